/** The connector emulator of the local Teams as a process of its own, for a generated organisation. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FaultRates } from '../../src/local/faults.js';
import { createLocalTeams } from '../../src/local/local-teams.js';
import { silentLog } from '../../src/log.js';
import { generateOrganisation, membersOf } from './generated.js';
import { beTold, toldSetup } from '../scenarios/told.js';

/** What is asked of the connector. */
export type ConnectorQuestion = { readonly limits: boolean; readonly faults?: FaultRates } | 'statistics';

/** What happened since the last question about limits. */
export interface ConnectorStatistics {
  readonly calls: number;
  readonly byStatus: Readonly<Record<string, number>>;
  readonly messages: number;
  readonly people: number;
  /** People with more messages than one. */
  readonly twice: number;
}

/** The tenant of a bot without credentials. */
const TENANT = '00000000-0000-4000-8000-000000000001';

const people = membersOf(generateOrganisation(toldSetup<{ people: number }>().people));
const server = createServer((request, response) => void teams.listener(request, response));
await once(server.listen(0, '127.0.0.1'), 'listening');
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/local`;
const teams = createLocalTeams({
  people: () => people,
  botEndpoint: () => '',
  publicUrl: () => url,
  tenantId: TENANT,
  botId: 'local-bot',
  botName: 'Säkerhetsorganisationen',
  now: () => new Date(),
  log: silentLog,
});

beTold(
  teams.serviceUrl,
  (question) => answer(question as ConnectorQuestion),
  async () => void server.close(),
);

function answer(question: ConnectorQuestion): ConnectorStatistics | undefined {
  if (question !== 'statistics') {
    teams.setLimits(question.limits);
    teams.setFaults({ rates: question.faults ?? {} });
    teams.resetStatistics();
    return undefined;
  }
  const { calls, byStatus, messagesByPerson } = teams.statistics();
  const counts = [...messagesByPerson.values()];
  const messages = counts.reduce((sum, count) => sum + count, 0);
  return {
    calls,
    byStatus,
    messages,
    people: counts.length,
    twice: counts.filter((count) => count > 1).length,
  };
}
