/** Where people of the organisation are reached: known conversations, else what it takes to open one. */
import type { Bindings } from '../organisation/bindings.js';
import type { Chart } from '../organisation/chart.js';
import type { Person, PersonId } from '../organisation/organisation.js';
import type { References } from './references.js';
import type { Address } from './sender.js';

export interface Addresses {
  /** Called before many people are written to: what is known of them is read in few calls. */
  prepare(): Promise<void>;
  /** The person's own conversation, else what it takes to open one, else `undefined`: never met and not findable. */
  addressOf(person: PersonId): Promise<Address | undefined>;
  /** Keeps a conversation that was opened for a person. */
  remember(person: PersonId, address: Address): void;
}

/** Finds people's Entra object ids where neither the data nor a first contact has told them. */
export interface Directory {
  objectIdOf(person: Person): Promise<string | undefined>;
}

export interface AddressPorts {
  chart(): Chart | undefined;
  readonly bindings: Bindings;
  readonly references: References;
  readonly directory: Directory;
  readonly tenantId: string;
  /** Used where neither the person nor the tenant has been heard from. */
  readonly serviceUrl: string;
}

/** Addresses by the data, by what first contacts bound, and by the directory, in this order. */
export function createAddresses(ports: AddressPorts): Addresses {
  const { tenantId } = ports;
  return {
    prepare: async () => {
      await Promise.all([ports.references.warm(), ports.bindings.warm(tenantId)]);
    },
    addressOf: async (id) => {
      const person = ports.chart()?.people.get(id);
      const objectId = person && (await objectIdOf(ports, person));
      if (objectId === undefined) return undefined;
      const known = await ports.references.addressOf({ tenantId, objectId });
      if (known) return { ...known, tenantId, objectId };
      const serviceUrl = (await ports.references.newestServiceUrl(tenantId)) ?? ports.serviceUrl;
      return { serviceUrl, tenantId, objectId };
    },
    remember: (_person, address) => {
      const { objectId } = address;
      if (objectId !== undefined) ports.references.remember({ tenantId, objectId }, address);
    },
  };
}

async function objectIdOf(ports: AddressPorts, person: Person): Promise<string | undefined> {
  return (
    person.entraObjectId ??
    (await ports.bindings.objectIdOf(ports.tenantId, person.id)) ??
    (await ports.directory.objectIdOf(person))
  );
}
