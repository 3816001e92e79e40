import type { Reaction } from '../contract.js';
import { h } from './dom.js';
import type { Say } from './texts.js';

const TOAST_MS = 6000;

/** The corner where short messages appear and go. */
export interface Toasts {
  readonly element: HTMLElement;
  show(text: string, kind?: 'good' | 'bad'): void;
}

/** A place for toasts, read out by screen readers as they come. */
export function createToasts(): Toasts {
  const element = h('div', { class: 'toasts', role: 'status', 'aria-live': 'polite' });
  return {
    element,
    show(text, kind = 'good') {
      const toast = h('p', { class: `toast ${kind}` }, text);
      element.append(toast);
      setTimeout(() => toast.remove(), TOAST_MS);
    },
  };
}

/** What to tell the person about a reaction that went wrong; `undefined` when it did not. */
export function complaintOf(say: Say, reaction: Reaction): string | undefined {
  switch (reaction.kind) {
    case 'error':
      return reaction.text ?? say('wrong');
    case 'timeout':
      return say('timeout');
    case 'unreachable':
      return say('unreachable');
    default:
      return undefined;
  }
}
