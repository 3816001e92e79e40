/** Words that stand where a place is named, and that nobody knows: another place than those of the organisation. */
import type { Token } from './tokens.js';
import { foldAccents } from './tokens.js';
import { KIND_ENDINGS, MONTH_WORDS, PLACE_BINDINGS, PLACE_ENDINGS, WEEKDAY_WORDS } from './words.js';

/** A sentence as far as its places are concerned. */
export interface PlaceReading {
  readonly tokens: readonly Token[];
  /** Words that neither the language nor the organisation explains. */
  readonly unexplained: ReadonlySet<Token>;
  /** The words that name roles. */
  readonly roles: ReadonlySet<Token>;
}

const MOST_BETWEEN = 3;
const FEW_WORDS = 4;

/** The unknown words that stand for a place. A word in another position is beside the point. */
export function unknownPlacesIn(reading: PlaceReading): readonly Token[] {
  const { tokens, unexplained } = reading;
  return tokens.filter((token, at) => {
    if (isTimeAsPlace(tokens, at)) return true;
    return unexplained.has(token) && (isFew(tokens) || standsForPlace(reading, at));
  });
}

function isFew(tokens: readonly Token[]): boolean {
  return tokens.length <= FEW_WORDS;
}

function standsForPlace({ tokens, roles }: PlaceReading, at: number): boolean {
  const token = tokens[at] as Token;
  if (followsBinding(tokens, at) || isCapital(token)) return true;
  if (isPlaceLike(token)) return true;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before && roles.has(before) && !token.opens) return true;
  return after !== undefined && roles.has(after) && token.folded.endsWith('s');
}

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

const NEVER_BEFORE_MONTHS = new Set(['pa', 'hos', 'vid', 'at', 'on'].map(foldAccents));
const NEVER_BEFORE_WEEKDAYS = new Set(['hos', 'vid', 'inom', 'at', 'in']);

/** "På Mars": no month is spoken of like that. */
function isTimeAsPlace(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.folded ?? '';
  const before = tokens[at - 1]?.folded ?? '';
  if (MONTH_WORDS.has(word))
    return NEVER_BEFORE_MONTHS.has(before) && !/^\d/.test(tokens[at + 1]?.word ?? '');
  return WEEKDAY_WORDS.has(word) && NEVER_BEFORE_WEEKDAYS.has(before);
}
