/** Whether a sentence asks for what is never given away, or tries to talk the bot out of its rules. */
import type { Cue } from './cues.js';
import { findPhrases, phrasesOf, type Found, type Phrases } from './phrases.js';
import {
  ASKED_OUTRIGHT,
  AWAY,
  ILL,
  ORDERS,
  PRIVATE,
  PRIVATE_OF_NAMED,
  PRIVATE_OF_SOMEBODY,
  REASONS,
  UNSHARED,
} from './refusal-words.js';
import type { Token } from './tokens.js';

const privateMatters = phrasesOf(PRIVATE);
const unshared = phrasesOf(UNSHARED);
const ofSomebody = phrasesOf(PRIVATE_OF_SOMEBODY);
const ofNamed = phrasesOf(PRIVATE_OF_NAMED);
const reasons = phrasesOf(REASONS);
const away = phrasesOf(AWAY);
const ill = phrasesOf(ILL);
const askedOutright = phrasesOf(ASKED_OUTRIGHT);
const orders = phrasesOf(ORDERS);

/** What refusals look at. */
export interface Asked {
  readonly tokens: readonly Token[];
  /** The words of names of units, roles and groups. */
  readonly inNames: ReadonlySet<Token>;
  /** A person, or the holder of a role, is spoken of. */
  readonly ofSomebody: boolean;
  readonly ofNamed: boolean;
}

/** The hints that a sentence is to be refused. Words of names hint at nothing. */
export function refusalsIn(asked: Asked): readonly Cue[] {
  const isPrivate =
    stands(privateMatters, asked) ||
    (asked.ofNamed && stands(ofNamed, asked)) ||
    (asked.ofSomebody && !isSupposedAway(asked) && (stands(ofSomebody, asked) || asksWhyAway(asked)));
  return [
    ...(isPrivate ? (['personal'] as const) : []),
    ...(stands(unshared, asked) ? (['unshared'] as const) : []),
    ...(stands(orders, asked) ? (['injection'] as const) : []),
  ];
}

/** "Varför är hon borta?", "är han sjuk?": that somebody is away is told, never why. */
function asksWhyAway(asked: Asked): boolean {
  if (stands(reasons, asked) && stands(away, asked)) return true;
  const outright = findPhrases(askedOutright, asked.tokens).some(({ at }) => asked.tokens[at]?.opens);
  return outright && stands(ill, asked);
}

/** "Om hon är sjukskriven, vem är då ombud?": who stands in is asked, nothing of her. */
function isSupposedAway({ tokens }: Asked): boolean {
  const [first] = tokens;
  const away = tokens.findIndex(({ folded }) => folded.startsWith('sjukskriv'));
  return (
    /^(om|ifall|nar|if|when)$/.test(first?.folded ?? '') &&
    away > 0 &&
    tokens.slice(away).some(({ folded }) => /^(vem|vilken|vilka|who)$/.test(folded))
  );
}

function stands(phrases: Phrases, { tokens, inNames }: Asked): boolean {
  const isName = ({ at, size }: Found) => tokens.slice(at, at + size).every((token) => inNames.has(token));
  return findPhrases(phrases, tokens).some((found) => !isName(found));
}
