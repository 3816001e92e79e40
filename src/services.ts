/** What every door works with: the storage, the organisation in force, the stores on it. Opened once a process. */
import { randomUUID } from 'node:crypto';
import type { AuditLog } from './audit/audit.js';
import type { Config } from './config/config.js';
import type { Dispatch, Ledger, Waiting, Wakeups } from './delivery/ledger.js';
import type { Numbers } from './delivery/numbers.js';
import type { NoticeStore } from './delivery/notice.js';
import { openWakeups, type QueueSource } from './delivery/queue.js';
import type { References } from './delivery/references.js';
import type { RateBook } from './delivery/shared-rate.js';
import { measureDirective } from './cards/directive-size.js';
import type { Directive, DirectiveStore } from './directives/directive.js';
import type { Draft, DraftStore } from './directives/draft.js';
import type { LiveCardStore } from './directives/live-card.js';
import type { MeasureMessage } from './directives/plan.js';
import type { QuestionStore } from './directives/question.js';
import { Refusal } from './errors.js';
import type { Log } from './log.js';
import type { Meeting, MeetingStore } from './meetings/meeting.js';
import type { Bindings } from './organisation/bindings.js';
import { createChart, type Chart } from './organisation/chart.js';
import type { OrganisationStore } from './organisation/store.js';
import { watchChart } from './organisation/watch.js';
import type { Contexts } from './questions/contexts.js';
import type { Courtesies } from './questions/courtesies.js';
import type { DeclaredUnits } from './questions/declared-units.js';
import type { Feedback, Miss, Notes } from './questions/notes.js';
import type { Schedule } from './schedule/schedule.js';
import { tableAudit } from './storage/audit-table.js';
import { tableBindings } from './storage/bindings-table.js';
import { tableContexts } from './storage/contexts-table.js';
import { tableCourtesies } from './storage/courtesies-table.js';
import { storageCredential } from './storage/credential.js';
import { tableDeclaredUnits } from './storage/declared-units-table.js';
import { tableDirectiveQuestions } from './storage/directive-questions-table.js';
import { tableDispatch, tableWaiting } from './storage/dispatch-table.js';
import { connectEmbedded, startEmbeddedStorage, type EmbeddedStorage } from './storage/embedded.js';
import { tableLedger } from './storage/ledger-table.js';
import { tableLiveCards } from './storage/live-cards-table.js';
import { tableNotices } from './storage/notices-table.js';
import { tableNotes } from './storage/notes-table.js';
import { tableNumbers } from './storage/numbers-table.js';
import { tableOrganisation } from './storage/organisation-table.js';
import { tableRateBook } from './storage/rate-table.js';
import { tableRecords } from './storage/records-table.js';
import { tableReferences } from './storage/references-table.js';
import { tableSchedule } from './storage/schedule-table.js';
import { tableSigningKey } from './storage/signing-key-table.js';
import { openTables, type Tables } from './storage/tables.js';
import type { Now } from './time.js';

export interface Services {
  /** Names this process among those on the same storage. */
  readonly process: string;
  readonly now: Now;
  readonly log: Log;
  readonly tables: Tables;
  readonly organisations: OrganisationStore;
  readonly bindings: Bindings;
  readonly references: References;
  readonly courtesies: Courtesies;
  readonly contexts: Contexts;
  readonly declaredUnits: DeclaredUnits;
  readonly misses: Notes<Miss>;
  readonly feedback: Notes<Feedback>;
  readonly numbers: Numbers;
  readonly audit: AuditLog;
  readonly directives: DirectiveStore;
  readonly drafts: DraftStore;
  readonly directiveQuestions: QuestionStore;
  readonly measure: MeasureMessage;
  readonly meetings: MeetingStore;
  readonly ledger: Ledger;
  readonly dispatch: Dispatch;
  readonly rateBook: RateBook;
  readonly waiting: Waiting;
  readonly notices: NoticeStore;
  readonly schedule: Schedule;
  readonly wakeups: Wakeups;
  readonly liveCards: LiveCardStore;
  /** What links to files are signed with. */
  signingKey(): Promise<Uint8Array>;
  /** The organisation in force; `undefined` before the first import. */
  chart(): Chart | undefined;
  /** Any stored version, for what was resolved on it. */
  chartOf(version: string): Promise<Chart | undefined>;
  /** Looks for a new version now instead of at the next beat. */
  refreshChart(): Promise<void>;
  stop(): Promise<void>;
}

export interface ServiceOptions {
  readonly config: Pick<Config, 'storage' | 'dataDir'>;
  readonly log: Log;
  readonly now: Now;
  /** `own` starts the embedded storage and refuses when another process has it; `share` uses that one. */
  readonly embedded: 'own' | 'share';
}

/** Opens storage and loads the organisation in force. */
export async function openServices(options: ServiceOptions): Promise<Services> {
  const { config, log, now } = options;
  const embedded = config.storage.kind === 'embedded' ? await openEmbedded(options) : undefined;
  const tables = openTables(tableSource(config.storage, embedded));
  const organisations = tableOrganisation(tables);
  const wakeups = await openWakeups(await queueSource(config.storage, embedded), log);
  const references = tableReferences(tables, { log });
  const contexts = tableContexts(tables, { log, now });
  const misses = tableNotes<Miss>(tables, 'misses', { log, now });
  const feedback = tableNotes<Feedback>(tables, 'feedback', { log, now });
  const name = randomUUID().slice(0, 8);
  const stored = await organisations.current();
  let chart = stored && createChart(stored.organisation, stored.version);
  const watch = watchChart({
    store: organisations,
    ...(stored && { known: stored.version }),
    onChange: (changed) => void (chart = changed),
    log,
  });
  return {
    process: name,
    now,
    log,
    tables,
    organisations,
    bindings: tableBindings(tables),
    references,
    courtesies: tableCourtesies(tables),
    contexts,
    declaredUnits: tableDeclaredUnits(tables),
    misses,
    feedback,
    numbers: tableNumbers(tables),
    audit: tableAudit(tables),
    directives: tableRecords<Directive>(tables, 'directives'),
    drafts: tableRecords<Draft>(tables, 'drafts'),
    directiveQuestions: tableDirectiveQuestions(tables),
    measure: measureDirective,
    meetings: tableRecords<Meeting>(tables, 'meetings'),
    ledger: tableLedger(tables, name),
    dispatch: tableDispatch(tables),
    rateBook: tableRateBook(tables),
    waiting: tableWaiting(tables),
    notices: tableNotices(tables),
    schedule: tableSchedule(tables),
    wakeups,
    liveCards: tableLiveCards(tables),
    signingKey: tableSigningKey(tables),
    chart: () => chart,
    chartOf: async (version) => {
      if (chart?.version === version) return chart;
      const organisation = await organisations.read(version);
      return organisation && createChart(organisation, version);
    },
    refreshChart: () => watch.check(),
    stop: async () => {
      await watch.stop();
      await Promise.all([references, contexts, misses, feedback].map((each) => each.stop()));
      await embedded?.stop();
    },
  };
}

/** Whether the storage and the queue answer; for the readiness page. */
export async function checkServices(services: Services): Promise<{ storage: boolean; queue: boolean }> {
  const [storage, queue] = await Promise.all([
    answers(() => services.organisations.pointer()),
    answers(() => services.wakeups.ping()),
  ]);
  return { storage, queue };
}

async function answers(call: () => Promise<unknown>): Promise<boolean> {
  try {
    await call();
    return true;
  } catch {
    return false;
  }
}

function openEmbedded({ config, log, embedded }: ServiceOptions): Promise<EmbeddedStorage> {
  const where = { dataDir: config.dataDir, log };
  return embedded === 'own' ? startEmbeddedStorage(where) : connectEmbedded(where);
}

function tableSource(storage: Config['storage'], embedded: EmbeddedStorage | undefined) {
  if (storage.kind === 'account')
    return { accountName: storage.accountName, ...(storage.clientId && { clientId: storage.clientId }) };
  return { connectionString: connectionStringOf(storage, embedded) };
}

async function queueSource(
  storage: Config['storage'],
  embedded: EmbeddedStorage | undefined,
): Promise<QueueSource> {
  if (storage.kind !== 'account')
    return { kind: 'connection-string', connectionString: connectionStringOf(storage, embedded) };
  const credential = await storageCredential(storage.clientId);
  return { kind: 'identity', accountName: storage.accountName, credential };
}

function connectionStringOf(
  storage: Exclude<Config['storage'], { kind: 'account' }>,
  embedded: EmbeddedStorage | undefined,
): string {
  if (storage.kind === 'connection-string') return storage.connectionString;
  if (!embedded) throw new Refusal('storage-missing');
  return embedded.connectionString;
}
