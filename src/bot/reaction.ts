/** What a turn comes to, before it is put in the words of the protocol. */
import type { Card } from '../cards/render.js';

/** A card with the plain text that a notification shows. */
export interface Shown {
  readonly card: Card;
  readonly text: string;
  /** The directive whose status it shows to its issuer: the card follows along by itself. */
  readonly live?: string;
}

/**
 * `replace`: the pressed card turns into this one. `send`: a new message. `tell`: why it was not done, in a short text.
 * `dialog`: opens a dialog or shows its next step. `close`: ends the dialog, with a text, and maybe sends a card.
 */
export type Reaction =
  | ({ readonly kind: 'replace' } & Shown)
  | ({ readonly kind: 'send' } & Shown & {
        /** It holds nothing that others in a group chat or channel may not see. */
        readonly forEveryone?: boolean;
        /** Nothing else may be said beside it. */
        readonly alone?: boolean;
      })
  /** `done`: it says that something was done, not why it was not. */
  | { readonly kind: 'tell'; readonly text: string; readonly done?: boolean }
  | { readonly kind: 'dialog'; readonly title: string; readonly card: Card }
  | { readonly kind: 'close'; readonly text: string; readonly send?: Shown };
