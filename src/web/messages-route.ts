import type { IncomingMessage } from 'node:http';
import { Refusal } from '../errors.js';
import { checkActivity } from './activity-shape.js';
import type { HttpAnswer } from './answer.js';
import { bodyFaultStatus, readJson, type BodyFaultCode } from './read-json.js';

/** An activity that came in, of sound shape but not yet authenticated. */
export interface IncomingTurn {
  readonly authorization?: string;
  readonly activity: Record<string, unknown>;
}

/** What answers a turn: authenticates it, runs the bot and says what the HTTP answer is. */
export type TurnHandler = (turn: IncomingTurn) => Promise<HttpAnswer>;

/** Answers POST /api/messages: reads, checks the shape, hands on; what is malformed never reaches the bot. */
export async function answerMessages(req: IncomingMessage, handle: TurnHandler): Promise<HttpAnswer> {
  try {
    const checked = checkActivity(await readJson(req));
    if ('activity' in checked)
      return await handle({ authorization: req.headers.authorization, activity: checked.activity });
    return { status: checked.fault.code === 'activity-value-too-big' ? 413 : 400, body: checked.fault };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const code = (error as Refusal<BodyFaultCode>).code;
    return { status: bodyFaultStatus[code] ?? 400, body: { code } };
  }
}
