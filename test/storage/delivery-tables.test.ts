import assert from 'node:assert/strict';
import type { References } from '../../src/delivery/references.js';
import { silentLog } from '../../src/log.js';
import { tableNumbers } from '../../src/storage/numbers-table.js';
import { tableReferences } from '../../src/storage/references-table.js';
import type { Tables } from '../../src/storage/tables.js';
import { freshPrefix, testTables } from './azurite.js';

describe('tableReferences', () => {
  const serviceUrl = 'https://smba.example.se/emea/';
  let prefix: string;
  let tables: Tables;
  let references: References;
  let opened: References[];

  beforeEach(async () => {
    opened = [];
    prefix = freshPrefix();
    tables = await testTables(prefix);
    references = open(tables);
  });

  afterEach(() => Promise.all(opened.map((each) => each.stop())));

  /** Flushes only when told to. */
  function open(on: Tables): References {
    const made = tableReferences(on, { log: silentLog, flushMs: 3_600_000 });
    opened.push(made);
    return made;
  }

  const key = (objectId: string) => ({ tenantId: 't', objectId });
  const address = (objectId: string, conversationId = `a:${objectId}`) => ({
    serviceUrl,
    tenantId: 't',
    conversationId,
    objectId,
  });

  it('knows an address at once, and other processes know it after a flush', async () => {
    references.remember(key('OID-1'), address('oid-1'));

    assert.deepEqual(await references.addressOf(key('oid-1')), address('oid-1'));
    await references.flush();
    const other = open(await testTables(prefix));
    assert.deepEqual(await other.addressOf(key('oid-1')), address('oid-1'));
    assert.equal(await other.newestServiceUrl('t'), serviceUrl);
    assert.equal(await other.addressOf(key('oid-2')), undefined);
    assert.equal(await other.newestServiceUrl('u'), undefined);
  });

  it('keeps the language of the last sentence through turns without one, in other processes too', async () => {
    references.remember(key('oid-1'), address('oid-1'));
    references.heard(key('oid-1'), 'en');
    assert.deepEqual(await references.addressOf(key('oid-1')), { ...address('oid-1'), language: 'en' });
    await references.flush();

    const other = open(await testTables(prefix));
    other.remember(key('oid-1'), address('oid-1', 'a:new'));
    await other.flush();
    assert.equal((await other.addressOf(key('oid-1')))?.language, 'en');
    other.heard(key('oid-1'), 'sv');
    await other.flush();

    const third = open(await testTables(prefix));
    third.remember(key('oid-1'), address('oid-1'));
    await third.warm();
    assert.deepEqual(await third.addressOf(key('oid-1')), { ...address('oid-1'), language: 'sv' });
  });

  it('writes what is unwritten when it stops', async () => {
    references.remember(key('oid-1'), address('oid-1'));

    await references.stop();

    assert.deepEqual(await open(await testTables(prefix)).addressOf(key('oid-1')), address('oid-1'));
  });

  it('keeps the newest turn', async () => {
    references.remember(key('oid-1'), address('oid-1', 'a:old'));
    const flushing = references.flush();
    references.remember(key('oid-1'), address('oid-1', 'a:new'));
    await flushing;
    await references.flush();

    const found = await open(await testTables(prefix)).addressOf(key('oid-1'));
    assert.equal(found?.conversationId, 'a:new');
  });

  it('writes a thousand people in few transactions, and nothing when nothing changed', async () => {
    const ids = Array.from({ length: 1000 }, (_, index) => `oid-${index}`);
    for (const id of ids) references.remember(key(id), address(id));
    await references.flush();
    const first = tables.transactions();
    for (const id of ids) references.remember(key(id), address(id));
    await references.flush();

    assert.ok(first <= 34, `${first} calls`);
    assert.equal(tables.transactions(), first);
  });

  it('answers everybody without another call once it is warm', async () => {
    for (let index = 0; index < 50; index++)
      references.remember(key(`oid-${index}`), address(`oid-${index}`));
    await references.flush();
    const otherTables = await testTables(prefix);
    const other = open(otherTables);
    await other.warm();
    const before = otherTables.transactions();

    for (let index = 0; index < 50; index++) assert.ok(await other.addressOf(key(`oid-${index}`)));

    assert.equal(otherTables.transactions(), before);
  });

  it('keeps what could not be written for the next time', async () => {
    let closed = true;
    const real = await testTables(prefix);
    const flaky: Tables = {
      ...real,
      open: (name) => (closed ? Promise.reject(new Error('closed')) : real.open(name)),
    };
    const patient = open(flaky);
    patient.remember(key('oid-1'), address('oid-1', 'a:old'));
    await patient.flush();
    patient.remember(key('oid-1'), address('oid-1', 'a:new'));
    closed = false;
    await patient.flush();

    assert.equal((await references.addressOf(key('oid-1')))?.conversationId, 'a:new');
  });
});

describe('tableNumbers', () => {
  it('begins at one for each kind and year', async () => {
    const numbers = tableNumbers(await testTables());

    assert.equal(await numbers.next('directive', 2026), 1);
    assert.equal(await numbers.next('directive', 2026), 2);
    assert.equal(await numbers.next('directive', 2027), 1);
    assert.equal(await numbers.next('meeting', 2026), 1);
  });

  it('gives fifty takers of five processes fifty numbers', async () => {
    const prefix = freshPrefix();
    const processes = await Promise.all(
      [1, 2, 3, 4, 5].map(async () => tableNumbers(await testTables(prefix))),
    );

    const taken = await Promise.all(
      processes.flatMap((numbers) => Array.from({ length: 10 }, () => numbers.next('directive', 2026))),
    );

    assert.deepEqual(
      taken.sort((a, b) => a - b),
      Array.from({ length: 50 }, (_, index) => index + 1),
    );
  });

  it('goes on after a taker failed', async () => {
    const real = await testTables();
    let closed = true;
    const numbers = tableNumbers({
      ...real,
      open: (name) => (closed ? Promise.reject(new Error('closed')) : real.open(name)),
    });

    await assert.rejects(numbers.next('directive', 2026), /closed/);
    closed = false;

    assert.equal(await numbers.next('directive', 2026), 1);
  });
});
