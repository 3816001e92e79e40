/** The port that knows where a person is reached. */
import type { PersonId } from '../organisation/organisation.js';
import type { Address } from './sender.js';

export interface Addresses {
  /** The person's own conversation, else what it takes to open one, else `undefined`: never met and not findable. */
  addressOf(person: PersonId): Promise<Address | undefined>;
  /** Keeps a conversation that was opened for a person. */
  remember(person: PersonId, address: Address): void;
  /** Forgets a conversation that no longer exists, so that it is opened anew. */
  forget(person: PersonId): void;
}
