/** Fillings of the cards of notices, as the bot makes them. */
import { digestFilling } from '../src/cards/digest-card.js';
import { escalatedFilling } from '../src/cards/escalated-card.js';
import type { Filling } from '../src/cards/filling.js';
import { overviewFilling } from '../src/cards/overview-card.js';
import { OVERVIEW, type OverviewNote } from '../src/flows/overview.js';
import { DIGEST } from '../src/digest/digest.js';
import { ESCALATED, type EscalatedNote } from '../src/directives/escalate.js';
import { URGENT_REMINDER, type DirectiveLine } from '../src/directives/remind.js';
import type { Notice } from '../src/delivery/notice.js';
import type { Language } from '../src/time.js';
import type { CardFixture } from './card-fixtures.js';
import { aRow, postChart as chart } from './cards/examples.js';

const AT = new Date('2026-11-23T08:00:00Z');

/** A notice of a kind with a content. */
export function aNotice(kind: string, content: unknown): Notice {
  return { id: 'n', kind, content, at: AT.toISOString(), buckets: 1, recipients: [], distributed: true };
}

/** A line about a directive. */
export function aLine(fields: Partial<DirectiveLine> = {}): DirectiveLine {
  return {
    kind: 'directive',
    id: 'D-2026-014',
    title: 'Prova utrymningslarmet',
    titleEn: 'Test the evacuation alarm',
    ask: 'read',
    deadline: '2026-11-26T22:59:00.000Z',
    step: 'before',
    ...fields,
  };
}

/** The digest with some lines. */
export function digestWith(
  lines: readonly DirectiveLine[],
  language: Language,
  more = 0,
  kind = DIGEST,
): Filling {
  const row = { ...aRow(), note: JSON.stringify({ lines, more }) };
  const filling = digestFilling(chart, { notice: aNotice(kind, { day: '2026-11-23' }), row }, language, AT);
  if (!filling) throw new Error('Nothing is drawn');
  return filling;
}

/** What goes further to somebody. */
export function escalatedWith(note: EscalatedNote, language: Language): Filling {
  const content = { id: 'D-2026-014', title: '*Larm* ${x}', deadline: '2026-11-20T15:00:00.000Z', level: 1 };
  const row = { ...aRow(), note: JSON.stringify(note) };
  return escalatedFilling(chart, { notice: aNotice(ESCALATED, content), row }, language, AT);
}

const over = '2026-11-19T22:59:00.000Z';
const goesTo = { people: ['chef'], unit: 'kommun', day: '2026-11-26' };
const lines = [
  aLine(),
  aLine({ ask: 'report', step: 'after', deadline: over }),
  aLine({ step: 'announce', deadline: over, goesTo }),
  aLine({ step: 'me', ask: 'comment' }),
];
const missing = [
  { person: 'viken', unit: 'viken', role: 'kontakt' },
  { person: 'nobody-any-more', unit: 'solgarden' },
];

/** The overview with a note. */
export function overviewWith(note: OverviewNote, language: Language): Filling {
  const row = { ...aRow(), note: JSON.stringify(note) };
  return overviewFilling(chart, { notice: aNotice(OVERVIEW, { day: '2026-11-23' }), row }, language);
}

const overview: OverviewNote = {
  overdue: [{ id: 'D-2026-013', title: 'Lås', deadline: over, missing: 1 }],
  waiting: [{ id: 'D-2026-014', title: 'Larm', titleEn: 'Alarm', missing: 12 }],
  vacant: [{ role: 'kontakt', unit: 'lovet' }],
  vacantTotal: 11,
  meeting: { id: 'M-2026-003', group: 'radet', start: '2026-12-01T12:00:00.000Z' },
};

const inBoth = (name: string, filling: (language: Language) => Filling): readonly CardFixture[] =>
  (['sv', 'en'] as const).map((language) => ({ name, language, data: filling(language).data }));

export const noticeFixtures = {
  list: [
    ...inBoth('digest', (language) => digestWith(lines, language, 2)),
    ...inBoth('urgent reminder', (language) => digestWith([aLine()], language, 0, URGENT_REMINDER)),
    ...inBoth('escalation', (language) =>
      escalatedWith({ unit: 'omsorg', role: 'kontakt', missing, total: 34 }, language),
    ),
    ...inBoth('overview', (language) => overviewWith(overview, language)),
  ],
};
