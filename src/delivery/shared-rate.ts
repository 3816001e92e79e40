/**
 * The rate that all instances share. Each second an instance with something to send, or that answered somebody, books
 * what it wants and reads what the others have booked; what answers leave is divided among the mass sends.
 *
 * A smaller share holds at once, a larger one a second later, when the others have seen what was booked; only who is alone
 * begins at once. So the shares never come to more than is permitted, whoever comes and goes.
 */
import type { Log } from '../log.js';
import { CALLS_PER_SECOND, createPacer, type Pacer, type Rate } from './rate.js';
import { shareOf, type Booking } from './shares.js';

/** Where instances book; what was not booked anew for a few seconds is nobody's any more. */
export interface RateBook {
  /** Books for one instance and gives what all have booked, the own booking among it. */
  book(instance: string, booking: Booking): Promise<ReadonlyMap<string, Booking>>;
}

/** The shared rate as one instance has it. */
export interface SharedRate extends Rate {
  /** Notes a call of the bot as it goes out. */
  called(): void;
  stop(): Promise<void>;
}

const BEAT_MS = 1_000;
/** A booking that could not be renewed for so long is not relied on: the others may have divided it. */
const HOLDS_MS = 2_500;

/** A rate that lets nothing through before it is booked. */
export function shareRate(ports: {
  readonly book: RateBook;
  readonly instance: string;
  readonly log: Log;
  readonly callsPerSecond?: number;
}): SharedRate {
  const total = ports.callsPerSecond ?? CALLS_PER_SECOND;
  let timer: NodeJS.Timeout | undefined;
  let booking: Promise<void> | undefined;
  let stopped = false;
  let soon = false;
  const pacer = createPacer(0, () => beatNow());
  const share = createShare(total, ports.instance, pacer);

  const beat = async (): Promise<void> => {
    const own = share.next();
    if (!own) return;
    const late = setTimeout(() => share.missed(), HOLDS_MS - BEAT_MS).unref();
    try {
      share.booked(own, await ports.book.book(ports.instance, own));
    } catch (error) {
      share.missed();
      ports.log.warn({ err: error }, 'The rate could not be booked');
    }
    clearTimeout(late);
    again(BEAT_MS);
  };
  const again = (ms: number): void => {
    if (!stopped) timer = setTimeout(run, ms).unref();
  };
  const run = (): void => {
    timer = undefined;
    booking = beat().finally(() => {
      booking = undefined;
      if (soon && !timer) again(0);
      soon = false;
    });
  };
  /** Somebody waits or was answered: a beat that is not running begins. */
  const beatNow = (): void => {
    if (stopped || timer) return;
    if (booking) soon = true;
    else run();
  };
  return {
    take: () => pacer.take(),
    pause: (ms) => pacer.pause(ms),
    called: () => {
      pacer.called();
      beatNow();
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await booking;
    },
  };
}

/** What an instance wants and has. */
function createShare(total: number, instance: string, pacer: Pacer) {
  let before = 0;
  let bookedAt = -Infinity;
  let quiet = true;
  return {
    /** What to book; nothing where there was nothing last time either. */
    next: (): Booking | undefined => {
      const { waiting, taken, answers } = pacer.demand();
      const own = { wanted: Math.min(total, waiting + taken), answers };
      const wasQuiet = quiet;
      quiet = own.wanted === 0 && own.answers === 0;
      return quiet && wasQuiet ? undefined : own;
    },
    booked: (own: Booking, all: ReadonlyMap<string, Booking>): void => {
      const now = shareOf(total, all, instance);
      const isAlone = [...all].every(([name, { wanted }]) => name === instance || wanted === 0);
      const holds = isAlone ? now : Math.min(now, before);
      pacer.setLimit(holds === 0 ? 0 : holds + own.answers);
      before = now;
      bookedAt = performance.now();
    },
    missed: (): void => {
      if (performance.now() - bookedAt < HOLDS_MS) return;
      before = 0;
      pacer.setLimit(0);
    },
  };
}
