/** One directive sent on a prepared storage, and what its sending cost. */
import type { Item } from '../../src/delivery/delivery.js';
import { itemOf } from '../../src/directives/directive.js';
import { issueDirective } from '../../src/directives/issue.js';
import { directiveStatus } from '../../src/directives/status.js';
import type { Chart } from '../../src/organisation/chart.js';
import type { BotProcessUse } from '../scenarios/bot-process.js';
import { until } from '../scenarios/running-bot.js';
import type { Told } from '../scenarios/told.js';
import type { ConnectorStatistics } from './connector-process.js';
import { ISSUER } from './generated.js';
import type { Prepared } from './prepared.js';

const LONGEST_MS = 900_000;

/** A directive on its way. */
export interface Sending {
  readonly id: string;
  readonly item: Item;
  readonly recipients: number;
  /** Waits until so many people have a message. */
  reached(people: number): Promise<ConnectorStatistics>;
  /** Waits until nobody is left to be sent to; the numbers are of the time since it was issued. */
  over(): Promise<Sent>;
}

/** What a send came to. */
export interface Sent {
  readonly seconds: number;
  readonly statistics: ConnectorStatistics;
  readonly storageCalls: number;
  readonly missing: number;
  /** Rows that were sent again after an unknown outcome. */
  readonly resent: number;
}

/** What this process works with on a prepared storage. */
export function portsOf({ services }: Prepared) {
  return { ...services, chart: services.chart() as Chart };
}

/** Issues a directive to everybody, or to all of some units; counts begin here. */
export async function issueTo(
  prepared: Prepared,
  bots: readonly Told[],
  units: readonly string[] = [],
): Promise<Sending> {
  const ports = portsOf(prepared);
  const storageCalls = async () => {
    const used = await Promise.all(bots.map((bot) => bot.ask<BotProcessUse>('used').catch(() => undefined)));
    const of = (use: BotProcessUse | undefined) =>
      prepared.storagePorts.reduce((sum, port) => sum + (use?.requests[port] ?? 0), 0);
    return used.reduce((sum, use) => sum + of(use), 0);
  };
  const before = await storageCalls();
  const own = prepared.services.tables.transactions();
  const began = performance.now();
  const directive = await issueDirective(ports, { person: ISSUER, via: 'cli' }, inputTo(units));
  const issuing = prepared.services.tables.transactions() - own;
  const { id, recipients } = directive;
  const item = itemOf(directive);
  const look = () => prepared.connector.ask<ConnectorStatistics>('statistics');
  const reached = (people: number) => until(look, (now) => now.people >= people, LONGEST_MS);
  return {
    id,
    item,
    recipients,
    reached,
    over: async () => {
      const isOver = ({ state }: { state: string }) => state !== 'sending';
      // Looking is not free: the status is asked for only when everybody has something.
      const first = await reached(recipients);
      const everybody = (performance.now() - began) / 1_000;
      const { counts } = await until(() => directiveStatus(ports, undefined, id, 'sv'), isOver, LONGEST_MS);
      const calls = issuing + (await storageCalls()) - before;
      const statistics = first.messages > first.people ? await look() : first;
      return {
        seconds: everybody,
        statistics,
        storageCalls: calls,
        missing: recipients - counts.sent,
        resent: await resentOf(prepared, item),
      };
    },
  };
}

async function resentOf({ services }: Prepared, item: Item): Promise<number> {
  let resent = 0;
  for (const slice of services.ledger.slicesOf(item))
    for await (const { value } of services.ledger.rows(slice)) if (value.resent) resent += 1;
  return resent;
}

function inputTo(units: readonly string[]) {
  const nobody = { roles: [], groups: [], people: [], managers: false, except: [] };
  const deadline = `${new Date().getFullYear() + 1}-11-27`;
  const audience = { ...nobody, units, everyone: true };
  return { title: 'Se över låsen', body: 'Gör det **före jul**.', deadline, urgent: false, audience };
}
