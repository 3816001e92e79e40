import assert from 'node:assert/strict';
import { lookUpMember, type RosterMember } from '../../src/bot/roster.js';
import { aMessage } from '../fakes/activities.js';
import { startFakeConnector, type Behaviour } from '../fakes/connector.js';
import { openDoor } from '../fakes/door.js';

async function memberFor(behaviour: Behaviour): Promise<RosterMember | undefined> {
  const connector = await startFakeConnector();
  connector.behave(behaviour);
  let member: RosterMember | undefined;
  const door = await openDoor({ logic: async (context) => void (member = await lookUpMember(context, 150)) });
  await door.call(aMessage({ serviceUrl: connector.url }));
  await door.close();
  await connector.close();
  return member;
}

describe('lookUpMember', () => {
  it('tells who somebody is, by either name of the object id', async () => {
    const body = {
      id: '29:asa',
      email: 'asa@example.se',
      userPrincipalName: 'asa@example.se',
      userRole: 'user',
    };

    const member = {
      objectId: 'abc',
      email: 'asa@example.se',
      userPrincipalName: 'asa@example.se',
      isGuest: false,
    };
    assert.deepEqual(await memberFor({ status: 200, body: { ...body, objectId: 'ABC' } }), member);
    assert.deepEqual(await memberFor({ status: 200, body: { ...body, aadObjectId: 'abc' } }), member);
  });

  it('knows guests by role or by name', async () => {
    const byName = await memberFor({
      status: 200,
      body: { id: '29:x', userPrincipalName: 'x#EXT#@example.se' },
    });
    const byRole = await memberFor({ status: 200, body: { id: '29:x', userRole: 'guest' } });

    assert.deepEqual([byName?.isGuest, byRole?.isGuest], [true, true]);
  });

  it('tells nothing when the roster fails or is silent', async () => {
    assert.equal(await memberFor({ status: 404 }), undefined);
    assert.equal(await memberFor('silence'), undefined);
  });
});
