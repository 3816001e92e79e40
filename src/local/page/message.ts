import type { CardAction, CardJson, ChatAttachment, ChatMessage, PageLanguage } from '../contract.js';
import { drawCard, isWide } from './card.js';
import { botAvatar, h, type Child } from './dom.js';
import { markdownNodes } from './markdown.js';
import type { Say } from './texts.js';

const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

/** What drawing a message needs to know. */
export interface Surroundings {
  readonly say: Say;
  readonly language: PageLanguage;
  readonly botName: string;
  readonly onAction: (message: ChatMessage, attachment: number, action: CardAction) => void;
}

/** One message, complete. */
export function drawMessage(message: ChatMessage, around: Surroundings): HTMLElement {
  const { say, botName } = around;
  const mine = message.author === 'person';
  const marks = [message.editedAt && say('edited'), message.undelivered && say('undelivered')].filter(
    Boolean,
  );
  return h(
    'article',
    { class: `message ${mine ? 'mine' : 'theirs'}`, 'data-id': message.id },
    mine ? undefined : botAvatar(),
    h(
      'div',
      { class: 'stack' },
      h(
        'p',
        { class: 'byline' },
        h('span', { class: mine ? 'hidden-text' : 'name' }, mine ? say('you') : botName),
        h('time', { datetime: message.at }, writeTime(message.at, around)),
        ...marks.map((mark) => h('span', { class: message.undelivered ? 'bad' : '' }, mark || '')),
      ),
      message.text !== undefined && h('div', { class: 'bubble' }, ...textOf(message)),
      ...message.attachments.map((attachment, at) => drawAttachment(message, attachment, at, around)),
    ),
  );
}

function textOf({ text = '', textFormat = 'markdown' }: ChatMessage): readonly Child[] {
  return textFormat === 'markdown' ? markdownNodes(text) : [h('p', { class: 'plain' }, text)];
}

/** The card that an attachment shows now, when it is one. */
export function cardOf(attachment: ChatAttachment | undefined): CardJson | undefined {
  if (attachment?.contentType !== ADAPTIVE_CARD) return undefined;
  return attachment.shown ?? (attachment.content as CardJson | undefined);
}

function drawAttachment(
  message: ChatMessage,
  attachment: ChatAttachment,
  at: number,
  { say, onAction }: Surroundings,
): HTMLElement {
  const card = cardOf(attachment);
  if (!card)
    return h(
      'p',
      { class: 'notice' },
      say('unsupported', { type: attachment.name ?? attachment.contentType }),
    );
  const drawn = drawCard(card, (action) => onAction(message, at, action), say('cardUnreadable'));
  return h(
    'div',
    { class: isWide(card) ? 'card-frame wide' : 'card-frame', 'data-attachment': String(at) },
    drawn,
  );
}

function writeTime(at: string, { language }: Surroundings): string {
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
  const date = new Date(at);
  const clock = date.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
  if (date.toDateString() === new Date().toDateString()) return clock;
  return `${date.toLocaleDateString(locale, { day: 'numeric', month: 'short' })} ${clock}`;
}
