import type { Audience } from './audience.js';
import type { Chart } from './chart.js';
import type { PersonId } from './organisation.js';

/** The managers of the units whose posts an audience reaches, without recipients and the issuer: told, not asked. */
export function managersOf(
  chart: Chart,
  { recipients }: Pick<Audience, 'recipients'>,
  issuer: PersonId,
): readonly PersonId[] {
  const isRecipient = new Set([issuer, ...recipients.map((each) => each.person)]);
  const units = new Set(recipients.flatMap((each) => each.posts.map((post) => post.unit)));
  const managers = [...units].flatMap((unit) => chart.units.get(unit)?.manager ?? []);
  return [...new Set(managers)]
    .filter((manager) => chart.people.has(manager) && !isRecipient.has(manager))
    .sort();
}
