/**
 * Conversation references: one row a person, in sixteen partitions by hash, so that what a second brings becomes at
 * most sixteen entity-group transactions; and one row a tenant with its newest service URL. The one table where the
 * last write wins.
 */
import type { TableClient, TransactionAction } from '@azure/data-tables';
import { LRUCache } from 'lru-cache';
import type { References } from '../delivery/references.js';
import type { Address } from '../delivery/sender.js';
import type { Log } from '../log.js';
import type { Language } from '../time.js';
import { bucketOf, toKey } from './keys.js';
import { listRows, orMissing, writeInGroups, type Tables } from './tables.js';

const REMEMBERED = 60_000;
const FLUSH_MS = 1000;
/** How long "not met" is believed: another instance may meet the person. */
const NOT_MET_MS = 30_000;
const TENANTS = 'tenants';
const NOT_MET = 'not-met';

interface RowPlace {
  readonly partitionKey: string;
  readonly rowKey: string;
}

type AddressRow = { -readonly [Field in keyof Address]: Address[Field] };

/** What a turn taught, to be merged into the row: where a person was met, and separately in which language. */
type Learnt = Partial<Address>;

/** References in Azure Tables, kept in memory and written behind. */
export function tableReferences(tables: Tables, options: { log: Log; flushMs?: number }): References {
  const known = new LRUCache<string, Address | typeof NOT_MET>({ max: REMEMBERED });
  /** Kept apart: a turn teaches where a person is, and only a sentence the language. `none` = none is kept. */
  const languages = new LRUCache<string, Language | 'none'>({ max: REMEMBERED });
  const unwritten = new Map<string, { readonly place: RowPlace; readonly learnt: Learnt }>();
  let warming: Promise<void> | undefined;
  let warmedAt = -Infinity;
  let everybodyFits = false;
  /** Whoever was not there a moment ago is taken for not met. */
  const isWarm = (): boolean => performance.now() - warmedAt < NOT_MET_MS;
  const find = async (place: RowPlace): Promise<Address | undefined> => {
    const id = idOf(place);
    if (!known.has(id) || (!languages.has(id) && known.get(id) !== NOT_MET)) await read(place);
    const found = known.get(id);
    const language = languages.get(id);
    if (!found || found === NOT_MET) return undefined;
    return language === undefined || language === 'none' ? found : { ...found, language };
  };
  const read = async (place: RowPlace): Promise<void> => {
    if (isWarm() && everybodyFits) return;
    const client = await tables.open('references');
    keep(place, await orMissing(client.getEntity<AddressRow>(place.partitionKey, place.rowKey)));
  };
  /** A turn may have taught something newer while the row was read. */
  const keep = (place: RowPlace, row: AddressRow | undefined): void => {
    const id = idOf(place);
    if (!known.has(id)) known.set(id, row ? toAddress(row) : NOT_MET, row ? {} : { ttl: NOT_MET_MS });
    if (!languages.has(id)) languages.set(id, row?.language ?? 'none');
  };
  const readAll = async (): Promise<void> => {
    const began = performance.now();
    const rows = await listRows<AddressRow>(await tables.open('references'), '', { limit: REMEMBERED });
    for (const row of rows)
      if (unwritten.has(idOf(row))) keep(row, row);
      else relearn(row);
    everybodyFits = rows.length < REMEMBERED;
    warmedAt = began;
  };
  const relearn = (row: AddressRow & RowPlace): void => {
    known.set(idOf(row), toAddress(row));
    languages.set(idOf(row), row.language ?? 'none');
  };
  const wait = (place: RowPlace, learnt: Learnt): void => {
    const id = idOf(place);
    unwritten.set(id, { place, learnt: { ...unwritten.get(id)?.learnt, ...learnt } });
  };
  const learn = (place: RowPlace, address: Address): void => {
    const id = idOf(place);
    if (isSame(known.get(id), address)) return;
    known.set(id, address);
    wait(place, address);
  };
  const write = async (): Promise<void> => {
    const taken = [...unwritten.values()];
    if (taken.length === 0) return;
    unwritten.clear();
    try {
      await writeRows(await tables.open('references'), taken);
    } catch (error) {
      for (const { place, learnt } of taken)
        wait(place, { ...learnt, ...unwritten.get(idOf(place))?.learnt });
      options.log.warn({ error, rows: taken.length }, 'Conversation references wait to be written');
    }
  };
  let writing = Promise.resolve();
  // One after the other: an older write must not overtake a newer one of the same person.
  const flush = (): Promise<void> => (writing = writing.then(write));
  const timer = setInterval(() => void flush(), options.flushMs ?? FLUSH_MS).unref();
  return {
    addressOf: (key) => find(personPlace(key.tenantId, key.objectId)),
    remember(key, address) {
      learn(personPlace(key.tenantId, key.objectId), address);
      learn(tenantPlace(key.tenantId), { serviceUrl: address.serviceUrl });
    },
    heard(key, language) {
      const place = personPlace(key.tenantId, key.objectId);
      if (languages.get(idOf(place)) === language) return;
      languages.set(idOf(place), language);
      wait(place, { language });
    },
    newestServiceUrl: async (tenantId) => (await find(tenantPlace(tenantId)))?.serviceUrl,
    warm: async () => {
      if (isWarm()) return;
      warming ??= readAll().finally(() => (warming = undefined));
      await warming;
    },
    flush,
    async stop() {
      clearInterval(timer);
      await flush();
    },
  };
}

async function writeRows(
  client: TableClient,
  rows: readonly { readonly place: RowPlace; readonly learnt: Learnt }[],
): Promise<void> {
  const groups = new Map<string, TransactionAction[]>();
  for (const { place, learnt } of rows) {
    const group = groups.get(place.partitionKey) ?? [];
    group.push(['upsert', { ...place, ...learnt }, 'Merge']);
    groups.set(place.partitionKey, group);
  }
  await Promise.all([...groups.values()].map((group) => writeInGroups(client, group)));
}

function personPlace(tenantId: string, objectId: string): RowPlace {
  const rowKey = toKey(`${tenantId} ${objectId.toLowerCase()}`);
  return { partitionKey: `people-${bucketOf(rowKey)}`, rowKey };
}

function tenantPlace(tenantId: string): RowPlace {
  return { partitionKey: TENANTS, rowKey: toKey(tenantId) };
}

function idOf(place: RowPlace): string {
  return `${place.partitionKey}/${place.rowKey}`;
}

function toAddress({ serviceUrl, tenantId, conversationId, objectId }: AddressRow): Address {
  return {
    serviceUrl,
    ...(tenantId && { tenantId }),
    ...(conversationId && { conversationId }),
    ...(objectId && { objectId }),
  };
}

function isSame(known: Address | typeof NOT_MET | undefined, address: Address): boolean {
  if (!known || known === NOT_MET) return false;
  const fields = ['serviceUrl', 'tenantId', 'conversationId', 'objectId'] as const;
  return fields.every((field) => known[field] === address[field]);
}
