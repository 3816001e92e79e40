/** Signs that a place or a telephone is asked about: how to reach it, and when. */
import { any, groups, roles, type Signs } from './signs.js';

/** Whether it is open. */
export function isHours(s: Signs): boolean {
  if (roles(s) || groups(s) || any(s, 'phishing')) return false;
  const timed = s.time.day !== undefined || s.time.now;
  if (s.followUp && s.previous?.contact === true && (timed || any(s, 'hours'))) return true;
  if (any(s, 'hours'))
    return (
      s.contacts.length > 0 ||
      s.unexplained.length === 0 ||
      timed ||
      s.units.length > 0 ||
      any(s, 'phone', 'visit')
    );
  return any(s, 'phone', 'visit', 'contact') && timed && s.units.length === 0 && !any(s, 'incident');
}

const NUMBER = new Set(
  'telefon telefonen telefonnummer telefonnumret telnr tel tfn nummer numret nr mobil mobilnr mobilnummer mobilnumret phone telephone number'.split(
    ' ',
  ),
);

/** A telephone number is asked for: it is told before all else. */
export function asksForNumber(words: readonly string[]): boolean {
  return words.some((word) => NUMBER.has(word.toLowerCase()));
}

/** How to reach somebody or some place. */
export function isContact(s: Signs): boolean {
  return any(s, 'contact') && (s.contacts.length > 0 || s.unexplained.length === 0 || s.units.length > 0);
}

/** Where a place is. */
export function isAddress(s: Signs): boolean {
  return (
    any(s, 'visit') &&
    any(s, 'where', 'contact', 'visit') &&
    (s.contacts.length > 0 || s.unexplained.length === 0) &&
    !groups(s)
  );
}
