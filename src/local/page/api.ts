import type { ChatKind, ChatView, PageLanguage, PagePosts, PeopleFound, Reaction } from '../contract.js';

/** The people that fit the search. */
export async function findPeople(words: string): Promise<PeopleFound> {
  const response = await fetch(`api/people?q=${encodeURIComponent(words)}`);
  if (!response.ok) throw new Error(`people: ${response.status}`);
  return (await response.json()) as PeopleFound;
}

/** A person's chat, or `undefined` when there is no such person. */
export async function readChat(personId: string, chat: ChatKind): Promise<ChatView | undefined> {
  const response = await fetch(`api/people/${encodeURIComponent(personId)}?chat=${chat}`);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`chat: ${response.status}`);
  return (await response.json()) as ChatView;
}

/** Does something as a person; a server that does not answer is a reaction too. */
export type Post = <Name extends keyof PagePosts>(
  name: Name,
  body: Omit<PagePosts[Name], 'language' | 'chat'>,
) => Promise<Reaction>;

/** Posts as this person, in this language and chat. */
export function postingAs(personId: string, language: PageLanguage, chat: ChatKind): Post {
  return async (name, body) => {
    try {
      const response = await fetch(`api/people/${encodeURIComponent(personId)}/${name}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ ...body, language, chat }),
      });
      if (!response.ok) return { kind: 'error', status: response.status };
      return (await response.json()) as Reaction;
    } catch {
      return { kind: 'unreachable' };
    }
  };
}
