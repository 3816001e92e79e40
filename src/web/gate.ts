import type { IncomingMessage } from 'node:http';
import { isLoopbackHost, isLoopbackUrl } from '../config/loopback.js';

/**
 * Whether a request comes from this machine and means this machine. The Host header tells a foreign page whose name
 * was made to point here (DNS rebinding), the Origin header one that sends across.
 */
export function isFromThisMachine(req: IncomingMessage): boolean {
  const { host = '', origin } = req.headers;
  return (
    isLoopbackHost(req.socket.remoteAddress ?? '') &&
    isLoopbackHost(host.replace(/:\d+$/, '')) &&
    (origin === undefined || isLoopbackUrl(origin))
  );
}
