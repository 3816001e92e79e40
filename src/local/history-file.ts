import { readFileSync, renameSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Log } from '../log.js';
import type { Chat, Chats } from './chats.js';

const VERSION = 1;
const DELAY_MS = 500;

/** Keeps the chats over a restart. */
export interface HistoryFile {
  /** Says that something changed; it is written soon, many changes at once. */
  touch(): void;
  /** Writes what is not written yet. */
  close(): Promise<void>;
}

/** A history in one JSON file, replaced whole; without a path nothing is kept. */
export function openHistory(path: string | undefined, chats: Chats, log: Log): HistoryFile {
  if (!path) return { touch: () => undefined, close: async () => undefined };
  load(path, chats, log);
  let timer: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();
  const write = () => {
    timer = undefined;
    writing = writing
      .then(() => save(path, chats))
      .catch((error: unknown) => {
        log.warn({ error }, 'The local Teams could not write its history');
      });
  };
  return {
    touch: () => void (timer ??= setTimeout(write, DELAY_MS).unref()),
    close: async () => {
      if (timer) {
        clearTimeout(timer);
        write();
      }
      await writing;
    },
  };
}

async function save(path: string, chats: Chats): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const next = `${path}.next`;
  await writeFile(next, JSON.stringify({ version: VERSION, chats: [...chats.all()] }));
  await rename(next, path);
}

function load(path: string, chats: Chats, log: Log): void {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return;
  }
  try {
    for (const chat of readChats(text)) chats.restore(chat);
  } catch (error) {
    // A demonstration's history is worth less than a start that works; the old file stays for whoever wants it.
    renameSync(path, `${path}.unreadable`);
    log.warn({ error }, 'The local Teams could not read its history and starts with an empty one');
  }
}

function readChats(text: string): readonly Chat[] {
  const stored = JSON.parse(text) as { version?: unknown; chats?: unknown };
  if (stored.version !== VERSION || !Array.isArray(stored.chats))
    throw new Error('The history has another form');
  return stored.chats as Chat[];
}
