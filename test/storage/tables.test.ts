import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { TransactionAction } from '@azure/data-tables';
import { fromKey, newestFirst, toKey } from '../../src/storage/keys.js';
import { isStatus, listRows, openTables, writeInGroups } from '../../src/storage/tables.js';
import { testTables } from './azurite.js';

describe('openTables', () => {
  it('tells a conflict, a missing row and a changed one apart', async () => {
    const client = await (await testTables()).open('audit');
    const row = { partitionKey: 'p', rowKey: 'r' };
    const { etag } = await client.createEntity(row);
    await client.updateEntity({ ...row, a: 1 }, 'Replace', { etag: etag ?? '' });

    await assert.rejects(client.createEntity(row), (error) => isStatus(error, 409));
    await assert.rejects(client.getEntity('p', 'none'), (error) => isStatus(error, 404));
    await assert.rejects(client.updateEntity(row, 'Replace', { etag: etag ?? '' }), (error) =>
      isStatus(error, 412),
    );
  });

  it('counts every call, and a group of a hundred rows as one', async () => {
    const tables = await testTables();
    const client = await tables.open('audit');
    const before = tables.transactions();

    await writeInGroups(client, rows(100));
    await listRows(client, "PartitionKey eq 'p'");

    assert.equal(tables.transactions() - before, 2);
  });

  it('follows every page and stops at a limit', async () => {
    const client = await (await testTables()).open('audit');
    await writeInGroups(client, rows(1250));

    assert.equal((await listRows(client, '')).length, 1250);
    assert.equal((await listRows(client, '', { limit: 1100 })).length, 1100);
    assert.equal((await listRows(client, "PartitionKey eq 'none'")).length, 0);
  });

  it('makes a table once for all who open it', async () => {
    const tables = await testTables();

    const [one, other] = await Promise.all([tables.open('audit'), tables.open('audit')]);

    assert.equal(one, other);
    assert.equal(tables.transactions(), 1);
  });

  it('opens a table again after a failed attempt', async () => {
    const server = createServer((_, response) => {
      response.writeHead(400);
      response.end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const tables = openTables({ connectionString: connectionString(`http://127.0.0.1:${port}/a`) });

    await assert.rejects(tables.open('audit'), (error) => isStatus(error, 400));
    await assert.rejects(tables.open('audit'), (error) => isStatus(error, 400));

    assert.equal(tables.transactions(), 2);
    server.closeAllConnections();
    server.close();
  });

  it('sends nothing without TLS beyond this machine', async () => {
    const tables = openTables({ connectionString: connectionString('http://storage.example.se/a') });

    await assert.rejects(tables.open('audit'), /allowInsecureConnection/);
  });
});

describe('toKey', () => {
  const texts = [
    '',
    'a',
    '~',
    '~~',
    '~002f',
    '/',
    'a/b\\c#d?e%f',
    "o'b",
    'tab\there',
    '\u0000\u007f\u009f',
    'åäö Ö',
    '19:x@thread.tacv2;messageid=1',
    '\ud83d\ude00',
    '\ud800',
    ' ',
  ];

  it('makes keys that the storage takes and gives back', async () => {
    const client = await (await testTables()).open('audit');

    for (const text of texts) {
      const key = toKey(text);
      await client.createEntity({ partitionKey: key, rowKey: key, text: 'x' });
      const row = await client.getEntity(key, key);
      assert.equal(fromKey(row.rowKey ?? ''), text);
    }
    const all = await listRows(client, '');
    assert.deepEqual(all.map((row) => fromKey(row.rowKey)).sort(), [...texts].sort());
  });

  it('makes keys that a group takes too', async () => {
    const client = await (await testTables()).open('audit');

    await writeInGroups(
      client,
      texts.map((text): TransactionAction => ['create', { partitionKey: 'p', rowKey: toKey(text) }]),
    );

    assert.equal((await listRows(client, '')).length, texts.length);
  });

  it('cuts what is too long and keeps it apart by its hash', () => {
    const [one, other] = [toKey('å/'.repeat(3000) + '1'), toKey('å/'.repeat(3000) + '2')];

    assert.ok(one.length <= 400);
    assert.notEqual(one, other);
    assert.equal(fromKey(one), undefined);
  });
});

describe('newestFirst', () => {
  it('sorts later instants first, over all of time', () => {
    const times = ['0001-01-01', '1969-12-31', '1970-01-01', '2026-11-23', '9999-12-31'].map(
      (day) => new Date(day),
    );

    const keys = times.map(newestFirst);

    assert.deepEqual([...keys].sort(), [...keys].reverse());
  });
});

function rows(count: number): TransactionAction[] {
  return Array.from({ length: count }, (_, index) => [
    'create',
    { partitionKey: 'p', rowKey: String(index).padStart(5, '0') },
  ]);
}

function connectionString(endpoint: string): string {
  return `DefaultEndpointsProtocol=http;AccountName=a;AccountKey=YQ==;TableEndpoint=${endpoint};`;
}
