/** What sending a directive would mean, shown before it is done. */
import { needsApproval } from '../directives/approval.js';
import type { Draft } from '../directives/draft.js';
import type { DirectivePlan } from '../directives/plan.js';
import type { Recipient } from '../organisation/audience.js';
import type { Chart } from '../organisation/chart.js';
import type { RoleAtUnit } from '../organisation/unheard.js';
import { isWorkingDay } from '../schedule/working-days.js';
import { dayOf, writeTime, type Language } from '../time.js';
import { withSample } from './dialog.js';
import { directiveSample } from './directive-card.js';
import { plain } from './markdown.js';
import { fill, linesOf, type Filling } from './filling.js';
import { drawn, type CardMessage } from './message.js';
import { nameOf, nameOfRole, nameOfUnit } from './people.js';
import type { CardData } from './render.js';
import { firstOf } from './some.js';
import { dialogTexts } from './texts/dialogs.js';
import { writeCount, writePeople } from './texts/numbers.js';
import { writeDeadline } from './when.js';

const MOST_LINES = 10;
const MOST_DEPARTMENTS = 30;

/** What is shown: the draft, what sending it would mean, and how many of its recipients have never used the bot. */
export interface Previewed {
  readonly draft: Pick<Draft, 'id' | 'revision' | 'input'>;
  readonly plan: DirectivePlan;
  readonly unmet?: number | undefined;
}

/** Who will get it, what goes nowhere, and the card as they will see it. */
export function directivePreviewCard(chart: Chart, previewed: Previewed, language: Language): CardMessage {
  const { card, text } = drawn(directivePreviewFilling(chart, previewed, language));
  const { audience, directive } = previewed.plan;
  const posts = audience.recipients.find((each) => !each.standIn)?.posts ?? [];
  return { card: withSample(card, drawn(directiveSample(chart, directive, posts, language)).card), text };
}

/** What the dialog is filled with, the sample aside. */
export function directivePreviewFilling(chart: Chart, previewed: Previewed, language: Language): Filling {
  const { directive: t, change } = dialogTexts[language];
  const { draft, plan } = previewed;
  const { recipients } = plan.audience;
  const ordinary = recipients.filter((each) => !each.standIn);
  const heading = t.recipientsOf[plan.directive.kind](writePeople(ordinary.length, language));
  return fill('directive-preview', language, heading, {
    recipients: heading,
    facts: linesOf(planFacts(chart, previewed, language).map(plain)),
    ...perDepartment(chart, ordinary, language),
    ...standInsOf(chart, recipients, language),
    ...unheardOf(chart, previewed, language),
    draft: draft.id,
    revision: String(draft.revision),
    send: sendTitle(chart, plan, language),
    t: { heading: t.previewHeading, sample: t.sample, change, keep: t.keep },
  });
}

/** What holds of a plan, a line each: until when, how, who else. */
export function planFacts(
  chart: Chart,
  { plan, unmet = 0 }: Pick<Previewed, 'plan' | 'unmet'>,
  language: Language,
): readonly string[] {
  const t = dialogTexts[language].directive;
  const zone = chart.organisation.timeZone;
  const { directive, copies, sendAt, audience } = plan;
  const people = (count: number) => writePeople(count, language);
  const fact = (holds: boolean, text: () => string) => (holds ? [text()] : []);
  return [
    ...deadlineFacts(plan, zone, language),
    ...fact(directive.require === 'onePerUnit' && directive.ask !== 'nothing', () => t.onePerUnitFact),
    ...(sendAt ? [t.sendAt(writeTime(sendAt, zone, language))] : []),
    ...fact(needsApproval(chart, directive), () => t.approvalFact),
    ...fact(copies.length > 0, () => t.copies(people(copies.length))),
    ...fact(audience.guests > 0, () => t.guestsOut(people(audience.guests))),
    ...fact(unmet > 0, () => t.notMet(people(unmet))),
  ];
}

function deadlineFacts({ directive }: DirectivePlan, zone: string, language: Language): readonly string[] {
  const t = dialogTexts[language].directive;
  if (directive.deadline === undefined) return [t.noAnswer];
  const at = new Date(directive.deadline);
  const when = writeDeadline(at, zone, language);
  const until = directive.ask === 'read' ? t.deadlineRead(when) : t.deadline(when);
  return isWorkingDay(dayOf(at, zone)) ? [until] : [until, t.dayOff];
}

function sendTitle(chart: Chart, { audience, directive, sendAt }: DirectivePlan, language: Language): string {
  const t = dialogTexts[language].directive;
  if (needsApproval(chart, directive)) return t.askApproval;
  if (sendAt) return t.sendLater;
  const people = writePeople(directive.recipients, language);
  const standIns = audience.recipients.length - directive.recipients;
  return standIns > 0 ? t.sendWith(people, writeCount(standIns, language)) : t.send(people);
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

/** Posts where nobody would hear of it, with the offer to send to their managers or the way back from it. */
function unheardOf(chart: Chart, { draft, plan }: Previewed, language: Language): CardData {
  const { more: andMore, directive: t } = dialogTexts[language];
  const { vacant, away, offers, units, unheardUnits } = plan.audience;
  const toManagers = draft.input.audience.vacantTo === 'managers';
  const posts = [
    ...vacant.map((post) => ({ post, words: t.vacantPost })),
    ...away.map((post) => ({ post, words: t.awayPost })),
  ];
  const { shown, more } = firstOf(posts, MOST_LINES);
  const line = ({ post, words }: (typeof posts)[number]) => {
    const text = words(nameOfUnit(chart, post.unit, language), nameOfRole(chart, post.role, language));
    return offers.some((offer) => isSame(offer.post, post)) ? text : t.noManager(text);
  };
  const counted = toManagers ? t.unheardToManagers : t.unheard;
  const write = (count: number) => writeCount(count, language);
  // A unit may hear of it by another role.
  const heading =
    unheardUnits > 0 ? counted(write(unheardUnits), write(units)) : t.unfilledPosts(write(posts.length));
  return {
    hasUnheard: posts.length > 0,
    unheardHeading: heading,
    unheard: shown.map((each) => ({ text: plain(line(each)) })),
    hasMoreUnheard: more > 0,
    moreUnheard: andMore(writeCount(more, language)),
    hasOffer: offers.length > 0,
    offer: toManagers ? t.notToManagers : t.toManagers,
    offerTo: toManagers ? '' : 'managers',
  };
}

function isSame(a: RoleAtUnit, b: RoleAtUnit): boolean {
  return a.unit === b.unit && a.role === b.role;
}
