/** What came while nobody looked. */
export interface Unread {
  arrived(): void;
}

/** Counts what came while nobody looked, in the tab's title and on the badge. */
export function countUnread(badge: HTMLElement, title: string): Unread {
  let count = 0;
  const draw = () => {
    document.title = count > 0 ? `(${count}) ${title}` : title;
    badge.hidden = count === 0;
    badge.textContent = String(count);
  };
  const seen = () => {
    count = 0;
    draw();
  };
  addEventListener('focus', seen);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) seen();
  });
  draw();
  return {
    arrived() {
      if (document.hasFocus() && !document.hidden) return;
      count += 1;
      draw();
    },
  };
}
