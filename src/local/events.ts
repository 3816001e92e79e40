import type { ServerResponse } from 'node:http';
import type { ChatEvent, LiveEvent } from './contract.js';
import { roomOf } from './places.js';
import { eventFor } from './views.js';

const HEARTBEAT_MS = 20_000;

/** Called with each thing that happens in a chat, and the chat's key. */
export type EventListener = (key: string, event: ChatEvent) => void;

/** Tells pages and tests what happens, as it happens. */
export interface Events {
  publish: EventListener;
  /** Hears everything until the returned function is called. */
  listen(listener: EventListener): () => void;
  /** Turns a response into a server-sent event stream about these people. */
  stream(response: ServerResponse, people: ReadonlySet<string>): void;
  close(): void;
}

/** A hub without memory: who connects later reads the chat first. */
export function createEvents(): Events {
  const listeners = new Set<EventListener>();
  const streams = new Set<ServerResponse>();
  const heartbeat = setInterval(() => {
    for (const stream of streams) stream.write(':\n\n');
  }, HEARTBEAT_MS).unref();
  return {
    publish: (key, event) => {
      for (const listener of listeners) listener(key, event);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stream(response, people) {
      const stop = this.listen((key, event) => {
        for (const line of linesOf(key, event, people)) response.write(`data: ${JSON.stringify(line)}\n\n`);
      });
      streams.add(response);
      response.once('close', () => {
        stop();
        streams.delete(response);
      });
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write('retry: 1000\n\n');
    },
    close() {
      clearInterval(heartbeat);
      for (const stream of streams) stream.end();
    },
  };
}

/** What happens in a room is told to everybody, in each one's view of it. */
function linesOf(key: string, event: ChatEvent, people: ReadonlySet<string>): readonly LiveEvent[] {
  const room = roomOf(key);
  if (room) return [...people].map((person) => ({ person, chat: room, event: eventFor(event, person) }));
  return people.has(key) ? [{ person: key, chat: 'personal', event }] : [];
}
