/** Signs that something is asked in own words, without the name that it has in the organisation's data. */
import type { Cue } from './cues.js';
import { meantBy } from './meaning.js';
import { any, groups, roles, subjects, type Signs } from './signs.js';

const SURE = 0.55;
const LIKELY = 0.42;

/** What is asked about by words of its own: no duty or topic, however near its words are. */
const OTHERWISE: readonly Cue[] = [
  'plan',
  'politics',
  'secure',
  'securityHead',
  'structure',
  'publisher',
  'updated',
  'comment',
  'mine',
  'count',
  'vacant',
  'manager',
  'difference',
];

/** A duty, topic, paper or number that the sentence clearly tells of, and no name that says what is meant. */
export function isInOwnWords(s: Signs): boolean {
  if (roles(s) || s.people.length > 0 || s.modes.length > 0 || any(s, ...OTHERWISE)) return false;
  const meant = meantBy(s, SURE);
  switch (meant?.subject.kind) {
    case 'duty':
      return s.who && !groups(s) && !any(s, 'absent', 'hours');
    case 'document':
      return subjects(s) === 0;
    case 'number':
      return subjects(s) === 0 && any(s, 'phone', 'contact');
    default:
      return false;
  }
}

/** One of the organisation's own topics, nearly in its own words. */
export function isWordedTopic(s: Signs): boolean {
  if (subjects(s) > 0 || any(s, 'absent', 'visit', 'count', 'vacant', 'hours', 'secure', 'securityHead'))
    return false;
  const tells = any(s, 'incident', 'need', 'report', 'question');
  if ((s.mine || s.who || any(s, 'contact')) && !tells) return false;
  return meantBy(s, tells ? SURE : 0.7)?.subject.kind === 'topic';
}

/** Nothing else told what is asked: whatever text is near enough. */
export function isNearText(s: Signs): boolean {
  const kind = meantBy(s, LIKELY)?.subject.kind;
  if (kind === 'duty') return s.who || any(s, 'upward');
  return kind !== undefined && (kind !== 'purpose' || !roles(s));
}

/** Somebody tells of what others wanted to know or wrote about: nothing is asked that must not be told. */
export function isCalmReport(s: Signs): boolean {
  const isTold = s.tokens.some(({ folded }) => TOLD.test(folded));
  if (!any(s, 'incident') && !isTold && !meantTopic(s)) return false;
  return (
    s.tokens.every(({ folded }) => !GIVEN_AWAY.test(folded)) && !any(s, 'personal') && s.people.length === 0
  );
}

function meantTopic(s: Signs): boolean {
  return subjects(s) === 0 && meantBy(s, SURE)?.subject.kind === 'topic';
}

// What strangers do to get at what is secret.
const TOLD =
  /^(ber|bad|vill|fragar|fragade|lurade|asking|asked|asks|wants|wanted|hacka\w*|hacked|stulit|lackt|klickade|clicked)$/;
// Asked to be given away, whatever stands beside it.
const GIVEN_AWAY = /^(ge|skicka|sag|visa|beratta|give|send|show|tell|vems|whose)$/;
