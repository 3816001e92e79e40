/** Keys that Azure Tables accepts, made from any text, and put in the order that is read. */
import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** A key may have 512 characters; the rest is for what adapters put before it. */
const LONGEST = 400;
const KEPT = 300;
const BUCKETS = 16;
/** Every turn asks for the same few; the hash is dearer than all else that is done with a key. */
const buckets = new LRUCache<string, string>({ max: 10_000 });

/**
 * A key for any text: readable where the text is harmless, other characters as `~` and four hex digits, and what is
 * too long cut and closed by its hash. Two texts never get the same key.
 */
export function toKey(text: string): string {
  // `%` and the quote are allowed, but have to be escaped in addresses and queries, where it has gone wrong before.
  // eslint-disable-next-line no-control-regex
  const escaped = text.replace(/[\u0000-\u001f\u007f-\u009f\ud800-\udfff/\\#?%~']/g, escapeCharacter);
  if (escaped === '') return '~';
  if (escaped.length <= LONGEST) return escaped;
  return `${escaped.slice(0, KEPT)}~~${createHash('sha256').update(text, 'utf16le').digest('hex')}`;
}

/** The text that a key was made from; `undefined` for one that had to be cut. */
export function fromKey(key: string): string | undefined {
  if (key === '~') return '';
  if (key.includes('~~')) return undefined;
  return key.replace(/~([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Which of sixteen partitions a key belongs to, "00" to "15": spread evenly, the same in every process. */
export function bucketOf(key: string): string {
  const known = buckets.get(key);
  if (known !== undefined) return known;
  const hashed = (createHash('sha256').update(key).digest()[0] ?? 0) % BUCKETS;
  const bucket = String(hashed).padStart(2, '0');
  buckets.set(key, bucket);
  return bucket;
}

/** A text that sorts the newest instant first. */
export function newestFirst(at: Date): string {
  return String(8_640_000_000_000_000 - at.getTime()).padStart(16, '0');
}

function escapeCharacter(character: string): string {
  return `~${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
