import type { ChatMessage } from '../contract.js';
import { h } from './dom.js';
import { plainText } from './markdown.js';
import { withoutMarks } from './mentions.js';
import type { Say } from './texts.js';

/** The threads of a channel: each a post and the answers to it. */
export interface Threads {
  /** Where a message belongs: in its thread, which is begun when it is new. */
  placeOf(message: ChatMessage): HTMLElement;
  /** Drops a thread that has no messages left. */
  tidy(): void;
}

/** Threads in the order in which they began, each with a button to answer in it. */
export function createThreads(
  list: HTMLElement,
  say: Say,
  onReply: (root: ChatMessage, name: string) => void,
): Threads {
  const sections = new Map<string, { section: HTMLElement; messages: HTMLElement }>();
  return {
    placeOf(message) {
      const root = message.thread ?? message.id;
      const known = sections.get(root);
      if (known) return known.messages;
      const name = nameOf(say, message);
      const messages = h('div', { class: 'messages' });
      const label = say('replyTo', { post: name });
      const reply = h(
        'button',
        {
          type: 'button',
          class: 'reply',
          'aria-label': label,
          click: () => onReply({ ...message, id: root }, name),
        },
        say('reply'),
      );
      const section = h(
        'section',
        { class: 'thread', 'aria-label': say('threadOf', { post: name }) },
        messages,
        reply,
      );
      sections.set(root, { section, messages });
      list.append(section);
      return messages;
    },
    tidy() {
      for (const [root, { section, messages }] of sections) {
        if (messages.childElementCount > 0) continue;
        section.remove();
        sections.delete(root);
      }
    },
  };
}

/** The first words of a message, to call its thread by. */
function nameOf(say: Say, message: ChatMessage): string {
  const words = wordsOf(say, message);
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}

/** A message in plain words on one line. */
export function wordsOf(say: Say, { summary, text, mentions }: ChatMessage): string {
  return summary ?? (text === undefined ? say('cardSent') : plainText(withoutMarks(text, mentions)));
}
