/**
 * The audit trail: a partition a month, the newest month and entry first by their keys. Beside each entry stands a row
 * with its id alone, written in the same transaction, which a second record of the same act runs into.
 */
import { odata } from '@azure/data-tables';
import type { AuditEntry, AuditLog } from '../audit/audit.js';
import { newestFirst, toKey } from './keys.js';
import { isStatus, listRows, type Tables } from './tables.js';

const ENTRY = 'entry-';
const ID = 'id-';

type AuditRow = Omit<AuditEntry, 'detail'> & { readonly detail: string };

/** The audit trail in Azure Tables. */
export function tableAudit(tables: Tables): AuditLog {
  return {
    async record(entry) {
      const client = await tables.open('audit');
      const partitionKey = monthKey(entry.at);
      const rowKey = `${ENTRY}${newestFirst(entry.at)}-${toKey(entry.id)}`;
      const row: AuditRow = { ...entry, detail: JSON.stringify(entry.detail) };
      try {
        await client.submitTransaction([
          ['create', { partitionKey, rowKey: ID + toKey(entry.id) }],
          ['create', { partitionKey, rowKey, ...row }],
        ]);
      } catch (error) {
        if (!isStatus(error, 409)) throw error;
      }
    },
    async list({ since, limit }) {
      const client = await tables.open('audit');
      const from = since ?? new Date(0);
      // Keys run backwards in time, so that "since" is an upper end. `entry.` follows everything that begins `entry-`.
      const filter = odata`PartitionKey le ${monthKey(from)} and RowKey ge ${ENTRY} and RowKey lt ${'entry.'}`;
      const rows = await listRows<AuditRow>(client, `${filter} and at ge datetime'${from.toISOString()}'`, {
        limit,
      });
      return withoutRepeats(rows).map(toEntry);
    },
  };
}

/** The month in UTC, newest first: `month-` and the months left until the year 10000. */
function monthKey(at: Date): string {
  return `month-${String(120_000 - at.getUTCFullYear() * 12 - at.getUTCMonth()).padStart(6, '0')}`;
}

/** An act resumed in another month than it began in stands in both. */
function withoutRepeats(rows: readonly AuditRow[]): readonly AuditRow[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

function toEntry(row: AuditRow): AuditEntry {
  const { id, at, who, onBehalfOf, right, verb, subject, via, detail } = row;
  return {
    ...{ id, at, who, verb, subject, via },
    ...(onBehalfOf && { onBehalfOf }),
    ...(right && { right }),
    detail: JSON.parse(detail) as AuditEntry['detail'],
  };
}
