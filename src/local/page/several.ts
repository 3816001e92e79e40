import type { Choice } from '../contract.js';
import { makeCombobox } from './combobox.js';
import { h } from './dom.js';
import type { Say } from './texts.js';

/** Several choices: those chosen as a list, each with a button that takes it away, and a box that adds one. */
export interface Several {
  readonly element: HTMLElement;
  readonly box: HTMLInputElement;
  /** The values chosen, joined by commas as Teams sends them. */
  value(): string | undefined;
}

interface Settings {
  readonly say: Say;
  readonly find: (text: string) => Promise<readonly Choice[] | string>;
  readonly delayMs: number;
  readonly placeholder: string;
}

/** Draws the list and the box, with some of the known choices chosen from the start. */
export function makeSeveral(known: readonly Choice[], first: readonly string[], settings: Settings): Several {
  const { placeholder, say, find, delayMs } = settings;
  const chosen = new Map(
    known.filter(({ value }) => first.includes(value)).map(({ value, title }) => [value, title]),
  );
  const list = h('ul', { class: 'chosen' });
  const box = h('input', { type: 'text', class: 'ac-input ac-textInput', placeholder });
  const draw = (): void => {
    list.hidden = chosen.size === 0;
    list.replaceChildren(...[...chosen].map(([value, title]) => drawChosen(title, () => remove(value))));
  };
  const remove = (value: string): void => {
    chosen.delete(value);
    draw();
    box.focus();
  };
  const drawChosen = (title: string, onRemove: () => void): HTMLElement =>
    h(
      'li',
      {},
      h('span', {}, title),
      h('button', { type: 'button', 'aria-label': say('choicesRemove', { title }), click: onRemove }, '×'),
    );
  const element = h('div', { class: 'several' }, list, h('div', {}, box));
  makeCombobox(box, {
    say,
    find: async (text) => {
      const found = await find(text);
      return typeof found === 'string' ? found : found.filter(({ value }) => !chosen.has(value));
    },
    first: undefined,
    delayMs,
    take: ({ value, title }) => {
      chosen.set(value, title);
      draw();
    },
  });
  draw();
  return { element, box, value: () => (chosen.size > 0 ? [...chosen.keys()].join(',') : undefined) };
}
