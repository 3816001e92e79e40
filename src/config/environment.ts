/**
 * Every variable the program reads, all optional. An empty value counts as not set. Relative paths start at the
 * package's folder, so that the bot and the command line mean the same ones wherever they are started.
 */
export interface Environment {
  /** Application (client) id of the bot's app registration or managed identity. Without it: no credentials. */
  readonly MicrosoftAppId?: string;
  /** Client secret, when the bot proves itself with one. */
  readonly MicrosoftAppPassword?: string;
  /** `SingleTenant` (default) or `UserAssignedMSI`. */
  readonly MicrosoftAppType?: string;
  /** The municipality's Entra tenant. Required with credentials; set, other tenants are refused. */
  readonly MicrosoftAppTenantId?: string;
  /** Azure Storage by connection string. */
  readonly STORAGE_CONNECTION_STRING?: string;
  /** Azure Storage by account name, with managed identity. */
  readonly STORAGE_ACCOUNT_NAME?: string;
  /** Port to listen on. @default 3978 */
  readonly PORT?: string;
  /** Folder of the organisation that an empty store is filled from. @default samples/eskilstuna */
  readonly ORGANISATION?: string;
  /** `on` or `off`. @default on without credentials, off with */
  readonly LOCAL_TEAMS?: string;
  /** Folder of the embedded storage. @default .data */
  readonly DATA_DIR?: string;
  /** `debug`, `info`, `warn`, `error` or `silent`. @default info */
  readonly LOG_LEVEL?: string;
  /** `install` or `first-message`: when the welcome card is shown. @default install without credentials */
  readonly WELCOME?: string;
  /** Address of this server as people's browsers see it, https. @example https://bot.example.se */
  readonly PUBLIC_URL?: string;
  /** Id of the Teams app, for deep links. */
  readonly TEAMS_APP_ID?: string;
  /** Service URL for people not met yet. @default https://smba.trafficmanager.net/teams/ with credentials */
  readonly TEAMS_SERVICE_URL?: string;
  /** Client id of the managed identity: with `SingleTenant` and no secret the federated credential, else storage's. */
  readonly AZURE_CLIENT_ID?: string;
  /** `production` refuses to start without credentials or with embedded storage. */
  readonly NODE_ENV?: string;
  /** The machine's language: English gives English messages, all else Swedish. */
  readonly LC_ALL?: string;
  readonly LANG?: string;
}

/** The name of a variable the program reads. */
export type Variable = keyof Environment;

/** The value of a variable, trimmed; `undefined` when unset or empty. */
export function valueOf(env: Environment, variable: Variable): string | undefined {
  const text = env[variable]?.trim();
  return text === '' ? undefined : text;
}
