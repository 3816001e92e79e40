import type { ChatView, PageLanguage } from '../contract.js';
import { avatar, botAvatar, h, icon, ICONS } from './dom.js';
import { settingsControls } from './settings.js';
import type { Say } from './texts.js';

/** The parts of the chat's frame that change. */
export interface Frame {
  readonly preview: HTMLElement;
  readonly badge: HTMLElement;
  readonly offline: HTMLElement;
}

/** Builds the window around the chat: title bar, list of chats, heading. */
export function buildFrame(
  say: Say,
  language: PageLanguage,
  { me, botName }: ChatView,
  parts: readonly HTMLElement[],
): Frame {
  const preview = h('span', { class: 'subtle preview' });
  const badge = h('span', { class: 'badge', hidden: true });
  const offline = h('p', { class: 'warning offline', role: 'status', hidden: true }, say('offline'));
  document.body.replaceChildren(
    titleBar(say, language, me.name, [me.title, me.unit].filter(Boolean).join(' · ') || say('unknown')),
    h(
      'div',
      { class: 'window' },
      sidePane(say, botName, preview, badge),
      h(
        'main',
        { class: 'chat' },
        h(
          'header',
          { class: 'chat-head' },
          botAvatar(),
          h('div', {}, h('h1', {}, botName), h('p', { class: 'subtle' }, say('personalChat'))),
        ),
        offline,
        ...parts,
      ),
    ),
  );
  return { preview, badge, offline };
}

function sidePane(say: Say, botName: string, preview: HTMLElement, badge: HTMLElement): HTMLElement {
  const who = h('span', { class: 'who' }, h('strong', {}, botName), preview);
  return h(
    'nav',
    { class: 'side', 'aria-label': say('chats') },
    h('h2', {}, say('chats')),
    h('div', { class: 'chat-entry', 'aria-current': 'true' }, botAvatar(), who, badge),
    h('p', { class: 'subtle about' }, say('emulated')),
  );
}

function titleBar(say: Say, language: PageLanguage, name: string, description: string): HTMLElement {
  return h(
    'header',
    { class: 'bar' },
    h('span', { class: 'brand' }, say('app')),
    settingsControls(say, language),
    h(
      'a',
      {
        class: 'switch-person',
        href: './',
        target: '_blank',
        title: say('someoneElse'),
        'aria-label': say('someoneElse'),
      },
      icon(ICONS.people),
    ),
    h(
      'div',
      { class: 'me', title: `${name}, ${description}` },
      avatar(name),
      h('span', { class: 'who' }, h('strong', {}, name), h('span', { class: 'subtle' }, description)),
    ),
  );
}
