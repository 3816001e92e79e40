/** Answers a second and their latencies by `expectReplies`, beside a bot that has its card ready-made. */
import autocannon from 'autocannon';
import { localObjectId } from '../../src/local/ids.js';
import { startTold, type Told } from '../scenarios/told.js';
import { median, table } from './figures.js';
import { prepare } from './prepared.js';

const WARM_UP = 3;
const PAIRS = 5;
const SECONDS = 4;
const CONNECTIONS = 20;
const ASKERS = 50;
const TENANT = '00000000-0000-4000-8000-000000000001';

interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Processor time an answer: what is left to compare on a busy machine. */
  readonly cpuMs: number;
}

/** Alternates between the two bots, first as fast as they go, then at half of what the bare one can. */
export async function measureTurns(people: number, profile: boolean): Promise<string> {
  const prepared = await prepare(people);
  const bot = await prepared.startBot({}, profile ? ['--cpu-prof', '--cpu-prof-dir', 'build/profile'] : []);
  const bodies = questionsTo(prepared.connector.where, people);
  const { summary, attachments } = await usualReply(bot.where, bodies);
  const card = attachments[0]?.content;
  const bare = await startTold(new URL('./bare-bot.js', import.meta.url), { card, summary });
  const load = (at: Told, rate?: number) => shoot(at, bodies, rate);
  // On a busy machine the compiler takes its time.
  for (let round = 0; round < WARM_UP; round += 1) {
    await load(bare);
    await load(bot);
  }
  const full = await alternate(load, bare, bot);
  const rate = Math.round(median(full.bare.map(({ perSecond }) => perSecond)) / 2);
  const half = await alternate((at) => load(at, rate), bare, bot);
  await bare.stop();
  await prepared.stop();
  const size = JSON.stringify(card).length;
  return [
    compare(
      `Answers, ${people} people, a card of ${size} bytes, ${CONNECTIONS} connections (median of ${PAIRS} pairs)`,
      full,
    ),
    compare(`The same at half the bare bot's throughput (${rate}/s)`, half),
  ].join('\n');
}

interface Both {
  readonly bot: readonly Measured[];
  readonly bare: readonly Measured[];
}

async function alternate(load: (at: Told) => Promise<Measured>, bare: Told, bot: Told): Promise<Both> {
  const measured = { bot: [] as Measured[], bare: [] as Measured[] };
  for (let pair = 0; pair < PAIRS; pair += 1) {
    measured.bare.push(await load(bare));
    measured.bot.push(await load(bot));
  }
  return measured;
}

function compare(heading: string, { bot, bare }: Both): string {
  const fields = ['perSecond', 'p50', 'p99', 'cpuMs'] as const;
  const digits = { perSecond: 0, p50: 1, p99: 1, cpuMs: 2 };
  const row = (name: string, runs: readonly Measured[]) => [
    name,
    ...fields.map((field) => median(runs.map((each) => each[field])).toFixed(digits[field])),
  ];
  const ratios = fields.map((field) =>
    median(bot.map((each, at) => each[field] / (bare[at]?.[field] ?? NaN))).toFixed(2),
  );
  const columns = ['', 'answers/s', 'p50 ms', 'p99 ms', 'processor ms an answer'];
  const rows = [row('bare botbuilder + restify', bare), row('the bot', bot), ['ratio', ...ratios]];
  return table(heading, columns, rows);
}

/** "Who is my security representative?", asked by people all over the organisation. */
function questionsTo(serviceUrl: string, people: number): readonly string[] {
  return Array.from({ length: ASKERS }, (_, at) => {
    const person = Math.floor((at * people) / ASKERS) + 3;
    return JSON.stringify({
      ...{ type: 'message', id: String(at), channelId: 'msteams', serviceUrl, deliveryMode: 'expectReplies' },
      timestamp: new Date().toISOString(),
      from: { id: `29:g-${person}`, aadObjectId: localObjectId(`g-${person}@example.se`) },
      recipient: { id: '28:local-bot' },
      conversation: { id: `a:g-${person}`, conversationType: 'personal', tenantId: TENANT },
      channelData: { tenant: { id: TENANT } },
      locale: 'sv-SE',
      text: 'vem är mitt säkerhetsombud?',
    });
  });
}

interface Reply {
  readonly summary: string;
  readonly attachments: readonly { readonly content: object }[];
}

/** The second answer to one person: the first of a day asks whether it helped, and is bigger. */
async function usualReply(url: string, bodies: readonly string[]): Promise<Reply> {
  const message = { method: 'POST', headers: { 'content-type': 'application/json' }, body: bodies[1] ?? '' };
  await fetch(`${url}/api/messages`, message);
  const response = await fetch(`${url}/api/messages`, message);
  const { activities } = (await response.json()) as { activities: readonly Reply[] };
  const reply = activities[0];
  if (!reply?.attachments?.[0]) throw new Error(`No card was answered: ${JSON.stringify(activities)}`);
  return reply;
}

async function shoot(bot: Told, bodies: readonly string[], rate?: number): Promise<Measured> {
  const before = await bot.ask<{ cpuMs: number }>('used');
  const requests = bodies.map((body) => ({ body }));
  let connected = 0;
  const result = await autocannon({
    url: `${bot.where}/api/messages`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    connections: CONNECTIONS,
    duration: SECONDS,
    requests,
    // Each begins with somebody else: the same person does not ask twenty times at once.
    setupClient: (client) => {
      const first = Math.floor((connected++ * requests.length) / CONNECTIONS) % requests.length;
      client.setRequests([...requests.slice(first), ...requests.slice(0, first)]);
    },
    ...(rate !== undefined && { overallRate: rate }),
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} refused, ${result.errors} failed`);
  const after = await bot.ask<{ cpuMs: number }>('used');
  const { p50, p99 } = result.latency;
  const cpuMs = (after.cpuMs - before.cpuMs) / result.requests.total;
  return { perSecond: result.requests.average, p50, p99, cpuMs };
}
