/** A sentence becomes what is asked (intent) about what (slots). */
import type { Contact, Group, Role, Unit } from '../organisation/organisation.js';
import type { Language } from '../time.js';
import { dangerIn, type Danger } from './danger.js';
import { languageOf } from './language.js';
import { findMentions } from './mentions.js';
import type { Entity, QuestionIndex } from './question-index.js';
import { tokensOf, type Token } from './tokens.js';
import {
  BEYOND_WORDS,
  CONTACT_WORDS,
  DEPUTY_WORDS,
  GREETING_WORDS,
  HELP_WORDS,
  MINE_WORDS,
  WHAT_WORDS,
  WHO_WORDS,
} from './words.js';

/** What is wanted to be known. */
export type Intent = 'danger' | 'who' | 'role' | 'group' | 'contact' | 'greeting' | 'help' | 'unknown';

/** A sentence understood: what `answer` needs, and what a debug log shows. */
export interface Understanding {
  readonly intent: Intent;
  readonly language: Language;
  readonly roles: readonly Role[];
  readonly groups: readonly Group[];
  readonly contacts: readonly Contact[];
  /** One entry a unit named in the sentence, with every unit that it may mean. */
  readonly units: readonly (readonly Unit[])[];
  /** Units that only part of a name fits. */
  readonly partly: readonly Unit[];
  /** The asker's own unit is meant. */
  readonly mine: boolean;
  /** The stand-in is wanted, not the ordinary holder. */
  readonly deputy: boolean;
  readonly unexplained: readonly string[];
}

/** Understands a sentence; `otherwise` is the language where the sentence shows none. */
export function understand(index: QuestionIndex, text: string, otherwise: Language): Understanding {
  const tokens = tokensOf(text);
  const language = languageOf(tokens, otherwise);
  const { named, partly, free, unexplained } = findMentions(index, tokens, language);
  const slots = {
    language,
    roles: allOf(named, 'role') as readonly Role[],
    groups: allOf(named, 'group') as readonly Group[],
    contacts: allOf(named, 'contact') as readonly Contact[],
    units: named
      .map((entities) => pick(entities, 'unit') as readonly Unit[])
      .filter((units) => units.length > 0),
    partly,
    mine: tokens.some(isMine),
    deputy: has(free, DEPUTY_WORDS),
    unexplained,
  };
  return { intent: intentOf(tokens, free, slots, dangerIn(tokens)), ...slots };
}

function intentOf(
  tokens: readonly Token[],
  free: readonly Token[],
  slots: Omit<Understanding, 'intent'>,
  danger: Danger,
): Intent {
  if (danger === 'now') return 'danger';
  if (tokens.length === 0) return 'help';
  const asksContact = has(free, CONTACT_WORDS);
  if (slots.roles.length > 0) return roleIntent(free, slots, asksContact);
  if (slots.groups.length > 0) return 'group';
  if (danger === 'spoken-of') return 'danger';
  if (asksContact || slots.contacts.length > 0) return asksWithinReach(slots) ? 'contact' : 'unknown';
  if (tokens.every((token) => GREETING_WORDS.has(token.folded))) return 'greeting';
  if (tokens.every((token) => HELP_WORDS.has(token.folded) || GREETING_WORDS.has(token.folded)))
    return 'help';
  return 'unknown';
}

function roleIntent(
  tokens: readonly Token[],
  slots: Omit<Understanding, 'intent'>,
  asksContact: boolean,
): Intent {
  const asksWho = has(tokens, WHO_WORDS);
  if (slots.groups.length > 0) return 'group';
  if (has(tokens, BEYOND_WORDS) && !asksWho) return 'unknown';
  if (asksContact || slots.deputy) return 'who';
  const asksWhat = has(tokens, WHAT_WORDS);
  const isPlaced = slots.units.length > 0 || slots.mine;
  if (asksWhat && !(asksWho && isPlaced)) return asksWho && !asksHow(tokens) ? 'who' : 'role';
  return 'who';
}

/** "Who appoints …", "who reports to …": the role's own card tells, not its holder's. */
function asksHow(tokens: readonly Token[]): boolean {
  return tokens.some((token) => ROLE_VERBS.some((verb) => token.folded.startsWith(verb)));
}

const ROLE_VERBS = ['rapport', 'report', 'utser', 'utses', 'appoint'];

function asksWithinReach(slots: Omit<Understanding, 'intent'>): boolean {
  return slots.contacts.length > 0 || slots.unexplained.length === 0 || slots.units.length > 0;
}

function has(tokens: readonly Token[], words: ReadonlySet<string>): boolean {
  return tokens.some((token) => words.has(token.folded));
}

function isMine(token: Token): boolean {
  return MINE_WORDS.has(token.word);
}

function pick(entities: readonly Entity[], kind: Entity['kind']): readonly Entity['item'][] {
  return entities.filter((entity) => entity.kind === kind).map((entity) => entity.item);
}

function allOf(named: readonly (readonly Entity[])[], kind: Entity['kind']): readonly Entity['item'][] {
  return [...new Set(named.flatMap((entities) => pick(entities, kind)))];
}
