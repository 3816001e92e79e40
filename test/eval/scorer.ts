/** Whether an answer is right: what must stand in it, what must not, and what no answer may do. */
import type { Label } from './labels.js';

/** What is wrong with an answer. Names are only wrong persons when the label forbids them or they are hidden. */
export interface Score {
  readonly faults: readonly string[];
  /** Persons who stand in the answer and must not. */
  readonly wrongPersons: readonly string[];
  /** Persons who stand in it while a person who was asked for does not. */
  readonly instead: readonly string[];
}

/** What the organisation knows that the rules need. */
export interface Names {
  /** Everybody's name. */
  readonly people: ReadonlySet<string>;
  /** Everybody who holds a role of units on the day of the question. */
  readonly ombud: readonly string[];
  /** Names that no answer may hold. */
  readonly hidden: readonly string[];
}

const LONGEST_ANSWER = 4000;
const MOST_OTHER_OMBUD = 8;
const LISTING = new Set(['group', 'count', 'vacancy', 'hierarchy', 'meeting', 'plan']);
const LOOKUPS = new Set(['who-my', 'who-unit', 'reverse-lookup', 'follow-up', 'my-role', ...LISTING]);

/** Scores the joined text of a turn against its label. */
export function scoreAnswer(label: Label, text: string, names: Names): Score {
  const answer = folded(text);
  const { mustContain, mustNotContain, early } = label.expect;
  const missing = mustContain.filter((any) => !any.some((phrase) => stands(answer, phrase)));
  const forbidden = [...mustNotContain, ...names.hidden].filter((phrase) => stands(answer, phrase));
  const start = folded(text).slice(0, early?.within);
  return {
    faults: [
      ...missing.map((any) => `missing ${any.slice(0, 3).join(' | ')}`),
      ...forbidden.map((phrase) => `holds ${phrase}`),
      ...(early && !early.any.some((phrase) => stands(start, phrase)) ? ['not early enough'] : []),
      ...generalFaults(label, answer, names),
    ],
    wrongPersons: [...new Set(forbidden.filter((phrase) => names.people.has(phrase)))],
    instead: missing.some((any) => any.some((phrase) => names.people.has(phrase)))
      ? others(answer, mustContain.flat(), names.people)
      : [],
  };
}

/** Text as it is compared: NFC, lower case, white space folded, without the marks of emphasis. */
export function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[*_~`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a phrase stands in a folded text. Numbers stand alone, and so do words of at most three letters. */
export function stands(answer: string, phrase: string): boolean {
  const sought = folded(phrase);
  if (/^\d+$/.test(sought)) return has(answer, sought, /\d/);
  if (/^\p{L}{1,3}$/u.test(sought)) return has(answer, sought, /[\p{L}\p{N}]/u);
  return answer.includes(sought);
}

/** The names in an answer that were not wanted. A name within a wanted, longer one does not count. */
function others(answer: string, wanted: readonly string[], names: Iterable<string>): readonly string[] {
  const expected = wanted.map(folded);
  return [...names].filter(
    (name) => stands(answer, name) && !expected.some((phrase) => phrase.includes(folded(name))),
  );
}

function has(answer: string, sought: string, glue: RegExp): boolean {
  for (let at = answer.indexOf(sought); at >= 0; at = answer.indexOf(sought, at + 1)) {
    const before = answer[at - 1] ?? '';
    const after = answer[at + sought.length] ?? '';
    if (!glue.test(before) && !glue.test(after)) return true;
  }
  return false;
}

function generalFaults(label: Label, answer: string, names: Names): readonly string[] {
  const { mustContain } = label.expect;
  const wanted = mustContain.flat().map(folded);
  const ombud = others(answer, mustContain.flat(), names.ombud);
  const speaksOf112 = stands(answer, '112') && !wanted.includes('112');
  return [
    ...(answer.length > LONGEST_ANSWER ? [`${answer.length} characters`] : []),
    ...(!LISTING.has(label.category) && ombud.length > MOST_OTHER_OMBUD
      ? [`names ${ombud.length} other ombud`]
      : []),
    ...(LOOKUPS.has(label.category) && speaksOf112 ? ['112 in a plain lookup'] : []),
  ];
}
