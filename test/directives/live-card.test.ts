import assert from 'node:assert/strict';
import { LIVE_MS, takeLiveCard } from '../../src/directives/live-card.js';
import { tableLiveCards } from '../../src/storage/live-cards-table.js';
import { freshPrefix, testTables } from '../storage/azurite.js';

const AT = new Date('2026-11-23T09:00:00Z');
const card = {
  id: 'D-2026-001',
  person: 'chef',
  conversationId: 'a:1',
  activityId: '7',
  language: 'sv' as const,
  shownAt: AT.toISOString(),
};
const later = (ms: number) => new Date(AT.getTime() + ms);

describe('a card that follows along', () => {
  it('is taken by one of several processes, and again five seconds later', async () => {
    const prefix = freshPrefix();
    const stores = await Promise.all([1, 2, 3].map(async () => tableLiveCards(await testTables(prefix))));
    await stores[0]?.put(card);
    const taken = await Promise.all(stores.map((store) => takeLiveCard(store, card.id, later(LIVE_MS))));
    assert.equal(taken.filter((each) => each && 'activityId' in each).length, 1);
    assert.deepEqual(await takeLiveCard(stores[1]!, card.id, later(LIVE_MS + 2_000)), { waitMs: 3_000 });
    const again = await takeLiveCard(stores[1]!, card.id, later(2 * LIVE_MS));
    assert.equal(again && 'activityId' in again && again.activityId, '7');
  });

  it('is the newest that was shown, and nothing where none lies in a chat', async () => {
    const store = tableLiveCards(await testTables());
    assert.equal(await takeLiveCard(store, card.id, AT), undefined);
    await store.put(card);
    await store.put({ ...card, activityId: '8' });
    const taken = await takeLiveCard(store, card.id, later(LIVE_MS));
    assert.equal(taken && 'activityId' in taken && taken.activityId, '8');
  });
});
