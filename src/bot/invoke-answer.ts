import type { InvokeResponse } from 'botbuilder';

/**
 * What a press on a card is answered with. Teams wants HTTP 200 whatever happened, the outcome stands in the body.
 */

/** Replaces the card, for this person on this device. */
export function cardAnswer(card: Readonly<Record<string, unknown>>): InvokeResponse {
  return actionAnswer(200, 'application/vnd.microsoft.card.adaptive', card);
}

/** Shows a line of text above the card, which stays. */
export function messageAnswer(text: string): InvokeResponse {
  return actionAnswer(200, 'application/vnd.microsoft.activity.message', text);
}

/** Tells the client that the action failed, in words it shows. */
export function errorAnswer(statusCode: 400 | 500, code: string, message: string): InvokeResponse {
  return actionAnswer(statusCode, 'application/vnd.microsoft.error', { code, message });
}

/** Shows a card in a dialog. */
export function dialogAnswer(
  title: string,
  card: Readonly<Record<string, unknown>>,
  size: { readonly height: number | string; readonly width: number | string } = {
    height: 'medium',
    width: 'medium',
  },
): InvokeResponse {
  const content = { contentType: 'application/vnd.microsoft.card.adaptive', content: card };
  return {
    status: 200,
    body: { task: { type: 'continue', value: { title, ...size, card: content } } },
  };
}

/** Closes a dialog with a line of text. */
export function dialogMessage(text: string): InvokeResponse {
  return { status: 200, body: { task: { type: 'message', value: text } } };
}

/** The words in the form that the named invoke can show. */
export function wordsAnswer(invokeName: string | undefined, code: string, words: string): InvokeResponse {
  if (invokeName === 'adaptiveCard/action') return errorAnswer(500, code, words);
  return invokeName?.startsWith('task/') ? dialogMessage(words) : { status: 200 };
}

function actionAnswer(statusCode: number, type: string, value: unknown): InvokeResponse {
  return { status: 200, body: { statusCode, type, value } };
}
