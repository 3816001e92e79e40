import type { CardAction, Dialog, Reaction } from '../contract.js';
import type { CardHost } from './card-host.js';
import { drawCard } from './card.js';
import { h, icon, ICONS } from './dom.js';
import { complaintOf } from './notices.js';
import type { Say } from './texts.js';

const SIZES: Readonly<Record<string, string>> = { small: '320px', medium: '600px', large: '960px' };

/** Shows a dialog until it is closed or the bot closes it; each submit may bring its next card. */
export function showDialog(
  say: Say,
  first: Dialog,
  submit: (data: unknown) => Promise<Reaction>,
  findChoices: CardHost['findChoices'],
): void {
  const title = h('h2', { id: 'dialog-title' });
  const body = h('div', { class: 'dialog-body' });
  const close = h(
    'button',
    { type: 'button', class: 'round', 'aria-label': say('close'), click: () => dialog.close() },
    icon(ICONS.close),
  );
  const dialog = h(
    'dialog',
    { class: 'task', 'aria-labelledby': 'dialog-title', close: () => dialog.remove() },
    h('header', {}, h('img', { src: 'bot.svg', alt: '', class: 'bot-avatar' }), title, close),
    body,
  );
  const use = async (action: CardAction) => {
    body.setAttribute('aria-busy', 'true');
    const reaction = await submit(action.data);
    body.removeAttribute('aria-busy');
    react(reaction);
  };
  const show = ({ card, title: heading, width }: Dialog) => {
    title.textContent = heading ?? '';
    dialog.style.width = typeof width === 'number' ? `${width}px` : (SIZES[width ?? 'medium'] ?? '600px');
    body.replaceChildren(drawCard(card, { say, findChoices, onAction: (action) => void use(action) }));
  };
  const react = (reaction: Reaction) => {
    if (reaction.kind === 'dialog') {
      show(reaction.dialog);
      // A new step is read from its beginning.
      for (const each of [dialog, body]) each.scrollTop = 0;
      body.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
    } else if (reaction.kind === 'dialog-message')
      body.replaceChildren(...farewell(say, reaction.text, dialog));
    else if (complaintOf(say, reaction) === undefined) dialog.close();
    else {
      body.querySelector('.complaint')?.remove();
      body.append(h('p', { class: 'complaint', role: 'alert' }, complaintOf(say, reaction)));
    }
  };
  show(first);
  document.body.append(dialog);
  dialog.showModal();
  body.querySelector<HTMLElement>('input, textarea, select')?.focus();
}

function farewell(say: Say, text: string, dialog: HTMLDialogElement): readonly HTMLElement[] {
  const ok = h('button', { type: 'button', class: 'primary', click: () => dialog.close() }, say('ok'));
  queueMicrotask(() => ok.focus());
  return [h('p', { role: 'status', class: 'farewell' }, text), ok];
}
