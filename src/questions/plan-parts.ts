/** Which parts of the plan a sentence names by their numbers. */
import type { Token } from './tokens.js';

const PART_WORDS = /^(delplan\w*|subplan\w*|plan|part|del|nr|nummer|number)$/;
const NUMBER_WORDS = ['noll', 'ett', 'tva', 'tre', 'fyra', 'fem', 'sex', 'sju'];
const ENGLISH_NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];

/** "delplan 3", "sub-plan three", "del 2 i planen". */
export function partsIn(tokens: readonly Token[]): readonly number[] {
  return tokens.flatMap(({ folded }, at) => {
    const before = tokens[at - 1]?.folded ?? '';
    if (!PART_WORDS.test(before)) return [];
    if (/^\d{1,2}$/.test(folded)) return [Number(folded)];
    const spoken = Math.max(NUMBER_WORDS.indexOf(folded), ENGLISH_NUMBERS.indexOf(folded));
    return spoken > 0 ? [spoken] : [];
  });
}
