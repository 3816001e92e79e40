import type { Choice } from '../contract.js';
import { h } from './dom.js';
import type { Say } from './texts.js';

/** A text box that offers choices and holds one of them or none. */
export interface Combobox {
  chosen(): Choice | undefined;
}

interface Settings {
  readonly say: Say;
  /** The choices for what is typed, or what went wrong, in words. */
  readonly find: (text: string) => Promise<readonly Choice[] | string>;
  readonly first: Choice | undefined;
  readonly delayMs: number;
  /** What is chosen goes elsewhere, and the box is empty for the next one. */
  readonly take?: (choice: Choice) => void;
}

let made = 0;

/** Turns a text box into a combobox with a list (WAI-ARIA's pattern): arrows, Enter, Escape, a click. */
export function makeCombobox(box: HTMLInputElement, { say, find, first, delayMs, take }: Settings): Combobox {
  const { list, status } = drawParts(box);
  let choices: readonly Choice[] = [];
  let active = -1;
  let chosen = first;
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (next: readonly Choice[], words: string) => {
    choices = next;
    active = -1;
    list.replaceChildren(...next.map(({ title }, at) => drawOption(list.id, at, title)));
    list.hidden = next.length === 0;
    status.textContent = words;
    mark();
  };
  const mark = () => {
    box.setAttribute('aria-expanded', String(!list.hidden));
    [...list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === active)));
    if (active < 0) box.removeAttribute('aria-activedescendant');
    else box.setAttribute('aria-activedescendant', `${list.id}-${active}`);
    list.children[active]?.scrollIntoView({ block: 'nearest' });
  };
  const close = () => {
    // What is still on its way must not open the list again.
    asked += 1;
    clearTimeout(timer);
    show([], '');
  };
  const choose = (choice: Choice | undefined) => {
    if (!choice) return;
    chosen = take ? undefined : choice;
    box.value = take ? '' : choice.title;
    take?.(choice);
    close();
  };
  const search = async () => {
    const turn = (asked += 1);
    const text = box.value.trim();
    if (delayMs > 0 && text !== '') status.textContent = say('choicesLoading');
    const found = await find(text);
    if (turn !== asked) return;
    status.classList.toggle('bad', typeof found === 'string');
    if (typeof found === 'string') show([], found);
    else if (found.length === 0) show([], say(text === '' ? 'choicesType' : 'choicesNone'));
    else show(found, say('choicesFound', { count: found.length }));
  };

  box.value = first?.title ?? '';
  box.addEventListener('input', () => {
    chosen = undefined;
    clearTimeout(timer);
    timer = setTimeout(() => void search(), delayMs);
  });
  box.addEventListener('focus', () => void (chosen ?? search()));
  box.addEventListener('blur', () => {
    const typed = box.value.trim().toLowerCase();
    const meant = choices.find(({ title }) => title.toLowerCase() === typed);
    if (take && meant) take(meant);
    if (!take) chosen ??= meant;
    box.value = chosen?.title ?? '';
    asked += 1;
    clearTimeout(timer);
    // Closed at once, the list would pull the button that is being clicked away from under the pointer.
    setTimeout(() => {
      if (document.activeElement !== box) close();
    }, 300);
  });
  box.addEventListener('keydown', (event) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined) {
      if (list.hidden) void search();
      else active = (active + move + choices.length + (active < 0 && move < 0 ? 1 : 0)) % choices.length;
      mark();
    } else if (event.key === 'Enter' && active >= 0) choose(choices[active]);
    else if (event.key === 'Escape' && !list.hidden) close();
    else return;
    event.preventDefault();
  });
  // Before the box loses the focus, which would close the list.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    choose(choices[[...list.children].indexOf(event.target as Element)]);
  });
  return { chosen: () => chosen };
}

function drawParts(box: HTMLInputElement): { list: HTMLElement; status: HTMLElement } {
  const id = `choices-${(made += 1)}`;
  const name = box.placeholder || box.getAttribute('aria-label') || id;
  const list = h('ul', { id, class: 'choices', role: 'listbox', 'aria-label': name, hidden: true });
  const status = h('p', { class: 'choices-status', role: 'status' });
  box.parentElement?.querySelector('datalist')?.remove();
  box.removeAttribute('list');
  box.oninput = null;
  // A name from the placeholder would hide the label from screen readers.
  box.removeAttribute('aria-label');
  for (const [key, value] of Object.entries({
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': id,
  }))
    box.setAttribute(key, value);
  box.after(list, status);
  return { list, status };
}

function drawOption(listId: string, at: number, title: string): HTMLElement {
  return h('li', { id: `${listId}-${at}`, role: 'option', 'aria-selected': 'false' }, title);
}
