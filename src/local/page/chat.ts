import type { ChatView, PageLanguage } from '../contract.js';
import { postingAs } from './api.js';
import { hearLive, openVisibly } from './chat-live.js';
import { drawAround, sendText, useAction, type Session } from './chat-session.js';
import { createComposer } from './composer.js';
import { h } from './dom.js';
import { buildFrame } from './frame.js';
import { listenLive } from './live.js';
import { createMessageList } from './message-list.js';
import { createToasts } from './notices.js';
import type { Say } from './texts.js';
import { countUnread } from './unread.js';
import { createWaiting } from './waiting.js';

/** Shows a person's chat with the bot and keeps it living. */
export function showChat(say: Say, language: PageLanguage, view: ChatView): void {
  const { me, botName } = view;
  const toasts = createToasts();
  const suggestions = h('div', { class: 'suggestions' });
  const composer = createComposer(say, (text) => void sendText(session, text));
  const list = createMessageList({
    say,
    language,
    botName,
    onAction: (message, attachment, action) => void useAction(session, message, attachment, action),
  });
  const frame = buildFrame(say, language, view, [list.element, suggestions, composer, toasts.element]);
  const session: Session = {
    say,
    me,
    list,
    toasts,
    suggestions,
    frame,
    post: postingAs(me.id, language),
    waiting: createWaiting((typing) => list.setTyping(typing)),
    unread: countUnread(frame.badge, `${me.name} – ${botName}`),
    held: undefined,
  };
  list.replace(view.messages);
  drawAround(session);
  composer.querySelector('textarea')?.focus();
  listenLive(me.id, (live) => hearLive(session, live));
  document.addEventListener('visibilitychange', () => void openVisibly(session));
}
