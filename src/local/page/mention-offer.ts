import { botAvatar, h } from './dom.js';
import type { Say } from './texts.js';

/** The offer to mention the bot, above the box where the person writes. */
export interface MentionOffer {
  readonly element: HTMLElement;
  hide(): void;
}

/** Offers the bot while an `@` and the beginning of its name stand before the cursor: Enter, Tab or a click. */
export function offerMention(say: Say, box: HTMLTextAreaElement, name: string): MentionOffer {
  const status = h('span', { class: 'hidden-text', role: 'status' });
  const button = h('button', { type: 'button', class: 'mention-offer', hidden: true }, botAvatar(), name);
  const show = (offered: boolean) => {
    button.hidden = !offered;
    status.textContent = offered ? say('mentionOffer', { name }) : '';
  };
  const begun = (): number | undefined => {
    const before = box.value.slice(0, box.selectionStart);
    const at = before.lastIndexOf('@');
    const typed = before.slice(at + 1).toLowerCase();
    const begins = at >= 0 && (at === 0 || /\s/.test(before[at - 1] ?? ''));
    return begins && typed.length < name.length && name.toLowerCase().startsWith(typed) ? at : undefined;
  };
  const take = () => {
    const at = begun();
    if (at === undefined) return;
    box.setRangeText(`@${name} `, at, box.selectionStart, 'end');
    show(false);
    box.focus();
  };
  box.addEventListener('input', () => show(begun() !== undefined));
  box.addEventListener('keydown', (event) => {
    if (button.hidden || event.isComposing || event.shiftKey) return;
    if (event.key === 'Enter' || event.key === 'Tab') take();
    else if (event.key === 'Escape') show(false);
    else return;
    event.preventDefault();
  });
  button.addEventListener('click', take);
  return { element: h('div', { class: 'mention-place' }, status, button), hide: () => show(false) };
}
