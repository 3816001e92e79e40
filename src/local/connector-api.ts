import { setTimeout as wait } from 'node:timers/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Channel } from './channel.js';
import { badSyntax, connectorError, throttled, tooBig, type ConnectorAnswer } from './connector-answer.js';
import { carryOut } from './connector-calls.js';
import type { MemberPage } from './connector-members.js';
import { LIMITED_AS, routeCall, type Call } from './connector-routes.js';
import type { Fault } from './faults.js';
import { asRecord, asText, readBody, sendJson, type Body } from './http.js';

/** Far over the message limit, so that what is too big is told apart from what nobody reads. */
const BODY_LIMIT = 4 * 1024 * 1024;

/** Answers one request of the bot to the Bot Connector's REST API, with the limits and faults that are set. */
export async function answerConnector(
  channel: Channel,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  query: URLSearchParams,
): Promise<void> {
  const call = routeCall(request.method, path);
  const body = await readBody(request, BODY_LIMIT);
  if (!call) return sendJson(response, 404, connectorError(404, 'NotFound', 'No such call.').body);
  const key = keyOf(channel, call, body);
  const retryAfter = channel.limits.take(LIMITED_AS[call.operation], key ?? call.conversationId);
  if (retryAfter !== undefined) return reply(channel, call, response, throttled(retryAfter));
  const fault = channel.faults.strike(call.operation, key);
  if (fault && !fault.done) return fail(channel, call, response, fault);
  const answer = answerTo(channel, call, body, pageOf(query));
  if (!fault) return reply(channel, call, response, answer);
  if (fault.waitMs === undefined) return fail(channel, call, response, fault);
  await wait(fault.waitMs, undefined, { ref: false });
  reply(channel, call, response, answer);
}

function pageOf(query: URLSearchParams): MemberPage {
  return { size: Number(query.get('pageSize') ?? 0), from: Number(query.get('continuationToken') ?? 0) };
}

function answerTo(channel: Channel, call: Call, body: Body, page: MemberPage): ConnectorAnswer {
  if (body.kind === 'too-big') return tooBig();
  if (body.kind === 'malformed') return badSyntax('The body is not JSON.');
  return carryOut(channel, call, body, page);
}

function reply(channel: Channel, call: Call, response: ServerResponse, answer: ConnectorAnswer): void {
  channel.counter.call(call.operation, answer.status);
  sendJson(response, answer.status, answer.body, answer.headers);
}

function fail(channel: Channel, call: Call, response: ServerResponse, fault: Fault): void {
  if (fault.status === undefined) {
    channel.counter.call(call.operation, 'reset');
    response.socket?.resetAndDestroy();
    return;
  }
  if (fault.status === 429) return reply(channel, call, response, throttled(fault.retryAfter));
  reply(
    channel,
    call,
    response,
    connectorError(fault.status, fault.code ?? 'ServiceError', 'A fault of the local Teams.'),
  );
}

/** Which chat a call is about, also when it is still to create the conversation. */
function keyOf(channel: Channel, call: Call, body: Body): string | undefined {
  if (call.operation !== 'createConversation') return channel.places.find(call.conversationId)?.place.key;
  const { members } = asRecord(body.kind === 'json' ? body.value : undefined);
  const wanted = (Array.isArray(members) && asText(asRecord(members[0]).id)) || '';
  return (channel.roster.byUserId(wanted) ?? channel.roster.byObjectId(wanted))?.id;
}
