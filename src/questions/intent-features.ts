/** What is learned from of a sentence: its words with the names masked, what it names, and what it hints at. */
import type { Slots } from './slots.js';

// How sure a passage is, in three steps.
const SURE = 0.62;
const LIKELY = 0.45;
const MAYBE = 0.25;
const WORDS_A_STEP = 3;
const LAST_STEP = 4;

/** The features of a sentence: words (`w=`), pairs of words (`b=`), slots (`s=`) and hints (`q=`). */
export function featuresIn(slots: Slots): readonly string[] {
  const masked = maskedWords(slots);
  return [
    ...new Set([
      ...masked.flatMap((word, at) => [`w=${word}`, `b=${masked[at - 1] ?? '^'} ${word}`]),
      ...[...slotsSaid(slots)].map((slot) => `s=${slot}`),
      ...[...slots.cues].map((cue) => `q=${cue}`),
    ]),
  ];
}

/** The words in their order; those of names are one X. */
export function maskedWords({ tokens, free }: Slots): readonly string[] {
  const open = new Set(free);
  const words = tokens.map((token) => (open.has(token) ? token.folded : 'X'));
  return words.filter((word, at) => word !== 'X' || words[at - 1] !== 'X');
}

function* slotsSaid(slots: Slots): Iterable<string> {
  const { roles, groups, units, people, terms, modes, contacts, parts, partly, unexplained } = slots;
  const named = { roles, groups, units, people, terms, modes, contacts, parts, partly, unexplained };
  for (const [name, items] of Object.entries(named))
    if (items.length > 0) yield items.length > 1 ? `${name}+` : name;
  for (const flag of ['stranger', 'described', 'mine', 'deputy', 'followUp'] as const)
    if (slots[flag]) yield flag;
  if (slots.time.day !== undefined) yield 'day';
  if (slots.time.now) yield 'now';
  yield `size ${Math.min(LAST_STEP, Math.floor(slots.size / WORDS_A_STEP))}`;
  for (const { subject, score } of slots.matches)
    if (score >= MAYBE)
      yield `${subject.kind} ${score >= SURE ? 'surely' : score >= LIKELY ? 'likely' : 'maybe'}`;
}
