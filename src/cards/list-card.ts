/** A card of short lines, some with a button: digests, what goes further, overviews. */
import type { Language } from '../time.js';
import { fill, type Filling } from './filling.js';
import type { Verb } from './verbs.js';

/** One line in Markdown that is safe already; the button acts on what the id names. */
export interface ListItem {
  readonly text: string;
  readonly button?: {
    readonly title: string;
    readonly tooltip: string;
    readonly verb: Verb;
    readonly id: string;
  };
}

export interface ListOnCard {
  readonly title: string;
  readonly intro?: string;
  readonly sections: readonly { readonly heading?: string; readonly items: readonly ListItem[] }[];
  readonly outro?: string;
  /** The notification's line. */
  readonly text: string;
}

/** What such a card is filled with; sections without lines are left out. */
export function listFilling(list: ListOnCard, language: Language): Filling {
  const { title, intro = '', outro = '', text } = list;
  return fill('list', language, text, {
    title,
    hasIntro: intro !== '',
    intro,
    sections: list.sections
      .filter(({ items }) => items.length > 0)
      .map(({ heading = '', items }) => ({ hasHeading: heading !== '', heading, items: items.map(toData) })),
    hasOutro: outro !== '',
    outro,
  });
}

function toData({ text, button }: ListItem) {
  const { title = '', tooltip = '', verb = '', id = '' } = button ?? {};
  return { text, hasButton: button !== undefined, title, tooltip, verb, id };
}
