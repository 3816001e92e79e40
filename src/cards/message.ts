import type { Filling } from './filling.js';
import { renderCard, type Card } from './render.js';

/** A card with the plain text that stands for it in the activity feed and where no card is shown. */
export interface CardMessage {
  readonly card: Card;
  readonly text: string;
}

/** The card that a filling becomes, with its text. */
export function drawn({ template, data, text }: Filling): CardMessage {
  return { card: renderCard(template, data), text };
}
