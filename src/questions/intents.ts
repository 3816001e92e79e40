/** Which intent a sentence has: the first rule that fits, so that a debug log can name it. */
import * as chat from './chat-signs.js';
import * as contact from './contact-signs.js';
import * as facts from './fact-signs.js';
import { likelyIntent } from './learned-intent.js';
import * as own from './own-words-signs.js';
import * as people from './people-signs.js';
import { any, groups, roles, subjects, type Signs } from './signs.js';
import type { Slots } from './slots.js';
import * as upward from './upward-signs.js';

/** What is wanted to be known. */
export type Intent =
  | 'danger'
  | 'others'
  | 'personal'
  | 'rules'
  | 'help'
  | 'greeting'
  | 'small-talk'
  | 'person'
  | 'self'
  | 'mine'
  | 'plan'
  | 'tally'
  | 'difference'
  | 'chain'
  | 'topic'
  | 'hours'
  | 'contact'
  | 'mode'
  | 'group'
  | 'who'
  | 'role'
  | 'manager'
  | 'secure'
  | 'page'
  | 'organisation'
  | 'glossary'
  | 'duty'
  | 'unknown';

type Rule = readonly [name: string, intent: Intent, fits: (signs: Signs) => boolean];

const rules: readonly Rule[] = [
  // What must never be missed.
  ['danger now', 'danger', (s) => s.danger === 'now'],
  ['nothing said', 'help', (s) => s.size === 0],
  ['personal data', 'personal', chat.isPersonal],
  ['not to be shared', 'personal', (s) => any(s, 'unshared') && !own.isCalmReport(s)],
  ['complaint', 'help', chat.isComplaint],
  ['out of its rules', 'rules', chat.outOfRules],
  ['greeting', 'greeting', chat.greeting],
  ['help words', 'help', chat.helpWords],
  ['thanks', 'small-talk', chat.smallTalk],
  ['emergency number', 'danger', (s) => any(s, 'sos') && subjects(s) === 0],
  // Somebody is named, or the asker means themselves.
  ['my own things', 'mine', people.isMine],
  ['somebody is away', 'chain', upward.isAfterPerson],
  ['person', 'person', people.isPerson],
  ['stranger', 'person', (s) => s.stranger && !people.isBeside(s)],
  // Words that say most.
  ['a paper', 'duty', own.isPaper],
  ['plan', 'plan', facts.isPlan],
  ['difference', 'difference', facts.isDifference],
  ['vacancies', 'tally', facts.isVacancy],
  ['whether all have one', 'tally', facts.isCoverage],
  ['belongs', 'organisation', facts.isBelonging],
  ['manager of a role', 'role', people.isManagerOfRole],
  ['what a role demands', 'role', people.isDemand],
  ['how many there must be', 'role', people.isRequired],
  ['count', 'tally', (s) => any(s, 'count') && roles(s) && !groups(s)],
  ['count of units', 'organisation', facts.isUnitCount],
  ['comment', 'page', (s) => any(s, 'comment') && any(s, 'page') && !any(s, 'incident')],
  ['raised or brought down', 'duty', upward.isFlow],
  ['topic in its own words', 'topic', own.isWordedTopic],
  ['in own words', 'duty', own.isInOwnWords],
  ['myself', 'self', people.isSelf],
  ['mode', 'mode', facts.isMode],
  ['reports to', 'role', people.isAbove],
  ['chain', 'chain', upward.isChain],
  ['report or need', 'topic', upward.isReport],
  ['hours', 'hours', contact.isHours],
  ['police', 'others', (s) => any(s, 'police') && !roles(s) && !groups(s)],
  [
    'meetings',
    'group',
    (s) => any(s, 'meeting') && !groups(s) && s.people.length === 0 && facts.isMeeting(s),
  ],
  ['group and person', 'group', (s) => groups(s) && !(roles(s) && s.placed && any(s, 'contact'))],
  // A role or a place is left.
  ['manager', 'manager', people.isManager],
  ['several roles', 'organisation', (s) => s.roles.length > 1 && any(s, 'structure')],
  ['role', 'role', people.isRole],
  ['who', 'who', roles],
  ['responsible for security', 'secure', people.isSecure],
  ['page', 'page', facts.isPage],
  ['units', 'organisation', facts.isUnits],
  ['organisation', 'organisation', facts.isOrganisation],
  ['contact', 'contact', contact.isContact],
  ['address', 'contact', contact.isAddress],
  ['term', 'glossary', (s) => s.terms.length > 0 && !any(s, 'meeting')],
  ['contact named', 'contact', (s) => s.contacts.length > 0],
  // Only the organisation's own texts are left to tell.
  ['near text', 'duty', own.isNearText],
  ['told', 'topic', upward.isTold],
  ['asked about danger', 'secure', (s) => s.danger === 'spoken-of' && any(s, 'ask') && subjects(s) === 0],
  ['danger spoken of', 'danger', (s) => s.danger === 'spoken-of'],
];

/** The intent of a sentence, with the rule that chose it; where none fits, what is learned decides if it is sure. */
export function chooseIntent(slots: Slots): { readonly intent: Intent; readonly rule: string } {
  const rule = rules.find(([, , fits]) => fits(slots));
  if (rule) return { intent: rule[1], rule: rule[0] };
  const likely = likelyIntent(slots);
  if (!likely) return { intent: 'unknown', rule: 'none' };
  return { intent: likely.intent, rule: `learned, ${likely.share.toFixed(2)}` };
}
