/** A sender that does what a test tells it, and remembers whom it reached. */
import type { Address, Outcome, OutgoingMessage, Sender } from '../../src/delivery/sender.js';

type Sent = Outcome<{ readonly activityId: string }>;

/** What happens to one attempt; `held` lets the test decide when. */
export type Step =
  Exclude<Sent, { kind: 'sent' }> | 'sent' | 'arrives-unknown' | (() => Promise<Sent | 'sent'>);

export interface ScriptedSender extends Sender {
  /** What comes next for a person (by object id); afterwards everything is sent. */
  script(objectId: string, ...steps: readonly Step[]): void;
  /** How many messages lie in a person's chat. */
  arrived(objectId: string): number;
  /** What was attempted, in order. */
  readonly sent: readonly { readonly person: string; readonly message: OutgoingMessage }[];
  /** All messages that lie in chats. */
  total(): number;
  /** Attempts, arrived or not. */
  attempts(): number;
}

/** Everything is sent, unless scripted otherwise. */
export function createScriptedSender(): ScriptedSender {
  const scripts = new Map<string, Step[]>();
  const arrivals = new Map<string, number>();
  const sent: { person: string; message: OutgoingMessage }[] = [];
  let attempts = 0;
  const arrive = (objectId: string): Sent => {
    arrivals.set(objectId, (arrivals.get(objectId) ?? 0) + 1);
    return { kind: 'sent', value: { activityId: `${objectId}-${attempts}` } };
  };
  return {
    sent,
    openConversation: async ({ objectId = '' }) => ({
      kind: 'sent',
      value: { conversationId: `a:${objectId}` },
    }),
    send: async ({ objectId = '' }: Address, message: OutgoingMessage) => {
      sent.push({ person: objectId, message });
      attempts += 1;
      const next = scripts.get(objectId)?.shift() ?? 'sent';
      const step = typeof next === 'function' ? await next() : next;
      if (step === 'sent') return arrive(objectId);
      if (step !== 'arrives-unknown') return step;
      arrive(objectId);
      return { kind: 'unknown', reason: 'timeout' };
    },
    update: async (_, activityId) => ({ kind: 'sent', value: { activityId } }),
    script: (objectId, ...steps) => void scripts.set(objectId, [...steps]),
    arrived: (objectId) => arrivals.get(objectId) ?? 0,
    total: () => [...arrivals.values()].reduce((sum, each) => sum + each, 0),
    attempts: () => attempts,
  };
}
