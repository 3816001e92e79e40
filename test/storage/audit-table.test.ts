import assert from 'node:assert/strict';
import type { AuditEntry, AuditLog } from '../../src/audit/audit.js';
import { tableAudit } from '../../src/storage/audit-table.js';
import { testTables } from './azurite.js';

describe('tableAudit', () => {
  let audit: AuditLog;

  beforeEach(async () => {
    audit = tableAudit(await testTables());
  });

  it('gives back an entry as it was recorded', async () => {
    const entry = anEntry('directive.issue/D-1', '2026-11-23T08:00:00.123Z', {
      onBehalfOf: 'p2',
      right: 'issue-directives all by r1',
      detail: { recipients: 12, urgent: true, version: 'v1' },
    });

    await audit.record(entry);

    assert.deepEqual(await audit.list({ limit: 10 }), [entry]);
  });

  it('records an act once, whenever it is resumed', async () => {
    await audit.record(anEntry('a', '2026-11-30T22:00:00Z'));
    await audit.record(anEntry('a', '2026-11-30T22:00:00Z'));
    await audit.record(anEntry('a', '2026-11-30T23:30:00Z', { who: 'other' }));
    await audit.record(anEntry('a', '2026-12-01T00:30:00Z'));

    assert.deepEqual(await ids({ limit: 10 }), ['a']);
  });

  it('lists newest first over months and years, from an instant and up to a limit', async () => {
    const times = [
      '2025-12-31T23:59:59Z',
      '2026-01-01T00:00:00Z',
      '2026-09-30T10:00:00Z',
      '2026-10-01T10:00:00Z',
    ];
    for (const time of times) await audit.record(anEntry(time, time));
    const newest = [...times].reverse();

    assert.deepEqual(await ids({ limit: 10 }), newest);
    assert.deepEqual(await ids({ limit: 2 }), newest.slice(0, 2));
    for (const [index, time] of newest.entries()) {
      assert.deepEqual(await ids({ since: new Date(time), limit: 10 }), newest.slice(0, index + 1));
    }
    assert.deepEqual(await ids({ since: new Date('2027-01-01T00:00:00Z'), limit: 10 }), []);
  });

  async function ids(query: { since?: Date; limit: number }): Promise<string[]> {
    return (await audit.list(query)).map((entry) => entry.id);
  }
});

function anEntry(id: string, at: string, parts: Partial<AuditEntry> = {}): AuditEntry {
  return {
    ...{ id, at: new Date(at), who: 'p1', verb: 'directive.issue', subject: 'D-1', via: 'cli', detail: {} },
    ...parts,
  };
}
