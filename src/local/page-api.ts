import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Channel } from './channel.js';
import { countUnread } from './chats.js';
import type {
  CardAction,
  ChatEntry,
  ChatKind,
  ChatView,
  ChoiceQuery,
  PageLanguage,
  PagePosts,
  PeopleFound,
  Reaction,
} from './contract.js';
import { asRecord, asText, readBody, sendJson } from './http.js';
import type { PersonActs, Where } from './person-acts.js';
import { pagePerson, UNKNOWN_PERSON, type Member } from './roster.js';
import { seenBy } from './views.js';

const BODY_LIMIT = 256 * 1024;
const FOUND_LIMIT = 60;

/** Answers one request of the page. */
export async function answerPage(
  channel: Channel,
  acts: PersonActs,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  query: URLSearchParams,
): Promise<void> {
  const [what, personId, act] = path.split('/').map(decodePart);
  if (request.method === 'GET' && what === 'events')
    return channel.events.stream(response, new Set(query.getAll('as')));
  if (request.method === 'GET' && what === 'people' && personId === undefined)
    return sendJson(response, 200, findPeople(channel, query.get('q') ?? ''));
  const member = what === 'people' ? channel.roster.byPersonId(personId ?? '') : undefined;
  if (!member) return sendJson(response, 404, { code: 'not-found' });
  if (request.method === 'GET' && act === undefined)
    return sendJson(response, 200, viewOf(channel, member, kindOf(query.get('chat'))));
  if (request.method !== 'POST' || act === undefined)
    return sendJson(response, 405, { code: 'method-not-allowed' });
  await answerPost(acts, member.id, act, request, response);
}

/** What cannot be decoded names nobody. */
function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

function findPeople(channel: Channel, words: string): PeopleFound {
  const { people, more } = channel.roster.search(words, FOUND_LIMIT);
  return {
    botName: channel.botName,
    people: people.map(pagePerson),
    unknown: pagePerson(UNKNOWN_PERSON),
    more,
  };
}

const CHATS: readonly ChatKind[] = ['personal', 'group', 'channel'];

function kindOf(value: unknown): ChatKind {
  return CHATS.find((kind) => kind === value) ?? 'personal';
}

function viewOf(channel: Channel, member: Member, chat: ChatKind): ChatView {
  const { messages } = channel.chats.of(channel.places.of(member, chat).key);
  return {
    botName: channel.botName,
    chat,
    chats: CHATS.map((kind) => entryOf(channel, member, kind)),
    me: pagePerson(member),
    userId: member.userId,
    messages: messages.map((message) => seenBy(message, member.id)),
  };
}

function entryOf(channel: Channel, member: Member, kind: ChatKind): ChatEntry {
  const { key, name = channel.botName, team } = channel.places.of(member, kind);
  const chat = channel.chats.of(key);
  const newest = chat.messages.at(-1);
  return {
    chat: kind,
    name,
    ...(team ? { team: team.name } : {}),
    unread: countUnread(chat, member.id),
    ...(newest ? { newest: seenBy(newest, member.id) } : {}),
  };
}

async function answerPost(
  acts: PersonActs,
  personId: string,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
    return sendJson(response, 415, { code: 'not-json' });
  const body = await readBody(request, BODY_LIMIT);
  if (body.kind !== 'json')
    return sendJson(response, body.kind === 'too-big' ? 413 : 400, { code: body.kind });
  const act = Object.hasOwn(POSTS, name) ? POSTS[name as keyof PagePosts] : undefined;
  if (!act) return sendJson(response, 404, { code: 'not-found' });
  const reaction = await act(acts, personId, asRecord(body.value));
  sendJson(response, reaction ? 200 : 400, reaction ?? { code: 'malformed' });
}

type Post = (
  acts: PersonActs,
  personId: string,
  body: Readonly<Record<string, unknown>>,
) => Promise<Reaction> | undefined;

/** One entry a post of `PagePosts`; `undefined` = the body is not what it should be. */
const POSTS: Readonly<Record<keyof PagePosts, Post>> = {
  open: (acts, personId, body) => acts.open(personId, languageOf(body), whereOf(body)),
  read: async (acts, personId, body) => acts.read(personId, whereOf(body)),
  messages: (acts, personId, body) => {
    const text = asText(body.text)?.trim();
    return text ? acts.say(personId, text, languageOf(body), whereOf(body)) : undefined;
  },
  clicks: (acts, personId, body) => {
    const activityId = asText(body.activityId);
    const action = actionOf(body.action);
    if (activityId === undefined || !action) return undefined;
    const click = { activityId, action, attachment: indexOf(body) };
    return acts.click(personId, click, languageOf(body), whereOf(body));
  },
  refresh: (acts, personId, body) => {
    const activityId = asText(body.activityId);
    if (activityId === undefined) return undefined;
    return acts.refresh(personId, activityId, indexOf(body), languageOf(body), whereOf(body));
  },
  dialogs: (acts, personId, body) => acts.submitDialog(personId, body.data, languageOf(body), whereOf(body)),
  choices: (acts, personId, body) => {
    const query = queryOf(body);
    return query && acts.findChoices(personId, query, languageOf(body), whereOf(body));
  },
};

function whereOf(body: Readonly<Record<string, unknown>>): Where {
  return { chat: kindOf(body.chat), thread: asText(body.thread) };
}

function queryOf(body: Readonly<Record<string, unknown>>): ChoiceQuery | undefined {
  const dataset = asText(body.dataset);
  const queryText = asText(body.queryText);
  if (dataset === undefined || queryText === undefined) return undefined;
  const count = (name: 'top' | 'skip') => (typeof body[name] === 'number' ? { [name]: body[name] } : {});
  const data = body.data === undefined ? {} : { data: asRecord(body.data) as Record<string, string> };
  return { dataset, queryText, ...count('top'), ...count('skip'), ...data };
}

function languageOf(body: Readonly<Record<string, unknown>>): PageLanguage {
  return body.language === 'en' ? 'en' : 'sv';
}

function indexOf(body: Readonly<Record<string, unknown>>): number {
  return typeof body.attachment === 'number' ? body.attachment : 0;
}

function actionOf(value: unknown): CardAction | undefined {
  const action = asRecord(value);
  if (action.type !== 'Action.Execute' && action.type !== 'Action.Submit') return undefined;
  return action as unknown as CardAction;
}
