/** One directive from its issue until it is closed, on a clock: reminders, going further, deputies, new holders. */
import assert from 'node:assert/strict';
import { amendDirective } from '../../src/directives/amend.js';
import { acknowledgeDirective } from '../../src/directives/acknowledge.js';
import { itemOf, type Directive } from '../../src/directives/directive.js';
import { issueDirective } from '../../src/directives/issue.js';
import { remindMe } from '../../src/directives/remind-me.js';
import { directiveStatus } from '../../src/directives/status.js';
import type { Chart } from '../../src/organisation/chart.js';
import type { Assignment, Person } from '../../src/organisation/organisation.js';
import { aChart, anAssignment, aPerson, aRole, aUnit } from '../builders.js';
import { anInput, changeRecord, CHIEF } from '../directives/input.js';
import { openWeeks, type Got, type Weeks } from '../fakes/weeks.js';

interface Changes {
  readonly version?: string;
  readonly people?: Readonly<Record<string, Partial<Person>>>;
  readonly assignments?: readonly Assignment[];
}

/** Ombud at five units; the officer of vof is vacant, so that its ombud's chain goes to the chief; soder has a break. */
function town({ version = 'v1', people = {}, assignments }: Changes = {}): Chart {
  const person = (id: string, fields: Partial<Person>) => aPerson({ id, ...fields, ...people[id] });
  return aChart(
    {
      units: [
        aUnit({ id: 'buf', name: 'Barn och utbildning', kind: 'department' }),
        aUnit({ id: 'norr', name: 'Norrskolan', parent: 'buf' }),
        aUnit({
          id: 'soder',
          name: 'Söderskolan',
          parent: 'buf',
          closed: [{ from: '2026-10-26', to: '2026-10-30' }],
        }),
        aUnit({ id: 'vof', name: 'Vård och omsorg', kind: 'department' }),
        aUnit({ id: 'hem', name: 'Hemtjänsten', parent: 'vof' }),
        aUnit({ id: 'boende', name: 'Boendet', parent: 'vof' }),
      ],
      roles: [
        aRole({
          id: 'chief',
          title: { sv: 'Säkerhetschef' },
          level: 'organisation',
          may: { 'issue-directives': 'all', 'see-status': 'all' },
        }),
        aRole({
          id: 'officer',
          title: { sv: 'Säkerhetshandläggare' },
          level: 'department',
          required: { department: 1 },
          escalatesTo: 'chief',
          may: { 'see-status': 'own' },
        }),
        aRole({ id: 'ombud', title: { sv: 'Säkerhetsombud' }, level: 'unit', escalatesTo: 'officer' }),
      ],
      people: [
        person('chief', { name: 'Cia Berg' }),
        person('lena', { name: 'Lena Ek', units: ['buf'] }),
        person('omb1', { name: 'Moa Hed', units: ['norr'] }),
        person('dep1', { name: 'Dag Fors', units: ['norr'] }),
        person('omb2', { name: 'Max Idh', units: ['soder'] }),
        person('omb3', { name: 'Mia Hemlig', units: ['hem'], hidden: true }),
        person('omb4', { name: 'Bo Ask', units: ['boende'] }),
        person('new4', { name: 'Ny Björk', units: ['boende'] }),
      ],
      assignments: assignments ?? HOLDERS,
    },
    version,
  );
}

const HOLDERS = [
  anAssignment('chief', 'chief', 'kommun'),
  anAssignment('lena', 'officer', 'buf'),
  anAssignment('omb1', 'ombud', 'norr'),
  anAssignment('dep1', 'ombud', 'norr', { deputy: true }),
  anAssignment('omb2', 'ombud', 'soder'),
  anAssignment('omb3', 'ombud', 'hem'),
  anAssignment('omb4', 'ombud', 'boende'),
];

const who = (got: readonly Got[]) => got.map(({ person }) => person).sort();
const saysTo = (got: readonly Got[], person: string) => {
  const own = got.filter((each) => each.person === person);
  assert.equal(own.length, 1, `${person} got ${own.length}`);
  return own[0]?.says ?? '';
};

describe('a directive through its weeks', () => {
  let weeks: Weeks;
  let directive: Directive;

  /** Issued on Monday 12 October at ten, to be read by Thursday 22 October. */
  async function issueOn(
    chart = town(),
    fields: Parameters<typeof anInput>[0] = {},
  ): Promise<readonly Got[]> {
    weeks = await openWeeks(chart, '2026-10-12T10:00');
    const input = anInput({ deadline: '2026-10-22T16:00', ...fields });
    directive = await issueDirective(weeks.ports, CHIEF, input);
    return weeks.to('2026-10-12T10:01');
  }
  const answer = (person: string) =>
    acknowledgeDirective(weeks.ports, person, { id: directive.id, version: 1 });
  const status = () => directiveStatus(weeks.ports, undefined, directive.id, 'sv');
  const rowOf = async (person: string) => (await weeks.ports.ledger.find(itemOf(directive), person))?.value;
  afterEach(() => weeks.stop());

  it('reminds, goes further over a clock change and a holiday, and stops', async () => {
    assert.deepEqual(who(await issueOn()), ['omb1', 'omb2', 'omb3', 'omb4']);
    weeks.addInstance();
    await answer('omb4');
    assert.deepEqual(await weeks.to('2026-10-16T12:00'), []);

    const monday = (await weeks.to('2026-10-19T09:00')).filter(({ line }) => !line.startsWith('Veckans'));
    assert.deepEqual(who(monday), ['omb1', 'omb2', 'omb3']);
    assert.match(saysTo(monday, 'omb1'), /D-2026-001 Kontrollera larmlistan:\*\* Bekräfta senast torsdag 22/);
    assert.equal(monday[0]?.line, 'En sak väntar på ditt svar.');
    assert.deepEqual(await weeks.to('2026-10-19T17:00'), []);
    assert.deepEqual(await weeks.to('2026-10-22T09:00'), []);

    const after = await weeks.to('2026-10-23T09:00');
    assert.deepEqual(who(after), ['omb1', 'omb2', 'omb3']);
    assert.match(saysTo(after, 'omb2'), /Sista dagen var torsdag 22 oktober 2026 kl\. 16\.00, och ditt svar/);

    // The clock has changed on Sunday, and Söderskolan has its break: only those at work are told.
    assert.deepEqual(await weeks.to('2026-10-26T08:59'), []);
    const announced = (await weeks.to('2026-10-26T09:00')).filter(({ line }) => !line.startsWith('Veckans'));
    assert.deepEqual(who(announced), ['omb1', 'omb3']);
    assert.match(saysTo(announced, 'omb1'), /Utan svar går det vidare till Lena Ek i morgon\./);
    assert.match(saysTo(announced, 'omb3'), /Utan svar går det vidare till Cia Berg i morgon\./);

    await answer('omb1');
    const further = await weeks.to('2026-10-27T09:00');
    assert.deepEqual(who(further), ['chief']);
    assert.match(saysTo(further, 'chief'), /De här har inte svarat:\nen person med skyddad identitet/);
    assert.doesNotMatch(saysTo(further, 'chief'), /Hemlig|Hemtjänsten/);

    // 31 October is a holiday on a Saturday. Söderskolan is back on 2 November: announced then, on to Lena the day after.
    assert.deepEqual(await weeks.to('2026-10-30T09:00'), []);
    const back = (await weeks.to('2026-11-02T09:00')).filter(({ line }) => !line.startsWith('Veckans'));
    assert.deepEqual(who(back), ['omb2']);
    assert.match(saysTo(back, 'omb2'), /Utan svar går det vidare till Lena Ek i morgon\./);
    const toLena = await weeks.to('2026-11-03T09:00');
    assert.deepEqual(who(toLena), ['lena']);
    assert.match(saysTo(toLena, 'lena'), /till dig som säkerhetshandläggare för Barn och utbildning/);
    assert.match(saysTo(toLena, 'lena'), /Max Idh, säkerhetsombud för Söderskolan/);

    // Five working days later one more level, and no further: there is none above the chief.
    assert.deepEqual(await weeks.to('2026-11-06T09:00'), []);
    assert.deepEqual(who(await weeks.to('2026-11-09T09:00')), ['chief', 'lena', 'omb2']);
    const higher = await weeks.to('2026-11-10T09:00');
    assert.deepEqual(who(higher), ['chief']);
    assert.match(saysTo(higher, 'chief'), /Max Idh/);
    assert.deepEqual(await weeks.to('2026-11-13T09:00'), []);
    const overview = await weeks.to('2026-11-16T09:00');
    assert.deepEqual(who(overview), ['chief', 'lena']);
    assert.match(
      saysTo(overview, 'chief'),
      /svar saknas\n\*\*D-2026-001 Kontrollera larmlistan:\*\* 2 svar saknas/,
    );
    assert.match(saysTo(overview, 'lena'), /D-2026-001 Kontrollera larmlistan:\*\* Ett svar saknas/);

    await answer('omb2');
    await answer('omb3');
    const { state, counts } = await status();
    assert.deepEqual([state, counts.acknowledged, counts.late], ['closed', 4, 3]);
    await weeks.to('2026-11-17T00:01');
    assert.deepEqual(await weeks.ports.schedule.waiting('directive.derive'), []);
  });

  it('says once what a stopped bot missed, and nothing at night', async () => {
    await issueOn();
    assert.deepEqual(await weeks.to('2026-10-23T22:00'), []);
    const morning = (await weeks.to('2026-10-26T09:05')).filter(({ line }) => !line.startsWith('Veckans'));
    assert.deepEqual(who(morning), ['omb1', 'omb2', 'omb3', 'omb4']);
    assert.match(saysTo(morning, 'omb1'), /går det vidare till Lena Ek i morgon/);
    assert.match(saysTo(morning, 'omb2'), /och ditt svar saknas/);
  });

  it('is reminded of on the day that somebody asks for, once, and not after an answer', async () => {
    await issueOn();
    for (const person of ['omb1', 'omb2'])
      for (let press = 0; press < 2; press += 1)
        await remindMe(weeks.ports, person, { id: directive.id, version: 1, day: '2026-10-15' });
    await answer('omb2');
    const thursday = await weeks.to('2026-10-15T09:00');
    assert.deepEqual(who(thursday), ['omb1']);
    assert.match(saysTo(thursday, 'omb1'), /Du bad om en påminnelse\. Bekräfta senast/);
    assert.deepEqual(await weeks.to('2026-10-16T09:00'), []);
  });

  it('is reminded of outside the digest when it is urgent', async () => {
    await issueOn(town(), { urgent: true });
    const monday = await weeks.to('2026-10-19T09:00');
    const urgent = monday.filter(({ line }) => line === 'Brådskande. Ett direktiv väntar på ditt svar.');
    assert.deepEqual(who(urgent), ['omb1', 'omb2', 'omb3', 'omb4']);
    assert.equal(monday.filter(({ line }) => line.includes('saker')).length, 0);
  });

  it('is reminded of by the new deadline when that has moved, and not by the old one', async () => {
    await issueOn();
    const content = { deadline: '2026-10-29T16:00' };
    const input = { id: directive.id, reason: 'Mer tid', material: false, content };
    await amendDirective(weeks.ports, CHIEF, input);
    await weeks.to('2026-10-12T10:05');
    const monday = (await weeks.to('2026-10-19T09:00')).filter(({ line }) => !line.startsWith('Veckans'));
    assert.deepEqual(who(monday), []);
    // Three working days before, and before the break for Söderskolan.
    assert.deepEqual(who(await weeks.to('2026-10-21T09:00')), ['omb2']);
    const next = (await weeks.to('2026-10-26T09:00')).filter(({ line }) => !line.startsWith('Veckans'));
    assert.deepEqual(who(next), ['omb1', 'omb3', 'omb4']);
    assert.match(saysTo(next, 'omb1'), /Bekräfta senast torsdag 29 oktober/);
  });

  it('reminds of nothing that is withdrawn', async () => {
    await issueOn();
    await changeRecord(weeks, directive.id, { stage: 'withdrawn' });
    const got = await weeks.to('2026-10-19T09:00');
    assert.deepEqual(who(got.filter(({ line }) => !line.startsWith('Veckans'))), []);
    assert.deepEqual(await weeks.ports.schedule.waiting('directive.derive'), []);
    assert.deepEqual(await weeks.to('2026-10-27T09:00'), []);
  });

  it('goes to the deputy of somebody who is away, and either answer closes both', async () => {
    await issueOn();
    const away = { omb1: { absentFrom: '2026-10-15', absentTo: '2026-10-20' } };
    weeks.reorganise(town({ version: 'v2', people: away }));
    assert.deepEqual(await weeks.to('2026-10-14T12:00'), []);
    assert.deepEqual(await weeks.to('2026-10-15T00:01'), []);
    const morning = await weeks.to('2026-10-15T07:00');
    assert.deepEqual(who(morning), ['dep1']);
    assert.match(saysTo(morning, 'dep1'), /ersättare för Moa Hed, säkerhetsombud för Norrskolan/);
    const digest = (await weeks.to('2026-10-19T09:00')).filter(({ line }) => !line.startsWith('Veckans'));
    assert.deepEqual(who(digest), ['dep1', 'omb2', 'omb3', 'omb4']);
    await answer('dep1');
    assert.equal((await rowOf('omb1'))?.state, 'covered');
    assert.equal((await status()).counts.recipients, 4);
  });

  it('frees the deputy when whoever was away is back', async () => {
    const away = { omb1: { absentFrom: '2026-10-12', absentTo: '2026-10-14' } };
    assert.deepEqual(who(await issueOn(town({ people: away }))), ['dep1', 'omb1', 'omb2', 'omb3', 'omb4']);
    await weeks.to('2026-10-14T12:00');
    assert.equal((await rowOf('dep1'))?.state, 'sent');
    await weeks.to('2026-10-15T00:01');
    assert.equal((await rowOf('dep1'))?.state, 'moved');
    assert.equal((await rowOf('omb1'))?.state, 'sent');
  });

  it('passes to the new holder of a post with as many days, and once with two instances', async () => {
    await issueOn();
    weeks.addInstance();
    const assignments = [...HOLDERS.slice(0, 6), anAssignment('new4', 'ombud', 'boende')];
    weeks.reorganise(town({ version: 'v2', assignments }));
    const got = await weeks.to('2026-10-15T13:00');
    assert.deepEqual(who(got), ['new4']);
    assert.equal((await rowOf('omb4'))?.state, 'moved');
    const note = JSON.parse((await rowOf('new4'))?.note ?? '{}') as { deadline: string; before: string };
    // Ten days from the fifteenth, after the change of the clock.
    assert.deepEqual(note, { deadline: '2026-10-25T15:00:00.000Z', before: 'omb4' });
    assert.match(saysTo(got, 'new4'), /söndag 25 oktober 2026 kl\. 16\.00/);
    assert.match(saysTo(got, 'new4'), /Uppdraget hade tidigare Bo Ask\./);
    const { counts } = await status();
    assert.deepEqual([counts.recipients, counts.sent], [4, 4]);

    await weeks.to('2026-10-19T09:00');
    const own = await weeks.to('2026-10-21T09:00');
    assert.deepEqual(who(own), ['new4']);
    assert.match(saysTo(own, 'new4'), /Bekräfta senast söndag 25 oktober/);
    const { row } = await answer('new4');
    assert.equal(row.label, undefined);
  });

  it('changes nothing of what is closed, nor of what was answered', async () => {
    await issueOn();
    for (const person of ['omb1', 'omb2', 'omb3', 'omb4']) await answer(person);
    const assignments = [...HOLDERS.slice(0, 6), anAssignment('new4', 'ombud', 'boende')];
    await weeks.to('2026-10-23T09:00');
    weeks.reorganise(town({ version: 'v2', assignments }));
    assert.deepEqual(await weeks.to('2026-10-23T13:00'), []);
    assert.equal(await rowOf('new4'), undefined);
    assert.equal((await rowOf('omb4'))?.state, 'acknowledged');
  });
});
