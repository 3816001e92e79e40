import type { ChatEvent, ChatKind, LiveEvent } from '../contract.js';

/** What the stream tells a tab. After `connected` something may have been missed. */
export type LiveMessage =
  | { readonly type: 'connected' }
  | { readonly type: 'disconnected' }
  | { readonly type: 'event'; readonly chat: ChatKind; readonly event: ChatEvent };

/** Hears what happens in a person's chats, over all interruptions. */
export function listenLive(personId: string, hear: (message: LiveMessage) => void): void {
  if (typeof SharedWorker === 'undefined') listenAlone(personId, hear);
  else listenTogether(personId, hear);
}

function listenTogether(personId: string, hear: (message: LiveMessage) => void): void {
  const { port } = new SharedWorker('events-worker.js', 'local-teams');
  port.addEventListener('message', ({ data }: MessageEvent<LiveMessage>) => hear(data));
  port.start();
  port.postMessage(personId);
  addEventListener('pagehide', () => port.postMessage(undefined));
  addEventListener('pageshow', (event) => {
    if (event.persisted) port.postMessage(personId);
  });
}

function listenAlone(personId: string, hear: (message: LiveMessage) => void): void {
  const source = new EventSource(`api/events?as=${encodeURIComponent(personId)}`);
  source.addEventListener('open', () => hear({ type: 'connected' }));
  source.addEventListener('error', () => hear({ type: 'disconnected' }));
  source.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const { chat, event } = JSON.parse(data) as LiveEvent;
    hear({ type: 'event', chat, event });
  });
}
