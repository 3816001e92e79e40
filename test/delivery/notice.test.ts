import assert from 'node:assert/strict';
import { driveSlice, type DeliveryPorts } from '../../src/delivery/drive.js';
import { itemOfNotice, resumeNotice, sendNotice, type NoticePorts } from '../../src/delivery/notice.js';
import { createSweeper } from '../../src/delivery/sweep.js';
import { tableNotices } from '../../src/storage/notices-table.js';
import { openPostOffice, type PostOffice } from '../fakes/post-office.js';

const NOTICE = { id: 'D-2026-001 withdrawn', kind: 'directive.withdrawn', content: { id: 'D-2026-001' } };

interface NoticeDesk extends PostOffice {
  readonly ports: DeliveryPorts & NoticePorts;
}

/** Everybody gets the note of their own row; `gone` must no longer be told. */
async function openNoticeDesk(): Promise<NoticeDesk> {
  const office = await openPostOffice();
  const notices = tableNotices(office.tables);
  const ports = {
    ...office.ports,
    notices,
    nouns: {
      ...office.ports.nouns,
      notice: {
        resume: (item: { id: string }) => resumeNotice(ports, item.id),
        compose: async () => (row: { person: string; note?: string }) =>
          row.note === 'gone' ? undefined : { text: row.note ?? row.person },
      },
    },
  };
  return { ...office, ports };
}

const sweep = (ports: DeliveryPorts) =>
  createSweeper(ports, async (slice) => (await driveSlice(ports, slice)).due > 0)();

const texts = (desk: PostOffice) => desk.sender.sent.map(({ message }) => message.text).sort();

describe('a notice', () => {
  it('reaches those who are named, each with what is said to them, and is over then', async () => {
    const desk = await openNoticeDesk();
    await sendNotice(desk.ports, NOTICE, [{ person: 'bo', note: 'Hej Bo' }, { person: 'eva' }]);
    await sweep(desk.ports);
    await sweep(desk.ports);
    assert.deepEqual(texts(desk), ['Hej Bo', 'eva']);
    assert.deepEqual(await desk.ports.dispatch.underWay(), []);
  });

  it('tells nobody twice, also when it is sent again to others too', async () => {
    const desk = await openNoticeDesk();
    await sendNotice(desk.ports, NOTICE, [{ person: 'bo' }]);
    await sweep(desk.ports);
    await sendNotice(desk.ports, NOTICE, [{ person: 'bo' }, { person: 'eva' }]);
    await sweep(desk.ports);
    assert.deepEqual(texts(desk), ['bo']);
  });

  it('is finished by the sweep when whoever sent it died before its rows were written', async () => {
    const desk = await openNoticeDesk();
    const dying = { ...desk.ports.ledger, add: () => Promise.reject(new Error('killed')) };
    await assert.rejects(sendNotice({ ...desk.ports, ledger: dying }, NOTICE, [{ person: 'bo' }]), /killed/);
    await sweep(desk.ports);
    assert.deepEqual(texts(desk), ['bo']);
  });

  it('waits for its moment', async () => {
    const desk = await openNoticeDesk();
    const notBefore = new Date(desk.clock.now().getTime() + 3_600_000).toISOString();
    await sendNotice(desk.ports, { ...NOTICE, notBefore }, [{ person: 'bo' }]);
    await sweep(desk.ports);
    assert.deepEqual(texts(desk), []);
    desk.clock.pass(3_600_000);
    await sweep(desk.ports);
    assert.deepEqual(texts(desk), ['bo']);
  });

  it('ends the row of somebody who must no longer be told', async () => {
    const desk = await openNoticeDesk();
    await sendNotice(desk.ports, NOTICE, [{ person: 'bo', note: 'gone' }]);
    await sweep(desk.ports);
    await sweep(desk.ports);
    assert.deepEqual(texts(desk), []);
    const row = await desk.row(itemOfNotice({ ...NOTICE, buckets: 1 }), 'bo');
    assert.deepEqual([row.state, row.dueAt], ['moved', undefined]);
    assert.deepEqual(await desk.ports.dispatch.underWay(), []);
  });

  it('reaches hundreds', async () => {
    const desk = await openNoticeDesk();
    const many = Array.from({ length: 200 }, (_, at) => ({ person: `p${at}`, note: 'x'.repeat(1_200) }));
    await sendNotice(desk.ports, NOTICE, many);
    await sweep(desk.ports);
    assert.equal(new Set(desk.sender.sent.map(({ person }) => person)).size, 200);
    assert.equal(desk.sender.sent.length, 200);
  });
});
