/** Takes compounds apart where one half is a name of the organisation: säkerhetsombudsrollen, kommunstyrelsemöte. */
import type { QuestionIndex } from './question-index.js';
import { tokenOf, type Token } from './tokens.js';
import { COMPOUND_TAILS, KIND_WORDS } from './words.js';

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
  return undefined;
}
