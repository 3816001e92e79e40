import type { Card } from './render.js';

/** A card with the plain text that stands for it in the activity feed and where no card is shown. */
export interface CardMessage {
  readonly card: Card;
  readonly text: string;
}
