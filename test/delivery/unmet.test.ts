import assert from 'node:assert/strict';
import { countUnmet } from '../../src/delivery/unmet.js';
import { aChart, aPerson } from '../builders.js';

const serviceUrl = 'https://teams.example.se';
const tenantId = 'tenant';

describe('people who have never used the bot', () => {
  const people = ['met', 'bound', 'only-bound', 'unknown'];
  const chart = aChart({
    people: [aPerson({ id: 'met', entraObjectId: 'o-met' }), ...people.slice(1).map((id) => aPerson({ id }))],
  });
  const met = new Set(['o-met', 'o-bound']);
  const ports = {
    chart,
    tenantId,
    bindings: {
      objectIdOf: async (_tenant: string, person: string) =>
        person === 'unknown' ? undefined : `o-${person}`,
    },
    references: {
      warm: async () => {},
      addressOf: async ({ objectId }: { objectId: string }) =>
        met.has(objectId) ? { serviceUrl } : undefined,
    },
  };

  it('are those without an account or a conversation', async () => {
    assert.equal(await countUnmet(ports, people), 2);
    assert.equal(await countUnmet(ports, ['met', 'gone from the data']), 0);
  });

  it('are not counted where each would have to be looked up', async () => {
    const many = Array.from({ length: 201 }, (_, at) => `p${at}`);
    const crowd = aChart({ people: many.map((id) => aPerson({ id })) });
    assert.equal(await countUnmet({ ...ports, chart: crowd }, many), undefined);
  });
});
