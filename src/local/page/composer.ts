import type { ChatMessage } from '../contract.js';
import { h, icon, ICONS } from './dom.js';
import { offerMention } from './mention-offer.js';
import type { Say } from './texts.js';

const TALLEST = 160;

/** The box where the person writes. */
export interface Composer {
  readonly element: HTMLFormElement;
  focus(): void;
  /** From now on what is written answers in this thread; without one it begins a new one. */
  answerIn(thread: { readonly root: ChatMessage; readonly name: string } | undefined): void;
}

interface Settings {
  /** The bot's name, where it must be mentioned to be reached. */
  readonly mentioning: string | undefined;
  readonly send: (text: string, thread: string | undefined) => void;
}

/** A box where Enter sends and Shift+Enter breaks the line; `@` offers the bot where it must be mentioned. */
export function createComposer(say: Say, { mentioning, send }: Settings): Composer {
  const words = say(mentioning === undefined ? 'write' : 'writeInRoom');
  const box = h('textarea', { id: 'write', rows: '1', placeholder: words, 'aria-label': words });
  const offer = mentioning === undefined ? undefined : offerMention(say, box, mentioning);
  const banner = h('p', { class: 'answering', role: 'status', hidden: true });
  let thread: string | undefined;
  const answerIn: Composer['answerIn'] = (to) => {
    thread = to?.root.id;
    banner.hidden = to === undefined;
    banner.replaceChildren(...(to ? describeThread(say, to.name, () => answerIn(undefined)) : []));
    box.focus();
  };
  const fit = () => {
    box.style.height = 'auto';
    box.style.height = `${Math.min(TALLEST, box.scrollHeight)}px`;
  };
  const submit = () => {
    const text = box.value.trim();
    if (!text) return;
    box.value = '';
    fit();
    offer?.hide();
    send(text, thread);
  };
  box.addEventListener('input', fit);
  box.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  const title = { 'aria-label': say('send'), title: say('send') };
  const button = h('button', { type: 'submit', class: 'round', ...title }, icon(ICONS.send));
  const line = h('div', { class: 'composer' }, box, button);
  const element = h('form', { class: 'writing' }, offer?.element, banner, line);
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  return { element, answerIn, focus: () => box.focus() };
}

function describeThread(say: Say, post: string, stop: () => void): readonly HTMLElement[] {
  const label = say('stopReplying');
  return [
    h('span', {}, say('replying', { post })),
    h(
      'button',
      { type: 'button', class: 'round', title: label, 'aria-label': label, click: stop },
      icon(ICONS.close),
    ),
  ];
}
