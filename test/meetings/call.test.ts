import assert from 'node:assert/strict';
import { callMeeting, groupsToCall, planCall, resumeMeeting } from '../../src/meetings/call.js';
import type { MeetingInput } from '../../src/meetings/input.js';
import { itemOf } from '../../src/meetings/meeting.js';
import { meetingStatus } from '../../src/meetings/status.js';
import { openDesk, refusedWith, town, type Desk } from '../fakes/desk.js';
import { anInput, call } from './input.js';

const AT = new Date('2026-10-05T08:00:00.000Z');
const plan = (fields: Partial<MeetingInput> = {}, who = 'chief') => planCall(town, who, anInput(fields), AT);
const refused = (fields: Partial<MeetingInput>, who?: string) => refusedWith(() => plan(fields, who));

describe('the plan of a call', () => {
  it('is refused with everything that is wrong with it', async () => {
    assert.deepEqual(
      await refused({
        group: 'f',
        start: 'snart',
        end: '2026-10-15',
        link: 'http://example.se',
        place: 'x'.repeat(301),
        agenda: Array.from({ length: 41 }, () => 'x'),
        mandatory: ['who', 'off1'],
      }),
      [
        'meeting-group-unknown',
        'meeting-time-unreadable',
        'meeting-time-unreadable',
        'meeting-link-not-https',
        'meeting-agenda-too-long',
        'meeting-text-too-long',
        'meeting-mandatory-unknown',
      ],
    );
    assert.deepEqual(await refused({ group: '', start: '' }), [
      'meeting-group-missing',
      'meeting-start-missing',
    ]);
    assert.deepEqual(await refused({ end: '' }), ['meeting-end-missing']);
    assert.deepEqual(await refused({ start: '2026-10-05T10:00' }), ['meeting-start-past']);
    assert.deepEqual(await refused({ end: '2026-10-15T13:00' }), ['meeting-end-before-start']);
    assert.deepEqual(await refused({ group: 'empty' }), ['meeting-nobody']);
    assert.deepEqual(await refused({ link: '' }), []);
  });

  it('refuses the hour that the spring clock change skips, and takes the one that comes twice', async () => {
    assert.deepEqual(await refused({ start: '2027-03-28T02:30', end: '2027-03-28T04:00' }), [
      'meeting-time-unreadable',
    ]);
    assert.equal(
      plan({ start: '2026-10-25T02:30', end: '2026-10-25T03:30' }).start.toISOString(),
      '2026-10-25T00:30:00.000Z',
    );
  });

  it('calls the members on the day of the meeting: a deputy instead of who is away then', () => {
    const called = (fields: Partial<MeetingInput>) => plan(fields).called.map((each) => each.person);
    assert.deepEqual(called({}), ['chief', 'dep1', 'off2', 'police']);
    assert.deepEqual(called({ start: '2026-11-02T13:00', end: '2026-11-02T15:00' }), [
      'chief',
      'off1',
      'off2',
      'police',
    ]);
    assert.ok(plan().called.every((each) => !each.standIn));
  });

  it('is for chair, secretary, and whose right reaches every seat', async () => {
    const groups = (person: string) => groupsToCall(town, person, '2026-10-05').map((group) => group.id);
    assert.deepEqual(groups('nobody'), ['forum']);
    assert.deepEqual(groups('omb3'), ['vof-forum']);
    assert.deepEqual(groups('off2'), ['vof-forum']);
    assert.deepEqual(groups('off1'), []);
    assert.deepEqual(groups('chief'), ['forum', 'vof-forum', 'empty']);
    assert.deepEqual(plan({ group: 'vof-forum' }, 'omb3').by, ['chair']);
    assert.deepEqual(plan({}, 'nobody').by, ['secretary']);
    assert.deepEqual(plan({ group: 'vof-forum' }, 'off2').by, ['officer']);
    for (const who of ['omb1', 'off1', 'a stranger'])
      assert.deepEqual(await refused({}, who), ['meeting-not-allowed']);
    assert.deepEqual(await refused({ group: 'forum' }, 'omb3'), ['meeting-not-allowed']);
  });
});

describe('calling a meeting', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await openDesk();
  });

  it('leaves a record, rows that wait and an entry of who called by which right', async () => {
    const meeting = await call(desk, {
      place: ' Sessionssalen ',
      agenda: [' Ett ', ''],
      mandatory: ['OFF2@example.se'],
    });
    assert.deepEqual(
      [meeting.id, meeting.place, meeting.agenda, meeting.mandatory, meeting.called, meeting.start],
      ['M-2026-001', 'Sessionssalen', ['Ett'], ['off2'], 4, '2026-10-15T11:00:00.000Z'],
    );
    assert.equal((await desk.ports.ledger.find(itemOf(meeting), 'dep1'))?.value.state, 'queued');
    const [entry] = await desk.ports.audit.list({ limit: 5 });
    assert.deepEqual([entry?.verb, entry?.detail], ['meeting.call', { called: 4, as: 'chair' }]);
  });

  it('calls once for one press of a button', async () => {
    const who = { person: 'chief', via: 'chat' } as const;
    const called = await Promise.all([1, 2, 3].map(() => callMeeting(desk.ports, who, anInput(), 'press')));
    assert.equal(new Set(called.map((each) => each.id)).size, 1);
    assert.equal((await desk.ports.meetings.newest(5)).length, 1);
  });

  it('is finished by a sweep after a crash, with the members of that time', async () => {
    const dying = {
      ...desk.ports,
      ledger: { ...desk.ports.ledger, open: () => Promise.reject(new Error('kill -9')) },
    };
    const who = { person: 'chief', via: 'chat' } as const;
    await assert.rejects(callMeeting(dying, who, anInput()), /kill -9/);
    assert.equal((await desk.ports.dispatch.underWay())[0]?.value.id, 'M-2026-001');
    assert.equal(await resumeMeeting(desk.ports, async () => undefined, 'M-2026-001'), 'not-yet');
    assert.equal(await resumeMeeting(desk.ports, async () => town, 'M-2026-001'), 'ready');
    assert.equal(await resumeMeeting(desk.ports, async () => town, 'M-2026-002'), 'missing');
    assert.equal((await meetingStatus(desk.ports, undefined, 'M-2026-001')).called, 4);
  });
});
