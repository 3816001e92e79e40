import type { ConnectorClient } from 'botframework-connector';

/** The part of the connector client's private pipeline that is changed. botbuilder is pinned, a test watches it. */
interface Pipeline {
  removePolicy(which: { name: string }): readonly unknown[];
  addPolicy(policy: Policy): void;
}

interface Policy {
  readonly name: string;
  sendRequest(
    request: { timeout: number },
    next: (request: { timeout: number }) => Promise<unknown>,
  ): Promise<unknown>;
}

export interface CallRules {
  /** The longest that one call may take. */
  readonly timeoutMs: number;
  /** Whether only this machine is called: no proxy then. */
  readonly loopbackOnly: boolean;
  /** Told of each call as it goes out. */
  readonly onCall?: () => void;
}

/**
 * The client, changed to make one attempt a call and to give up in time.
 *
 * botbuilder repeats a POST three times on 5xx, resets and 429, which sends a message again that had arrived, has no
 * time-out, and follows redirects, which could carry the token elsewhere. Its options for these are ignored.
 */
export function makeOneAttempt(
  client: ConnectorClient,
  { timeoutMs, loopbackOnly, onCall }: CallRules,
): ConnectorClient {
  const { pipeline } = (client as unknown as { client: { pipeline: Pipeline } }).client;
  const removed = pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  if (removed.length === 0) throw new Error('botbuilder keeps its retries elsewhere than expected.');
  pipeline.removePolicy({ name: 'redirectPolicy' });
  if (loopbackOnly) pipeline.removePolicy({ name: 'proxyPolicy' });
  pipeline.addPolicy({
    name: 'timeLimit',
    sendRequest: (request, next) => {
      if (!(request.timeout > 0)) request.timeout = timeoutMs;
      onCall?.();
      return next(request);
    },
  });
  return client;
}
