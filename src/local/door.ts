import type { IncomingMessage } from 'node:http';

/**
 * Why a request is not let in, or `undefined`. The local Teams lets everybody be everybody, so only this machine may
 * use it, under a name that means this machine (no DNS rebinding), and no other web site by way of a browser.
 */
export function refusalAtDoor(request: IncomingMessage): string | undefined {
  if (!isLoopbackAddress(request.socket.remoteAddress)) return 'Only this machine may use the local Teams.';
  const host = request.headers.host ?? '';
  if (!isLoopbackHost(host)) return 'The local Teams answers only to 127.0.0.1, localhost and [::1].';
  if (request.method !== 'GET' && request.method !== 'HEAD' && !isSameOrigin(request, host))
    return 'Another web site may not use the local Teams.';
  return undefined;
}

/** Whether a Host header names this machine, whatever the port. */
export function isLoopbackHost(host: string): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?$/i.test(host);
}

function isLoopbackAddress(address: string | undefined): boolean {
  return address !== undefined && (address === '::1' || /^(::ffff:)?127\./.test(address));
}

/** Browsers name the origin of what changes state; the bot and tests, being none, name nothing. */
function isSameOrigin(request: IncomingMessage, host: string): boolean {
  const { origin, 'sec-fetch-site': site } = request.headers;
  const sameSite = site === undefined || site === 'same-origin';
  return sameSite && (origin === undefined || origin.toLowerCase() === `http://${host.toLowerCase()}`);
}
