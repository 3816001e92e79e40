/** What directives and meetings work with: real tables, an invented municipality, a clock in the test's hand. */
import { measureDirective } from '../../src/cards/directive-size.js';
import type { Delivery } from '../../src/delivery/delivery.js';
import { settle } from '../../src/delivery/delivery.js';
import type { Item } from '../../src/delivery/delivery.js';
import type { Wakeups } from '../../src/delivery/ledger.js';
import type { Directive } from '../../src/directives/directive.js';
import type { Draft } from '../../src/directives/draft.js';
import { isRefusal, refusalsOf } from '../../src/errors.js';
import type { Meeting } from '../../src/meetings/meeting.js';
import type { Chart } from '../../src/organisation/chart.js';
import { tableAudit } from '../../src/storage/audit-table.js';
import { tableDirectiveQuestions } from '../../src/storage/directive-questions-table.js';
import { tableDispatch } from '../../src/storage/dispatch-table.js';
import { tableLedger } from '../../src/storage/ledger-table.js';
import { tableNumbers } from '../../src/storage/numbers-table.js';
import { tableNotices } from '../../src/storage/notices-table.js';
import { tableRecords } from '../../src/storage/records-table.js';
import { tableSchedule } from '../../src/storage/schedule-table.js';
import { aChart, aGroup, anAssignment, aPerson, aRole, aUnit } from '../builders.js';
import { testTables } from '../storage/azurite.js';
import { createClock } from './clock.js';
import { createQueue, TIMING } from './post-office.js';

/**
 * Two departments. The chief may everything; officers the own department: buf's is away in October and has a deputy;
 * ombud at two schools and a home (hidden). The forum is chaired by the chief, with the officers and the police.
 */
export const town: Chart = aChart({
  units: [
    aUnit({ id: 'buf', name: 'Barn och utbildning', kind: 'department' }),
    aUnit({ id: 'norr', name: 'Norrskolan', parent: 'buf' }),
    aUnit({ id: 'soder', name: 'Söderskolan', parent: 'buf' }),
    aUnit({ id: 'oster', name: 'Österskolan', parent: 'buf' }),
    aUnit({ id: 'vof', name: 'Vård och omsorg', kind: 'department' }),
    aUnit({ id: 'hem', name: 'Hemtjänsten', parent: 'vof' }),
  ],
  roles: [
    aRole({
      id: 'chief',
      level: 'organisation',
      may: { 'issue-directives': 'all', 'call-meetings': 'all', 'see-status': 'all' },
    }),
    aRole({
      id: 'officer',
      level: 'department',
      may: { 'issue-directives': 'own', 'call-meetings': 'own' },
    }),
    aRole({ id: 'ombud', title: { sv: 'Säkerhetsombud' }, required: { unit: 1 } }),
    aRole({ id: 'helper', title: { sv: 'Hjälpare' } }),
  ],
  people: [
    aPerson({ id: 'chief', name: 'Cia Berg' }),
    aPerson({
      id: 'off1',
      name: 'Olle Ek',
      units: ['buf'],
      absentFrom: '2026-10-01',
      absentTo: '2026-10-31',
    }),
    aPerson({ id: 'dep1', name: 'Dina Fors', units: ['buf'] }),
    aPerson({ id: 'off2', name: 'Otto Gran', units: ['vof'] }),
    aPerson({ id: 'omb1', name: 'Moa Hed', units: ['norr'] }),
    aPerson({ id: 'omb2', name: 'Max Idh', units: ['soder'] }),
    aPerson({ id: 'omb3', name: 'Mia Hemlig', units: ['hem'], hidden: true }),
    aPerson({ id: 'nobody', name: 'Nils Utan', units: ['hem'] }),
    aPerson({ id: 'police', name: 'Pia Polis', units: [], organisation: 'Polisen' }),
  ],
  assignments: [
    anAssignment('chief', 'chief', 'kommun'),
    anAssignment('off1', 'officer', 'buf'),
    anAssignment('dep1', 'officer', 'buf', { deputy: true }),
    anAssignment('off2', 'officer', 'vof'),
    anAssignment('omb1', 'ombud', 'norr'),
    anAssignment('omb2', 'ombud', 'soder'),
    anAssignment('omb3', 'ombud', 'hem'),
  ],
  groups: [
    aGroup({
      id: 'forum',
      chair: { role: 'chief' },
      members: [{ role: 'chief' }, { role: 'officer' }, { person: 'police', as: 'Polisen' }],
      secretary: { person: 'nobody' },
    }),
    aGroup({ id: 'vof-forum', chair: { person: 'omb3' }, members: [{ person: 'nobody' }] }),
    aGroup({ id: 'empty', chair: { role: 'nobody-has-it' } }),
  ],
});

export type Desk = Awaited<ReturnType<typeof openDesk>>;

/** Ports of every operation on directives and meetings, on storage of their own. */
export async function openDesk(chart: Chart = town) {
  const tables = await testTables();
  const clock = createClock();
  const queue: Wakeups & { readonly length: number } = createQueue();
  const ledger = tableLedger(tables);
  return {
    tables,
    clock,
    queue,
    ports: {
      chart,
      measure: measureDirective,
      drafts: tableRecords<Draft>(tables, 'drafts'),
      directives: tableRecords<Directive>(tables, 'directives'),
      meetings: tableRecords<Meeting>(tables, 'meetings'),
      ledger,
      dispatch: tableDispatch(tables),
      wakeups: queue,
      directiveQuestions: tableDirectiveQuestions(tables),
      notices: tableNotices(tables),
      schedule: tableSchedule(tables),
      numbers: tableNumbers(tables),
      audit: tableAudit(tables),
      now: clock.now,
    },
    /** Changes a person's row as delivery would. */
    deliver: async (item: Item, person: string, change: Partial<Delivery> = {}) => {
      const row = await ledger.find(item, person);
      if (!row) throw new Error(`There is no row of ${person}`);
      const sent = { kind: 'sent', value: { activityId: 'a' } } as const;
      const next = { ...settle(row.value, sent, undefined, clock.now(), TIMING, 0), ...change };
      return ledger.change(item, row, next);
    },
  };
}

/** The codes with which something is refused; none when it is not. */
export async function refusedWith(work: () => unknown): Promise<readonly string[]> {
  try {
    await work();
    return [];
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return refusalsOf(error).map((refusal) => refusal.code);
  }
}
