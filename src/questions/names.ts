/** The names of an organisation's things, in the form that they are compared by. */
import type { Chart } from '../organisation/chart.js';
import type {
  Contact,
  GlossaryEntry,
  Group,
  Mode,
  Person,
  Role,
  Text,
  Unit,
} from '../organisation/organisation.js';
import { tokensOf } from './tokens.js';
import { BINDING_WORDS } from './words.js';

const LONGEST_NAME = 8;

/** Something of the organisation that a question may name. */
export type Entity =
  | { readonly kind: 'role'; readonly item: Role }
  | {
      readonly kind: 'unit';
      readonly item: Unit;
      /** The name says only what kind of place it is. */
      readonly loose?: boolean;
    }
  | { readonly kind: 'group'; readonly item: Group }
  | { readonly kind: 'contact'; readonly item: Contact }
  | { readonly kind: 'term'; readonly item: GlossaryEntry }
  | { readonly kind: 'mode'; readonly item: Mode }
  | { readonly kind: 'person'; readonly item: Person };

/** The stems of a name in alphabetical order: "handläggare säkerhet" and "säkerhet, handläggare" are one. */
export function nameKey(stems: readonly string[]): string {
  return stems.length === 1 ? (stems[0] ?? '') : [...stems].sort().join(' ');
}

/** The stems of a name in its own order: "care home" is not "home care" where both are known. */
export function exactKey(stems: readonly string[]): string {
  return stems.length === 1 ? (stems[0] ?? '') : `=${stems.join(' ')}`;
}

/** Everything of the organisation that has names, with all names that the data gives it. */
export function* entitiesOf(chart: Chart): Iterable<{ entity: Entity; texts: readonly string[] }> {
  const { roles, units, groups, contact, contacts, glossary, modes } = chart.organisation;
  for (const item of roles)
    yield { entity: { kind: 'role', item }, texts: texts([item.title, item.plural], item.aliases) };
  for (const item of groups)
    yield { entity: { kind: 'group', item }, texts: texts([item.name], [...item.aliases, item.id]) };
  for (const item of units)
    yield {
      entity: { kind: 'unit', item },
      texts: texts([{ sv: item.name, en: item.nameEn }], item.aliases),
    };
  for (const item of contact ? [contact, ...contacts] : contacts)
    yield { entity: { kind: 'contact', item }, texts: texts([item.name], []) };
  for (const item of glossary)
    yield { entity: { kind: 'term', item }, texts: texts([item.term], item.aliases) };
  for (const item of modes) yield { entity: { kind: 'mode', item }, texts: texts([item.name], []) };
}

/** What is written in either language, and aliases, without what stands in brackets. */
export function texts(
  named: readonly { sv?: string | undefined; en?: string | undefined }[],
  aliases: readonly string[],
) {
  const all = [...named.flatMap((text: Text) => [text.sv, text.en]), ...aliases];
  return [...new Set(all.flatMap((text) => (text ? [text.replace(/\([^()]*\)/g, ' ')] : [])))];
}

/** A name's stems without binding words, unless they are written in capitals (IT) or all that there is. */
export function nameStems(text: string): readonly string[] {
  const tokens = tokensOf(text);
  const telling = tokens.filter((token) => token.capitals || !BINDING_WORDS.has(token.folded));
  return (telling.length > 0 ? telling : tokens).map((token) => token.stem);
}

/** Adds what a name means; names of too many words are left out. */
export function addName(names: Map<string, Entity[]>, stems: readonly string[], entity: Entity): void {
  if (stems.length === 0 || stems.length > LONGEST_NAME) return;
  for (const key of new Set([nameKey(stems), exactKey(stems)])) {
    const known = names.get(key);
    if (!known) names.set(key, [entity]);
    else if (!known.some((each) => each.item === entity.item)) known.push(entity);
  }
}
