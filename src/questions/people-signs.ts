/** Signs that people, their posts and roles are asked about. */
import { any, groups, roles, says, starts, type Signs } from './signs.js';

/** What waits for the asker, or their meetings. */
export function isMine(s: Signs): boolean {
  if (!any(s, 'mine', 'waiting') || s.people.length > 0) return false;
  const about = any(s, 'directives', 'meeting', 'waiting');
  return about && !roles(s) && (!groups(s) || any(s, 'meeting')) && !(groups(s) && !s.mine);
}

/** Somebody who is named. */
export function isPerson(s: Signs): boolean {
  if (s.people.length === 0) return false;
  // "… nu när Ulrika slutat": the name is beside the point.
  if (roles(s) && (s.mine || s.units.length > 0) && any(s, 'absent') && (s.who || s.mine || s.deputy))
    return false;
  if (isBeside(s)) return false;
  if (!s.described && roles(s) && (s.mine || s.units.length > 0)) return false;
  return !(s.followUp && groups(s));
}

/** "Vem sköter säkerheten på skolan? Förr var det Anton": a name beside the point, of somebody without a post. */
export function isBeside(s: Signs): boolean {
  return s.who && any(s, 'secure') && s.placed && !s.described;
}

/** The asker themselves: their unit, role or seat. */
export function isSelf(s: Signs): boolean {
  if (any(s, 'own') && !roles(s) && !groups(s) && (any(s, 'which', 'meaning') || s.size < 4))
    return !any(s, 'contact', 'hours', 'manager', 'secure', 'securityHead');
  if (!any(s, 'self') || any(s, 'absent', 'contact', 'hours')) return false;
  // "Vilket ombud hör jag till": the holder is wanted.
  if (roles(s) && any(s, 'which') && any(s, 'belongs')) return false;
  // "Vilken enhet är jag chef för?"
  if (any(s, 'manager') && !roles(s) && !s.who) return !any(s, 'report');
  return !(s.who && roles(s)) && !any(s, 'report', 'manager');
}

/** Who a role answers to, said as its boss. */
export function isManagerOfRole(s: Signs): boolean {
  return roles(s) && s.who && any(s, 'manager') && !s.placed && !any(s, 'contact', 'absent');
}

/** Who leads a unit. */
export function isManager(s: Signs): boolean {
  if (any(s, 'securityHead', 'secure', 'politics') || roles(s) || groups(s)) return false;
  if (any(s, 'leads') && s.who && s.units.length > 0) return true;
  return any(s, 'manager') && (s.placed || s.followUp);
}

// "What is the mayor's name?"
const SHORT = 6;

/** What a role is, not who has it. */
export function isRole(s: Signs): boolean {
  if (!roles(s)) return false;
  if (any(s, 'demand') && !s.placed && !s.who && !any(s, 'contact', 'count')) return true;
  if (any(s, 'persons') && (!any(s, 'meaning') || says(s, 'name'))) return false;
  if (says(s, 'name') && s.size <= SHORT && !any(s, 'duties')) return false;
  if (s.deputy || (any(s, 'contact') && !any(s, 'duties'))) return false;
  if (!(s.what && !any(s, 'count')) && !any(s, 'duties', 'meaning', 'difference')) return false;
  if (any(s, 'vacant') && s.mine) return false;
  if (s.placed && !any(s, 'duties')) return false;
  return !s.who || (any(s, 'duties') && !s.placed);
}

/** What it takes to have a role, how many a unit must have, or whether it must. */
export function isDemand(s: Signs): boolean {
  if (s.roles.length !== 1 || groups(s) || any(s, 'absent', 'incident', 'vacancies', 'report')) return false;
  if (any(s, 'training'))
    return (
      any(s, 'needed', 'demand', 'which', 'meaning') ||
      s.what ||
      (!s.who && !any(s, 'when', 'meeting', 'ask', 'where'))
    );
  if (!any(s, 'needed', 'demand') || s.who || s.mine) return false;
  return any(s, 'count', 'units', 'which') || s.placed || EACH.some((word) => says(s, word));
}

const EACH = ['varje', 'alla', 'every', 'each'];

/** Who answers for security somewhere, without a title. */
export function isSecure(s: Signs): boolean {
  return (
    !any(s, 'politics') &&
    (s.who || !starts(s, 'hur', 'how')) &&
    (any(s, 'secure', 'securityHead') || loose(s)) &&
    (s.who || s.placed || s.size < 6)
  );
}

/** "… vem som har säkerheten på biblioteket": the word alone, beside a place. */
function loose(s: Signs): boolean {
  const said = s.tokens.some(({ folded }) =>
    /^(sakerhet|sakerheten|security|safety|trygghet|tryggheten)$/.test(folded),
  );
  return said && s.who && s.placed && s.terms.length < 2 && !roles(s) && !groups(s);
}

/** Who appoints a role or whom it answers to. */
export function isAbove(s: Signs): boolean {
  if (!roles(s) || any(s, 'incident', 'need')) return false;
  if (any(s, 'reportsTo', 'appoint')) return true;
  if (any(s, 'appointed') && starts(s, 'hur', 'how')) return true;
  return any(s, 'reportNoun') && starts(s, 'vart', 'var', 'where');
}

const DEMANDED = ['varje', 'per', 'each', 'every', 'ska', 'skall', 'should', 'must'];

/** How many of a role each unit must have. */
export function isRequired(s: Signs): boolean {
  return roles(s) && any(s, 'count') && DEMANDED.some((word) => says(s, word));
}
