import type { ChatEvent, ChatMessage, ChatView, CardAction, PageLanguage, Reaction } from '../contract.js';
import { postingAs, readChat } from './api.js';
import { wantsRefresh } from './card.js';
import { createComposer } from './composer.js';
import { showDialog } from './dialog.js';
import { h } from './dom.js';
import { buildFrame } from './frame.js';
import { listenLive } from './live.js';
import { createMessageList } from './message-list.js';
import { cardOf } from './message.js';
import { plainText } from './markdown.js';
import { complaintOf, createToasts } from './notices.js';
import type { Say } from './texts.js';
import { countUnread } from './unread.js';

/** Shows a person's chat with the bot and keeps it living. */
export function showChat(say: Say, language: PageLanguage, view: ChatView): void {
  const post = postingAs(view.me.id, language);
  const toasts = createToasts();
  const suggestions = h('div', { class: 'suggestions' });
  const around = { say, language, myName: view.me.name, botName: view.botName, onAction };
  const list = createMessageList(around);
  const waiting = createWaiting((typing) => list.setTyping(typing));
  const composer = createComposer(say, (text) => void send(text));
  const frame = buildFrame(say, language, view, [list.element, suggestions, composer, toasts.element]);
  const unread = countUnread(frame.badge, `${view.me.name} – ${view.botName}`);

  async function send(text: string): Promise<void> {
    const complaint = complaintOf(say, await waiting.during(post('messages', { text })));
    if (complaint) toasts.show(complaint, 'bad');
  }

  function onAction(message: ChatMessage, attachment: number, action: CardAction): void {
    void whileBusy(message.id, attachment, post('clicks', { activityId: message.id, attachment, action }));
  }

  async function whileBusy(id: string, attachment: number, work: Promise<Reaction>): Promise<void> {
    const frameOf = () => list.itemOf(id)?.querySelector<HTMLElement>(`[data-attachment="${attachment}"]`);
    frameOf()?.querySelector('.complaint')?.remove();
    frameOf()?.setAttribute('aria-busy', 'true');
    const reaction = await work;
    frameOf()?.removeAttribute('aria-busy');
    if (reaction.kind === 'toast') toasts.show(reaction.text);
    else if (reaction.kind === 'dialog')
      showDialog(say, reaction.dialog, (data) => post('dialogs', { data }));
    else if (reaction.kind === 'card') hear({ type: 'changed', message: reaction.message });
    else if (reaction.kind === 'dialog-message') toasts.show(reaction.text);
    const complaint = complaintOf(say, reaction);
    if (complaint) frameOf()?.append(h('p', { class: 'complaint', role: 'alert' }, complaint));
  }

  function hear(event: ChatEvent): void {
    if (held) return void held.push(event);
    if (event.type === 'typing') return waiting.soon();
    if (event.type === 'deleted') list.remove(event.id);
    else list.put(event.message);
    if (event.type === 'message' && event.message.author === 'bot') {
      waiting.answered();
      unread.arrived();
      refreshNew(event.message);
    }
    drawAround();
  }

  /** A card that has just come asks at once; those that were there are asked for when the chat is opened. */
  function refreshNew(message: ChatMessage): void {
    if (document.hidden) return;
    message.attachments.forEach((each, attachment) => {
      if (wantsRefresh(cardOf(each))) void post('refresh', { activityId: message.id, attachment });
    });
  }

  function drawAround(): void {
    const newest = list.newest();
    frame.preview.textContent = newest ? previewOf(say, newest) : '';
    suggestions.replaceChildren(
      ...(newest?.suggestions ?? []).map(({ title, value }) =>
        h('button', { type: 'button', click: () => void send(value) }, title),
      ),
    );
  }

  /** Events that come while the chat is read wait: the chat as read may be older than they are. */
  let held: ChatEvent[] | undefined;

  async function catchUp(): Promise<void> {
    held ??= [];
    const fresh = await readChat(view.me.id).catch(() => undefined);
    if (fresh) list.replace(fresh.messages);
    const events = held ?? [];
    held = undefined;
    for (const event of events) hear(event);
    drawAround();
    if (!document.hidden) await post('open', {});
  }

  list.replace(view.messages);
  drawAround();
  composer.querySelector('textarea')?.focus();
  listenLive(view.me.id, (live) => {
    frame.offline.hidden = live.type !== 'disconnected';
    if (live.type === 'event') hear(live.event);
    else if (live.type === 'connected') void catchUp();
  });
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) void post('open', {});
  });
}

/** What the list of chats says of the newest message. */
function previewOf(say: Say, { summary, text }: ChatMessage): string {
  return summary ?? (text === undefined ? say('cardSent') : plainText(text));
}

/** Shows the dots while the bot works on an answer, or has said that it does. */
function createWaiting(show: (typing: boolean) => void) {
  const TYPING_MS = 5000;
  let working = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const draw = () => show(working > 0 || timer !== undefined);
  const answered = () => {
    clearTimeout(timer);
    timer = undefined;
    draw();
  };
  return {
    answered,
    soon() {
      clearTimeout(timer);
      timer = setTimeout(answered, TYPING_MS);
      draw();
    },
    async during<Result>(work: Promise<Result>): Promise<Result> {
      working += 1;
      draw();
      try {
        return await work;
      } finally {
        working -= 1;
        draw();
      }
    },
  };
}
