/** Which intent a sentence has: the first rule that fits, so that a debug log can name it. */
import type { Context } from './context.js';
import type { Cue } from './cues.js';
import type { Danger } from './danger.js';
import type { Token } from './tokens.js';
import type { Slots } from './slots.js';
import { GREETING_WORDS, HELP_WORDS, WHAT_WORDS, WHO_WORDS } from './words.js';

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

/** Everything that a rule may look at. */
export interface Signs extends Slots {
  readonly tokens: readonly Token[];
  readonly danger: Danger;
  readonly previous: Context | undefined;
  readonly who: boolean;
  readonly what: boolean;
  readonly placed: boolean;
  readonly size: number;
}

interface Rule {
  readonly name: string;
  readonly intent: Intent;
  readonly fits: (signs: Signs) => boolean;
}

const any = (signs: Signs, ...cues: readonly Cue[]) => cues.some((cue) => signs.cues.has(cue));
const roles = (signs: Signs) => signs.roles.length > 0;
const groups = (signs: Signs) => signs.groups.length > 0;
const subjects = (signs: Signs) => signs.roles.length + signs.groups.length + signs.people.length;
const only = (signs: Signs, words: ReadonlySet<string>) =>
  signs.tokens.every((token) => words.has(token.folded));
const starts = (signs: Signs, ...words: readonly string[]) => words.includes(signs.tokens[0]?.folded ?? '');
const sure = (signs: Signs, kind: string, least: number) =>
  signs.matches.some((match) => match.subject.kind === kind && match.score >= least);

const rules: readonly Rule[] = [
  { name: 'danger now', intent: 'danger', fits: (s) => s.danger === 'now' },
  { name: 'nothing said', intent: 'help', fits: (s) => s.size === 0 },
  { name: 'personal data', intent: 'personal', fits: (s) => any(s, 'personal') },
  {
    name: 'out of its rules',
    intent: 'rules',
    fits: (s) => any(s, 'injection') && !(any(s, 'plan') || any(s, 'page')),
  },
  { name: 'greeting', intent: 'greeting', fits: (s) => only(s, GREETING_WORDS) && !any(s, 'thanks') },
  { name: 'help words', intent: 'help', fits: (s) => helpWords(s) },
  { name: 'thanks', intent: 'small-talk', fits: (s) => smallTalk(s) },
  { name: 'emergency number', intent: 'danger', fits: (s) => any(s, 'sos') && subjects(s) === 0 },
  { name: 'my own things', intent: 'mine', fits: (s) => isMine(s) },
  { name: 'person', intent: 'person', fits: (s) => isPerson(s) },
  { name: 'stranger', intent: 'person', fits: (s) => s.stranger },
  { name: 'plan', intent: 'plan', fits: (s) => isPlan(s) },
  { name: 'difference', intent: 'difference', fits: (s) => any(s, 'difference') && nearWords(s) > 0 },
  { name: 'vacancies', intent: 'tally', fits: (s) => isVacancy(s) },
  {
    name: 'whether all have one',
    intent: 'tally',
    fits: (s) =>
      roles(s) &&
      !groups(s) &&
      any(s, 'units') &&
      any(s, 'which') &&
      !s.who &&
      !any(s, 'count', 'ask', 'absent', 'contact', 'duties'),
  },
  {
    name: 'belongs',
    intent: 'organisation',
    fits: (s) => any(s, 'belongs') && s.units.length > 0 && subjects(s) === 0 && !any(s, 'units'),
  },
  {
    name: 'manager of a role',
    intent: 'role',
    fits: (s) => roles(s) && s.who && any(s, 'manager') && !s.placed && !any(s, 'contact', 'absent'),
  },
  { name: 'count', intent: 'tally', fits: (s) => any(s, 'count') && roles(s) && !groups(s) },
  {
    name: 'count of units',
    intent: 'organisation',
    fits: (s) => any(s, 'count') && any(s, 'departments', 'companies', 'units') && subjects(s) === 0,
  },
  {
    name: 'comment',
    intent: 'page',
    fits: (s) => any(s, 'comment') && any(s, 'page') && !any(s, 'incident'),
  },
  { name: 'raised or brought down', intent: 'duty', fits: (s) => isFlow(s) },
  {
    name: 'topic in its own words',
    intent: 'topic',
    fits: (s) =>
      sure(s, 'topic', 0.8) &&
      subjects(s) === 0 &&
      !s.mine &&
      !any(s, 'absent', 'contact', 'visit', 'count', 'vacant'),
  },
  { name: 'myself', intent: 'self', fits: (s) => isSelf(s) },
  { name: 'mode', intent: 'mode', fits: (s) => isMode(s) },
  {
    name: 'reports to',
    intent: 'role',
    fits: (s) => roles(s) && any(s, 'reportsTo', 'appoint') && !any(s, 'incident', 'need'),
  },
  { name: 'chain', intent: 'chain', fits: (s) => isChain(s) },
  { name: 'report or need', intent: 'topic', fits: (s) => isReport(s) },
  { name: 'hours', intent: 'hours', fits: (s) => isHours(s) },
  { name: 'police', intent: 'others', fits: (s) => any(s, 'police') && !roles(s) && !groups(s) },
  {
    name: 'group and person',
    intent: 'group',
    fits: (s) => groups(s) && !(roles(s) && s.placed && any(s, 'contact')),
  },
  {
    name: 'manager',
    intent: 'manager',
    fits: (s) =>
      any(s, 'manager') && !any(s, 'securityHead', 'secure') && !roles(s) && (s.placed || s.followUp),
  },
  { name: 'role', intent: 'role', fits: (s) => isRole(s) },
  { name: 'who', intent: 'who', fits: (s) => roles(s) },
  {
    name: 'responsible for security',
    intent: 'secure',
    fits: (s) =>
      !any(s, 'politics') &&
      (any(s, 'secure', 'securityHead') || loose(s)) &&
      (s.who || s.placed || s.size < 6),
  },
  { name: 'page', intent: 'page', fits: (s) => isPage(s) },
  {
    name: 'units',
    intent: 'organisation',
    fits: (s) =>
      any(s, 'departments', 'companies', 'units') &&
      any(s, 'which', 'where', 'structure', 'meaning', 'count'),
  },
  { name: 'organisation', intent: 'organisation', fits: (s) => isOrganisation(s) },
  {
    name: 'contact',
    intent: 'contact',
    fits: (s) =>
      any(s, 'contact') && (s.contacts.length > 0 || s.unexplained.length === 0 || s.units.length > 0),
  },
  {
    name: 'address',
    intent: 'contact',
    fits: (s) =>
      any(s, 'visit') &&
      any(s, 'where', 'contact', 'visit') &&
      (s.contacts.length > 0 || s.unexplained.length === 0) &&
      !groups(s),
  },
  { name: 'term', intent: 'glossary', fits: (s) => s.terms.length > 0 && !any(s, 'meeting') },
  { name: 'contact named', intent: 'contact', fits: (s) => s.contacts.length > 0 },
  { name: 'duty', intent: 'duty', fits: (s) => (s.who || any(s, 'upward')) && sure(s, 'duty', 0.62) },
  { name: 'topic', intent: 'topic', fits: (s) => sure(s, 'topic', 0.6) },
  { name: 'danger spoken of', intent: 'danger', fits: (s) => s.danger === 'spoken-of' },
  { name: 'purpose of a group', intent: 'duty', fits: (s) => sure(s, 'purpose', 0.7) },
];

/** The intent of a sentence, with the rule that chose it. */
export function chooseIntent(
  slots: Slots,
  tokens: readonly Token[],
  free: readonly Token[],
  danger: Danger,
  previous: Context | undefined,
): { readonly intent: Intent; readonly rule: string } {
  const signs: Signs = {
    ...slots,
    tokens,
    danger,
    previous,
    who: free.some((token) => WHO_WORDS.has(token.folded)),
    what: free.some((token) => WHAT_WORDS.has(token.folded)),
    placed: slots.units.length > 0 || slots.partly.length > 0 || slots.mine,
    size: tokens.length,
  };
  const rule = rules.find((each) => each.fits(signs));
  return rule ? { intent: rule.intent, rule: rule.name } : { intent: 'unknown', rule: 'none' };
}

function helpWords(s: Signs): boolean {
  return (
    s.tokens.every((token) => HELP_WORDS.has(token.folded) || GREETING_WORDS.has(token.folded)) &&
    !any(s, 'thanks')
  );
}

function smallTalk(s: Signs): boolean {
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

function isMine(s: Signs): boolean {
  if (!any(s, 'mine') || s.people.length > 0) return false;
  const about =
    any(s, 'directives', 'meeting') ||
    /vantar|waiting|pending|to do/.test(s.tokens.map((token) => token.folded).join(' '));
  return about && !roles(s) && (!groups(s) || any(s, 'meeting')) && !(groups(s) && !s.mine);
}

/** Who lifts questions to the top, how directives come down: told by duties, not by the groups that are named. */
function isFlow(s: Signs): boolean {
  const flows = any(s, 'upward') || (any(s, 'directives') && any(s, 'downward'));
  return flows && (sure(s, 'duty', 0.25) || sure(s, 'topic', 0.35));
}

function isPerson(s: Signs): boolean {
  if (s.people.length === 0) return false;
  // "… nu när Ulrika slutat": the name is beside the point.
  if (roles(s) && s.mine && any(s, 'absent')) return false;
  if (!s.described && roles(s) && (s.mine || s.units.length > 0)) return false;
  return !(s.followUp && groups(s));
}

function isPlan(s: Signs): boolean {
  if (s.parts.length > 0 && (any(s, 'plan') || s.followUp)) return true;
  if (!any(s, 'plan')) return s.followUp && s.previous?.intent === 'plan' && any(s, 'revise', 'owner');
  return !any(s, 'directives') && !(roles(s) && !any(s, 'revise', 'owner'));
}

function nearWords(s: Signs): number {
  return s.roles.length + s.groups.length + s.terms.length + s.modes.length;
}

function isVacancy(s: Signs): boolean {
  if (!any(s, 'vacant') || groups(s)) return false;
  if (any(s, 'ask', 'absent', 'need')) return false;
  if (any(s, 'vacancies')) return true;
  if (any(s, 'units') && any(s, 'which', 'count')) return true;
  return roles(s) && any(s, 'which', 'count', 'units') && !(s.mine && !any(s, 'count', 'which', 'units'));
}

function isSelf(s: Signs): boolean {
  if (any(s, 'own') && !roles(s) && !groups(s) && (any(s, 'which', 'meaning') || s.size < 4))
    return !any(s, 'contact', 'hours', 'manager', 'secure', 'securityHead');
  if (!any(s, 'self') || any(s, 'absent', 'contact', 'hours')) return false;
  return !(s.who && roles(s)) && !any(s, 'report', 'manager');
}

function isMode(s: Signs): boolean {
  if (roles(s) || groups(s)) return s.modes.length > 0 && !s.who && !any(s, 'meeting') && !groups(s);
  if (s.modes.length > 0 && !asksMeaning(s)) return true;
  if (any(s, 'hours', 'contact') && s.modes.length === 0) return false;
  return (
    any(s, 'mode') &&
    (any(s, 'organisation', 'now', 'when', 'which') || s.mine) &&
    !any(s, 'structure', 'page')
  );
}

function asksMeaning(s: Signs): boolean {
  return any(s, 'meaning') && s.terms.length > 0;
}

function isChain(s: Signs): boolean {
  if (any(s, 'chain') && !groups(s)) return true;
  if (!any(s, 'absent') || groups(s)) return false;
  return (
    (roles(s) || s.mine || any(s, 'secure')) && (any(s, 'ask') || s.who || s.size <= 8 || s.cues.has('chain'))
  );
}

function isReport(s: Signs): boolean {
  if (s.who && roles(s) && !any(s, 'incident', 'need', 'report')) return false;
  if (any(s, 'report') && (any(s, 'incident', 'need', 'question') || !roles(s)))
    return !groups(s) && !any(s, 'reportsTo') ? true : any(s, 'incident', 'need');
  const turns = any(s, 'ask') || starts(s, 'vart', 'var', 'hur', 'how', 'where', 'vad', 'what') || s.mine;
  if (any(s, 'need', 'incident') && turns && !roles(s) && !groups(s) && s.terms.length === 0) return true;
  return any(s, 'question') && any(s, 'ask', 'where') && !roles(s) && !groups(s);
}

function isHours(s: Signs): boolean {
  if (roles(s) || groups(s)) return false;
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
  return any(s, 'phone', 'visit', 'contact') && timed && s.units.length === 0;
}

function isRole(s: Signs): boolean {
  if (!roles(s)) return false;
  if (any(s, 'persons') && !any(s, 'meaning')) return false;
  if (s.deputy || (any(s, 'contact') && !any(s, 'duties'))) return false;
  if (!(s.what && !any(s, 'count')) && !any(s, 'duties', 'meaning', 'difference')) return false;
  if (any(s, 'vacant') && s.mine) return false;
  if (s.placed && !any(s, 'duties')) return false;
  return !s.who || (any(s, 'duties') && !s.placed);
}

/** "… vem som har säkerheten på biblioteket": the word alone, beside a place. */
function loose(s: Signs): boolean {
  const said = s.tokens.some(({ folded }) =>
    /^(sakerhet|sakerheten|security|safety|trygghet|tryggheten)$/.test(folded),
  );
  return said && s.who && s.placed && s.terms.length < 2 && !roles(s) && !groups(s);
}

function isPage(s: Signs): boolean {
  if (!any(s, 'page', 'publisher', 'updated', 'comment')) return false;
  if (any(s, 'documents') && !any(s, 'updated', 'publisher', 'comment')) return false;
  if (s.size < 6 && any(s, 'page') && subjects(s) === 0) return true;
  return (
    any(s, 'where', 'updated', 'publisher', 'comment', 'organisation', 'when') && s.unexplained.length <= 2
  );
}

function isOrganisation(s: Signs): boolean {
  if (any(s, 'politics') && (s.who || any(s, 'organisation', 'chair'))) return true;
  if (any(s, 'documents')) return s.unexplained.length === 0;
  if (any(s, 'organisation') && starts(s, 'hur', 'how') && s.size < 9) return true;
  if (any(s, 'structure') && (any(s, 'organisation') || s.unexplained.length === 0)) return true;
  return (
    any(s, 'organisation') &&
    (any(s, 'purpose', 'meaning', 'when') || s.size <= 3 || s.unexplained.length === 0)
  );
}
