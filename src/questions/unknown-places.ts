/** Words that stand where a place is named, and that nobody knows: another place than those of the organisation. */
import { stemOf, type Token } from './tokens.js';
import { KIND_ENDINGS, MONTH_WORDS, PLACE_BINDINGS, PLACE_ENDINGS, WEEKDAY_WORDS } from './words.js';

/** A sentence as far as its places are concerned. */
export interface Reading {
  readonly tokens: readonly Token[];
  /** The words that name roles. */
  readonly roles: ReadonlySet<Token>;
}

const MOST_BETWEEN = 3;
const FEW_WORDS = 4;

/** Of the words that nobody knows those that stand for a place. In another position they are beside the point. */
export function unknownPlacesIn(reading: Reading, unexplained: ReadonlySet<Token>): readonly Token[] {
  const { tokens } = reading;
  const isAside = asideOf(reading);
  return tokens.filter((token, at) => {
    if (isAside(at)) return false;
    return isTimeAsPlace(reading, at) || (unexplained.has(token) && standsForPlace(reading, token));
  });
}

const WHOLE_CLAUSE = 3;
const POINTING = new Set(['dar', 'dit', 'there', 'det']);

/** What is told in a clause of its own, before or after the question, unless the question points there. */
function asideOf({ tokens, roles }: Reading): (at: number) => boolean {
  const clauses: number[] = [];
  for (const token of tokens)
    clauses.push((clauses.at(-1) ?? -1) + (token.opens || clauses.length === 0 ? 1 : 0));
  const asking = clauses.filter((_, at) => roles.has(tokens[at] as Token));
  const clause = asking[0];
  if (clause === undefined) return () => false;
  const inside = tokens.filter((_, at) => clauses[at] === clause);
  const isWhole = inside.length >= WHOLE_CLAUSE && !inside.some(({ folded }) => POINTING.has(folded));
  return (at) => isWhole && !asking.includes(clauses[at] as number);
}

/** Whether a word stands where places are named: after a binding word, beside a role, or looking like one. */
export function standsForPlace({ tokens, roles }: Reading, token: Token): boolean {
  if (tokens.length <= FEW_WORDS) return true;
  const at = tokens.indexOf(token);
  if (followsBinding(tokens, at) || isCapital(token) || isPlaceLike(token)) return true;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before && roles.has(before) && !token.opens) return true;
  if (!after || !roles.has(after) || after.opens) return false;
  return token.folded.endsWith('s') || ENGLISH_TITLES.has(after.stem);
}

/** "crime prevention officer": a word before one of these makes it another title. */
const ENGLISH_TITLES = new Set(['officer', 'coordinator', 'representative', 'rep', 'contact'].map(stemOf));

/** "på den nya rymdstationen": a word that binds to places stands shortly before, in the same clause. */
function followsBinding(tokens: readonly Token[], at: number): boolean {
  for (let back = 0; back < MOST_BETWEEN; back++) {
    if (tokens[at - back]?.opens) return false;
    const before = tokens[at - back - 1];
    if (!before) return false;
    if (PLACE_BINDINGS.has(before.folded)) return true;
  }
  return false;
}

function isCapital({ initial, opens }: Token): boolean {
  return initial && !opens;
}

function isPlaceLike({ folded }: Token): boolean {
  return [...PLACE_ENDINGS, ...KIND_ENDINGS].some(
    (ending) => folded.length > ending.length + 2 && folded.endsWith(ending),
  );
}

const NEVER_BEFORE_MONTHS = new Set(['pa', 'hos', 'vid', 'at', 'on']);
const NEVER_BEFORE_WEEKDAYS = new Set(['hos', 'vid', 'inom', 'at', 'in']);

/** "På Mars": no month is spoken of like that. */
function isTimeAsPlace({ tokens, roles }: Reading, at: number): boolean {
  const word = tokens[at]?.folded ?? '';
  const before = tokens[at - 1]?.folded ?? '';
  if (MONTH_WORDS.has(word)) {
    // Swedish months have no capital: "ombud i Maj" beside a role is a place.
    const isName =
      before === 'i' && roles.size > 0 && (tokens[at] as Token).initial && !(tokens[at] as Token).capitals;
    return (NEVER_BEFORE_MONTHS.has(before) || isName) && !/^\d/.test(tokens[at + 1]?.word ?? '');
  }
  return WEEKDAY_WORDS.has(word) && NEVER_BEFORE_WEEKDAYS.has(before);
}
