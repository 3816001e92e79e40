import type { ChatKind } from '../contract.js';

/** What came while nobody looked. */
export interface Unread {
  arrived(chat: ChatKind): void;
}

/** Counts what came while nobody looked, in the tab's title and, by chat, through `draw`. */
export function countUnread(
  current: ChatKind,
  before: ReadonlyMap<ChatKind, number>,
  title: string,
  draw: (chat: ChatKind, count: number) => void,
): Unread {
  const counts = new Map([...before, [current, 0]]);
  const set = (chat: ChatKind, count: number) => {
    counts.set(chat, count);
    draw(chat, count);
    const all = [...counts.values()].reduce((sum, each) => sum + each, 0);
    document.title = all > 0 ? `(${all}) ${title}` : title;
  };
  addEventListener('focus', () => set(current, 0));
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) set(current, 0);
  });
  set(current, 0);
  return {
    arrived(chat) {
      if (chat === current && document.hasFocus() && !document.hidden) return;
      set(chat, (counts.get(chat) ?? 0) + 1);
    },
  };
}
