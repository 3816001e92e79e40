import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import type { AuthenticateRequestResult, ConnectorClient } from 'botframework-connector';
import type { Config } from '../config/config.js';
import { Refusal } from '../errors.js';
import type { Log } from '../log.js';
import { admissionFault, type AdmissionFault } from './admission.js';
import { OneAttemptAuthentication, whyNotAuthenticated } from './authentication.js';
import { createConnectors } from './connectors.js';
import { appIdOf, createCredentialsFactory } from './credentials.js';
import { within } from './deadline.js';
import { createTurnErrorHandler, type Apologise } from './failed-turn.js';
import { TeamsAdapter } from './teams-adapter.js';

/** An activity of sound shape, not yet authenticated. */
export interface IncomingTurn {
  readonly authorization?: string;
  readonly activity: Readonly<Record<string, unknown>>;
}

/** What the HTTP request that brought a turn is answered with. */
export interface TurnAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/** The bot's side of a turn; throws nothing that a caller sent. */
export type TurnLogic = (context: TurnContext) => Promise<void>;

export interface BotAdapter {
  /** Authenticates, admits and runs a turn; refuses with 401 or 403, an invoke that nobody answers with 400. */
  process(turn: IncomingTurn, logic: TurnLogic): Promise<TurnAnswer>;
  /** A client for the connector at `serviceUrl`: one attempt a call, in time. A token is at hand when it is given. */
  connectorFor(serviceUrl: string): Promise<ConnectorClient>;
  /** The bot's own id in conversations. */
  readonly botId: string;
}

export interface AdapterOptions {
  readonly log: Log;
  readonly apologise: Apologise;
  /** Told of each call to Teams as it goes out. */
  readonly onCall?: () => void;
  /** The longest that one call to Teams may take. */
  readonly timeoutMs?: number;
  /** The longest that proving a caller may take. */
  readonly authenticationMs?: number;
  /** Where the keys that sign Teams' tokens are listed; for tests. */
  readonly keysUrl?: string;
}

/** The adapter between HTTP and turns for the configured credentials. */
export function createAdapter(
  { credentials, tenantId }: Pick<Config, 'credentials' | 'tenantId'>,
  options: AdapterOptions,
): BotAdapter {
  const { log, timeoutMs = 15_000, authenticationMs = 5_000 } = options;
  const authenticated = credentials.kind !== 'none';
  const factory = createCredentialsFactory(credentials, tenantId);
  const authentication = new OneAttemptAuthentication(
    factory,
    { timeoutMs, loopbackOnly: !authenticated, ...(options.onCall && { onCall: options.onCall }) },
    options.keysUrl,
  );
  const adapter = new TeamsAdapter(authentication);
  adapter.onTurnError = createTurnErrorHandler(log, options.apologise);
  const appId = appIdOf(credentials);
  return {
    botId: `28:${appId || 'local-bot'}`,
    connectorFor: createConnectors({ authentication, factory, appId, timeoutMs }),
    async process({ authorization = '', activity: fields }, logic) {
      const activity = reviveTimestamps(fields);
      try {
        const caller = await authenticate(adapter, activity, authorization, { log, authenticationMs });
        const fault = admissionFault(activity, { authenticated, tenantId });
        if (fault) throw new Refusal(fault);
        return answerOf(activity, await adapter.run(caller, activity, logic));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const { code } = error as Refusal<AdmissionFault | 'unauthorised'>;
        log.warn({ code, channel: activity.channelId }, 'A turn was not let in');
        return { status: code === 'unauthorised' ? 401 : 403, body: { code } };
      }
    },
  };
}

async function authenticate(
  adapter: TeamsAdapter,
  activity: Activity,
  header: string,
  { log, authenticationMs }: { log: Log; authenticationMs: number },
): Promise<AuthenticateRequestResult> {
  try {
    return await within(authenticationMs, adapter.authenticate(activity, header));
  } catch (error) {
    // What cannot be proven is not let in, also when it is the keys that cannot be had.
    if (whyNotAuthenticated(error) === 'keys-unreachable')
      log.error({}, 'The keys of the Bot Framework could not be fetched: nobody can be let in');
    throw new Refusal('unauthorised');
  }
}

/** The activity with dates where botbuilder expects them. */
function reviveTimestamps(fields: Readonly<Record<string, unknown>>): Activity {
  const activity = { ...fields } as unknown as Record<string, unknown>;
  for (const key of ['timestamp', 'localTimestamp', 'expiration'])
    if (typeof activity[key] === 'string') activity[key] = new Date(activity[key]);
  return activity as unknown as Activity;
}

function answerOf(activity: Activity, response: InvokeResponse | undefined): TurnAnswer {
  if (!response) return { status: 200 };
  if (response.status === 501) return { status: 400, body: { code: 'unknown-invoke' } };
  const outcome = (response.body as { statusCode?: unknown } | undefined)?.statusCode;
  // The protocol of card actions wants 200 always; botbuilder copies the outcome into the HTTP status.
  const isAction = activity.name === 'adaptiveCard/action' && typeof outcome === 'number';
  return { status: isAction ? 200 : response.status, body: response.body as unknown };
}
