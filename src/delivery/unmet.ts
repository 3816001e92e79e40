import type { Bindings } from '../organisation/bindings.js';
import type { Chart } from '../organisation/chart.js';
import type { PersonId } from '../organisation/organisation.js';
import type { References } from './references.js';

export interface UnmetPorts {
  readonly chart: Chart;
  readonly bindings: Pick<Bindings, 'objectIdOf'>;
  readonly references: Pick<References, 'warm' | 'addressOf'>;
  readonly tenantId: string;
}

/** So many accounts are looked up one by one; more would cost as many calls. */
const MOST_LOOK_UPS = 200;

/**
 * How many of these people have never used the bot, so that it may not be installed for them; `undefined` where finding
 * out would cost too much.
 */
export async function countUnmet(
  ports: UnmetPorts,
  people: readonly PersonId[],
): Promise<number | undefined> {
  const known = people.flatMap((id) => ports.chart.people.get(id) ?? []);
  if (known.filter(({ entraObjectId }) => entraObjectId === undefined).length > MOST_LOOK_UPS)
    return undefined;
  await ports.references.warm();
  const isUnmet = async ({ id, entraObjectId }: (typeof known)[number]): Promise<boolean> => {
    const objectId = entraObjectId ?? (await ports.bindings.objectIdOf(ports.tenantId, id));
    if (objectId === undefined) return true;
    return (await ports.references.addressOf({ tenantId: ports.tenantId, objectId })) === undefined;
  };
  const unmet = await Promise.all(known.map(isUnmet));
  return unmet.filter(Boolean).length;
}
