/** A sentence becomes what is asked (intent) about what (slots). */
import type { Day, Language } from '../time.js';
import { splitCompounds } from './compounds.js';
import type { Context } from './context.js';
import { dangerIn } from './danger.js';
import { chooseIntent, type Intent } from './intents.js';
import { languageOf } from './language.js';
import { leaningOn } from './leaning.js';
import { hintsIn } from './lexicon.js';
import { findMentions } from './mentions.js';
import type { QuestionIndex } from './question-index.js';
import { slotsOf, type Slots } from './slots.js';
import { LONGEST_TEXT, tokensOf, type Token } from './tokens.js';

/** A sentence understood: what `answer` needs, and what a debug log shows. */
export interface Understanding extends Slots {
  readonly intent: Intent;
  /** Which rule chose the intent. */
  readonly rule: string;
}

/** What a sentence is understood against. */
export interface Situation {
  /** The language where the sentence shows none. */
  readonly otherwise: Language;
  readonly day: Day;
  readonly previous?: Context;
}

/** Understands a sentence. */
export function understand(index: QuestionIndex, text: string, situation: Situation): Understanding {
  const { otherwise, day, previous } = situation;
  const tokens = splitCompounds(index, withoutSignature(tokensOf(unsigned(text))));
  const hints = hintsIn(tokens);
  const language = languageOf(tokens, otherwise);
  const mentions = findMentions(index, tokens, language, hints);
  const danger = dangerIn(tokens, mentions.inNames);
  const slots = slotsOf(index, { text, tokens, language, day, mentions, danger, previous });
  const isFresh = !previous || danger === 'now';
  const whole = isFresh ? slots : leaningOn(index, slots, tokens, previous);
  return Object.assign(whole, chooseIntent(whole));
}

const SIGNED = /\s[/–—-]{1,2}\s?\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})?[.!]?\s{0,3}$/u;

/** "… Tack på förhand /Sara": who asks is known. */
function unsigned(text: string): string {
  return text.length > LONGEST_TEXT ? text : text.replace(SIGNED, '');
}

const SIGNATURES = /^(mvh|halsning|halsningar|regards|vanligen)$/;

/** What stands after "med vänlig hälsning" is the asker's name. */
function withoutSignature(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((token) => SIGNATURES.test(token.folded));
  return at > 2 ? tokens.slice(0, at) : tokens;
}
