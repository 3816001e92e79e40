/** The bot killed in the middle of a send, and a connector that fails: nobody is left out, no answer is lost. */
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { bucketOf } from '../../src/delivery/bucket.js';
import { DELIVERY_STATES, isPending, type Delivery } from '../../src/delivery/delivery.js';
import type { Ledger } from '../../src/delivery/ledger.js';
import { itemOf, type Directive } from '../../src/directives/directive.js';
import { issueDirective } from '../../src/directives/issue.js';
import { directiveStatus, type DirectiveStatus } from '../../src/directives/status.js';
import type { Chart } from '../../src/organisation/chart.js';
import { prepareBot, type KillableBot } from './killable-bot.js';
import { until } from './running-bot.js';
import { seeded } from './seeded.js';

const TIMING = { claimMs: 1_500, uncertainMs: 700, sweepMs: 250 };
const SENT: readonly string[] = ['sent', 'seen', 'acknowledged', 'done'];

const portsOf = (bot: KillableBot) => ({ ...bot.services, chart: bot.services.chart() as Chart });

function issueToEveryone(bot: KillableBot): Promise<Directive> {
  const nobody = { roles: [], units: [], groups: [], people: [], managers: false, except: [] };
  const year = new Date().getFullYear() + 1;
  const content = { title: 'Lås', body: 'Lås dörrarna.', deadline: `${year}-11-27`, urgent: false };
  const input = { ...content, audience: { ...nobody, everyone: true } };
  return issueDirective(portsOf(bot), { person: 'a-p010', via: 'cli' }, input);
}

const messagesIn = (bot: KillableBot) =>
  [...bot.teams.statistics().messagesByPerson.values()].reduce((sum, count) => sum + count, 0);

async function rowsOf(bot: KillableBot, directive: Directive): Promise<readonly Delivery[]> {
  return (await bot.services.ledger.status(itemOf(directive), DELIVERY_STATES, 10_000)).rows;
}

const statusOf = (bot: KillableBot, { id }: Directive): Promise<DirectiveStatus> =>
  directiveStatus(portsOf(bot), undefined, id, 'sv');

/** Waits until no row needs anything done, and compares rows, counts and what people got. */
async function assertEverybodyReached(bot: KillableBot, directive: Directive): Promise<string> {
  const rows = await until(
    () => rowsOf(bot, directive),
    (all) => all.length === directive.recipients && !all.some(isPending),
    60_000,
  );
  assert.deepEqual(
    rows.filter((row) => !SENT.includes(row.state)).map(({ state, reason }) => [state, reason]),
    [],
  );
  const got = bot.teams.statistics().messagesByPerson;
  assert.deepEqual(
    rows.filter((row) => !got.has(row.person)).map(({ person }) => person),
    [],
    'are missing',
  );
  const twice = rows.filter((row) => (got.get(row.person) ?? 0) > 1);
  assert.deepEqual(
    twice.filter((row) => !row.resent).map(({ person }) => person),
    [],
    'twice without cause',
  );
  const { counts } = await statusOf(bot, directive);
  const inState = (...states: string[]) => rows.filter((row) => states.includes(row.state)).length;
  assert.deepEqual(
    [counts.recipients, counts.queued, counts.sent, counts.seen, counts.acknowledged],
    [rows.length, 0, inState('sent'), inState('seen'), inState('acknowledged')],
  );
  return `${rows.length} reached, ${twice.length} of them twice, ${rows.filter((row) => row.resent).length} sent again`;
}

describe('a send to everyone in Norrvik', function () {
  this.timeout(120_000);
  let bot: KillableBot;
  afterEach(() => bot.stop());

  it('reaches everybody although the bot is killed three times, and keeps every acknowledgement', async function () {
    bot = await prepareBot({ organisation: 'samples/norrvik', timing: TIMING, callsPerSecond: 120 });
    const seed = Date.now() % 1_000_000;
    const random = seeded(seed);
    const directive = await issueToEveryone(bot);
    const acknowledged = new Set<string>();
    for (const part of [0.1, 0.4, 0.7]) {
      await bot.start();
      const moment = directive.recipients * (part + 0.15 * random());
      await until(
        async () => messagesIn(bot),
        (count) => count >= moment,
      );
      for (const person of await acknowledgeSome(bot, 3, acknowledged)) acknowledged.add(person);
      await pause(80 * random());
      await bot.kill();
    }
    await bot.start();
    const outcome = await assertEverybodyReached(bot, directive);
    const rows = new Map((await rowsOf(bot, directive)).map((row) => [row.person, row]));
    for (const person of acknowledged) assert.equal(rows.get(person)?.state, 'acknowledged', person);
    console.log(`      seed ${seed}: ${outcome}, ${acknowledged.size} acknowledgements kept`);
  });

  it('reaches everybody through a connector that fails five times in a hundred', async function () {
    const seed = Date.now() % 1_000_000;
    const rates = {
      ...{
        throttled: 0.003,
        'throttled-bare': 0.004,
        conflict: 0.007,
        unavailable: 0.007,
        'bad-gateway': 0.005,
      },
      ...{
        'gateway-timeout': 0.004,
        reset: 0.007,
        'done-then-reset': 0.007,
        'done-then-gateway-timeout': 0.006,
      },
    };
    const faults = { rates, random: seeded(seed) };
    bot = await prepareBot({ organisation: 'samples/norrvik', timing: TIMING, callsPerSecond: 0, faults });
    const directive = await issueToEveryone(bot);
    await bot.start();
    const outcome = await assertEverybodyReached(bot, directive);
    console.log(`      seed ${seed}: ${outcome}, calls ${JSON.stringify(bot.teams.statistics().byStatus)}`);
  });

  it('is finished by a bot that starts, when whoever issued it was killed halfway through writing', async () => {
    bot = await prepareBot({ organisation: 'samples/norrvik', timing: TIMING, callsPerSecond: 0 });
    const { ledger } = bot.services;
    const open: Ledger['open'] = async (item, rows) => {
      await ledger.open(
        item,
        rows.filter((row) => bucketOf(row.person, item.buckets) === 0),
      );
      throw new Error('killed');
    };
    const half = { ...bot, services: { ...bot.services, ledger: { ...ledger, open } } };
    await assert.rejects(issueToEveryone(half), /killed/);
    await bot.start();
    const directive = (await bot.services.directives.newest(1))[0] as Directive;
    await assertEverybodyReached(bot, directive);
  });
});

/** Lets a few of those who have the card acknowledge it, and gives who got the receipt. */
async function acknowledgeSome(
  bot: KillableBot,
  most: number,
  already: ReadonlySet<string>,
): Promise<readonly string[]> {
  const people = [...bot.teams.statistics().messagesByPerson.keys()].filter((person) => !already.has(person));
  const press = async (person: string) => {
    const id = bot.teams.messagesTo(person)[0]?.id ?? '';
    const { kind } = await bot.teams.press(person, id, 'directive.acknowledge');
    return kind === 'card' ? [person] : [];
  };
  return (await Promise.all(people.slice(-most).map(press))).flat();
}
