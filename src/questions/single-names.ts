/** People who are named by one word: a first name or a family name. */
import type { Person } from '../organisation/organisation.js';
import type { Hints } from './lexicon.js';
import { isKnown, type Slot } from './look-up.js';
import { ownersOf } from './people.js';
import type { QuestionIndex } from './question-index.js';
import { foldAccents, type Token } from './tokens.js';

/** A word that is somebody's name, with everybody who has it. */
export interface OnePerson {
  readonly token: Token;
  readonly people: readonly Person[];
}

/** Whose name a word is, unless the language explains it. */
export function personBehind(index: QuestionIndex, { token }: Slot, hints: Hints): readonly OnePerson[] {
  if (token.folded.length < 3 || isKnown(index, token, hints)) return [];
  const people = ownersOf(index.people, token);
  return people.length > 0 ? [{ token, people }] : [];
}

/** A known first name beside a word that nobody knows: another person than those of that first name. */
export function isStranger(
  tokens: readonly Token[],
  single: readonly OnePerson[],
  inFull: ReadonlySet<Token>,
  unexplained: readonly Token[],
): boolean {
  return single.some(({ token, people }) => {
    const at = tokens.indexOf(token);
    const isUnknown = (beside: Token | undefined) =>
      beside !== undefined && !inFull.has(beside) && unexplained.includes(beside) && !begins(beside, people);
    const another = single.some((each) => Math.abs(tokens.indexOf(each.token) - at) === 1);
    return isUnknown(tokens[at + 1]) || (another && inFull.size === 0);
  });
}

/** "… Förr var det Anton", "innan Pontus börjar": names in a clause of their own, or of another time, are not asked about. */
export function besidesQuestion(
  tokens: readonly Token[],
  single: readonly OnePerson[],
): readonly OnePerson[] {
  return single.filter(({ token }) => {
    const at = tokens.indexOf(token);
    if (tokens.slice(Math.max(0, at - 2), at).some(({ folded }) => OTHER_TIME.test(folded))) return false;
    return !tokens.slice(clauseOf(tokens, at), at).some(({ folded }) => FORMERLY.test(folded));
  });
}

const OTHER_TIME = /^(innan|efter|sedan|before|after|until|tills)$/;
const FORMERLY = /^(forr|forut|tidigare|formerly|previously|used)$/;

function clauseOf(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && !tokens[from]?.opens) from -= 1;
  return from;
}

/** With part of a surname beside the first name: whose it is. */
export function narrowed(tokens: readonly Token[], { token, people }: OnePerson): readonly Person[] {
  const beside = tokens[tokens.indexOf(token) + 1];
  const fitting = beside ? people.filter((person) => begins(beside, [person])) : [];
  return fitting.length > 0 ? fitting : people;
}

const BEGINNING = 4;
const MANY = 50;

/** "Maria Klint" for Maria Klintmossa. */
function begins({ folded }: Token, people: readonly Person[]): boolean {
  return (
    folded.length >= BEGINNING &&
    people.length <= MANY &&
    people.some((person) => foldAccents(person.name.toLowerCase()).includes(` ${folded}`))
  );
}
