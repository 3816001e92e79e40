import type { PageLanguage, PagePerson } from './contract.js';
import { chatIdsOf, localObjectId, type ChatIds } from './ids.js';

/** Somebody in the local tenant who has the app. */
export interface LocalPerson {
  readonly id: string;
  readonly name: string;
  readonly email?: string;
  /** The Entra object id; `localObjectId(email)` for somebody whose data has none. */
  readonly objectId: string;
  readonly title?: string;
  readonly unit?: string;
  readonly language?: PageLanguage;
}

/** Somebody of the tenant whom the organisation's data does not know. */
export const UNKNOWN_PERSON: LocalPerson = {
  id: 'somebody-unknown',
  name: 'Kim Obekant',
  email: 'kim.obekant@example.se',
  objectId: localObjectId('kim.obekant@example.se'),
};

/** A person with the ids of the 1:1 chat with the bot. */
export type Member = LocalPerson & ChatIds;

/** The people of the tenant, found by whatever the wire names them by. */
export interface Roster {
  all(): readonly Member[];
  byPersonId(id: string): Member | undefined;
  byConversationId(id: string): Member | undefined;
  byUserId(id: string): Member | undefined;
  byObjectId(id: string): Member | undefined;
  search(words: string, limit: number): { readonly people: readonly LocalPerson[]; readonly more: number };
}

interface RosterIndex {
  readonly members: readonly Member[];
  readonly source: readonly LocalPerson[];
  readonly byPerson: ReadonlyMap<string, Member>;
  readonly byConversation: ReadonlyMap<string, Member>;
  readonly byUser: ReadonlyMap<string, Member>;
  readonly byObject: ReadonlyMap<string, Member>;
}

/** A roster over `people`, indexed again only when another array is handed out. */
export function createRoster(tenantId: string, botId: string, people: () => readonly LocalPerson[]): Roster {
  const ids = new Map<string, ChatIds>();
  const idsOf = (id: string): ChatIds => {
    const known = ids.get(id) ?? chatIdsOf(tenantId, botId, id);
    ids.set(id, known);
    return known;
  };
  let index: RosterIndex | undefined;
  const fresh = (): RosterIndex => {
    const source = people();
    if (index?.source !== source) index = indexPeople(source, idsOf);
    return index;
  };
  return {
    all: () => fresh().members,
    byPersonId: (id) => fresh().byPerson.get(id),
    byConversationId: (id) => fresh().byConversation.get(id),
    byUserId: (id) => fresh().byUser.get(id),
    byObjectId: (id) => fresh().byObject.get(id.toLowerCase()),
    search: (words, limit) => searchPeople(fresh().source, words, limit),
  };
}

function indexPeople(source: readonly LocalPerson[], idsOf: (id: string) => ChatIds): RosterIndex {
  const members = [UNKNOWN_PERSON, ...source].map((person) => ({ ...person, ...idsOf(person.id) }));
  const by = (key: (member: Member) => string) => new Map(members.map((member) => [key(member), member]));
  return {
    source,
    members,
    byPerson: by((member) => member.id),
    byConversation: by((member) => member.conversationId),
    byUser: by((member) => member.userId),
    byObject: by((member) => member.objectId.toLowerCase()),
  };
}

function searchPeople(source: readonly LocalPerson[], words: string, limit: number) {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const found = source.filter((person) => {
    const text = `${person.name} ${person.title ?? ''} ${person.unit ?? ''}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
  return { people: found.slice(0, limit), more: Math.max(0, found.length - limit) };
}

/** What the page may know of a person. */
export function pagePerson(person: LocalPerson): PagePerson {
  const { id, name, title, unit, language } = person;
  return {
    id,
    name,
    ...(title ? { title } : {}),
    ...(unit ? { unit } : {}),
    ...(language ? { language } : {}),
    ...(id === UNKNOWN_PERSON.id ? { unknown: true as const } : {}),
  };
}
