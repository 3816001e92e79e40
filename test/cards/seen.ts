import type { Card } from '../../src/cards/render.js';

/** The texts of a card from top to bottom. */
export function textsOf(card: Card): readonly string[] {
  return [...JSON.stringify(card['body']).matchAll(/"type":"TextBlock","text":("(?:[^"\\]|\\.)*")/g)].map(
    (found) => JSON.parse(found[1] ?? '""') as string,
  );
}

/** The titles of a card's buttons from top to bottom, without their fallbacks. */
export function buttonsOf(card: Card): readonly string[] {
  return [...JSON.stringify(card).matchAll(/(?<!"fallback":\{)"type":"Action\.\w+","title":"([^"]*)"/g)].map(
    (found) => found[1] ?? '',
  );
}
