import type { ChatAttachment, ChatMessage, Suggestion } from './contract.js';
import { asRecord, asText } from './http.js';

/** A message before it has its id and time. */
export type NewMessage = Omit<ChatMessage, 'id' | 'at'>;

/**
 * The messages that an activity of the bot becomes. Text with attachments becomes two, and then Teams tells no
 * message id.
 */
export function messagesOf(activity: unknown): readonly NewMessage[] {
  const whole = messageOf(activity);
  if (!whole.text || whole.attachments.length === 0) return [whole];
  const { text, textFormat, mentions, ...card } = whole;
  const format = textFormat === undefined ? {} : { textFormat };
  return [{ author: 'bot', text, ...format, ...(mentions ? { mentions } : {}), attachments: [] }, card];
}

/** The one message that an activity of the bot is, as an update writes it. */
export function messageOf(activity: unknown): NewMessage {
  const wire = asRecord(activity);
  const text = asText(wire.text);
  const textFormat = asText(wire.textFormat);
  const summary = asText(wire.summary);
  const attachments = listOf(wire.attachments).map(attachmentOf);
  // Teams shows no suggestions beside attachments.
  const suggestions = attachments.length > 0 ? [] : suggestionsOf(wire.suggestedActions);
  const mentions = mentionsOf(wire.entities);
  const alert = asRecord(asRecord(wire.channelData).notification).alert === true;
  return {
    author: 'bot',
    ...(text ? { text } : {}),
    ...(textFormat ? { textFormat } : {}),
    ...(summary ? { summary } : {}),
    ...(text && mentions.length > 0 ? { mentions } : {}),
    ...(suggestions.length > 0 ? { suggestions } : {}),
    ...(alert ? { alert: true as const } : {}),
    attachments,
  };
}

/** Whether a message shows anything at all. */
export function isEmptyMessage(message: NewMessage): boolean {
  return !message.text && message.attachments.length === 0;
}

function attachmentOf(wire: unknown): ChatAttachment {
  const { contentType, content, name } = asRecord(wire);
  return {
    contentType: asText(contentType) ?? '',
    ...(content === undefined ? {} : { content }),
    ...(asText(name) ? { name: asText(name) } : {}),
  };
}

function mentionsOf(wire: unknown): readonly string[] {
  return listOf(wire)
    .map(asRecord)
    .filter(({ type }) => type === 'mention')
    .map(({ text }) => asText(text))
    .filter((text) => text !== undefined);
}

/** Teams shows at most three, and only those that write a text. */
function suggestionsOf(wire: unknown): readonly Suggestion[] {
  return listOf(asRecord(wire).actions)
    .map(asRecord)
    .filter((action) => action.type === 'imBack')
    .slice(0, 3)
    .map((action) => ({ title: String(action.title ?? action.value), value: String(action.value) }));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Whether a message's JSON is over the limit, counted as Teams does: UTF-16, without pictures inside. */
export function isOverSize(json: string, limit: number): boolean {
  if (json.length * 2 <= limit) return false;
  return json.replace(/data:image\/[\w.+-]+;base64,[\w+/=]+/g, '').length * 2 > limit;
}
