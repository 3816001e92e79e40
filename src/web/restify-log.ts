import type { ServerOptions } from 'restify';

/** A log for restify's own use that says nothing: what is worth telling is told by the project's log. */
export const quietRestifyLog = createQuietLog();

function createQuietLog(): NonNullable<ServerOptions['log']> {
  const quiet = { trace: noop, debug: noop, info: noop, warn: noop, error: noop, fatal: noop, child };
  function child(): typeof quiet {
    return quiet;
  }
  // The types still name the log of restify 8; restify 12 calls no more than these.
  return quiet as unknown as NonNullable<ServerOptions['log']>;
}

function noop(): void {
  return undefined;
}
