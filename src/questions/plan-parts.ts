/** How a sentence names the security plan and its parts. */
import type { Chart } from '../organisation/chart.js';
import { tokensOf, type Token } from './tokens.js';

const PART_WORDS =
  /^(delplan\w*|subplan\w*|plan|part|parts|del|delen|delar|delarna|avsnitt\w*|kapitel|kapitlet|section|sections|chapter|chapters|nr|nummer|number)$/;
// A part of anything is called so; of the plan, when a part of it is told of as well.
const PART_NOUNS =
  /^(delplan\w*|subplans?|del|delen|delar|delarna|avsnitt\w*|kapitel|kapitlet|parts?|sections?|chapters?)$/;
/** What plans are called. */
const PLAN_NOUNS = ['program', 'programme', 'strategi', 'strategy', 'agenda', 'plan', 'ramverk', 'framework'];
const INFLECTED = ['', 's', 'et', 'ets', 'en', 'ens', 'n', 'ns', 'me', 'mes'];
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

/** What the organisation's own plan is called, by what its name ends in: "Program för …", "Säkerhetsplan …". */
export function planNounsOf({ organisation: { plan } }: Chart): readonly string[] {
  const words = tokensOf(`${plan?.name.sv ?? ''} ${plan?.name.en ?? ''}`).map((token) => token.folded);
  return PLAN_NOUNS.filter((noun) => noun !== 'plan' && words.some((word) => word.endsWith(noun)));
}

/** "trygghetsprogrammet", where the plan is a programme. */
export function namesPlan(nouns: readonly string[], tokens: readonly Token[]): boolean {
  return tokens.some(({ folded }) =>
    nouns.some((noun) => {
      const at = folded.lastIndexOf(noun);
      return at >= 0 && INFLECTED.includes(folded.slice(at + noun.length).replace(/^m/, ''));
    }),
  );
}

/** Whether a part of something is named as such. */
export function namesPart(tokens: readonly Token[]): boolean {
  return tokens.some(({ folded }) => PART_NOUNS.test(folded));
}
