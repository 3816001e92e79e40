/** Invokes as Teams sends them, and the answers it understands. */
import type { Activity, InvokeResponse } from 'botbuilder';
import { parseSubmit, parseVerb, type CardAction } from '../cards/verbs.js';
import { cardAnswer, dialogAnswer, dialogMessage, messageAnswer } from './invoke-answer.js';
import { showPrivately } from './privately.js';
import type { Reaction } from './reaction.js';
import { sendFollowed } from './sending.js';
import type { Turn } from './turn.js';
import { mayBeShown } from './venue.js';

/** An invoke with the button behind it; without `action` the button is unknown here. */
export type Invoke =
  | { readonly kind: 'card' | 'dialog'; readonly action: CardAction | undefined }
  | { readonly kind: 'search' }
  | { readonly kind: 'unknown' };

/** Reads an invoke. Only pressed cards and dialogs are known. */
export function readInvoke(activity: Activity): Invoke {
  const value = (activity.value ?? {}) as { action?: { verb?: unknown; data?: unknown }; data?: unknown };
  switch (activity.name) {
    case 'adaptiveCard/action':
      return {
        kind: 'card',
        action: parseVerb(value.action?.verb, value.action?.data) ?? parseSubmit(value.action?.data),
      };
    case 'task/fetch':
    case 'task/submit':
      return { kind: 'dialog', action: parseSubmit(value.data) };
    case 'application/search':
      return { kind: 'search' };
    default:
      return { kind: 'unknown' };
  }
}

/** Answers an invoke: always HTTP 200 with what became of it in the body. */
export async function answerInvoke(turn: Turn, kind: 'card' | 'dialog', reaction: Reaction): Promise<void> {
  const value = kind === 'card' ? await cardResponse(turn, reaction) : await dialogResponse(turn, reaction);
  await turn.context.sendActivity({ type: 'invokeResponse', value });
}

async function cardResponse(turn: Turn, reaction: Reaction): Promise<InvokeResponse> {
  if (belongsElsewhere(turn, reaction)) return messageAnswer(await showPrivately(turn, reaction));
  if (reaction.kind === 'replace') return cardAnswer(reaction.card);
  if (reaction.kind === 'send') await sendFollowed(turn, reaction);
  if (reaction.kind === 'close' && reaction.send) await sendFollowed(turn, reaction.send);
  return messageAnswer(reaction.kind === 'dialog' ? reaction.title : reaction.text);
}

async function dialogResponse(turn: Turn, reaction: Reaction): Promise<InvokeResponse> {
  if (belongsElsewhere(turn, reaction)) return dialogMessage(await showPrivately(turn, reaction));
  if (reaction.kind === 'dialog')
    return dialogAnswer(reaction.title, reaction.card, { height: 'large', width: 'medium' });
  if (reaction.kind === 'replace' || reaction.kind === 'send') await sendFollowed(turn, reaction);
  if (reaction.kind === 'close' && reaction.send) await sendFollowed(turn, reaction.send);
  return dialogMessage(reaction.text);
}

/** Whether others would read along. A line of text beside the card is seen by whoever pressed alone. */
function belongsElsewhere(turn: Turn, reaction: Reaction): boolean {
  return reaction.kind !== 'tell' && !mayBeShown(turn.venue, reaction);
}
