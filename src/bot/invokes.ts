/** Invokes as Teams sends them, and the answers it understands. */
import type { Activity } from 'botbuilder';
import { parseSubmit, parseVerb, type CardAction } from '../cards/verbs.js';
import type { Reaction } from './reaction.js';
import { CARD_TYPE, sendShown } from './sending.js';
import type { Turn } from './turn.js';

/** An invoke with the button behind it; without `action` the button is unknown here. */
export type Invoke =
  | { readonly kind: 'card' | 'dialog'; readonly action: CardAction | undefined }
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
    default:
      return { kind: 'unknown' };
  }
}

/** Answers an invoke: always HTTP 200 with what became of it in the body. */
export async function answerInvoke(turn: Turn, kind: 'card' | 'dialog', reaction: Reaction): Promise<void> {
  const body = kind === 'card' ? await cardResponse(turn, reaction) : await dialogResponse(turn, reaction);
  await turn.context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}

/** The protocol's own form of an error. */
export function errorResponse(code: string, message = code): object {
  return { statusCode: 400, type: 'application/vnd.microsoft.error', value: { code, message } };
}

async function cardResponse(turn: Turn, reaction: Reaction): Promise<object> {
  switch (reaction.kind) {
    case 'replace':
      return { statusCode: 200, type: CARD_TYPE_INVOKE, value: reaction.card };
    case 'send':
      await sendShown(turn.context, reaction);
      return messageResponse(reaction.text);
    case 'dialog':
      return messageResponse(reaction.title);
    case 'tell':
      return messageResponse(reaction.text);
    case 'close':
      if (reaction.send) await sendShown(turn.context, reaction.send);
      return messageResponse(reaction.text);
  }
}

async function dialogResponse(turn: Turn, reaction: Reaction): Promise<object> {
  switch (reaction.kind) {
    case 'dialog':
      return {
        task: {
          type: 'continue',
          value: {
            title: reaction.title,
            height: 'large',
            width: 'medium',
            card: { contentType: CARD_TYPE, content: reaction.card },
          },
        },
      };
    case 'close':
      if (reaction.send) await sendShown(turn.context, reaction.send);
      return { task: { type: 'message', value: reaction.text } };
    case 'tell':
      return { task: { type: 'message', value: reaction.text } };
    case 'replace':
    case 'send':
      await sendShown(turn.context, reaction);
      return { task: { type: 'message', value: reaction.text } };
  }
}

const CARD_TYPE_INVOKE = 'application/vnd.microsoft.card.adaptive';

function messageResponse(text: string): object {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text };
}
