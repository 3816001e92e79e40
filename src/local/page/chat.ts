import type { ChatView, PageLanguage } from '../contract.js';
import { postingAs } from './api.js';
import { hearLive, openVisibly } from './chat-live.js';
import { drawAround, findChoicesFor, sendText, useAction, type Session } from './chat-session.js';
import { createComposer } from './composer.js';
import { h } from './dom.js';
import { buildFrame } from './frame.js';
import { listenLive } from './live.js';
import { createMessageList } from './message-list.js';
import { createToasts } from './notices.js';
import type { Say } from './texts.js';
import { countUnread } from './unread.js';
import { createWaiting } from './waiting.js';

/** Shows one of a person's chats and keeps it living. */
export function showChat(say: Say, language: PageLanguage, view: ChatView): void {
  const { me, botName, chat } = view;
  const toasts = createToasts();
  const suggestions = h('div', { class: 'suggestions', role: 'group', 'aria-label': say('suggested') });
  const composer = createComposer(say, {
    mentioning: chat === 'personal' ? undefined : botName,
    send: (text, thread) => void sendText(session, text, thread),
  });
  const list = createMessageList(
    {
      say,
      language,
      botName,
      meId: me.id,
      onAction: (message, attachment, action) => void useAction(session, message, attachment, action),
      findChoices: (message) => (query) => findChoicesFor(session, message, query),
    },
    chat === 'channel' ? (root, name) => composer.answerIn({ root, name }) : undefined,
  );
  const parts = [list.element, suggestions, composer.element, toasts.element];
  const frame = buildFrame(say, language, view, parts);
  const session: Session = {
    say,
    me,
    chat,
    list,
    toasts,
    suggestions,
    frame,
    post: postingAs(me.id, language, chat),
    waiting: createWaiting((typing) => list.setTyping(typing)),
    unread: countUnread(chat, unreadBefore(view), titleOf(view), (kind, count) =>
      frame.entries.unread(kind, count),
    ),
    held: undefined,
  };
  list.replace(view.messages);
  drawAround(session);
  composer.focus();
  listenLive(me.id, (live) => hearLive(session, live));
  document.addEventListener('visibilitychange', () => void openVisibly(session));
}

function unreadBefore({ chats }: ChatView) {
  return new Map(chats.map(({ chat, unread }) => [chat, unread]));
}

function titleOf({ me, chat, chats, botName }: ChatView): string {
  return `${me.name} – ${chats.find((entry) => entry.chat === chat)?.name ?? botName}`;
}
