/** How an organisation speaks of its plan: its own words for the whole and for the parts. */
import type { Chart } from '../organisation/chart.js';
import type { PlanPart } from '../organisation/organisation.js';
import { foldAccents, tokensOf, type Token } from './tokens.js';
import { sharesTitle } from './titles.js';
import { COMMON_NAME_STEMS } from './words.js';

/** The words that name the plan and its parts, by their stems. */
export interface PlanWords {
  /** What the plan is: "säkerhetsplan", "program". */
  readonly heads: ReadonlySet<string>;
  /** What its parts are called: "delplan", "avsnitt". */
  readonly parts: ReadonlySet<string>;
  readonly titled: readonly PlanPart[];
}

/** What a sentence says of the plan. */
export interface PlanSaid {
  readonly spoken: boolean;
  readonly parts: readonly number[];
}

const COMMON_PARTS = [
  'del',
  'delen',
  'delar',
  'delplan',
  'avsnitt',
  'kapitel',
  'part',
  'subplan',
  'section',
  'chapter',
];
const NUMBERS = [
  ['noll', 'ett', 'tva', 'tre', 'fyra', 'fem', 'sex', 'sju', 'atta', 'nio'],
  ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
];
const NUMBER_NAMES = ['', 'ettan', 'tvaan', 'trean', 'fyran', 'femman', 'sexan', 'sjuan', 'attan', 'nian'];
const SHORTEST_HEAD = 6;

/** Takes the words from the plan's name and from what may be revised ("avsnitt 2–6"). */
export function planWordsOf({ organisation: { plan } }: Chart): PlanWords {
  const names = [plan?.name.sv ?? '', plan?.name.en ?? ''];
  const mandates = [plan?.revisionMandate?.sv ?? '', plan?.revisionMandate?.en ?? ''];
  const counted = mandates.flatMap((text) =>
    [...text.matchAll(/(\p{L}[\p{L}-]*) \d/gu)].map(([, word]) => word ?? ''),
  );
  const stems = (texts: readonly string[]) => texts.flatMap(tokensOf).map((token) => token.stem);
  return {
    heads: new Set(
      stems(names.map((name) => name.split(/ (?:för|for|of|\d)/)[0] ?? ''))
        .map(bared)
        .filter((stem) => stem.length >= SHORTEST_HEAD && !COMMON_NAME_STEMS.has(stem)),
    ),
    parts: new Set(stems([...COMMON_PARTS, ...counted])),
    titled: plan?.parts ?? [],
  };
}

/** Whether a sentence speaks of the plan, and which parts it names by number. */
export function planSaidIn(words: PlanWords, tokens: readonly Token[]): PlanSaid {
  const parts = numbersIn(words, tokens);
  const isPart = tokens.some((token) => words.parts.has(token.stem));
  const isRevised = isPart && tokens.some((token) => /^(revid|revis|andr)/.test(token.folded));
  const isNumbered = isPart && parts.length > 0;
  const spoken = isNumbered || isRevised || tokens.some((token) => isHead(words, token));
  return { spoken: spoken || (isPart && words.titled.some((part) => sharesTitle(part, tokens))), parts };
}

/** Whether a word is the organisation's own for the plan. */
export function isPlanWord(words: PlanWords, token: Token): boolean {
  return isHead(words, token);
}

/** The word itself, a longer one that ends with it, or the end of it: trygghetsprogrammet, programmet. */
function isHead({ heads }: PlanWords, { stem }: Token): boolean {
  if (stem.length < SHORTEST_HEAD) return false;
  const bare = bared(stem);
  for (const head of heads)
    if (bare.endsWith(head) || (bare.length >= SHORTEST_HEAD && head.endsWith(bare))) return true;
  return false;
}

/** Programmet, program. */
function bared(stem: string): string {
  return stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
}

/** "delplan 3", "sub-plan three", "avsnitt 6", "och femman då". */
function numbersIn({ parts }: PlanWords, tokens: readonly Token[]): readonly number[] {
  return tokens.flatMap(({ folded }, at) => {
    const named = NUMBER_NAMES.indexOf(folded);
    if (named > 0) return [named];
    const before = tokens[at - 1];
    if (!before || !(parts.has(before.stem) || /^(plan|nr|nummer|number)$/.test(before.folded))) return [];
    if (/^\d{1,2}$/.test(folded)) return [Number(folded)];
    const spoken = Math.max(...NUMBERS.map((names) => names.indexOf(foldAccents(folded))));
    return spoken > 0 ? [spoken] : [];
  });
}
