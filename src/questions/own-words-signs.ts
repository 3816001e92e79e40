/** Signs that something is asked in own words, without the name that it has in the organisation's data. */
import type { Cue } from './cues.js';
import { asksForGroup, isGroupWord, meantBy } from './meaning.js';
import { any, groups, roles, subjects, type Signs } from './signs.js';
import type { Token } from './tokens.js';
import { TITLE_ENDINGS } from './words.js';

const SURE = 0.55;
const LIKELY = 0.4;
const SURE_OF_OTHER = 0.85;
const CERTAIN = 0.78;
// Sentences about a topic say so in its words, or tell that something happened or is needed.
const WORDED = 0.68;

/** What is asked about by words of its own: no duty or topic, however near its words are. */
const OTHERWISE: readonly Cue[] = [
  'plan',
  'politics',
  'securityHead',
  'structure',
  'publisher',
  'comment',
  'mine',
  'count',
  'vacant',
  'difference',
];

/** A duty, topic, paper or number that the sentence clearly tells of, and no name that says what is meant. */
export function isInOwnWords(s: Signs): boolean {
  if (!isBesideRoles(s) || s.people.length > 0 || s.modes.length > 0 || any(s, ...OTHERWISE)) return false;
  if (any(s, 'secure') && !s.tokens.some(isSpecial)) return false;
  const meant = meantBy(s, SURE);
  switch (meant?.subject.kind) {
    case 'duty':
      return s.who && !groups(s) && !any(s, 'absent', 'hours') && !namesOther(s);
    case 'purpose':
      return (
        (asksForGroup(s) || s.who) && subjects(s) === 0 && !any(s, 'meeting', 'absent') && !isOtherGroup(s)
      );
    case 'document':
      return subjects(s) === 0;
    case 'number':
      return (subjects(s) === 0 || meant.score > CERTAIN) && any(s, 'phone', 'contact');
    default:
      return false;
  }
}

/** A title that nobody here has, or the boss of somewhere: no duty is told by half of it. */
function namesOther({ tokens, unexplained, cues }: Signs): boolean {
  const isTitle = ({ word, folded }: Token) =>
    unexplained.includes(word) && TITLE_ENDINGS.some((ending) => folded.endsWith(ending));
  const isBoss = ({ folded }: Token, at: number) =>
    /^(chef|boss|manager)/.test(folded) && !/^(med|with|av|by|till|to)$/.test(tokens[at - 1]?.folded ?? '');
  return tokens.some(isTitle) || (cues.has('manager') && tokens.some(isBoss));
}

/** "The swimming committee": a group that is named after what nobody knows is another one. */
function isOtherGroup({ tokens, unexplained }: Signs): boolean {
  return tokens.some(
    (token, at) =>
      isGroupWord(token) && at > 0 && !token.opens && unexplained.includes(tokens[at - 1]?.word ?? ''),
  );
}

/** "Säkerhetsprövningen" is no security in general. */
function isSpecial({ folded }: Token): boolean {
  return /^(sakerhets|trygghets)\w{4,}/.test(folded) && !GENERAL.test(folded);
}

const GENERAL =
  /^(sakerhets|trygghets)(arbet|frag|ansvar|person|kontakt|organis|verksam|chef|ombud|grej|snubb)/;

/** A paper by its title: a plan or policy of its own, beside the security plan. */
export function isPaper(s: Signs): boolean {
  return s.parts.length === 0 && subjects(s) === 0 && meantBy(s, CERTAIN)?.subject.kind === 'document';
}

/** No role is named, or another has a duty towards it: "vem coachar ombuden?". */
function isBesideRoles(s: Signs): boolean {
  if (!roles(s)) return true;
  if (any(s, 'reportsTo', 'appoint', 'report', 'reportNoun', 'ask', 'question', 'contact')) return false;
  const meant = meantBy(s, SURE_OF_OTHER);
  return (
    meant?.subject.kind === 'duty' && s.roles.length === 1 && !s.roles.includes(meant.subject.role) && !s.mine
  );
}

/** One of the organisation's own topics, nearly in its own words. */
export function isWordedTopic(s: Signs): boolean {
  if (
    subjects(s) + s.modes.length > 0 ||
    any(s, 'absent', 'visit', 'count', 'vacant', 'hours', 'secure', 'securityHead')
  )
    return false;
  const tells = any(s, 'incident', 'need', 'report', 'question');
  if (any(s, 'organisation') && !tells) return false;
  return meantBy(s, tells ? SURE : WORDED)?.subject.kind === 'topic';
}

/** Nothing else told what is asked: whatever text is near enough. */
export function isNearText(s: Signs): boolean {
  const kind = meantBy(s, LIKELY)?.subject.kind;
  if (kind === 'duty') return (s.who || any(s, 'upward')) && !namesOther(s);
  if (kind === 'topic')
    return any(s, 'incident', 'need', 'report', 'question', 'guarded') || meantBy(s, WORDED) !== undefined;
  if (kind === 'term') return !roles(s) && meantBy(s, s.placed ? CERTAIN - 0.05 : SURE) !== undefined;
  return kind !== undefined && (kind !== 'purpose' || (!roles(s) && !isOtherGroup(s)));
}

/** Somebody tells of what others wanted to know or wrote about: nothing is asked that must not be told. */
export function isCalmReport(s: Signs): boolean {
  const isTold = s.tokens.some(({ folded }) => TOLD.test(folded));
  if (!any(s, 'incident') && !isTold && !meantTopic(s)) return false;
  return !any(s, 'personal') && s.people.length === 0 && !s.tokens.some((_, at) => isGivenAway(s.tokens, at));
}

/** "Ge mig …", "could you tell me …", "vems …": asked for, whatever stands beside it. */
function isGivenAway(tokens: readonly Token[], at: number): boolean {
  const { folded, opens } = tokens[at] as Token;
  if (folded === 'vems' || folded === 'whose') return true;
  return GIVEN_AWAY.test(folded) && (opens || ME.test(tokens[at + 1]?.folded ?? ''));
}

function meantTopic(s: Signs): boolean {
  return subjects(s) === 0 && meantBy(s, SURE)?.subject.kind === 'topic';
}

// What strangers do to get at what is secret.
const TOLD =
  /^(ber|bad|vill|fragar|fragade|lurade|asking|asked|asks|wants|wanted|hacka\w*|hacked|stulit|lackt|klickade|clicked)$/;
const GIVEN_AWAY = /^(ge|skicka|sag|visa|beratta|give|send|show|tell)$/;
const ME = /^(mig|mej|oss|me|us)$/;
