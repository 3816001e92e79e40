/** What leaves this folder: a card with the words that go beside it. */
import type { Card } from './render.js';

/** A card with the plain text that stands for it in the activity feed and where no card is shown. */
export interface CardMessage {
  readonly card: Card;
  readonly text: string;
}

/** A step of a dialog: its window's title and what stands in it. */
export interface Dialog {
  readonly title: string;
  readonly card: Card;
}
