import type { Activity, ConversationParameters } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import type { Address, OutgoingMessage, Outcome, Sender } from '../delivery/sender.js';
import type { Log } from '../log.js';
import type { Now } from '../time.js';
import type { BotAdapter } from './adapter.js';
import { tooLate, within } from './deadline.js';
import { missOf, type Miss } from './outcome.js';

export interface ConnectorSenderOptions {
  readonly log: Log;
  readonly now?: Now;
  /** The longest that one attempt may take. */
  readonly timeoutMs?: number;
}

type Call<Answer> = (client: ConnectorClient, timeout: { readonly timeout: number }) => Promise<Answer>;

/** A sender over the Bot Connector's REST API. */
export function createConnectorSender(
  adapter: Pick<BotAdapter, 'connectorFor' | 'botId'>,
  { log, now = () => new Date(), timeoutMs = 15_000 }: ConnectorSenderOptions,
): Sender {
  async function attempt<Answer>(serviceUrl: string, call: Call<Answer>): Promise<Outcome<Answer>> {
    const client = await clientFor(adapter, serviceUrl, { log, now });
    if ('kind' in client) return tell(client);
    try {
      // The client gives up by itself; the second limit is for what might hang before it reaches the wire.
      const value = await within(timeoutMs + 1000, call(client.client, { timeout: timeoutMs }));
      return { kind: 'sent', value };
    } catch (error) {
      return tell(missOf(error, now().getTime()));
    }
  }
  function tell(miss: Miss): Miss {
    log.debug({ ...miss }, 'A message did not get through');
    return miss;
  }
  return {
    async openConversation(address) {
      if (!address.objectId) return { kind: 'unreachable', reason: 'not-met' };
      const outcome = await attempt(address.serviceUrl, (client, limit) =>
        client.conversations.createConversation(conversationWith(address, adapter.botId), limit),
      );
      return conversationOutcome(outcome);
    },
    async send(address, message) {
      const activity = activityOf(message, address.conversationId, adapter.botId);
      const outcome = await attempt(address.serviceUrl, (client, limit) =>
        client.conversations.sendToConversation(address.conversationId, activity, limit),
      );
      return named(outcome);
    },
    async update(address, activityId, message) {
      const activity = { ...activityOf(message, address.conversationId, adapter.botId), id: activityId };
      const outcome = await attempt(address.serviceUrl, (client, limit) =>
        client.conversations.updateActivity(address.conversationId, activityId, activity, limit),
      );
      return outcome.kind === 'sent' ? { kind: 'sent', value: { activityId } } : outcome;
    },
  };
}

/** A client with a token; what fails here has sent nothing. */
async function clientFor(
  adapter: Pick<BotAdapter, 'connectorFor'>,
  serviceUrl: string,
  { log, now }: { log: Log; now: Now },
): Promise<{ client: ConnectorClient } | Miss> {
  try {
    return { client: await adapter.connectorFor(serviceUrl) };
  } catch (error) {
    const { name, errorCode: code } = error as { name?: string; errorCode?: unknown };
    log.warn({ name: error === tooLate ? 'too late' : name, code }, 'No way to Teams: service URL or token');
    if (error === tooLate) return { kind: 'retry', reason: 'unavailable' };
    if (typeof code === 'string' && /^(invalid_client|unauthorized_client|invalid_grant)$/.test(code))
      return { kind: 'failed', reason: 'unauthorised', detail: code };
    const miss = missOf(error, now().getTime());
    return miss.kind === 'unknown' ? { kind: 'retry', reason: 'unavailable' } : miss;
  }
}

function named(outcome: Outcome<{ id?: string } | undefined>): Outcome<{ activityId: string }> {
  return outcome.kind === 'sent' ? { kind: 'sent', value: { activityId: outcome.value?.id ?? '' } } : outcome;
}

/** Opening a conversation twice gives the same one, so that an unknown outcome is simply tried again. */
function conversationOutcome(outcome: Outcome<{ id?: string }>): Outcome<{ conversationId: string }> {
  if (outcome.kind === 'unknown') return { kind: 'retry', reason: 'unavailable' };
  if (outcome.kind === 'unreachable' && outcome.reason === 'conversation-gone')
    return { kind: 'failed', reason: 'rejected', detail: outcome.detail };
  if (outcome.kind !== 'sent') return outcome;
  const { id } = outcome.value;
  return id
    ? { kind: 'sent', value: { conversationId: id } }
    : { kind: 'failed', reason: 'rejected', detail: 'no conversation id' };
}

function conversationWith({ objectId = '', tenantId }: Address, botId: string): ConversationParameters {
  return {
    isGroup: false,
    bot: { id: botId, name: '' },
    members: [{ id: objectId, name: '' }],
    ...(tenantId && { tenantId, channelData: { tenant: { id: tenantId } } }),
  } as ConversationParameters;
}

/** Text and card are never sent together: Teams splits them and gives no id back, so it could not be updated. */
function activityOf(message: OutgoingMessage, conversationId: string, botId: string): Partial<Activity> {
  const { card, text, summary = text, alert } = message;
  const attachments = card && [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }];
  return {
    type: 'message',
    channelId: 'msteams',
    from: { id: botId, name: '' },
    conversation: { id: conversationId } as Activity['conversation'],
    ...(card ? { attachments, summary } : { text, summary: message.summary }),
    ...(alert && { channelData: { notification: { alert: true } } }),
  };
}
