/** How the instances divide what Teams permits: pure sums over what each has booked. */

/** What an instance books for the second that comes. */
export interface Booking {
  /** Calls of mass sends that it would make. */
  readonly wanted: number;
  /** Calls it made for answers to people, which wait for nobody. */
  readonly answers: number;
}

/**
 * The calls a second that mass sends of the instance `own` may make, out of what answers leave: everybody what they want
 * where there is enough, else as much as the others; what nobody wants is divided too, so that a send may begin at
 * once. At least one, so that each gets on.
 */
export function shareOf(total: number, bookings: ReadonlyMap<string, Booking>, own: string): number {
  const all = [...bookings.values()];
  const left = total - all.reduce((sum, { answers }) => sum + answers, 0);
  const sending = all.filter(({ wanted }) => wanted > 0).map(({ wanted }) => wanted);
  const wanted = bookings.get(own)?.wanted ?? 0;
  if (wanted <= 0) return 0;
  const level = levelOf(left, sending);
  const spare = left - sending.reduce((sum, each) => sum + Math.min(each, level), 0);
  return Math.max(1, Math.floor(Math.min(wanted, level) + Math.max(0, spare) / sending.length));
}

/** The height up to which everybody is served so that nothing is left, or everybody has what they want. */
function levelOf(total: number, wanted: readonly number[]): number {
  let left = total;
  let others = wanted.length;
  for (const each of [...wanted].sort((a, b) => a - b)) {
    if (each * others >= left) return left / others;
    left -= each;
    others -= 1;
  }
  return Infinity;
}
