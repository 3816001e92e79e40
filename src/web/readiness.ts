import type { Log } from '../log.js';
import type { HttpAnswer } from './answer.js';

/** Which of the things that an answer needs are usable. */
export interface Readiness {
  readonly ready: boolean;
  readonly storage: boolean;
  readonly queue: boolean;
  readonly organisation: boolean;
}

/** Answers GET /readyz: 200 or 503, and what is not usable. */
export async function answerReadiness(health: () => Promise<Readiness>, log: Log): Promise<HttpAnswer> {
  try {
    const readiness = await health();
    return { status: readiness.ready ? 200 : 503, body: readiness };
  } catch (error) {
    log.error({ err: error }, 'Readiness could not be told');
    return { status: 503, body: { ready: false, storage: false, queue: false, organisation: false } };
  }
}
