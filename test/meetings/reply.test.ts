import assert from 'node:assert/strict';
import { itemOf, type Meeting, type ReplyAnswer } from '../../src/meetings/meeting.js';
import { openCall, replyToMeeting } from '../../src/meetings/reply.js';
import { meetingStatus } from '../../src/meetings/status.js';
import { tableLedger } from '../../src/storage/ledger-table.js';
import { openDesk, refusedWith, type Desk } from '../fakes/desk.js';
import { call } from './input.js';

describe('replying to a call', () => {
  let desk: Desk;
  let meeting: Meeting;
  const reply = (person: string, answer: ReplyAnswer, ports = desk.ports) =>
    replyToMeeting(ports, person, { id: meeting.id, version: 1, answer });
  const replies = async () => (await meetingStatus(desk.ports, undefined, meeting.id)).replies;

  beforeEach(async () => {
    desk = await openDesk();
    meeting = await call(desk);
  });

  it('may be changed until the meeting is over; the newest stands', async () => {
    for (const answer of ['yes', 'maybe', 'no'] as const) {
      await reply('off2', answer);
      assert.deepEqual(await replies(), { yes: 0, no: 0, maybe: 0, deputy: 0, none: 3, [answer]: 1 });
    }
    desk.clock.pass(Date.parse(meeting.end) - desk.clock.now().getTime());
    await reply('off2', 'yes');
    desk.clock.pass(1);
    assert.deepEqual(await refusedWith(() => reply('off2', 'no')), ['meeting-over']);
    assert.equal((await replies()).yes, 1);
  });

  it('repeated changes nothing, and costs no write', async () => {
    const first = await reply('off2', 'yes');
    desk.clock.pass(60_000);
    const before = desk.tables.transactions();
    assert.deepEqual(await reply('off2', 'yes'), first);
    assert.equal(desk.tables.transactions() - before, 2);
  });

  it('costs three storage transactions', async () => {
    await reply('dep1', 'yes');
    const before = desk.tables.transactions();
    await reply('off2', 'yes');
    assert.equal(desk.tables.transactions() - before, 3);
  });

  it('from several devices at once ends in one of them, and the counts add up', async () => {
    const other = { ...desk.ports, ledger: tableLedger(desk.tables, 'other') };
    const answers: readonly ReplyAnswer[] = ['yes', 'no', 'maybe'];
    await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        reply('off2', answers[at % 3] ?? 'yes', at % 2 === 0 ? desk.ports : other),
      ),
    );
    const found = await replies();
    assert.equal(found.yes + found.no + found.maybe, 1);
    assert.equal(found.none, 3);
    const row = await desk.ports.ledger.find(itemOf(meeting), 'off2');
    assert.equal(found[(row?.value.label ?? 'none') as ReplyAnswer], 1);
  });

  it('is refused to whoever is not called, for an unknown number and another version', async () => {
    for (const person of ['omb1', 'off1', ''])
      assert.deepEqual(await refusedWith(() => reply(person, 'yes')), ['meeting-not-called']);
    const unknown = { id: 'M-2026-404', version: 1, answer: 'yes' } as const;
    assert.deepEqual(await refusedWith(() => replyToMeeting(desk.ports, 'off2', unknown)), [
      'meeting-unknown',
    ]);
    const old = { id: meeting.id, version: 7 };
    assert.deepEqual(await refusedWith(() => openCall(desk.ports, 'off2', old)), ['meeting-old-version']);
  });

  it('stands when the card is opened afterwards; opening alone is no reply', async () => {
    assert.equal((await openCall(desk.ports, 'off2', meeting)).row.state, 'seen');
    assert.equal((await replies()).none, 4);
    await reply('off2', 'no');
    assert.equal((await openCall(desk.ports, 'off2', meeting)).row.label, 'no');
  });
});
