/** Takes compounds apart where one half is a name of the organisation: säkerhetsombudsrollen, kommunstyrelsemöte. */
import type { QuestionIndex } from './question-index.js';
import { tokenOf, type Token } from './tokens.js';
import { COMPOUND_TAILS, KIND_WORDS, TITLE_ENDINGS } from './words.js';

/** The words of a sentence, compounds of a known name and a common tail taken apart. */
export function splitCompounds(index: QuestionIndex, tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token) => halvesOf(index, token) ?? [token]);
}

function halvesOf(index: QuestionIndex, token: Token): readonly Token[] | undefined {
  if (token.folded.length < 9 || index.longestWith.has(token.stem)) return undefined;
  if (KIND_WORDS.has(token.folded)) return undefined;
  for (const tail of COMPOUND_TAILS) {
    if (!token.folded.endsWith(tail)) continue;
    const head = tokenOf(token.folded.slice(0, -tail.length), token.opens);
    if (head.folded.length > 4 && index.longestWith.has(head.stem)) return [head, tokenOf(tail)];
  }
  return placeAndTitle(index, token);
}

/** "skolombudet", "biblioteksombudet": a place and the end of a title. Of other compounds the whole is a title. */
function placeAndTitle(index: QuestionIndex, token: Token): readonly Token[] | undefined {
  const tail = TITLE_TAILS.find((each) => token.folded.endsWith(each));
  if (tail === undefined) return undefined;
  const title = tokenOf(tail);
  if (!index.shortNames.has(title.stem) && !index.names.has(title.stem)) return undefined;
  const head = tokenOf(token.folded.slice(0, -tail.length).replace(/[so]$/, ''), token.opens);
  const units = index.names.get(head.stem) ?? index.shortNames.get(head.stem);
  const isPlace = head.folded.length > 5 && units?.some((each) => each.kind === 'unit' && !each.loose);
  if (isPlace || PLACE_HEADS.test(head.folded)) return [tokenOf('på'), placeOf(head), title];
  return undefined;
}

/** "skol" is what is left of "skola" in a compound. */
function placeOf(head: Token): Token {
  return /^(for)?skol$/.test(head.folded) ? tokenOf(`${head.folded}an`) : head;
}

const PLACE_HEADS = /^((for)?skol|bibliotek|gymnasie|simhall|badhus|museum|brandstation)$/;
const TITLE_TAILS = TITLE_ENDINGS.flatMap((each) =>
  ['ets', 'et', 'ens', 'en', 'ens', 's', ''].map((end) => each + end),
);
