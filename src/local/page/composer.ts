import { h, icon, ICONS } from './dom.js';
import type { Say } from './texts.js';

const TALLEST = 160;

/** The box where the person writes: Enter sends, Shift+Enter breaks the line. */
export function createComposer(say: Say, send: (text: string) => void): HTMLFormElement {
  const box = h('textarea', {
    id: 'write',
    rows: '1',
    placeholder: say('write'),
    'aria-label': say('write'),
  });
  const fit = () => {
    box.style.height = 'auto';
    box.style.height = `${Math.min(TALLEST, box.scrollHeight)}px`;
  };
  const submit = () => {
    const text = box.value.trim();
    if (!text) return;
    box.value = '';
    fit();
    send(text);
  };
  box.addEventListener('input', fit);
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  const button = h(
    'button',
    { type: 'submit', class: 'round', 'aria-label': say('send'), title: say('send') },
    icon(ICONS.send),
  );
  const form = h('form', { class: 'composer' }, box, button);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  return form;
}
