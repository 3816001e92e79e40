/** Danger in a sentence: now, only spoken of, or none. */
import {
  ASKED,
  ASKED_IN_FEAR,
  ASKED_WHETHER,
  CALM,
  DEPTHS,
  EVENTS,
  FALLS,
  FALSE_ALARMS,
  FIGURES,
  NOW,
  OVER,
  PAST,
  SUPPOSED,
  THINGS,
  WEAPONS,
  WIELDED,
} from './danger-words.js';
import { findPhrases, phrasesOf, type Found } from './phrases.js';
import { closestWords, createSpelling } from './spelling.js';
import { foldAccents, type Token } from './tokens.js';

export type Danger = 'now' | 'spoken-of' | 'none';

const events = phrasesOf(EVENTS);
const things = phrasesOf(THINGS);
const figures = phrasesOf(FIGURES);
const calm = phrasesOf(CALM);
const past = phrasesOf(PAST);
const over = phrasesOf(OVER);
const falseAlarms = phrasesOf(FALSE_ALARMS);
const falls = phrasesOf(FALLS);
const now = phrasesOf(NOW);
const asked = phrasesOf(ASKED);
const whether = phrasesOf(ASKED_WHETHER);
const inFear = phrasesOf(ASKED_IN_FEAR);
const supposed = phrasesOf(SUPPOSED);
const weapons = phrasesOf(WEAPONS);
const wielded = phrasesOf(WIELDED);

/** Words that are typed in haste: understood although they are misspelt. */
const hasty = createSpelling(
  'brinner medvetslös skottlossning misshandlas drunknar exploderat exploderar hjärtstopp hjärtinfarkt svimmat eldsvåda unconscious drowning'
    .split(' ')
    .map(foldAccents),
  1,
);

/** Weighs a sentence's words of danger against those of a calm question; words of the organisation's names say nothing. */
export function dangerIn(tokens: readonly Token[], named: ReadonlySet<Token> = new Set()): Danger {
  const figurative = covered(findPhrases(figures, tokens));
  const real = ({ at, size }: Found) => {
    const isNamed = size === 1 && named.has(tokens[at] as Token);
    return !figurative.has(at) && !isNamed;
  };
  const happening = [
    ...findPhrases(events, tokens),
    ...weaponsIn(tokens),
    ...fallsIn(tokens),
    ...misspelt(tokens),
  ].filter(real);
  const spoken = findPhrases(things, tokens).filter(real);
  const [first] = happening.length > 0 ? happening : spoken;
  if (!first || (happening.length === 0 && isFalseAlarm(tokens))) return 'none';
  if (isSupposed(tokens, first)) return 'spoken-of';
  if (findPhrases(over, tokens).length > 0) return 'spoken-of';
  const isNow = findPhrases(now, tokens).length > 0;
  if (!isNow && isFalseAlarm(tokens)) return 'spoken-of';
  if (!isNow && isCalm(tokens, first)) return 'spoken-of';
  return happening.length > 0 || isNow || !asks(tokens) ? 'now' : 'spoken-of';
}

/** "Falsklarm om brand", but not "det är inget falsklarm". */
function isFalseAlarm(tokens: readonly Token[]): boolean {
  return findPhrases(falseAlarms, tokens).some(
    ({ at }) => !tokens.slice(Math.max(0, at - 2), at).some(({ folded }) => DENIED.test(folded)),
  );
}

const DENIED = /^(inte|inget|inga|ej|no|not|isn|never)$/;

/** "har en stor kniv", "with a gun": a weapon soon after what somebody does with it. */
function weaponsIn(tokens: readonly Token[]): readonly Found[] {
  const arms = findPhrases(weapons, tokens);
  if (arms.length === 0) return [];
  const acts = findPhrases(wielded, tokens);
  const doing = acts.filter((act) => !asksOurselves(tokens, act));
  return arms.filter((arm) => doing.some((act) => act.at < arm.at && arm.at - act.at <= 4));
}

/** "Har ni knivar i köket?": what we have is asked, nobody does anything with it. */
function asksOurselves(tokens: readonly Token[], { at }: Found): boolean {
  const next = tokens[at + 1]?.folded ?? '';
  return tokens[at]?.opens === true && /^(vi|ni|man|du|we|you)$/.test(next);
}

/** "Har trillat en gubbe i hamnbassängen": somebody fell, soon before a word for water or depth. */
function fallsIn(tokens: readonly Token[]): readonly Found[] {
  return findPhrases(falls, tokens).filter(({ at }) =>
    tokens.slice(at + 1, at + 6).some(({ folded }) => DEPTHS.test(folded)),
  );
}

function misspelt(tokens: readonly Token[]): readonly Found[] {
  return tokens.flatMap(({ folded }, at) =>
    folded.length > 5 && closestWords(hasty, folded).length > 0 ? [{ at, size: 1 }] : [],
  );
}

function covered(found: readonly Found[]): ReadonlySet<number> {
  return new Set(found.flatMap(({ at, size }) => Array.from({ length: size }, (_, offset) => at + offset)));
}

/** Before the danger, in its own clause, stands that it might be or is written about. */
function isSupposed(tokens: readonly Token[], { at }: Found): boolean {
  let from = at;
  while (from > 0 && !(tokens[from] as Token).opens) from -= 1;
  return findPhrases(supposed, tokens.slice(from, at + 1)).some((each) => from + each.at < at);
}

/** It is over, or rules and practice are what the sentence begins with; what is asked after an event is asked in fear. */
function isCalm(tokens: readonly Token[], { at }: Found): boolean {
  if (findPhrases(past, tokens).length > 0) return true;
  const next = tokens.findIndex((token, other) => other > at && token.opens);
  return findPhrases(calm, tokens).some((each) => next < 0 || each.at < next);
}

function asks(tokens: readonly Token[]): boolean {
  const fearful = covered(findPhrases(inFear, tokens));
  if (tokens.some(({ word, opens }) => opens && word === 'var')) return true;
  return (
    findPhrases(asked, tokens).some(({ at }) => !fearful.has(at)) ||
    findPhrases(whether, tokens).some(({ at }) => (tokens[at] as Token).opens)
  );
}
