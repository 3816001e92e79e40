/** Signs that the way of a question, need or report is asked about, or how to leave one. */
import { asksForGroup } from './meaning.js';
import { any, groups, roles, says, starts, subjects, sure, type Signs } from './signs.js';

/** Who lifts questions to the top, how directives come down: told by duties, not by the groups that are named. */
export function isFlow(s: Signs): boolean {
  if (any(s, 'hours', 'meeting', 'plan') || (!groups(s) && asksForGroup(s))) return false;
  const down = any(s, 'directives', 'decisions') && any(s, 'downward');
  const isWay =
    groups(s) && starts(s, 'hur', 'how') && any(s, 'carry') && any(s, 'question', 'issue', 'report');
  const up =
    isWay ||
    any(s, 'upward') ||
    (any(s, 'top') && any(s, 'carry') && any(s, 'question', 'report', 'need', 'issue'));
  const isTold = sure(s, 'duty', 0.25) || sure(s, 'topic', 0.35);
  return (up || down) && (isTold || down || any(s, 'top') || groups(s));
}

/** Whom to turn to, one after another. */
export function isChain(s: Signs): boolean {
  if (groups(s)) return false;
  if (any(s, 'chain')) return true;
  if (any(s, 'onward') && roles(s) && (s.who || any(s, 'where'))) return true;
  if (s.roles.length > 1 && any(s, 'ask')) return true;
  // "Vi har inget ombud, vad gör vi?"
  if (roles(s) && !s.who && any(s, 'vacant') && any(s, 'ask') && (says(s, 'vi') || says(s, 'we')))
    return true;
  if (roles(s) && s.who && !s.placed && turnsTo(s)) return true;
  if (any(s, 'vacant') && any(s, 'question', 'secure') && s.who && !roles(s)) return true;
  if (!any(s, 'absent') || isNowAsked(s) || (!roles(s) && isMishap(s))) return false;
  return (roles(s) || s.mine || any(s, 'secure')) && (any(s, 'ask') || s.who || s.size <= 8);
}

/** "Vem går säkerhetshandläggaren till?", "who does the rep go to?": another's way, not the asker's. */
function turnsTo(s: Signs): boolean {
  const last = s.tokens.at(-1)?.folded ?? '';
  const isOwn = ['jag', 'vi', 'man', 'i', 'we', 'mig', 'oss'].some((word) => says(s, word));
  return (last === 'till' || last === 'to' || says(s, 'sig')) && !isOwn && any(s, 'carry', 'ask', 'question');
}

/** "Vem är vårt ombud nu när Ulrika slutat": the holder of today is wanted, not the way past somebody. */
function isNowAsked(s: Signs): boolean {
  // "Om Ulrika är sjuk, vem är då ombud?"
  if (starts(s, 'om', 'ifall', 'if')) return false;
  return roles(s) && s.who && !any(s, 'ask') && (s.people.length > 0 || s.stranger || any(s, 'now'));
}

/** Whom to turn to instead of somebody who is named. */
export function isAfterPerson(s: Signs): boolean {
  if (s.people.length === 0 || !s.described || s.deputy || groups(s)) return false;
  const turns = any(s, 'ask') || (s.who && !roles(s) && any(s, 'question', 'secure', 'when'));
  return (any(s, 'absent') && turns) || any(s, 'chain');
}

/** How to leave a report, a need or a question. */
export function isReport(s: Signs): boolean {
  const matter = isMatter(s);
  // No paper tells of it: whoever takes such reports does.
  if (any(s, 'documents') && !sure(s, 'document', 0.4))
    return any(s, 'incident') && subjects(s) === 0 && !any(s, 'count');
  if (s.who && roles(s) && !matter && !any(s, 'report')) return false;
  if (any(s, 'report') && (matter || any(s, 'question') || !roles(s)))
    return !groups(s) && !any(s, 'reportsTo') ? true : matter;
  if (roles(s) || groups(s)) return false;
  if (s.who && !any(s, 'ask', 'report') && sure(s, 'duty', 0.5)) return false;
  const turns = any(s, 'ask', 'phishing', 'where', 'report') || ASKED.some((word) => says(s, word)) || s.mine;
  if (matter && turns && s.terms.length === 0) return true;
  return any(s, 'question') && (any(s, 'ask', 'where') || tells(s));
}

/** Something happened, or is needed; said without a question. */
export function isTold(s: Signs): boolean {
  const isNeed = any(s, 'need') && any(s, 'guarded', 'training');
  return (
    subjects(s) === 0 && tells(s) && !any(s, 'documents') && (any(s, 'incident') || isMishap(s) || isNeed)
  );
}

function isMatter(s: Signs): boolean {
  return any(s, 'incident', 'need', 'phishing') || isMishap(s);
}

function isMishap(s: Signs): boolean {
  return any(s, 'mishap') && any(s, 'guarded');
}

/** Begins as one who tells, not as one who asks what there is. */
function tells(s: Signs): boolean {
  return !starts(s, ...ASKING) && !any(s, 'count', 'hours');
}

const ASKING = [
  ...['vad', 'vem', 'vilka', 'vilken', 'vilket', 'nar', 'hur', 'var', 'varfor', 'finns', 'ar'],
  ...['what', 'who', 'which', 'when', 'how', 'where', 'why', 'is', 'are', 'does', 'do', 'can', 'could'],
];

const ASKED = ['vart', 'var', 'hur', 'vad', 'vem', 'how', 'where', 'what', 'who'];
