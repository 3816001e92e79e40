/** A record as JSON, in as many properties as it takes: `value`, `rest`, `rest2`, … */
export type RecordRow = Readonly<Record<string, string>>;

/** A string property holds 32 Ki characters. */
const MOST_CHARACTERS = 30_000;

/** The properties that hold a record. */
export function toRow(record: object): RecordRow {
  const parts = splitText(JSON.stringify(record), MOST_CHARACTERS);
  return Object.fromEntries(parts.map((part, at) => [partName(at), part]));
}

/** The record that such properties hold. */
export function fromRow<Value>(row: RecordRow): Value {
  return JSON.parse(jsonOf(row)) as Value;
}

/** Its JSON as it was written. */
export function jsonOf(row: RecordRow): string {
  let json = '';
  for (let at = 0, part = row[partName(0)]; part !== undefined; part = row[partName((at += 1))]) json += part;
  return json;
}

function partName(at: number): string {
  if (at === 0) return 'value';
  return at === 1 ? 'rest' : `rest${at}`;
}

/** Parts of at most `most` characters; a pair of surrogates stays together, since half of one cannot be stored. */
function splitText(text: string, most: number): readonly string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length;) {
    const end = from + most;
    const cutsPair = /[\ud800-\udbff]/.test(text.charAt(end - 1)) && end < text.length;
    parts.push(text.slice(from, cutsPair ? end - 1 : end));
    from = cutsPair ? end - 1 : end;
  }
  return parts;
}
