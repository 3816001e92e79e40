/** Who a directive has not reached, why, and how they can be written to instead. */
import type { DeliveryState } from '../delivery/delivery.js';
import type { PersonId } from '../organisation/organisation.js';
import type { Language } from '../time.js';
import type { Directive } from './directive.js';
import { lookAt } from './look.js';
import { toMissing, type Missing } from './missing.js';
import { seeDirective, type StatusPorts } from './status.js';

/** States in which nobody knows that it arrived, and waiting will not mend it. */
const NOT_REACHED: readonly DeliveryState[] = ['unreachable', 'failed', 'uncertain'];

/** So many addresses a mail takes. */
const MOST = 500;

export interface Unreached {
  readonly directive: Directive;
  /** At most 500. */
  readonly people: readonly Missing[];
  readonly total: number;
  /** E-mail addresses of those who have one; never of a protected identity. */
  readonly addresses: readonly string[];
  /** How many of them cannot be written to: a protected identity, or no address. */
  readonly withoutAddress: number;
}

/** Everybody in the seen part whom a directive has not reached, guests and externals too. */
export async function unreachedOf(
  ports: StatusPorts,
  who: PersonId | undefined,
  id: string,
  language: Language,
): Promise<Unreached> {
  const { directive, sight } = await seeDirective(ports, who, id);
  const { tallies, rows } = await lookAt(ports, directive, sight, NOT_REACHED, MOST);
  const counted = tallies.filter((tally) => !tally.standIn && NOT_REACHED.includes(tally.state));
  const people = rows.map((row) => ports.chart.people.get(row.person));
  const addresses = people.flatMap((person) =>
    person && !person.hidden && person.email ? [person.email] : [],
  );
  return {
    directive,
    people: rows.map((row) => toMissing(ports.chart, row, language)),
    total: counted.reduce((sum, tally) => sum + tally.count, 0),
    addresses: [...new Set(addresses)],
    withoutAddress: rows.length - addresses.length,
  };
}
