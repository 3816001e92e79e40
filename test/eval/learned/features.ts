/** What a learner sees of a sentence: more or less of what the shipped model sees, letter groups, the rule's choice. */
import { featuresIn, maskedWords } from '../../../src/questions/intent-features.js';
import type { Understanding } from '../../../src/questions/understand.js';

/** Which groups of features a learner gets. */
export interface Shown {
  readonly letters: boolean;
  readonly hints: boolean;
  readonly rule: boolean;
}

/** The features of a sentence, each once. */
export function shownOf(asked: Understanding, { letters, hints, rule }: Shown): readonly string[] {
  const features = featuresIn(asked).filter((feature) => hints || !feature.startsWith('q='));
  const chosen = rule ? [`r=${asked.intent}`, `r=${asked.rule}`] : [];
  return [...features, ...(letters ? lettersOf(maskedWords(asked).join(' ')) : []), ...chosen];
}

/** Groups of three to five letters. */
function lettersOf(masked: string): readonly string[] {
  const line = `^${masked}$`;
  const groups = [3, 4, 5].flatMap((size) =>
    Array.from({ length: Math.max(0, line.length - size + 1) }, (_, at) => `c=${line.slice(at, at + size)}`),
  );
  return [...new Set(groups)];
}
