/** Where people were last met: learnt from every turn, used to write to them unasked. */
import type { Language } from '../time.js';
import type { Address } from './sender.js';

/** A person as Teams knows one: tenant and Entra object id. */
export interface PersonKey {
  readonly tenantId: string;
  readonly objectId: string;
}

/** The newest turn wins. What a turn teaches is kept at once in memory and written behind the answer. */
export interface References {
  addressOf(key: PersonKey): Promise<Address | undefined>;
  /** Costs no storage call; written within about a second, and only when it differs from what was known. */
  remember(key: PersonKey, address: Address): void;
  /** Keeps the language of the person's last sentence, in the same way. */
  heard(key: PersonKey, language: Language): void;
  /** The service URL of the tenant's newest turn, for people who have not been met. */
  newestServiceUrl(tenantId: string): Promise<string | undefined>;
  /** Reads everybody into memory, in pages of a thousand, unless that was done a moment ago: for a mass send. */
  warm(): Promise<void>;
  /** Writes what is not written yet; what fails is kept for the next time. */
  flush(): Promise<void>;
  /** Writes a last time and ends. */
  stop(): Promise<void>;
}
