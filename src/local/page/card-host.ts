import type { CardAction, ChoiceQuery, Reaction } from '../contract.js';
import type { Say } from './texts.js';

/** What a card needs of the page around it. */
export interface CardHost {
  readonly say: Say;
  readonly onAction: (action: CardAction) => void;
  readonly findChoices: (query: ChoiceQuery) => Promise<Reaction>;
}
