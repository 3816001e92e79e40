/** Messages of a turn, in the shape of activities. */
import type { Activity, TurnContext } from 'botbuilder';
import type { Shown } from './reaction.js';

/** The content type of an Adaptive Card. */
export const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

/** Sends a card as a new message. Text beside the card would be split into two messages, so it is the summary. */
export async function sendShown(context: TurnContext, shown: Shown): Promise<void> {
  await context.sendActivity(toActivity(shown));
}

/** Replaces the card whose button was pressed; sends it anew where there is none to replace. */
export async function updateShown(context: TurnContext, shown: Shown): Promise<void> {
  const id = context.activity.replyToId;
  if (id === undefined || context.activity.deliveryMode === 'expectReplies') return sendShown(context, shown);
  await context.updateActivity({ ...toActivity(shown), id });
}

function toActivity({ card, text }: Shown): Partial<Activity> {
  return { type: 'message', summary: text, attachments: [{ contentType: CARD_TYPE, content: card }] };
}
