import { pino, type Logger } from 'pino';

/**
 * Where the program tells what it does. Messages are fixed sentences, what varies stands beside them; message texts,
 * names and e-mail addresses never do. Levels are promises: `error` = somebody must act, `warn` = somebody should
 * look this week, `info` = start, stop and what was sent, `debug` = why an answer became what it did.
 */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** A log on standard error, one JSON object a line. */
export function createLog(level: LogLevel): Log {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ fd: 2, sync: true }),
  );
}

/** A log that says nothing. */
export const silentLog: Log = { debug: noop, info: noop, warn: noop, error: noop };

function noop(): void {
  return undefined;
}
