import type { LogLevel } from '../log.js';
import type { Language } from '../time.js';

/**
 * Everything that is decided before the program starts. Read once, checked, and handed on as this value: no other
 * place knows the environment. Secrets stand only here.
 */
export interface Config {
  /** How the bot proves to Teams who it is; `none` = this machine alone. */
  readonly credentials: Credentials;
  /** The only Entra tenant that is answered; `undefined` (only without credentials) = any. */
  readonly tenantId?: string;
  readonly storage: StorageConfig;
  /** The address to listen on; `undefined` = all of them. */
  readonly host?: string;
  /** The port to listen on; 0 = any free one. */
  readonly port: number;
  readonly organisation: OrganisationConfig;
  /** Whether the local Teams is served; only ever without credentials. */
  readonly localTeams: boolean;
  /** The folder of the embedded storage and its lock, absolute. */
  readonly dataDir: string;
  readonly logLevel: LogLevel;
  /** When somebody who gets the app is welcomed: at once, or (for installs by policy) with the first answer. */
  readonly welcome: 'install' | 'first-message';
  /** The language of what the program says to whoever starts it. */
  readonly language: Language;
  /** The address under which people's browsers reach this server, without a trailing slash. */
  readonly publicUrl?: string;
  /** The id of the Teams app (manifest `id`), for deep links. */
  readonly teamsAppId?: string;
  /** Where people are reached of whom no service URL is known; `undefined` = the local Teams. */
  readonly teamsServiceUrl?: string;
  readonly production: boolean;
}

/** The ways to prove who the bot is; `none` switches proving off and binds everything to loopback. */
export type Credentials =
  | { readonly kind: 'none' }
  | { readonly kind: 'password'; readonly appId: string; readonly password: string }
  | { readonly kind: 'managed-identity'; readonly appId: string }
  | { readonly kind: 'federated'; readonly appId: string; readonly clientId: string };

/** Where records lie. `embedded` = Azurite inside this process, under the data folder. */
export type StorageConfig =
  | { readonly kind: 'embedded' }
  | { readonly kind: 'connection-string'; readonly connectionString: string }
  | { readonly kind: 'account'; readonly accountName: string; readonly clientId?: string };

/** The folder an empty store is filled from; `chosen` = somebody set it, so that another stored one is a mistake. */
export interface OrganisationConfig {
  readonly folder: string;
  readonly chosen: boolean;
}
