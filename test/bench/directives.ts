/** Directives as a large municipality sends them: under Teams' limits, beside questions, through faults and kills. */
import { createFileMakers } from '../../src/files.js';
import { directiveStatus } from '../../src/directives/status.js';
import type { FaultRates } from '../../src/local/faults.js';
import type { BotProcessSetup, BotProcessUse } from '../scenarios/bot-process.js';
import type { Told } from '../scenarios/told.js';
import { table } from './figures.js';
import { issueTo, portsOf, type Sent } from './issued.js';
import { memoryInUse } from './memory.js';
import { acknowledge, actSteadily, askQuestion, percentile, type Acted } from './people-acting.js';
import { prepare, type Prepared } from './prepared.js';

/** Which rows, and whether in the sizes that were promised: those take half an hour. */
export interface DirectiveRuns {
  readonly full?: boolean | undefined;
  readonly row?: string | undefined;
}

const LARGE = 50_000;
const QUESTIONS_A_SECOND = 10;
const ASKERS = 50;
const IDLE_QUESTIONS = 200;
/** Short waits, so that what a killed bot had claimed is taken over within the run. */
const TIMING = { claimMs: 9_000, uncertainMs: 3_000, sweepMs: 1_000 };
/** Five in a hundred. `done-then`: carried out, and the answer lost. */
const FAULTS: FaultRates = {
  ...{ throttled: 0.005, conflict: 0.007, 'bad-gateway': 0.006, unavailable: 0.007 },
  ...{ 'gateway-timeout': 0.005, reset: 0.007, 'done-then-reset': 0.007, 'done-then-gateway-timeout': 0.006 },
};

/** Measures the rows asked for (all, where none is named) and says each table as it comes. */
export async function measureDirectives(say: (text: string) => void, runs: DirectiveRuns): Promise<void> {
  const measures = { limits, questions, unlimited, faults, instances, answers, status };
  for (const [name, measure] of Object.entries(measures))
    if (runs.row === undefined || runs.row === name) say(await measure(runs.full ?? false));
}

const SENT_COLUMNS = [
  ...['', 'recipients', 'seconds', 'messages/s', 'calls/s', 'of 50 calls/s', 'answered 429'],
  ...['storage calls a message', 'twice', 'sent again', 'missing'],
];

function sentRow(name: string, recipients: number, sent: Sent): readonly unknown[] {
  const { seconds, statistics, storageCalls, missing, resent } = sent;
  const { calls, byStatus, messages, people } = statistics;
  return [
    ...[
      name,
      recipients,
      seconds.toFixed(0),
      (recipients / seconds).toFixed(1),
      (calls / seconds).toFixed(1),
    ],
    `${((calls / seconds / 50) * 100).toFixed(0)} %`,
    `${(((byStatus['429'] ?? 0) / calls) * 100).toFixed(2)} %`,
    ...[(storageCalls / recipients).toFixed(2), messages - people, resent, missing],
  ];
}

/** A storage, a connector and some bots for as long as the work takes. */
async function withBots<Result>(
  people: number,
  setups: readonly Partial<BotProcessSetup>[],
  work: (prepared: Prepared, bots: readonly Told[]) => Promise<Result>,
): Promise<Result> {
  const prepared = await prepare(people);
  try {
    const bots: Told[] = [];
    for (const setup of setups) bots.push(await prepared.startBot(setup));
    return await work(prepared, bots);
  } finally {
    await prepared.stop();
  }
}

async function send(prepared: Prepared, bots: readonly Told[], limits: boolean, units?: readonly string[]) {
  await prepared.connector.ask({ limits });
  const sending = await issueTo(prepared, bots, units);
  return { ...sending, sent: await sending.over() };
}

function limits(full: boolean): Promise<string> {
  const people = full ? 10_000 : 1_500;
  return withBots(people, [{}], async (prepared, bots) => {
    const unknown = await send(prepared, bots, true);
    const known = await send(prepared, bots, true);
    return table(
      'Under Teams’ limits, nobody else using the bot (promised: ≥ 85 %, < 0.5 % 429)',
      SENT_COLUMNS,
      [
        sentRow('conversations unknown', people, unknown.sent),
        sentRow('conversations known', people, known.sent),
      ],
    );
  });
}

function questions(full: boolean): Promise<string> {
  const people = full ? 10_000 : 1_500;
  return withBots(people, [{ callsPerSecond: 0 }], async (prepared, [first]) => {
    await send(prepared, [first as Told], false);
    await first?.stop();
    const bot = await prepared.startBot();
    const ask = (at: number) => askQuestion(bot, prepared.connector.where, `g-${3 + (at % ASKERS)}`);
    await actSteadily(50, (at) => at < 3 * ASKERS, ask);
    const idle = await actSteadily(QUESTIONS_A_SECOND, (at) => at < IDLE_QUESTIONS, ask);
    await prepared.connector.ask({ limits: true });
    let over = false;
    const sending = await issueTo(prepared, [bot]);
    const beside = actSteadily(QUESTIONS_A_SECOND, () => !over, ask);
    const sent = await sending.over().finally(() => (over = true));
    const busy = await beside;
    const rows = [askedRow('idle', idle), askedRow('beside the send', busy)];
    return [
      table('Beside 10 questions a second (promised: p99 ≤ 2 × idle)', SENT_COLUMNS, [
        sentRow('conversations known', people, sent),
      ]),
      table('Those questions', ['', 'questions', 'p50 ms', 'p99 ms', 'not answered'], rows),
    ].join('\n');
  });
}

function askedRow(name: string, { times, failed }: Acted): readonly unknown[] {
  return [name, times.length, percentile(times, 50).toFixed(0), percentile(times, 99).toFixed(0), failed];
}

function unlimited(full: boolean): Promise<string> {
  const sizes = full ? [1_000, LARGE] : [1_000, 5_000];
  return withBots(LARGE, [], async (prepared) => {
    const rows = [];
    for (const size of sizes) {
      const bot = await prepared.startBot({ callsPerSecond: 0 });
      // Five hundred people a department.
      const units = Array.from({ length: size / 500 }, (_, at) => `d-${at}`);
      const { sent, recipients } = await send(prepared, [bot], false, size === LARGE ? [] : units);
      const { peakBytes } = await bot.ask<BotProcessUse>('used');
      rows.push([...sentRow('no limits', recipients, sent), (peakBytes / 1024 / 1024).toFixed(0)]);
      await bot.stop();
    }
    const heading =
      'Without limits, in an organisation of 50,000 (promised: ≤ 2 storage calls, memory ≤ 1.5 ×)';
    return table(heading, [...SENT_COLUMNS, 'peak memory MB'], rows);
  });
}

function faults(full: boolean): Promise<string> {
  const people = full ? 10_000 : 1_500;
  return withBots(people, [], async (prepared) => {
    const setup = { callsPerSecond: 150, timing: TIMING };
    await prepared.connector.ask({ limits: false, faults: FAULTS });
    let bot = await prepared.startBot(setup);
    const sending = await issueTo(prepared, []);
    for (const part of [0.2, 0.4, 0.6]) {
      await sending.reached(people * part);
      await bot.kill();
      bot = await prepared.startBot(setup);
    }
    const sent = await sending.over();
    return table('Five faults in a hundred calls, and three times kill -9 (short waits)', SENT_COLUMNS, [
      sentRow('faults and kills', people, sent),
    ]);
  });
}

function instances(full: boolean): Promise<string> {
  const people = full ? 10_000 : 1_500;
  return withBots(people, [{ timing: TIMING }, { timing: TIMING }], async (prepared, bots) => {
    const both = await send(prepared, bots, true);
    await prepared.connector.ask({ limits: true });
    const sending = await issueTo(prepared, []);
    await sending.reached(people / 2);
    await bots[0]?.kill();
    const sent = await sending.over();
    return table('Two instances under Teams’ limits', SENT_COLUMNS, [
      sentRow('both to the end, conversations unknown', people, both.sent),
      sentRow('one killed at half, conversations known', people, sent),
    ]);
  });
}

function answers(full: boolean): Promise<string> {
  const people = full ? 3_000 : 1_000;
  const setup = { callsPerSecond: 0 };
  return withBots(people, [setup, setup], async (prepared, bots) => {
    const { id } = await send(prepared, bots, false);
    const answer = (at: number) =>
      acknowledge(bots[at % bots.length] as Told, prepared.connector.where, `g-${at}`, id);
    const { times, failed } = await actSteadily(50, (at) => at < people, answer);
    const { counts } = await directiveStatus(portsOf(prepared), undefined, id, 'sv');
    return table(
      '50 answers a second on two instances (promised: p99 < 1 s, counts exact)',
      ['answers', 'seconds', 'p50 ms', 'p99 ms', 'not confirmed', 'counted'],
      [
        [
          ...[
            people,
            people / 50,
            percentile(times, 50).toFixed(0),
            percentile(times, 99).toFixed(0),
            failed,
          ],
          counts.acknowledged,
        ],
      ],
    );
  });
}

function status(): Promise<string> {
  return withBots(LARGE, [], async (prepared) => {
    const { id, recipients } = await issueTo(prepared, []);
    const { services } = prepared;
    const before = services.tables.transactions();
    await directiveStatus(portsOf(prepared), undefined, id, 'sv');
    const transactions = services.tables.transactions() - before;
    const { rows, seconds, bytes } = await exportAll(prepared, id);
    return table(
      'Status and export (promised: ≤ 20 transactions; bounded memory)',
      ['recipients', 'storage calls of a status', 'rows exported', 'seconds', 'most memory more, MB'],
      [[recipients, transactions, rows, seconds.toFixed(1), (bytes / 1024 / 1024).toFixed(1)]],
    );
  });
}

/** Writes the whole table to nowhere, looking at the memory now and then. */
async function exportAll({ services }: Prepared, subject: string) {
  const { answers: make } = createFileMakers(services, 'cli');
  const { body } = await make({ subject, person: undefined, language: 'sv' });
  const before = memoryInUse();
  const began = performance.now();
  let most = 0;
  let rows = -1;
  let looked = 0;
  for await (const text of body) {
    rows += text.split('\r\n').length - 1;
    if (rows - looked < 2_500) continue;
    looked = rows;
    most = Math.max(most, memoryInUse() - before);
  }
  return { rows, seconds: (performance.now() - began) / 1_000, bytes: most };
}
