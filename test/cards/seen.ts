import type { Card } from '../../src/cards/render.js';

/** The texts of a card from top to bottom, as long as no button is pressed. */
export function textsOf(card: Card): readonly string[] {
  return [...unopened(card['body']).matchAll(/"type":"TextBlock","text":("(?:[^"\\]|\\.)*")/g)].map(
    (found) => JSON.parse(found[1] ?? '""') as string,
  );
}

/** The titles of a card's buttons from top to bottom, without their fallbacks and without what lies behind one. */
export function buttonsOf(card: Card): readonly string[] {
  return [...unopened(card).matchAll(/(?<!"fallback":\{)"type":"Action\.\w+","title":"([^"]*)"/g)].map(
    (found) => found[1] ?? '',
  );
}

/** The card that a button of a card shows. */
export function behind(card: Card, title: string): Card {
  const found = cardsIn(card).find((action) => action['title'] === title);
  if (!found) throw new Error(`There is nothing behind ${title}`);
  return found['card'] as Card;
}

function unopened(value: unknown): string {
  return JSON.stringify(value, (key, inside: unknown) => (key === 'card' ? undefined : inside));
}

function cardsIn(value: unknown): readonly Card[] {
  if (Array.isArray(value)) return value.flatMap(cardsIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'card' in value ? [value as Card] : [];
  return [...own, ...Object.values(value).flatMap(cardsIn)];
}
