import assert from 'node:assert/strict';
import type { Log } from '../../src/log.js';
import { silentLog } from '../../src/log.js';
import type { Organisation } from '../../src/organisation/organisation.js';
import type { OrganisationStore, Publication } from '../../src/organisation/store.js';
import { watchChart } from '../../src/organisation/watch.js';
import { tableOrganisation } from '../../src/storage/organisation-table.js';
import { anOrganisation, aPerson } from '../organisation/sample.js';
import { freshPrefix, testTables } from './azurite.js';

const at = new Date('2026-11-23T08:00:00Z');

describe('tableOrganisation', () => {
  let prefix: string;
  let store: OrganisationStore;

  beforeEach(async () => {
    prefix = freshPrefix();
    store = tableOrganisation(await testTables(prefix));
  });

  it('holds nothing at first', async () => {
    assert.equal(await store.pointer(), undefined);
    assert.equal(await store.current(), undefined);
    assert.equal(await store.read('20260101-none'), undefined);
  });

  it('gives back what was published, to another process too', async () => {
    const organisation = anOrganisation({ people: [aPerson('ö/ä #1')] });

    const { version } = await store.publish(organisation, expecting(undefined));

    const other = tableOrganisation(await testTables(prefix));
    assert.deepEqual(await other.current(), { version, organisation });
    assert.deepEqual(await other.pointer(), { version, organisationId: 'provkommun' });
  });

  it('keeps earlier versions', async () => {
    const first = await store.publish(anOrganisation(), expecting(undefined));
    await store.publish(anOrganisation({ people: [aPerson('p1')] }), expecting(first.version));

    assert.deepEqual(await store.read(first.version), anOrganisation());
  });

  it('round-trips fifty thousand people', async () => {
    const organisation = big();

    const { version } = await store.publish(organisation, expecting(undefined));

    assert.deepEqual(await store.current(), { version, organisation });
  }).timeout(60_000);

  it('refuses a publisher who expects another version, and changes nothing', async () => {
    const { version } = await store.publish(anOrganisation(), expecting(undefined));

    for (const expected of [undefined, 'other']) {
      await assert.rejects(store.publish(anOrganisation(), expecting(expected)), isChanged);
    }

    assert.equal((await store.pointer())?.version, version);
  });

  it('lets one of several first publishers win', async () => {
    assert.equal(await winners(undefined), 1);
  });

  it('lets one of several later publishers win', async () => {
    const { version } = await store.publish(anOrganisation(), expecting(undefined));

    assert.equal(await winners(version), 1);
  });

  async function winners(expected: string | undefined): Promise<number> {
    const publishers = ['a', 'b', 'c', 'd', 'e'].map(async (id) => {
      const own = tableOrganisation(await testTables(prefix));
      return own.publish(anOrganisation({ people: [aPerson(id)] }), expecting(expected));
    });
    const results = await Promise.allSettled(publishers);
    const won = results.filter((result) => result.status === 'fulfilled');
    const lost = results.filter((result) => result.status === 'rejected');
    assert.ok(lost.every((result) => isChanged(result.reason)));
    assert.equal((await store.pointer())?.version, won[0]?.value.version);
    return won.length;
  }

  it('shows readers a whole version at any time', async () => {
    let { version } = await store.publish(variant(0), expecting(undefined));
    let reading = true;
    const reader = (async () => {
      const sizes = new Set<number>();
      while (reading) {
        const { organisation } = (await store.current()) ?? { organisation: variant(0) };
        assert.ok(organisation.people.every((person) => person.title === organisation.people[0]?.title));
        sizes.add(organisation.people.length);
      }
      return sizes;
    })();
    for (let round = 1; round <= 5; round++) {
      version = (await store.publish(variant(round), expecting(version))).version;
    }
    reading = false;

    assert.ok((await reader).size >= 2);
  });

  describe('watchChart', () => {
    it('hands over each new version once', async () => {
      const seen: string[] = [];
      const watch = watchChart({ store, onChange: (chart) => void seen.push(chart.version), log: silentLog });
      await watch.check();
      const first = await store.publish(anOrganisation(), expecting(undefined));
      await Promise.all([watch.check(), watch.check()]);
      const second = await store.publish(anOrganisation(), expecting(first.version));
      await watch.check();
      await watch.stop();

      assert.deepEqual(seen, [first.version, second.version]);
    });

    it('looks by itself, until it is stopped', async () => {
      const { version } = await store.publish(anOrganisation(), expecting(undefined));

      const seen = await new Promise((resolve) => {
        const onChange = (chart: { version: string }): void => resolve(chart.version);
        const watch = watchChart({ store, everyMs: 5, onChange, log: silentLog });
        after(() => watch.stop());
      });

      assert.equal(seen, version);
    });

    it('leaves the version that is known already', async () => {
      const { version } = await store.publish(anOrganisation(), expecting(undefined));
      const watch = watchChart({ store, known: version, onChange: () => assert.fail(), log: silentLog });

      await watch.check();
      await watch.stop();
    });

    it('survives failing storage, tells of it once, and catches up', async () => {
      const { version } = await store.publish(anOrganisation(), expecting(undefined));
      let broken = true;
      const flaky = {
        pointer: () => (broken ? Promise.reject(new Error('closed')) : store.pointer()),
        read: store.read.bind(store),
      };
      const errors: string[] = [];
      const log: Log = {
        ...silentLog,
        error: (...parts: unknown[]) => void errors.push(String(parts.at(-1))),
      };
      const seen: string[] = [];
      const watch = watchChart({ store: flaky, onChange: (chart) => void seen.push(chart.version), log });
      await watch.check();
      await watch.check();
      broken = false;
      await watch.check();
      await watch.stop();

      assert.equal(errors.length, 1);
      assert.deepEqual(seen, [version]);
    });
  });
});

function expecting(expected: string | undefined): Publication {
  return { expected, by: 'test', at };
}

function isChanged(error: unknown): boolean {
  return (error as { code?: string }).code === 'organisation-changed-meanwhile';
}

function variant(round: number): Organisation {
  const people = Array.from({ length: 300 + round }, (_, index) =>
    aPerson(`p${index}`, { title: `t${round}` }),
  );
  return anOrganisation({ people });
}

/** Fifty thousand people whose data does not shrink to nothing when it is packed. */
function big(): Organisation {
  const people = Array.from({ length: 50_000 }, (_, index) => {
    const scattered = (index * 2_654_435_761) % 4_294_967_296;
    return aPerson(`p${index}`, {
      name: `Förnamn${scattered.toString(36)} Efternamn${((scattered * 31) % 9_999_991).toString(36)}`,
      phone: `016-${String(scattered).slice(0, 7)}`,
      title: 'Handläggare',
    });
  });
  const assignments = people
    .slice(0, 10_000)
    .map(({ id }) => ({ person: id, role: 'r', unit: 'kommun', deputy: false }));
  return anOrganisation({ people, assignments });
}
