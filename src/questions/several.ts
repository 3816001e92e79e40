/** Several posts in one sentence: each is answered as if it alone were asked about. */
import type { Finding } from './answer.js';
import type { Slots } from './slots.js';
import { DEPUTY_WORDS } from './words.js';

const MOST_POSTS = 8;

/** The answers one after another, where each names somebody; else the question back that one of them needs. */
export function together(findings: readonly Finding[]): Finding | undefined {
  const answers = findings.filter((each) => each.kind === 'who' || each.kind === 'holders');
  if (answers.length < findings.length) return findings.find((each) => each.kind === 'ask-back');
  const [only, ...others] = answers;
  if (only && others.length === 0) return only;
  const posts = answers.reduce((sum, each) => sum + (each.kind === 'holders' ? each.posts.length : 1), 0);
  const tooMany = answers.some((each) => each.kind === 'holders' && each.posts.length === 0);
  return tooMany || posts > MOST_POSTS ? undefined : { kind: 'several', answers };
}

const JOINING: ReadonlySet<string> = new Set(['och', 'o', 'samt', 'plus', 'and', 'resp', 'respektive']);
const NEAR = 5;

/** Things are named side by side. */
export function isJoined({ words }: Slots): boolean {
  return words.some((word) => JOINING.has(word));
}

/** "… och vem är ersättare": the holder first, and the stand-in beside. */
export function asksForBoth({ deputy, followUp, tokens }: Slots): boolean {
  if (!deputy || followUp) return false;
  const joined = tokens.findIndex(({ word }, at) => at > 1 && JOINING.has(word) && standsInSoon(tokens, at));
  return joined > 0 && !tokens.slice(0, joined).some(({ folded }) => DEPUTY_WORDS.has(folded));
}

function standsInSoon(tokens: Slots['tokens'], at: number): boolean {
  return tokens.slice(at + 1, at + NEAR + 1).some(({ folded }) => DEPUTY_WORDS.has(folded));
}
