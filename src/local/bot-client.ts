/** How the bot took an activity. */
export type BotAnswer =
  | { readonly kind: 'answered'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'unreachable' };

/** Carries one activity to the bot. */
export type BotClient = (activity: Readonly<Record<string, unknown>>) => Promise<BotAnswer>;

/** A client that gives up after `timeoutMs`, as Teams' own do. */
export function createBotClient(endpoint: () => string, timeoutMs: number): BotClient {
  return async (activity) => {
    try {
      const response = await fetch(endpoint(), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json; charset=utf-8' },
        body: JSON.stringify(activity),
        signal: AbortSignal.timeout(timeoutMs),
      });
      return { kind: 'answered', status: response.status, body: parse(await response.text()) };
    } catch (error) {
      return { kind: (error as Error).name === 'TimeoutError' ? 'timeout' : 'unreachable' };
    }
  };
}

function parse(text: string): unknown {
  try {
    return text ? (JSON.parse(text) as unknown) : undefined;
  } catch {
    return undefined;
  }
}
