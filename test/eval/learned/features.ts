/** What a learner sees of a sentence: its words with names masked, letter groups, slots and hints. */
import { splitCompounds } from '../../../src/questions/compounds.js';
import { hintsIn } from '../../../src/questions/lexicon.js';
import { findMentions } from '../../../src/questions/mentions.js';
import type { QuestionIndex } from '../../../src/questions/question-index.js';
import { tokensOf } from '../../../src/questions/tokens.js';
import type { Understanding } from '../../../src/questions/understand.js';

/** Which groups of features a learner gets. */
export interface Shown {
  readonly words: boolean;
  readonly letters: boolean;
  readonly hints: boolean;
  readonly rule: boolean;
}

/** The features of a sentence, each once. */
export function featuresOf(
  index: QuestionIndex,
  text: string,
  asked: Understanding,
  shown: Shown,
): readonly string[] {
  const masked = maskedWords(index, text, asked);
  const features = new Set<string>();
  if (shown.words) {
    masked.forEach((word, at) => {
      features.add(`w=${word}`);
      features.add(`b=${masked[at - 1] ?? '^'} ${word}`);
    });
  }
  if (shown.letters) {
    const line = `^${masked.join(' ')}$`;
    for (const size of [3, 4, 5])
      for (let at = 0; at + size <= line.length; at++) features.add(`c=${line.slice(at, at + size)}`);
  }
  for (const slot of slotsOf(asked)) features.add(`s=${slot}`);
  if (shown.hints) for (const cue of asked.cues) features.add(`q=${cue}`);
  if (shown.rule) {
    features.add(`r=${asked.intent}`);
    features.add(`r=${asked.rule}`);
  }
  return [...features];
}

/** The words in their order; those of names are one X. */
function maskedWords(index: QuestionIndex, text: string, asked: Understanding): readonly string[] {
  const tokens = splitCompounds(index, tokensOf(text));
  const { free } = findMentions(index, tokens, asked.language, hintsIn(tokens));
  const open = new Set(free);
  const words = tokens.map((token) => (open.has(token) ? token.folded : 'X'));
  return words.filter((word, at) => word !== 'X' || words[at - 1] !== 'X');
}

function* slotsOf(asked: Understanding): Iterable<string> {
  const named = { role: asked.roles, group: asked.groups, unit: asked.units, person: asked.people };
  const others = { term: asked.terms, mode: asked.modes, contact: asked.contacts, part: asked.parts };
  for (const [name, items] of Object.entries({ ...named, ...others }))
    if (items.length > 0) yield items.length > 1 ? `${name}s` : name;
  if (asked.partly.length > 0) yield 'partly';
  if (asked.unexplained.length > 0) yield 'unexplained';
  for (const flag of ['stranger', 'described', 'mine', 'deputy', 'followUp'] as const)
    if (asked[flag]) yield flag;
  if (asked.time.day !== undefined) yield 'day';
  if (asked.time.now) yield 'now';
  yield `size ${Math.min(4, Math.floor(asked.words.length / 3))}`;
  for (const { subject, score } of asked.matches)
    if (score >= 0.25)
      yield `${subject.kind} ${score >= 0.62 ? 'surely' : score >= 0.45 ? 'likely' : 'maybe'}`;
}
