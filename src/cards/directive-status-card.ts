/** What an issuer sees of how a directive stands. */
import type { Directive } from '../directives/directive.js';
import type { Missing } from '../directives/missing.js';
import { closedIn, type DirectiveCounts, type DirectiveStatus } from '../directives/status.js';
import type { Chart } from '../organisation/chart.js';
import type { Language } from '../time.js';
import type { PassedOn } from '../directives/tree.js';
import { inSentence } from '../questions/sentences.js';
import { plain } from './markdown.js';
import { fill, type Filling } from './filling.js';
import { drawn, type CardMessage } from './message.js';
import { nameOfUnit } from './people.js';
import type { CardData } from './render.js';
import { firstOf } from './some.js';
import { whyMissing } from './texts/delivery.js';
import { directiveStatusTexts } from './texts/directive-status.js';
import { directiveTexts } from './texts/directives.js';
import { writeCount, writePeople } from './texts/numbers.js';
import { writeDeadline, writeMoment } from './when.js';

const MOST_MISSING = 10;
const MOST_DEPARTMENTS = 30;

/**
 * How a directive stands at a time: counts, departments, and the first of those who have not answered. Who leads it may
 * remind of it, change it and end it.
 */
export function directiveStatusCard(
  chart: Chart,
  status: DirectiveStatus,
  language: Language,
  at: Date,
  leads = false,
): CardMessage {
  return drawn(directiveStatusFilling(chart, status, language, at, leads));
}

/** What that card is filled with. */
export function directiveStatusFilling(
  chart: Chart,
  status: DirectiveStatus,
  language: Language,
  at: Date,
  leads = false,
): Filling {
  const t = directiveStatusTexts[language];
  const { id, directive, counts } = status;
  const count = writeCount(answeredIn(directive, counts), language);
  const all = writeCount(counts.recipients, language);
  const text = t.summary(id, directive.title, count, all);
  const issued = new Date(directive.issuedAt);
  return fill('directive-status', language, text, {
    id,
    kind: plain(t.kind(`${directiveTexts[language].kinds[directive.kind]} ${id}`)),
    title: plain(directive.title),
    state: [writeState(chart, status, language), writePart(chart, status, language)].join(' ').trim(),
    facts: factsOf(status, language),
    ...departmentsOf(chart, status, language),
    ...missingOf(status, language),
    ...treeOf(chart, status, language),
    hasTable: directive.ask !== 'read' && directive.ask !== 'nothing',
    asOf: t.asOf(writeMoment(at, issued, chart.organisation.timeZone, language)),
    t: {
      departments: t.perDepartment(directive.ask === 'nothing' ? t.delivered : t.answers[directive.ask]),
      missing: isOver(status) ? t.noAnswer : t.missing,
      table: t.table,
      tree: t.tree,
      ...t.actions,
    },
    ...actionsOf(status, leads),
  });
}

function writePart(chart: Chart, { part }: DirectiveStatus, language: Language): string {
  const names = part?.map((unit) => plain(nameOfUnit(chart, unit, language)));
  return names ? directiveStatusTexts[language].part(names.join(', ')) : '';
}

function actionsOf({ directive, counts }: DirectiveStatus, leads: boolean): CardData {
  const inForce = directive.stage === 'issued';
  const got = counts.sent + counts.seen + (directive.ask === 'read' ? 0 : counts.acknowledged);
  return {
    mayRemind: leads && inForce && directive.ask !== 'nothing' && got > 0,
    mayChange: leads && inForce,
    hasUnreached: counts.unreachable + counts.failed + counts.uncertain > 0,
  };
}

function answeredIn(directive: Directive, counts: DirectiveCounts): number {
  return closedIn(directive, counts) - counts.cannot;
}

function writeState(chart: Chart, status: DirectiveStatus, language: Language): string {
  const t = directiveStatusTexts[language];
  const { state, directive, counts } = status;
  if (isOver(status)) return t.over;
  if (state === 'closed' && directive.ask === 'nothing') return t.allHaveIt;
  if (state !== 'open' && state !== 'sending') return t[state];
  if (state === 'open') return t.open(writeUntil(chart, directive, language));
  return counts.queued > 0 ? t.sending(writePeople(counts.queued, language)) : t.starting;
}

function writeUntil(chart: Chart, { ask, deadline }: Directive, language: Language): string {
  if (deadline === undefined) return directiveStatusTexts[language].noDeadline;
  const when = writeDeadline(new Date(deadline), chart.organisation.timeZone, language);
  return directiveTexts[language].deadlines[ask](when);
}

/** Recipients, answered and waiting always; what has gone wrong only where something has. */
function factsOf({ directive, counts }: DirectiveStatus, language: Language): readonly CardData[] {
  const t = directiveStatusTexts[language];
  const write = (count: number) => writeCount(count, language);
  const late = counts.late > 0 ? `, ${t.late(write(counts.late))}` : '';
  const opened = counts.seen > 0 ? `, ${t.opened(write(counts.seen))}` : '';
  const exception = (title: string, count: number) => (count > 0 ? [{ title, value: write(count) }] : []);
  return [
    { title: t.recipients, value: write(counts.recipients) },
    ...(directive.ask === 'nothing'
      ? [{ title: t.delivered, value: write(counts.sent + counts.seen) + opened }]
      : [
          { title: t.answers[directive.ask], value: write(answeredIn(directive, counts)) + late },
          ...exception(t.otherwise, counts.otherwise),
          ...exception(t.cannot, counts.cannot),
          ...exception(t.read, directive.ask === 'read' ? 0 : counts.acknowledged),
          { title: t.waiting, value: write(counts.sent + counts.seen) + opened },
        ]),
    ...exception(t.queued, counts.queued),
    ...exception(t.unreachable, counts.unreachable),
    ...exception(t.failed, counts.failed),
    ...exception(t.uncertain, counts.uncertain),
  ];
}

/** A consultation whose deadline has passed: nobody is waited for any more. */
function isOver({ state, missingTotal }: DirectiveStatus): boolean {
  return state === 'closed' && missingTotal > 0;
}

function departmentsOf(chart: Chart, status: DirectiveStatus, language: Language): CardData {
  const t = directiveStatusTexts[language];
  const all = status.departments.map((each) => ({
    unit: each.unit,
    name: plain(nameOfUnit(chart, each.unit, language)),
    open: nameOfUnit(chart, each.unit, language),
    count: t.of(
      writeCount(answeredIn(status.directive, each.counts), language),
      writeCount(each.counts.recipients, language),
    ),
  }));
  all.sort((a, b) => a.name.localeCompare(b.name, 'sv'));
  const { shown: lines, more } = firstOf(all, MOST_DEPARTMENTS);
  return {
    hasDepartments: lines.length > 0,
    departments: lines,
    hasMoreDepartments: more > 0,
    moreDepartments: t.more(writeCount(more, language)),
  };
}

function missingOf(status: DirectiveStatus, language: Language): CardData {
  const t = directiveStatusTexts[language];
  const { shown, more } = firstOf(status.missing, MOST_MISSING, status.missingTotal);
  return {
    hasMissing: shown.length > 0,
    missing: shown.map((each) => ({ text: writeMissing(each, language) })),
    hasMoreMissing: more > 0,
    moreMissing: t.more(writePeople(more, language)),
  };
}

/** What was passed on, the nearest copies first, each with what came of it below. */
function treeOf(chart: Chart, { tree = [] }: DirectiveStatus, language: Language): CardData {
  const { shown, more } = firstOf(linesOfTree(chart, tree, language, 0), MOST_DEPARTMENTS);
  return {
    hasTree: shown.length > 0,
    tree: shown.map((text) => ({ text })),
    hasMoreTree: more > 0,
    moreTree: directiveStatusTexts[language].more(writeCount(more, language)),
  };
}

function linesOfTree(
  chart: Chart,
  tree: readonly PassedOn[],
  language: Language,
  depth: number,
): readonly string[] {
  const t = directiveStatusTexts[language];
  return tree.flatMap(({ id, unit, counts, tree: below }) => {
    const name = nameOfUnit(chart, unit, language);
    const answered = counts.acknowledged + counts.done;
    const count = t.of(writeCount(answered, language), writeCount(counts.recipients, language));
    const line = `${'→ '.repeat(depth)}${plain(t.copy(name, id, count))}`;
    return [line, ...linesOfTree(chart, below, language, depth + 1)];
  });
}

/** One who has not answered, as a line of text. A protected identity is told without unit and role. */
export function plainMissing(missing: Missing, language: Language): string {
  return lineOf(missing, language, (words) => words, missing.name);
}

/** The same for a card. */
export function writeMissing(missing: Missing, language: Language): string {
  return lineOf(missing, language, plain, `**${plain(missing.name)}**`);
}

/** Role and unit would point a protected identity out. */
function lineOf(
  missing: Missing,
  language: Language,
  safe: (words: string) => string,
  named: string,
): string {
  const t = directiveStatusTexts[language];
  const unnamed = missing.gone ? t.gone : t.hidden;
  const role = inSentence({ [language]: missing.roleTitle }, language);
  const words = missing.name === '' && !missing.gone ? [] : [role, missing.unitName];
  const post = words.filter((word) => word !== '').join(', ');
  const why = whyMissing(missing.state, missing.reason, language) ?? '';
  return [missing.name === '' ? unnamed : named, post === '' ? '' : `(${safe(post)})`, why]
    .filter((word) => word !== '')
    .join(' ');
}
