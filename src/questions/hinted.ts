/** All that the words of a sentence hint at: by the lists of phrases, by ideas of the field, and what is to be refused. */
import type { Cue } from './cues.js';
import { hintsIn } from './lexicon.js';
import type { Mentions } from './mentions.js';
import type { Passages } from './passages.js';
import { refusalsIn } from './refusals.js';
import { termsOf } from './search-terms.js';
import type { Token } from './tokens.js';

/** A sentence with what it names. */
interface Heard {
  readonly tokens: readonly Token[];
  readonly mentions: Mentions;
}

/** What the words hint at; what is to be refused is heard in the whole sentence. */
export function cuesIn(passages: Passages, { tokens, mentions }: Heard, hasRole: boolean): ReadonlySet<Cue> {
  const { inNames, people, stranger, hinting } = mentions;
  const { cues } = hintsIn(hinting);
  const ofSomebody = hasRole || people.length > 0 || stranger || cues.has('pronoun') || cues.has('manager');
  return new Set([
    ...cues,
    ...ideasIn(passages, hinting),
    ...refusalsIn({ tokens, inNames, ofSomebody, ofNamed: people.length > 0 || stranger }),
  ]);
}

/** What ideas of the field hint at, whichever words stand for them. */
const HINTED: ReadonlyMap<string, readonly Cue[]> = new Map<string, readonly Cue[]>([
  ['#incident', ['incident']],
  ['#key', ['guarded']],
  ['#lock', ['guarded']],
  ['#lost', ['mishap']],
  ['#training', ['training', 'need']],
  ['#personalarm', ['need']],
]);

const GUARDING = new Set(['#alarm', '#lock', '#key', '#access', '#camera', '#guard', '#training']);

function ideasIn({ vocabulary }: Passages, hinting: readonly Token[]): readonly Cue[] {
  const ideas = hinting.flatMap((token) => termsOf(vocabulary, token)).map(({ key }) => key);
  const cues = ideas.flatMap((idea) => HINTED.get(idea) ?? []);
  // What is ordered is a need of ours where it guards something.
  const isOrdered = ideas.includes('#order') && ideas.some((idea) => GUARDING.has(idea));
  return isOrdered ? [...cues, 'need'] : cues;
}
