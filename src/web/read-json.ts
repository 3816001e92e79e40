import type { IncomingMessage } from 'node:http';
import { Refusal } from '../errors.js';

/** Why a request's body was not read. */
export type BodyFaultCode =
  | 'content-type-not-json'
  | 'content-encoding-not-plain'
  | 'body-too-big'
  | 'body-empty'
  | 'body-not-json'
  | 'body-too-deep'
  | 'body-cut';

/** The HTTP status that belongs to each fault. */
export const bodyFaultStatus: Readonly<Record<BodyFaultCode, number>> = {
  'content-type-not-json': 415,
  'content-encoding-not-plain': 415,
  'body-too-big': 413,
  'body-empty': 400,
  'body-not-json': 400,
  'body-too-deep': 400,
  'body-cut': 400,
};

const utf8 = new TextDecoder('utf-8', { fatal: true });
const maxDepth = 64;
/** Beyond this a sender that goes on after the refusal is cut off. */
const maxDiscarded = 32 * 1024 * 1024;

/**
 * The JSON value in a request's body, at most `limit` bytes; else a `Refusal<BodyFaultCode>`.
 *
 * restify's own body parser is never used: a broken gzip body kills the process in it. Nothing is unpacked here.
 */
export async function readJson(req: IncomingMessage, limit = 3 * 1024 * 1024): Promise<unknown> {
  try {
    checkHeaders(req, limit);
    return parse(await readBytes(req, limit));
  } catch (error) {
    discard(req);
    throw error instanceof Refusal ? error : new Refusal<BodyFaultCode>('body-cut');
  }
}

function checkHeaders(req: IncomingMessage, limit: number): void {
  if (req.headers['content-encoding'] !== undefined)
    throw new Refusal<BodyFaultCode>('content-encoding-not-plain');
  const type = req.headers['content-type'] ?? '';
  if (!/^application\/json\s*(;\s*charset="?utf-?8"?\s*)?;?\s*$/i.test(type))
    throw new Refusal<BodyFaultCode>('content-type-not-json');
  if (Number(req.headers['content-length'] ?? 0) > limit) throw new Refusal<BodyFaultCode>('body-too-big');
}

/** By events: `for await` costs several times as much, every turn. */
function readBytes(req: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const stop = () => {
      for (const [event, listener] of listeners) req.off(event, listener);
    };
    const refuse = (code: BodyFaultCode) => {
      stop();
      reject(new Refusal<BodyFaultCode>(code));
    };
    const take = (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size > limit) refuse('body-too-big');
    };
    const cut = () => refuse('body-cut');
    const end = () => {
      stop();
      resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks));
    };
    const listeners = [
      ['data', take],
      ['end', end],
      ['error', cut],
      ['close', cut],
    ] as const;
    if (req.destroyed) return cut();
    for (const [event, listener] of listeners) req.on(event, listener);
  });
}

function parse(bytes: Buffer): unknown {
  if (bytes.length === 0) throw new Refusal<BodyFaultCode>('body-empty');
  const value = parseText(bytes);
  if (isTooDeep(value, maxDepth)) throw new Refusal<BodyFaultCode>('body-too-deep');
  return value;
}

function parseText(bytes: Buffer): unknown {
  try {
    const text = utf8.decode(bytes);
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refusal<BodyFaultCode>('body-not-json');
  }
}

function isTooDeep(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (left === 0) return true;
  for (const key in value) if (isTooDeep((value as Record<string, unknown>)[key], left - 1)) return true;
  return false;
}

/** Lets the rest of a refused body run off unkept, so that the sender gets to read the refusal. */
function discard(req: IncomingMessage): void {
  let size = 0;
  req.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > maxDiscarded) req.destroy();
  });
  req.on('error', () => undefined);
  req.resume();
}
