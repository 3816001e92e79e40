/** Accounts that Teams' roster has told of and the data does not know: most employees, asked for once a minute. */
import { LRUCache } from 'lru-cache';
import type { PersonKey } from '../delivery/references.js';

const REMEMBERED = 60_000;
/** An address may be corrected in Teams: then nobody waits longer. */
const BELIEVED_MS = 60_000;

/** Spares a stranger's every turn a storage read and a call to Teams. */
export interface Strangers {
  /** Whether this organisation's version is known not to have the account. */
  has(who: PersonKey, version: string): boolean;
  add(who: PersonKey, version: string): void;
}

/** Strangers of this process. */
export function createStrangers(): Strangers {
  const versions = new LRUCache<string, string>({ max: REMEMBERED, ttl: BELIEVED_MS });
  const idOf = ({ tenantId, objectId }: PersonKey) => `${tenantId} ${objectId.toLowerCase()}`;
  return {
    has: (who, version) => versions.get(idOf(who)) === version,
    add: (who, version) => void versions.set(idOf(who), version),
  };
}
