/**
 * The shape of a card's data: everything but the words.
 *
 * Two data of one shape expand to the same card with other words in it, because templates only ever look at whether
 * something is true and how long a list is.
 */

/** What a card template is filled with. Absent fields (`undefined`) are left out. */
export type CardValue =
  string | number | boolean | null | undefined | readonly CardValue[] | { readonly [key: string]: CardValue };
export type CardData = { readonly [key: string]: CardValue };

/** Names a shape, and holds the words in the order in which the data is walked. */
export interface Shape {
  readonly key: string;
  readonly words: readonly string[];
}

/** Takes data apart into shape and words. */
export function shapeOf(data: CardData): Shape {
  const words: string[] = [];
  return { key: keyOf(data, words), words };
}

function keyOf(value: CardValue, words: string[]): string {
  if (typeof value === 'string') {
    words.push(value);
    return '"';
  }
  if (typeof value !== 'object' || value === null) return String(value);
  if (isList(value)) {
    let key = '[';
    for (const item of value) key += keyOf(item, words) + ',';
    return key + ']';
  }
  let key = '{';
  for (const name in value) {
    const field = value[name];
    if (field !== undefined) key += name + ':' + keyOf(field, words) + ',';
  }
  return key + '}';
}

/** The same data with each word replaced by a mark that tells its place in the walk. */
export function withMarks(data: CardData): CardData {
  let next = 0;
  const mark = (value: CardValue): CardValue => {
    if (typeof value === 'string') return `\uE000${next++}\uE001`;
    if (typeof value !== 'object' || value === null) return value;
    if (isList(value)) return value.map(mark);
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    return Object.fromEntries(fields.map(([name, field]) => [name, mark(field)]));
  };
  return mark(data) as CardData;
}

/** Cuts text with marks: fixed text at even places, the number of a word at odd ones. */
export function cutAtMarks(text: string): readonly string[] {
  return text.split(/\uE000(\d+)\uE001/);
}

function isList(value: object): value is readonly CardValue[] {
  return Array.isArray(value);
}
