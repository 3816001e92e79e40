/**
 * One event stream for all tabs of the browser: it opens at most six connections to a host, and every tab is a person.
 */
import type { LiveEvent } from '../contract.js';
import type { LiveMessage } from './live.js';

const tabs = new Map<MessagePort, string>();
let source: EventSource | undefined;

addEventListener('connect', (event) => {
  const [tab] = (event as MessageEvent).ports;
  tab?.addEventListener('message', ({ data }: MessageEvent<string | undefined>) => {
    if (data === undefined) tabs.delete(tab);
    else tabs.set(tab, data);
    connect();
  });
  tab?.start();
});

function connect(): void {
  source?.close();
  if (tabs.size === 0) return;
  const query = new URLSearchParams([...new Set(tabs.values())].map((person) => ['as', person]));
  const opened = new EventSource(`api/events?${query.toString()}`);
  source = opened;
  opened.addEventListener('open', () => tell({ type: 'connected' }));
  opened.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const { person, chat, event } = JSON.parse(data) as LiveEvent;
    tell({ type: 'event', chat, event }, person);
  });
  opened.addEventListener('error', () => {
    tell({ type: 'disconnected' });
    // Closed for good: the server answered with an error. Otherwise the browser tries again by itself.
    if (opened.readyState === EventSource.CLOSED && source === opened) setTimeout(connect, 2000);
  });
}

function tell(message: LiveMessage, person?: string): void {
  for (const [tab, owner] of tabs) if (person === undefined || owner === person) tab.postMessage(message);
}
