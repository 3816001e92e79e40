/** What sending a directive would mean, shown before it is done. */
import type { DirectivePlan } from '../directives/plan.js';
import type { Recipient } from '../organisation/audience.js';
import type { Chart } from '../organisation/chart.js';
import type { Language } from '../time.js';
import { withSample } from './dialog.js';
import { directiveSample } from './directive-card.js';
import { DIRECTIVE_FIELDS, type DirectiveForm } from './forms/directive-form.js';
import { filledIn } from './forms/field.js';
import { plain } from './markdown.js';
import { fill, type Filling } from './filling.js';
import { drawn, type CardMessage } from './message.js';
import { nameOf, nameOfRole, nameOfUnit } from './people.js';
import type { CardData } from './render.js';
import { firstOf } from './some.js';
import { dialogTexts } from './texts/dialogs.js';
import { writeCount, writePeople } from './texts/numbers.js';
import { writeDeadline } from './when.js';

const MOST_LINES = 10;
const MOST_DEPARTMENTS = 30;

/** Who will get it, what goes nowhere, and the card as they will see it. Its buttons carry the form on. */
export function directivePreviewCard(
  chart: Chart,
  form: DirectiveForm,
  plan: DirectivePlan,
  language: Language,
): CardMessage {
  const { card, text } = drawn(directivePreviewFilling(chart, form, plan, language));
  const { audience, directive } = plan;
  const posts = audience.recipients.find((each) => !each.standIn)?.posts ?? [];
  return { card: withSample(card, drawn(directiveSample(chart, directive, posts, language)).card), text };
}

/** What the dialog is filled with, the sample aside. */
export function directivePreviewFilling(
  chart: Chart,
  form: DirectiveForm,
  plan: DirectivePlan,
  language: Language,
): Filling {
  const { directive: t, change } = dialogTexts[language];
  const { recipients } = plan.audience;
  const ordinary = recipients.filter((each) => !each.standIn);
  const standIns = recipients.length - ordinary.length;
  const people = writePeople(ordinary.length, language);
  return fill('directive-preview', language, t.recipients(people), {
    recipients: t.recipients(people),
    deadline: t.deadline(
      writeDeadline(new Date(plan.directive.deadline ?? ''), chart.organisation.timeZone, language),
    ),
    ...perDepartment(chart, ordinary, language),
    ...standInsOf(chart, recipients, language),
    ...vacantOf(chart, plan, language),
    form: filledIn(DIRECTIVE_FIELDS, form),
    send: standIns > 0 ? t.sendWith(people, writeCount(standIns, language)) : t.send(people),
    t: { heading: t.previewHeading, sample: t.sample, change },
  });
}

function perDepartment(chart: Chart, recipients: readonly Recipient[], language: Language): CardData {
  const counts = new Map<string, number>();
  for (const { department } of recipients) counts.set(department, (counts.get(department) ?? 0) + 1);
  const lines = [...counts].map(([unit, count]) => ({
    name: plain(nameOfUnit(chart, unit, language)),
    count: writeCount(count, language),
  }));
  const { shown, more } = firstOf(
    lines.sort((a, b) => a.name.localeCompare(b.name, 'sv')),
    MOST_DEPARTMENTS,
  );
  return {
    departments: shown,
    hasMoreDepartments: more > 0,
    moreDepartments: dialogTexts[language].more(writeCount(more, language)),
  };
}

/** Deputies with whom they act for; a protected identity on either side is only counted. */
function standInsOf(chart: Chart, recipients: readonly Recipient[], language: Language): CardData {
  const t = dialogTexts[language];
  const standIns = recipients.filter((each) => each.standIn);
  const lines = standIns.flatMap(({ person, posts }) => {
    const deputy = nameOf(chart, person);
    const away = nameOf(chart, posts[0]?.actingFor ?? '');
    return deputy === undefined || away === undefined
      ? []
      : [{ text: plain(t.directive.standIn(deputy, away)) }];
  });
  const { shown, more } = firstOf(lines, MOST_LINES, standIns.length);
  return {
    hasStandIns: standIns.length > 0,
    standInsHeading: t.directive.standIns(writePeople(standIns.length, language)),
    standIns: shown,
    hasMoreStandIns: more > 0 && shown.length > 0,
    moreStandIns: t.more(writeCount(more, language)),
  };
}

function vacantOf(chart: Chart, plan: DirectivePlan, language: Language): CardData {
  const t = dialogTexts[language];
  const { vacant } = plan.audience;
  const { shown, more } = firstOf(vacant, MOST_LINES);
  return {
    hasVacant: vacant.length > 0,
    vacantHeading: t.directive.vacant(writeCount(vacant.length, language)),
    vacant: shown.map(({ role, unit }) => ({
      text: plain(`${nameOfUnit(chart, unit, language)}: ${nameOfRole(chart, role, language)}`),
    })),
    hasMoreVacant: more > 0,
    moreVacant: t.more(writeCount(more, language)),
  };
}
