import { shownCard } from './chats.js';
import { sayText, type Act } from './chat-acts.js';
import type { CardAction, ChatMessage, Click, Reaction } from './contract.js';
import { asRecord, asText } from './http.js';
import { reactionToAction, reactionToMessage, reactionToTask } from './reaction.js';
import { actionValue, invokeActivity, submitActivity, taskValue } from './sent-activity.js';

const REFRESH_EVERY_MS = 60_000;

/** Uses an action of a card as Teams does: invoke, dialog, text or plain message. */
export async function useAction(act: Act, click: Click, invokedAt: Map<string, number>): Promise<Reaction> {
  if (click.action.type === 'Action.Execute') return execute(act, click, 'manual', invokedAt);
  const special = asRecord(asRecord(click.action.data).msteams);
  switch (special.type) {
    case 'task/fetch': {
      const fetch = invokeActivity(act, 'task/fetch', taskValue(click.action.data), click.activityId);
      return reactionToTask(await act.send(fetch));
    }
    case 'imBack':
      return sayText(act, asText(special.value) ?? '');
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
  if (shown)
    act.channel.chats.add(act.member.id, {
      author: 'person',
      text: shown,
      textFormat: 'plain',
      attachments: [],
    });
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
  const { channel, member } = act;
  invokedAt.set(keyOf(member.id, activityId, attachment), channel.now().getTime());
  const invoke = invokeActivity(act, 'adaptiveCard/action', actionValue(action, trigger), activityId);
  const reaction = reactionToAction(await act.send(invoke));
  if (reaction.kind !== 'new-card') return reaction;
  const message = channel.chats.change(member.id, activityId, (before) =>
    showing(before, attachment, reaction.card),
  );
  channel.history.touch();
  return message ? { kind: 'card', message } : { kind: 'done' };
}

function showing(message: ChatMessage, attachment: number, shown: Record<string, unknown>): ChatMessage {
  const attachments = message.attachments.map((each, at) => (at === attachment ? { ...each, shown } : each));
  return { ...message, attachments };
}

/** Lets a card renew itself by its `refresh`, at most once a minute. */
export async function refreshCard(
  act: Act,
  activityId: string,
  attachment: number,
  invokedAt: Map<string, number>,
): Promise<Reaction> {
  const { channel, member } = act;
  const message = channel.chats.of(member.id).messages.find((each) => each.id === activityId);
  const wanted = asRecord(asRecord(shownCard(message?.attachments[attachment])).refresh);
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
