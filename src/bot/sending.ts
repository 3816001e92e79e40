/** Messages of a turn, in the shape of activities. */
import type { Activity, TurnContext } from 'botbuilder';
import type { Shown } from './reaction.js';
import type { Turn } from './turn.js';

/** The content type of an Adaptive Card. */
export const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

/** Sends a card as a new message. Text beside the card would be split into two messages, so it is the summary. */
export async function sendShown(context: TurnContext, shown: Shown): Promise<string | undefined> {
  const sent = await context.sendActivity(toActivity(shown));
  // Without an id where the answer goes back in the response.
  return sent?.id || undefined;
}

/** The same, noting where a card lies that follows along by itself. */
export async function sendFollowed(turn: Turn, shown: Shown): Promise<void> {
  const { context, person, ports, language } = turn;
  const activityId = await sendShown(context, shown);
  if (shown.live === undefined || activityId === undefined || !person) return;
  const conversationId = context.activity.conversation.id;
  ports.followAlong({ id: shown.live, person: person.id, conversationId, activityId, language });
}

/** Replaces the card whose button was pressed; sends it anew where there is none to replace. */
export async function updateShown(context: TurnContext, shown: Shown): Promise<void> {
  const id = context.activity.replyToId;
  if (id === undefined || context.activity.deliveryMode === 'expectReplies')
    return void (await sendShown(context, shown));
  await context.updateActivity({ ...toActivity(shown), id });
}

function toActivity({ card, text }: Shown): Partial<Activity> {
  return { type: 'message', summary: text, attachments: [{ contentType: CARD_TYPE, content: card }] };
}
