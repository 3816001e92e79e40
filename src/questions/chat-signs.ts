/** Signs of talk about nothing of the organisation: courtesies, help, and what is refused. */
import { any, only, subjects, type Signs } from './signs.js';
import { GREETING_WORDS, HELP_WORDS } from './words.js';

/** Something is asked of the bot that it must not do. */
export function outOfRules(s: Signs): boolean {
  return any(s, 'injection') && !(any(s, 'plan') || any(s, 'page'));
}

/** What is nobody's business: private details, codes, somebody's age. */
export function isPersonal(s: Signs): boolean {
  if (any(s, 'phishing') && !s.who) return false;
  return any(s, 'personal') || (any(s, 'age') && (subjects(s) > 0 || s.stranger));
}

/** The answer before was no good. */
export function isComplaint(s: Signs): boolean {
  return any(s, 'complaint') && subjects(s) === 0 && s.size <= 8 && !any(s, 'page', 'contact');
}

/** Nothing is said but a greeting. */
export function greeting(s: Signs): boolean {
  return only(s, GREETING_WORDS) && !any(s, 'thanks');
}

/** What the bot can do is asked. */
export function helpWords(s: Signs): boolean {
  return (
    s.tokens.every((token) => HELP_WORDS.has(token.folded) || GREETING_WORDS.has(token.folded)) &&
    !any(s, 'thanks')
  );
}

/** Thanks, a farewell, or something about the bot itself. */
export function smallTalk(s: Signs): boolean {
  if (any(s, 'languages') && subjects(s) === 0 && s.size <= 9) return true;
  if (subjects(s) > 0 || s.units.length > 0 || s.terms.length > 0 || s.size > 9) return false;
  return (
    any(s, 'thanks', 'bot') &&
    !any(
      s,
      'page',
      'documents',
      'vacancies',
      'count',
      'secure',
      'ask',
      'hours',
      'plan',
      'mode',
      'contact',
      'report',
      'organisation',
      'mine',
    )
  );
}
