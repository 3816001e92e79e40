import type { CardAction, CardJson, ChatAttachment, ChatMessage, PageLanguage } from '../contract.js';
import type { CardHost } from './card-host.js';
import { drawCard, isWide } from './card.js';
import { avatar, botAvatar, h, type Child } from './dom.js';
import { markdownNodes } from './markdown.js';
import { drawMentions } from './mentions.js';
import type { Say } from './texts.js';

const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

/** What drawing a message needs to know. */
export interface Surroundings {
  readonly say: Say;
  readonly language: PageLanguage;
  readonly botName: string;
  /** Who looks at it. */
  readonly meId: string;
  readonly onAction: (message: ChatMessage, attachment: number, action: CardAction) => void;
  readonly findChoices: (message: ChatMessage) => CardHost['findChoices'];
}

/** One message, complete. */
export function drawMessage(message: ChatMessage, around: Surroundings): HTMLElement {
  const { say, botName } = around;
  const mine = isMine(message, around.meId);
  const name = mine ? say('you') : (message.from?.name ?? botName);
  const marks = [message.editedAt && say('edited'), message.undelivered && say('undelivered')].filter(
    Boolean,
  );
  return h(
    'article',
    { class: `message ${mine ? 'mine' : 'theirs'}`, 'data-id': message.id },
    mine ? undefined : message.from ? avatar(message.from.name) : botAvatar(),
    h(
      'div',
      { class: 'stack' },
      h(
        'p',
        { class: 'byline' },
        h('span', { class: mine ? 'hidden-text' : 'name' }, name),
        h('time', { datetime: message.at }, writeTime(message.at, around)),
        ...marks.map((mark) => h('span', { class: message.undelivered ? 'bad' : '' }, mark || '')),
      ),
      message.text !== undefined && drawBubble(message),
      ...message.attachments.map((attachment, at) => drawAttachment(message, attachment, at, around)),
    ),
  );
}

/** Whether the person who looks at a message wrote it; in a 1:1 nobody else writes but the bot. */
export function isMine({ author, from }: ChatMessage, meId: string): boolean {
  return author === 'person' && (from === undefined || from.id === meId);
}

function drawBubble(message: ChatMessage): HTMLElement {
  const bubble = h('div', { class: 'bubble' }, ...textOf(message));
  drawMentions(bubble, message.mentions ?? []);
  return bubble;
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
  { say, onAction, findChoices }: Surroundings,
): HTMLElement {
  const card = cardOf(attachment);
  if (!card)
    return h(
      'p',
      { class: 'notice' },
      say('unsupported', { type: attachment.name ?? attachment.contentType }),
    );
  const drawn = drawCard(card, {
    say,
    onAction: (action) => onAction(message, at, action),
    findChoices: findChoices(message),
  });
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
