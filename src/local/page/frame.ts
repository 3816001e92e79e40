import type { ChatView, PageLanguage } from '../contract.js';
import { createChatEntries, type ChatEntries } from './chat-entries.js';
import { avatar, botAvatar, h, icon, ICONS } from './dom.js';
import { settingsControls } from './settings.js';
import type { Say } from './texts.js';

/** The parts of the chat's frame that change. */
export interface Frame {
  readonly entries: ChatEntries;
  readonly offline: HTMLElement;
}

/** Builds the window around the chat: title bar, list of chats, heading. */
export function buildFrame(
  say: Say,
  language: PageLanguage,
  view: ChatView,
  parts: readonly HTMLElement[],
): Frame {
  const { me } = view;
  const entries = createChatEntries(say, view);
  const offline = h('p', { class: 'warning offline', role: 'status', hidden: true }, say('offline'));
  document.body.replaceChildren(
    titleBar(say, language, me.name, [me.title, me.unit].filter(Boolean).join(' · ') || say('unknown')),
    h(
      'div',
      { class: 'window' },
      sidePane(say, entries),
      h('main', { class: 'chat' }, chatHead(say, view), offline, ...parts),
    ),
  );
  return { entries, offline };
}

function chatHead(say: Say, { chat, chats, botName }: ChatView): HTMLElement {
  const { name = botName, team = '' } = chats.find((entry) => entry.chat === chat) ?? {};
  const kinds = { personal: 'personalChat', group: 'group', channel: 'channelOf' } as const;
  const picture =
    chat === 'personal'
      ? botAvatar()
      : h('span', { class: 'avatar room' }, icon(chat === 'group' ? ICONS.people : ICONS.chat));
  const words = h('p', { class: 'subtle' }, say(kinds[chat], { team }));
  return h('header', { class: 'chat-head' }, picture, h('div', {}, h('h1', {}, name), words));
}

function sidePane(say: Say, entries: ChatEntries): HTMLElement {
  return h(
    'nav',
    { class: 'side', 'aria-label': say('chats') },
    h('h2', {}, say('chats')),
    entries.element,
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
