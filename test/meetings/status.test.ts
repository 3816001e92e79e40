import assert from 'node:assert/strict';
import { itemOf } from '../../src/meetings/meeting.js';
import { replyToMeeting } from '../../src/meetings/reply.js';
import { meetingStatus } from '../../src/meetings/status.js';
import { openDesk, refusedWith, type Desk } from '../fakes/desk.js';
import { call } from './input.js';

describe('the status of a call', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await openDesk();
  });

  it('counts every called person once and tells who replied what', async () => {
    const { id } = await call(desk);
    await replyToMeeting(desk.ports, 'off2', { id, version: 1, answer: 'yes' });
    await replyToMeeting(desk.ports, 'dep1', { id, version: 1, answer: 'maybe' });
    const found = await meetingStatus(desk.ports, 'chief', id);
    assert.equal(found.called, 4);
    assert.deepEqual(found.replies, { yes: 1, no: 0, maybe: 1, deputy: 0, none: 2 });
    assert.deepEqual(found.people.map(({ name, unit, answer }) => `${name} · ${unit} · ${answer}`).sort(), [
      'Cia Berg · Sandstrands kommun · none',
      'Dina Fors · Barn och utbildning · maybe',
      'Otto Gran · Vård och omsorg · yes',
      'Pia Polis · Polisen · none',
    ]);
  });

  it('never names a protected identity, also not by id', async () => {
    const { id } = await call(desk, { group: 'vof-forum' });
    const { people } = await meetingStatus(desk.ports, 'chief', id);
    assert.equal(people.length, 2);
    assert.equal(/omb3|Hemlig/.test(JSON.stringify(people)), false);
  });

  it('is calling until nothing waits to be sent, then called, then held', async () => {
    const meeting = await call(desk);
    const state = async () => (await meetingStatus(desk.ports, 'chief', meeting.id)).state;
    assert.equal(await state(), 'calling');
    for (const person of ['chief', 'dep1', 'off2', 'police']) await desk.deliver(itemOf(meeting), person);
    assert.equal(await state(), 'called');
    desk.clock.pass(Date.parse(meeting.end) - desk.clock.now().getTime() + 1);
    assert.equal(await state(), 'held');
  });

  it('is for caller, chair, secretary and whoever may see all; for nobody else', async () => {
    const { id } = await call(desk);
    const own = await call(desk, { group: 'vof-forum' });
    for (const who of ['chief', 'nobody', undefined])
      assert.equal((await meetingStatus(desk.ports, who, id)).id, id);
    assert.equal((await meetingStatus(desk.ports, 'omb3', own.id)).id, own.id);
    for (const who of ['omb3', 'off2', 'a stranger'])
      assert.deepEqual(await refusedWith(() => meetingStatus(desk.ports, who, id)), [
        'meeting-status-not-allowed',
      ]);
    assert.deepEqual(await refusedWith(() => meetingStatus(desk.ports, 'chief', 'M-1')), ['meeting-unknown']);
  });
});
