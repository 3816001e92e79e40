import { QueueClient, type StoragePipelineOptions } from '@azure/storage-queue';
import type { TokenCredential } from '@azure/identity';
import { z } from 'zod';
import type { Log } from '../log.js';
import { NOUNS } from './delivery.js';
import type { Slice, Wakeup, Wakeups } from './ledger.js';

/** Which queue service to use: the embedded or an account with a key in the string, or an account by identity. */
export type QueueSource =
  | { readonly kind: 'connection-string'; readonly connectionString: string }
  | { readonly kind: 'identity'; readonly accountName: string; readonly credential: TokenCredential };

const QUEUE = 'wakeups';
/** Longer than a slice takes to send, so that a living worker is not doubled. */
const INVISIBLE_SECONDS = 120;
const SENT_AT_ONCE = 16;
/** A wake-up that was received so often without being done is left to the sweep. */
const MAX_RECEIVED = 5;

const wakeupText = z.object({
  noun: z.enum(NOUNS),
  id: z.string(),
  version: z.number(),
  buckets: z.number(),
  bucket: z.number(),
  from: z.string(),
  to: z.string(),
});

/** Opens the queue of wake-ups, creating it where it is missing. The rows are the truth: a lost wake-up costs a sweep. */
export async function openWakeups(source: QueueSource, log: Log): Promise<Wakeups> {
  const queue = clientOf(source);
  await queue.createIfNotExists();
  return {
    send: async (slices) => {
      for (let at = 0; at < slices.length; at += SENT_AT_ONCE)
        await Promise.all(
          slices.slice(at, at + SENT_AT_ONCE).map((slice) => queue.sendMessage(encode(slice))),
        );
    },
    receive: async (most) => {
      const { receivedMessageItems } = await queue.receiveMessages({
        numberOfMessages: Math.min(32, most),
        visibilityTimeout: INVISIBLE_SECONDS,
      });
      const wakeups: Wakeup[] = [];
      for (const message of receivedMessageItems) {
        const done = async () => {
          await queue.deleteMessage(message.messageId, message.popReceipt).catch(ignoreGone);
        };
        const slice = decode(message.messageText);
        if (slice && message.dequeueCount <= MAX_RECEIVED) wakeups.push({ slice, done });
        else {
          log.warn(
            { received: message.dequeueCount, readable: slice !== undefined },
            'A wake-up was left to the sweep',
          );
          await done();
        }
      }
      return wakeups;
    },
    ping: async () => {
      await queue.getProperties();
    },
  };
}

function clientOf(source: QueueSource): QueueClient {
  const options: StoragePipelineOptions = { retryOptions: { maxTries: 3, tryTimeoutInMs: 10_000 } };
  if (source.kind === 'connection-string') return new QueueClient(source.connectionString, QUEUE, options);
  return new QueueClient(
    `https://${source.accountName}.queue.core.windows.net/${QUEUE}`,
    source.credential,
    options,
  );
}

function encode(slice: Slice): string {
  const text = JSON.stringify({ ...slice.item, bucket: slice.bucket, from: slice.from, to: slice.to });
  return Buffer.from(text).toString('base64');
}

function decode(text: string): Slice | undefined {
  try {
    const { bucket, from, to, ...item } = wakeupText.parse(
      JSON.parse(Buffer.from(text, 'base64').toString()),
    );
    return { item, bucket, from, to };
  } catch {
    return undefined;
  }
}

function ignoreGone(error: unknown): void {
  const status = (error as { statusCode?: number }).statusCode;
  if (status !== 404 && status !== 400) throw error;
}
