/** Signs that facts of the organisation are asked for: its plan, mode, numbers, papers and page. */
import { any, groups, roles, says, starts, subjects, type Signs } from './signs.js';

/** The security plan, or a part of it. */
export function isPlan(s: Signs): boolean {
  if (s.parts.length > 0 && (any(s, 'plan') || s.followUp)) return true;
  if (s.parts.length > 0 && any(s, 'revise', 'owner')) return true;
  if (!any(s, 'plan')) return leansOnPlan(s) && any(s, 'revise', 'owner');
  return !any(s, 'directives') && !(roles(s) && !any(s, 'revise', 'owner'));
}

function leansOnPlan(s: Signs): boolean {
  return s.followUp && s.previous?.intent === 'plan';
}

/** How many things that may be compared are named. */
function nearWords(s: Signs): number {
  return s.roles.length + s.groups.length + s.terms.length + s.modes.length;
}

/** How near words differ: said so, or whether two of them are the same. */
export function isDifference(s: Signs): boolean {
  const near = nearWords(s);
  return (any(s, 'difference') && near > 0) || (near > 1 && (says(s, 'samma') || says(s, 'same')));
}

/** Which posts stand empty. */
export function isVacancy(s: Signs): boolean {
  if (!any(s, 'vacant') || groups(s)) return false;
  if (any(s, 'ask', 'absent', 'need')) return false;
  if (any(s, 'vacancies')) return true;
  if (any(s, 'units') && any(s, 'which', 'count')) return true;
  // "Saknar Kultur och fritid något ombud?"
  if (roles(s) && s.units.length > 0 && starts(s, 'saknar', 'saknas', 'fattas', 'lacks')) return true;
  const isPlaceAsked = any(s, 'anywhere') || (starts(s, 'var', 'where') && !s.placed);
  return (
    roles(s) &&
    (isPlaceAsked || any(s, 'which', 'count', 'units')) &&
    !(s.mine && !any(s, 'count', 'which', 'units'))
  );
}

/** Whether every unit has a holder of a role. */
export function isCoverage(s: Signs): boolean {
  return (
    roles(s) &&
    !groups(s) &&
    any(s, 'units') &&
    any(s, 'which') &&
    !s.who &&
    !any(s, 'count', 'ask', 'absent', 'contact', 'duties')
  );
}

/** Which department a unit belongs to. */
export function isBelonging(s: Signs): boolean {
  return any(s, 'belongs') && s.units.length + s.partly.length > 0 && subjects(s) === 0 && !any(s, 'units');
}

/** How many units there are. */
export function isUnitCount(s: Signs): boolean {
  return any(s, 'count') && any(s, 'departments', 'companies', 'units') && subjects(s) === 0;
}

/** Which units there are. */
export function isUnits(s: Signs): boolean {
  return (
    any(s, 'departments', 'companies', 'units') && any(s, 'which', 'where', 'structure', 'meaning', 'count')
  );
}

/** Which operating mode is in force, or what one means. */
export function isMode(s: Signs): boolean {
  if (roles(s) || groups(s)) return s.modes.length > 0 && !s.who && !any(s, 'meeting') && !groups(s);
  if (s.modes.length > 0 && !asksMeaning(s)) return true;
  if (any(s, 'hours', 'contact') && s.modes.length === 0) return false;
  if (any(s, 'structure', 'page')) return false;
  if (any(s, 'organisation') && any(s, 'applies')) return true;
  if (any(s, 'crisis')) return !any(s, 'documents', 'report', 'need') && s.terms.length === 0;
  return any(s, 'mode') && (any(s, 'organisation', 'now', 'when', 'which') || s.mine || s.size <= 5);
}

function asksMeaning(s: Signs): boolean {
  return any(s, 'meaning') && s.terms.length > 0;
}

/** When groups meet, none of them named in full. */
export function isMeeting(s: Signs): boolean {
  if (any(s, 'mine', 'waiting', 'hours', 'vacant', 'absent')) return false;
  if (s.time.month !== undefined || s.time.day !== undefined) return true;
  const isAsked = any(s, 'when', 'last') || says(s, 'nasta') || says(s, 'next') || starts(s, 'hur', 'how');
  return isAsked || (!roles(s) && any(s, 'which', 'where'));
}

/** The page that the texts come from. */
export function isPage(s: Signs): boolean {
  if (any(s, 'source') && subjects(s) === 0) return true;
  if (!any(s, 'page', 'publisher', 'updated', 'comment')) return false;
  if (any(s, 'documents') && !any(s, 'updated', 'publisher', 'comment')) return false;
  if (s.size < 6 && any(s, 'page') && subjects(s) === 0) return true;
  return (
    any(s, 'where', 'updated', 'publisher', 'comment', 'organisation', 'when') && s.unexplained.length <= 2
  );
}

/** The organisation itself: purpose, levels, political leadership, papers. */
export function isOrganisation(s: Signs): boolean {
  if (any(s, 'politics') && (s.who || any(s, 'organisation', 'chair'))) return true;
  if (any(s, 'documents')) return s.unexplained.length <= 1 && !any(s, 'absent');
  if (any(s, 'organisation') && starts(s, 'hur', 'how') && s.size < 9) return true;
  if (any(s, 'members', 'persons') && any(s, 'organisation')) return true;
  if (any(s, 'secure') && starts(s, 'hur', 'how') && s.size < 9 && subjects(s) === 0) return true;
  if (any(s, 'structure') && (any(s, 'organisation') || s.unexplained.length === 0)) return true;
  return (
    any(s, 'organisation') &&
    (any(s, 'purpose', 'meaning', 'when') || s.size <= 3 || s.unexplained.length === 0)
  );
}
