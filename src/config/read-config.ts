import { resolve } from 'node:path';
import { Refusals } from '../errors.js';
import type { LogLevel } from '../log.js';
import type { Config, StorageConfig } from './config.js';
import type { Language } from '../time.js';
import type { Environment, Variable } from './environment.js';
import { isLoopbackUrl } from './loopback.js';
import { packageRoot } from './paths.js';
import { readCredentials } from './read-credentials.js';
import { createReader, type Reader } from './reader.js';

const publicTeams = 'https://smba.trafficmanager.net/teams/';
const levels: readonly LogLevel[] = ['debug', 'info', 'warn', 'error', 'silent'];

/** The configuration that the environment asks for; everything wrong with it at once as `Refusals`. */
export function readConfig(env: Environment): Config {
  const read = createReader(env);
  const credentials = readCredentials(read);
  const open = credentials.kind !== 'none';
  const config: Config = {
    credentials,
    tenantId: read.guid('MicrosoftAppTenantId') || undefined,
    storage: readStorage(read),
    host: open ? undefined : '127.0.0.1',
    port: readPort(read),
    organisation: {
      folder: resolve(packageRoot, read.value('ORGANISATION') ?? 'samples/eskilstuna'),
      chosen: read.value('ORGANISATION') !== undefined,
    },
    localTeams: readLocalTeams(read, open),
    dataDir: resolve(packageRoot, read.value('DATA_DIR') ?? '.data'),
    logLevel: read.choice('LOG_LEVEL', levels, 'info') ?? 'info',
    welcome: readWelcome(read, open),
    language: readLanguage(env),
    publicUrl: readUrl(read, 'PUBLIC_URL', !open)?.replace(/\/+$/, ''),
    teamsAppId: read.guid('TEAMS_APP_ID') || undefined,
    teamsServiceUrl: readServiceUrl(read, open),
    production: read.value('NODE_ENV') === 'production',
  };
  if (read.faults.length > 0) throw new Refusals(read.faults);
  return config;
}

function readWelcome(read: Reader, open: boolean): Config['welcome'] {
  const otherwise = open ? 'first-message' : 'install';
  return read.choice('WELCOME', ['install', 'first-message'], otherwise) ?? otherwise;
}

/** Swedish, unless the machine is set to English. */
export function readLanguage(env: Environment): Language {
  return /^en/i.test(env.LC_ALL ?? env.LANG ?? '') ? 'en' : 'sv';
}

function readStorage(read: Reader): StorageConfig {
  const connectionString = read.value('STORAGE_CONNECTION_STRING');
  const accountName = read.value('STORAGE_ACCOUNT_NAME');
  if (connectionString && accountName) read.fault('storage-twice', 'STORAGE_ACCOUNT_NAME');
  if (connectionString) return readConnectionString(read, connectionString);
  if (accountName) return readAccount(read, accountName);
  if (read.value('NODE_ENV') === 'production') read.fault('storage-missing', 'STORAGE_ACCOUNT_NAME');
  return { kind: 'embedded' };
}

function readConnectionString(read: Reader, connectionString: string): StorageConfig {
  // The value is never shown: it holds a key.
  const readable =
    /^UseDevelopmentStorage=true;?$/i.test(connectionString) ||
    /(^|;)(AccountName|TableEndpoint)=[^;]+/i.test(connectionString);
  if (!readable) read.fault('not-a-connection-string', 'STORAGE_CONNECTION_STRING');
  return { kind: 'connection-string', connectionString };
}

function readAccount(read: Reader, accountName: string): StorageConfig {
  if (!/^[a-z0-9]{3,24}$/.test(accountName))
    read.fault('not-an-account', 'STORAGE_ACCOUNT_NAME', { value: accountName });
  return { kind: 'account', accountName, clientId: read.guid('AZURE_CLIENT_ID') || undefined };
}

function readPort(read: Reader): number {
  const text = read.value('PORT') ?? '3978';
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (!(port <= 65535)) read.fault('not-a-port', 'PORT', { value: text });
  return port;
}

function readLocalTeams(read: Reader, open: boolean): boolean {
  const choice = read.choice('LOCAL_TEAMS', ['on', 'off'], open ? 'off' : 'on');
  if (choice === 'on' && open) read.fault('local-teams-with-credentials', 'LOCAL_TEAMS');
  return choice === 'on';
}

function readServiceUrl(read: Reader, open: boolean): string | undefined {
  const url = readUrl(read, 'TEAMS_SERVICE_URL', true);
  if (url && !open && !isLoopbackUrl(url)) read.fault('not-loopback', 'TEAMS_SERVICE_URL');
  return url ?? (open ? publicTeams : undefined);
}

function readUrl(read: Reader, variable: Variable, loopbackToo: boolean): string | undefined {
  const text = read.value(variable);
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const plain = url && url.username === '' && url.search === '' && url.hash === '';
  if (!plain || !(url.protocol === 'https:' || (loopbackToo && isLoopbackUrl(text))))
    read.fault('not-a-url', variable);
  return text;
}
