import { randomUUID } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import type { Log } from '../log.js';
import { wordsAnswer } from './invoke-answer.js';

/** The apology, in the language of whoever is spoken to; it names the id. */
export type Apologise = (context: TurnContext, errorId: string) => string | Promise<string>;

/**
 * Ends a turn that broke: the log gets the error under an id, the person gets the id and an apology. Never the
 * error's text, and no second attempt where the first broke on the way out.
 */
export function createTurnErrorHandler(log: Log, apologise: Apologise) {
  return async (context: TurnContext, error: unknown): Promise<void> => {
    const errorId = randomUUID().slice(0, 8);
    const { name, deliveryMode } = context.activity;
    const type: string = context.activity.type;
    log.error({ errorId, err: describe(error), activity: type, invoke: name }, 'A turn broke');
    const goesByHttpAnswer = type === 'invoke' || deliveryMode === 'expectReplies';
    if (!goesByHttpAnswer && (type !== 'message' || isFromConnector(error))) return;
    try {
      await say(context, await apologise(context, errorId), errorId);
    } catch (second) {
      log.warn({ errorId, err: describe(second) }, 'The apology could not be given');
    }
  };
}

async function say(context: TurnContext, words: string, errorId: string): Promise<void> {
  const type: string = context.activity.type;
  if (type !== 'invoke') {
    await context.sendActivity(words);
    return;
  }
  const value = wordsAnswer(context.activity.name, `error-${errorId}`, words);
  await context.sendActivity({ type: 'invokeResponse', value });
}

/** An error of the REST client carries the whole request, texts and token included: only its outline is logged. */
function describe(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, stack } = error;
  if (!isFromConnector(error)) return { name, message: error.message, stack };
  const { statusCode, code } = error as { statusCode?: number; code?: string };
  return { name, statusCode, code };
}

function isFromConnector(error: unknown): boolean {
  return error instanceof Error && /^(RestError|AbortError)$/.test(error.name);
}
