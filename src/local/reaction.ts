import type { BotAnswer } from './bot-client.js';
import { ADAPTIVE_CARD } from './chats.js';
import type { CardJson, Reaction } from './contract.js';
import { asRecord, asText } from './http.js';

/** A reaction whose card still has to be put into the chat. */
export type CardReaction =
  Exclude<Reaction, { kind: 'card' }> | { readonly kind: 'new-card'; readonly card: CardJson };

/** What Teams makes of the bot's answer to a message or an event. */
export function reactionToMessage(answer: BotAnswer): Exclude<Reaction, { kind: 'card' }> {
  if (answer.kind !== 'answered') return answer;
  return isSuccess(answer.status) ? { kind: 'done' } : errorOf(answer.status, answer.body);
}

/** What Teams makes of the bot's answer to `adaptiveCard/action`. */
export function reactionToAction(answer: BotAnswer): CardReaction {
  if (answer.kind !== 'answered') return answer;
  if (!isSuccess(answer.status)) return errorOf(answer.status, answer.body);
  const { statusCode, type, value } = asRecord(answer.body);
  if (statusCode !== undefined && statusCode !== 200) return errorOf(Number(statusCode), value);
  if (type === ADAPTIVE_CARD) return { kind: 'new-card', card: asRecord(value) };
  const text = asText(value);
  if (type === 'application/vnd.microsoft.activity.message' && text) return { kind: 'toast', text };
  return { kind: 'done' };
}

/** What Teams makes of the bot's answer to `task/fetch` and `task/submit`; no answer closes the dialog. */
export function reactionToTask(answer: BotAnswer): Exclude<Reaction, { kind: 'card' }> {
  if (answer.kind !== 'answered') return answer;
  if (!isSuccess(answer.status)) return errorOf(answer.status, answer.body);
  const { type, value } = asRecord(asRecord(answer.body).task);
  if (type === 'message' && asText(value)) return { kind: 'dialog-message', text: asText(value) as string };
  if (type !== 'continue') return { kind: 'dialog-closed' };
  const { title, width, height, card } = asRecord(value);
  const content = asRecord(card).content;
  if (!content) return { kind: 'error', status: 200, code: 'DialogWithoutCard' };
  return {
    kind: 'dialog',
    dialog: {
      card: asRecord(content),
      ...(asText(title) ? { title: asText(title) } : {}),
      ...(isSize(width) ? { width } : {}),
      ...(isSize(height) ? { height } : {}),
    },
  };
}

/** What Teams makes of the bot's answer to `application/search`; entries without title or value are left out. */
export function reactionToSearch(answer: BotAnswer): Exclude<Reaction, { kind: 'card' }> {
  if (answer.kind !== 'answered') return answer;
  if (!isSuccess(answer.status)) return errorOf(answer.status, answer.body);
  const { statusCode, type, value } = asRecord(answer.body);
  if (statusCode !== undefined && statusCode !== 200) return errorOf(Number(statusCode), value);
  const { results } = asRecord(value);
  if (type !== SEARCH_RESPONSE || !Array.isArray(results))
    return { kind: 'error', status: answer.status, code: 'NoSearchResponse' };
  const choices = results.map(asRecord).flatMap(({ title, value: chosen }) => {
    const [shown, meant] = [asText(title), asText(chosen)];
    return shown === undefined || meant === undefined ? [] : [{ title: shown, value: meant }];
  });
  return { kind: 'choices', choices };
}

const SEARCH_RESPONSE = 'application/vnd.microsoft.search.searchResponse';

function isSize(value: unknown): value is number | string {
  return typeof value === 'number' || typeof value === 'string';
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

function errorOf(status: number, body: unknown): Exclude<Reaction, { kind: 'card' }> {
  const { code, message } = asRecord(body);
  return {
    kind: 'error',
    status,
    ...(asText(code) ? { code: asText(code) as string } : {}),
    ...(asText(message) ? { text: asText(message) as string } : {}),
  };
}
