/**
 * Turns a template and data into an Adaptive Card.
 *
 * An expansion costs a millisecond, a turn has a tenth of one: so each shape of data is expanded once, with marks in
 * place of the words, and kept as text; from then on a card is that text with the words set in. For this to be exact,
 * templates use only `${path}`, `$when: ${boolean path}` and `$data: ${list path}`; a test holds them to it.
 */
import { Template } from 'adaptivecards-templating';
import { LRUCache } from 'lru-cache';
import { cutAtMarks, shapeOf, withMarks, type CardData, type CardValue } from './shape.js';
import { templates, type TemplateName } from './templates.js';

export type { CardData, CardValue, TemplateName };

/** Adaptive Card JSON, ready to be sent. */
export type Card = Readonly<Record<string, unknown>>;

const expanders = new Map<TemplateName, Template>();
const prepared = new LRUCache<string, readonly string[]>({ max: 1000 });

/** The card that a template becomes with this data. Words of the data stand in it as they are, whatever they hold. */
export function renderCard(name: TemplateName, data: CardData): Card {
  const { key, words } = shapeOf(data);
  const cacheKey = name + key;
  let pieces = prepared.get(cacheKey);
  if (!pieces) {
    pieces = cutAtMarks(JSON.stringify(expandCard(name, withMarks(data))));
    prepared.set(cacheKey, pieces);
  }
  return JSON.parse(fill(pieces, words)) as Card;
}

/** The slow way to the same card: what `renderCard` must equal. */
export function expandCard(name: TemplateName, data: CardData): Card {
  let expander = expanders.get(name);
  if (!expander) {
    expander = new Template(templates.get(name));
    expanders.set(name, expander);
  }
  return expander.expand({ $root: data }) as Card;
}

function fill(pieces: readonly string[], words: readonly string[]): string {
  let text = pieces[0] ?? '';
  for (let at = 1; at < pieces.length; at += 2) {
    text += JSON.stringify(words[Number(pieces[at])]).slice(1, -1) + (pieces[at + 1] ?? '');
  }
  return text;
}
