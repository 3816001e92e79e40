/** Signs that the way of a question, need or report is asked about, or how to leave one. */
import { any, groups, roles, sure, type Signs } from './signs.js';

/** Who lifts questions to the top, how directives come down: told by duties, not by the groups that are named. */
export function isFlow(s: Signs): boolean {
  const flows = any(s, 'upward') || (any(s, 'directives') && any(s, 'downward'));
  return flows && (sure(s, 'duty', 0.25) || sure(s, 'topic', 0.35));
}

/** Whom to turn to, one after another. */
export function isChain(s: Signs): boolean {
  if (any(s, 'chain') && !groups(s)) return true;
  if (!any(s, 'absent') || groups(s)) return false;
  return (
    (roles(s) || s.mine || any(s, 'secure')) && (any(s, 'ask') || s.who || s.size <= 8 || s.cues.has('chain'))
  );
}

/** How to leave a report, a need or a question. */
export function isReport(s: Signs): boolean {
  if (s.who && roles(s) && !any(s, 'incident', 'need', 'report')) return false;
  if (any(s, 'report') && (any(s, 'incident', 'need', 'question') || !roles(s)))
    return !groups(s) && !any(s, 'reportsTo') ? true : any(s, 'incident', 'need');
  const turns =
    any(s, 'ask', 'where', 'report') || s.tokens.some(({ folded }) => ASKING.has(folded)) || s.mine;
  if (any(s, 'need', 'incident') && turns && !roles(s) && !groups(s) && s.terms.length === 0) return true;
  return any(s, 'question') && any(s, 'ask', 'where') && !roles(s) && !groups(s);
}

const ASKING = new Set(['vart', 'var', 'hur', 'vad', 'vem', 'how', 'where', 'what', 'who']);
