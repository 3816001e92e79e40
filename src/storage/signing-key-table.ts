import { randomBytes } from 'node:crypto';
import { isStatus, orMissing, type Tables } from './tables.js';

const PLACE = { partitionKey: 'keys', rowKey: 'files' };
const BYTES = 32;

interface KeyRow {
  readonly key: string;
}

/** The key that links to files are signed with: made at the first wish, the same in every process from then on. */
export function tableSigningKey(tables: Tables): () => Promise<Uint8Array> {
  let known: Promise<Uint8Array> | undefined;
  return () => {
    if (known) return known;
    const reading = readOrMake(tables);
    known = reading;
    // One failed attempt must not stand for ever.
    reading.catch(() => (known = undefined));
    return reading;
  };
}

async function readOrMake(tables: Tables): Promise<Uint8Array> {
  const table = await tables.open('keys');
  const find = () => orMissing(table.getEntity<KeyRow>(PLACE.partitionKey, PLACE.rowKey));
  const before = await find();
  if (before) return Buffer.from(before.key, 'base64');
  const made = randomBytes(BYTES);
  try {
    await table.createEntity({ ...PLACE, key: made.toString('base64') });
    return made;
  } catch (error) {
    // Another process was first, or this one's own second attempt: what stands there is the key.
    const there = isStatus(error, 409) ? await find() : undefined;
    if (!there) throw error;
    return Buffer.from(there.key, 'base64');
  }
}
