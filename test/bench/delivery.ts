/** A directive to a thousand recipients, without limits and with Teams' own. */
import { issueDirective } from '../../src/directives/issue.js';
import { directiveStatus } from '../../src/directives/status.js';
import type { Chart } from '../../src/organisation/chart.js';
import { until } from '../scenarios/running-bot.js';
import type { BotProcessUse } from '../scenarios/bot-process.js';
import type { Told } from '../scenarios/told.js';
import type { ConnectorStatistics } from './connector-process.js';
import { table } from './figures.js';
import { ISSUER } from './generated.js';
import { prepare, type Prepared } from './prepared.js';

const RECIPIENTS = 1_000;

/** First to people whom nobody has met, then to the same people, then under Teams' limits. */
export async function measureDelivery(): Promise<string> {
  const prepared = await prepare(RECIPIENTS);
  let bot = await prepared.startBot({ callsPerSecond: 0 });
  const rows = [
    ['no limits, people never met', ...(await sendToAll(prepared, bot, false))],
    ['no limits, people met', ...(await sendToAll(prepared, bot, false))],
  ];
  await bot.stop();
  bot = await prepared.startBot();
  rows.push(['Teams’ limits, people met', ...(await sendToAll(prepared, bot, true))]);
  await prepared.stop();
  const columns = [
    '',
    'messages/s',
    'calls/s',
    'answered 429',
    'storage calls a message',
    'twice',
    'missing',
  ];
  return table(`A directive to ${RECIPIENTS} recipients`, columns, rows);
}

async function sendToAll(prepared: Prepared, bot: Told, limits: boolean): Promise<readonly unknown[]> {
  const { services, connector } = prepared;
  await connector.ask({ limits });
  const storageCalls = async () => {
    const { requests } = await bot.ask<BotProcessUse>('used');
    return prepared.storagePorts.reduce((sum, port) => sum + (requests[port] ?? 0), 0);
  };
  const before = { bot: await storageCalls(), own: services.tables.transactions() };
  const began = performance.now();
  const { id } = await issueDirective(portsOf(services), { person: ISSUER, via: 'cli' }, input());
  const issuing = services.tables.transactions() - before.own;
  const look = () => connector.ask<ConnectorStatistics>('statistics');
  const statistics = await until(look, ({ people }) => people === RECIPIENTS, 180_000);
  const seconds = (performance.now() - began) / 1000;
  const ports = { ...services, chart: services.chart() as Chart };
  const isOver = ({ state }: { state: string }) => state !== 'sending';
  const { counts } = await until(() => directiveStatus(ports, undefined, id, 'sv'), isOver, 60_000);
  const calls = issuing + (await storageCalls()) - before.bot;
  return [
    (RECIPIENTS / seconds).toFixed(0),
    (statistics.calls / seconds).toFixed(0),
    `${(((statistics.byStatus['429'] ?? 0) / statistics.calls) * 100).toFixed(2)} %`,
    (calls / RECIPIENTS).toFixed(2),
    statistics.messages - statistics.people,
    RECIPIENTS - counts.sent,
  ];
}

function portsOf(services: Prepared['services']) {
  return { ...services, chart: services.chart() as Chart };
}

function input() {
  const nobody = { roles: [], units: [], groups: [], people: [], managers: false, except: [] };
  const deadline = `${new Date().getFullYear() + 1}-11-27`;
  const audience = { ...nobody, everyone: true };
  return { title: 'Se över låsen', body: 'Gör det **före jul**.', deadline, urgent: false, audience };
}
