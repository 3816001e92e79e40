import { shownCard } from './chats.js';
import { sayText, writtenBy, type Act } from './chat-acts.js';
import type { CardAction, CardJson, ChatMessage, Click, Reaction } from './contract.js';
import { asRecord, asText } from './http.js';
import { reactionToAction, reactionToMessage, reactionToTask } from './reaction.js';
import { actionValue, invokeActivity, submitActivity, taskValue } from './sent-activity.js';
import { seenBy } from './views.js';

const REFRESH_EVERY_MS = 60_000;

/** Uses an action of a card as Teams does: invoke, dialog, text or plain message. */
export async function useAction(
  outside: Act,
  click: Click,
  invokedAt: Map<string, number>,
): Promise<Reaction> {
  const act = inThread(outside, click.activityId);
  if (click.action.type === 'Action.Execute') return execute(act, click, 'manual', invokedAt);
  const special = asRecord(asRecord(click.action.data).msteams);
  switch (special.type) {
    case 'task/fetch': {
      const fetch = invokeActivity(act, 'task/fetch', taskValue(click.action.data), click.activityId);
      return reactionToTask(await act.send(fetch));
    }
    case 'imBack':
      return sayText(act, mentioning(act, asText(special.value) ?? ''));
    case 'messageBack':
      return messageBack(act, click, special);
    default:
      return reactionToMessage(
        await act.send(submitActivity(act, click.activityId, click.action.data ?? {})),
      );
  }
}

async function messageBack(
  act: Act,
  click: Click,
  special: Readonly<Record<string, unknown>>,
): Promise<Reaction> {
  const shown = asText(special.displayText);
  if (shown) act.channel.chats.add(act.place.key, writtenBy(act, shown));
  act.channel.history.touch();
  const value = special.value ?? click.action.data;
  return reactionToMessage(
    await act.send(submitActivity(act, click.activityId, value, asText(special.text) ?? '')),
  );
}

async function execute(
  act: Act,
  { activityId, attachment = 0, action }: Click,
  trigger: 'manual' | 'automatic',
  invokedAt: Map<string, number>,
): Promise<Reaction> {
  const { channel, member, place } = act;
  invokedAt.set(keyOf(member.id, activityId, attachment), channel.now().getTime());
  const invoke = invokeActivity(act, 'adaptiveCard/action', actionValue(action, trigger), activityId);
  const reaction = reactionToAction(await act.send(invoke));
  if (reaction.kind !== 'new-card') return reaction;
  const message = channel.chats.change(place.key, activityId, (before) =>
    showing(before, attachment, reaction.card, place.kind === 'personal' ? undefined : member.id),
  );
  channel.history.touch();
  return message ? { kind: 'card', message: seenBy(message, member.id) } : { kind: 'done' };
}

/** In a room the card is replaced for the one who used it, and nobody else. */
function showing(message: ChatMessage, attachment: number, card: CardJson, onlyTo?: string): ChatMessage {
  const attachments = message.attachments.map((each, at) => {
    if (at !== attachment) return each;
    return onlyTo === undefined
      ? { ...each, shown: card }
      : { ...each, views: { ...each.views, [onlyTo]: card } };
  });
  return { ...message, attachments };
}

/** What is done to a card in a channel is done in the card's thread. */
function inThread(act: Act, activityId: string): Act {
  if (act.place.kind !== 'channel') return act;
  const message = act.channel.chats.of(act.place.key).messages.find(({ id }) => id === activityId);
  return { ...act, thread: message?.thread ?? activityId };
}

/** A button's text reaches the bot from a room too, so it mentions it. */
function mentioning({ place, channel }: Act, text: string): string {
  return place.kind === 'personal' ? text : `@${channel.botName} ${text}`;
}

/** Lets a card renew itself by its `refresh`, at most once a minute. */
export async function refreshCard(
  outside: Act,
  activityId: string,
  attachment: number,
  invokedAt: Map<string, number>,
): Promise<Reaction> {
  const act = inThread(outside, activityId);
  const { channel, member, place } = act;
  const message = channel.chats.of(place.key).messages.find((each) => each.id === activityId);
  const seen = message && seenBy(message, member.id).attachments[attachment];
  const wanted = asRecord(asRecord(shownCard(seen)).refresh);
  const action = asRecord(wanted.action);
  if (action.type !== 'Action.Execute' || !isFor(wanted.userIds, member.userId)) return { kind: 'done' };
  const last = invokedAt.get(keyOf(member.id, activityId, attachment));
  if (last !== undefined && Math.abs(channel.now().getTime() - last) <= REFRESH_EVERY_MS)
    return { kind: 'done' };
  return execute(
    act,
    { activityId, attachment, action: action as unknown as CardAction },
    'automatic',
    invokedAt,
  );
}

/** Without a list everybody in a chat this small is refreshed; an empty list means nobody. */
function isFor(userIds: unknown, userId: string): boolean {
  return userIds === undefined || (Array.isArray(userIds) && userIds.includes(userId));
}

function keyOf(personId: string, activityId: string, attachment: number): string {
  return `${personId} ${activityId} ${attachment}`;
}
