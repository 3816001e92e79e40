/** Which of the organisation's texts a sentence means: what it shares words with, weighed by how it asks. */
import type { Cue } from './cues.js';
import type { Match, Subject } from './passages.js';
import type { Slots } from './slots.js';
import type { Token } from './tokens.js';

type Kind = Subject['kind'];

// A second thing that fits nearly as well leaves open which is meant.
const MARGIN = 0.93;
// Words alone, where the way of asking speaks for another kind of thing.
const UNFIT = 0.55;
const HALF_FIT = 0.8;
const FAR = 0.85;

const WRONGS: readonly Cue[] = ['incident', 'need', 'report', 'question'];

/** How well the way of asking fits a kind of thing. */
const FITS: Readonly<Record<Kind, (asked: Slots) => number>> = {
  duty: ({ who }) => (who ? 1 : UNFIT),
  purpose: (asked) =>
    has(asked, 'meeting', 'members') || asksForGroup(asked) ? 1 : asked.who ? HALF_FIT : UNFIT,
  topic: (asked) => (!asked.who || has(asked, ...WRONGS) ? 1 : HALF_FIT),
  part: (asked) => (has(asked, 'plan') || asked.parts.length > 0 ? 1 : UNFIT),
  document: (asked) => (has(asked, 'documents', 'revise', 'owner') ? 1 : HALF_FIT),
  term: (asked) => (asksForWord(asked) ? 1 : has(asked, 'meaning') ? HALF_FIT : UNFIT),
  number: (asked) => (has(asked, 'phone', 'contact', 'police') ? 1.15 : UNFIT),
};

const GROUP_WORDS = /^(grupp\w*|forum\w*|rad|radet|natverk\w*|group|council|committee|namnd\w*)$/;

/** What a sentence may mean, the likeliest first. */
export function meaningsOf(asked: Slots): readonly Match[] {
  return asked.matches
    .map(({ subject, score }) => ({
      subject,
      score: Math.min(1, score * FITS[subject.kind](asked) * nearness(subject, asked)),
    }))
    .sort((a, b) => b.score - a.score);
}

/** The one thing that a sentence means, where it is clear and at least so sure. */
export function meantBy(asked: Slots, least: number): Match | undefined {
  const [best, next] = meaningsOf(asked);
  if (!best || best.score < least) return undefined;
  return next && next.score > best.score * MARGIN ? undefined : best;
}

/** Beside a place or the asker's own, somebody of that place is likelier meant than one of the whole organisation. */
function nearness(subject: Subject, { placed, kind, who }: Slots): number {
  // Whose a paper is that names nobody is told by who has the duty.
  if (subject.kind === 'document' && who && subject.document.owner === undefined) return UNFIT;
  const isFar = subject.kind === 'duty' && subject.role.level === 'organisation';
  return isFar && (placed || kind !== undefined) ? FAR : 1;
}

function has({ cues }: Slots, ...wanted: readonly Cue[]): boolean {
  return wanted.some((cue) => cues.has(cue));
}

/** "Vad kallas …?": the word is asked for by its meaning. */
function asksForWord({ tokens }: Slots): boolean {
  return tokens.some(({ folded }) => folded === 'kallas' || folded === 'called');
}

/** Whether a word says that something is a group. */
export function isGroupWord({ folded }: Token): boolean {
  return GROUP_WORDS.test(folded);
}

/** Whether a group is asked for by what it does. */
export function asksForGroup({ tokens }: Slots): boolean {
  return tokens.some(isGroupWord);
}
