import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../src/config/environment.js';
import { isLoopbackHost, isLoopbackUrl } from '../../src/config/loopback.js';
import { packageRoot } from '../../src/config/paths.js';
import { readConfig } from '../../src/config/read-config.js';
import { describeStartFaults, type StartFaultCode } from '../../src/config/texts.js';
import { Refusals } from '../../src/errors.js';

const appId = '11111111-2222-3333-4444-555555555555';
const tenantId = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee';
const clientId = '99999999-8888-7777-6666-555555555555';
const proven = { MicrosoftAppId: appId, MicrosoftAppTenantId: tenantId };

function faultsOf(env: Environment): string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    assert.ok(error instanceof Refusals);
    return error.all.map(({ code, values }) => `${code} ${values.variable as string}`);
  }
}

describe('readConfig', () => {
  it('gives the local set-up for an empty environment', () => {
    const config = readConfig({});

    assert.deepEqual(config.credentials, { kind: 'none' });
    assert.deepEqual(config.storage, { kind: 'embedded' });
    assert.equal(config.host, '127.0.0.1');
    assert.equal(config.port, 3978);
    assert.equal(config.localTeams, true);
    assert.equal(config.welcome, 'install');
    assert.equal(config.tenantId, undefined);
    assert.equal(config.teamsServiceUrl, undefined);
    assert.deepEqual(config.organisation, {
      folder: join(packageRoot, 'samples/eskilstuna'),
      chosen: false,
    });
  });

  it('takes an empty value for unset', () => {
    assert.deepEqual(readConfig({ MicrosoftAppId: ' ', PORT: '' }).credentials, { kind: 'none' });
  });

  it('reads an app id with password as single tenant', () => {
    const config = readConfig({ ...proven, MicrosoftAppPassword: 'secret' });

    assert.deepEqual(config.credentials, { kind: 'password', appId, password: 'secret' });
    assert.equal(config.host, undefined);
    assert.equal(config.localTeams, false);
    assert.equal(config.teamsServiceUrl, 'https://smba.trafficmanager.net/teams/');
  });

  it('reads a managed identity', () => {
    const { credentials } = readConfig({ ...proven, MicrosoftAppType: 'UserAssignedMSI' });

    assert.deepEqual(credentials, { kind: 'managed-identity', appId });
  });

  it('reads a federated credential', () => {
    const { credentials } = readConfig({
      ...proven,
      MicrosoftAppType: 'SingleTenant',
      AZURE_CLIENT_ID: clientId,
    });

    assert.deepEqual(credentials, { kind: 'federated', appId, clientId });
  });

  it('reads a storage account by name', () => {
    const { storage } = readConfig({ STORAGE_ACCOUNT_NAME: 'sakorg1', AZURE_CLIENT_ID: clientId });

    assert.deepEqual(storage, { kind: 'account', accountName: 'sakorg1', clientId });
  });

  const refused: readonly (readonly [string, Environment, readonly string[]])[] = [
    [
      'production without credentials',
      { NODE_ENV: 'production', STORAGE_ACCOUNT_NAME: 'sakorg1' },
      ['credentials-missing MicrosoftAppId'],
    ],
    [
      'production on the embedded storage',
      { ...proven, MicrosoftAppPassword: 'x', NODE_ENV: 'production' },
      ['storage-missing STORAGE_ACCOUNT_NAME'],
    ],
    ['a password without app id', { MicrosoftAppPassword: 'x' }, ['app-id-missing MicrosoftAppPassword']],
    [
      'an app id without tenant',
      { MicrosoftAppId: appId, MicrosoftAppPassword: 'x' },
      ['tenant-missing MicrosoftAppTenantId'],
    ],
    ['an app id without proof', proven, ['proof-missing MicrosoftAppPassword']],
    [
      'multi-tenant bots',
      { ...proven, MicrosoftAppPassword: 'x', MicrosoftAppType: 'MultiTenant' },
      ['multi-tenant MicrosoftAppType'],
    ],
    [
      'a misspelt type',
      { ...proven, MicrosoftAppPassword: 'x', MicrosoftAppType: 'SingelTenant' },
      ['not-a-choice MicrosoftAppType'],
    ],
    [
      'a password beside a managed identity',
      { ...proven, MicrosoftAppPassword: 'x', MicrosoftAppType: 'UserAssignedMSI' },
      ['password-with-identity MicrosoftAppPassword'],
    ],
    [
      'the local Teams with credentials',
      { ...proven, MicrosoftAppPassword: 'x', LOCAL_TEAMS: 'on' },
      ['local-teams-with-credentials LOCAL_TEAMS'],
    ],
    [
      'two storages',
      { STORAGE_ACCOUNT_NAME: 'sakorg1', STORAGE_CONNECTION_STRING: 'AccountName=a;' },
      ['storage-twice STORAGE_ACCOUNT_NAME'],
    ],
    [
      'an unreadable connection string',
      { STORAGE_CONNECTION_STRING: 'secret' },
      ['not-a-connection-string STORAGE_CONNECTION_STRING'],
    ],
    [
      'a foreign service URL without credentials',
      { TEAMS_SERVICE_URL: 'https://teams.example.se/' },
      ['not-loopback TEAMS_SERVICE_URL'],
    ],
    ['a plain http address', { PUBLIC_URL: 'http://bot.example.se' }, ['not-a-url PUBLIC_URL']],
    ['a port out of range', { PORT: '70000' }, ['not-a-port PORT']],
    ['a malformed id', { MicrosoftAppTenantId: 'eskilstuna' }, ['not-a-guid MicrosoftAppTenantId']],
  ];
  for (const [what, env, faults] of refused)
    it(`refuses ${what}`, () => assert.deepEqual(faultsOf(env), faults));

  it('lists every fault at once', () => {
    const faults = faultsOf({ PORT: 'x', LOG_LEVEL: 'loud', WELCOME: 'ja', MicrosoftAppPassword: 'p' });

    assert.deepEqual(faults.sort(), [
      'app-id-missing MicrosoftAppPassword',
      'not-a-choice LOG_LEVEL',
      'not-a-choice WELCOME',
      'not-a-port PORT',
    ]);
  });
});

describe('describeStartFaults', () => {
  it('says in Swedish and English what is wrong and never shows a secret', () => {
    try {
      readConfig({ LOG_LEVEL: 'loud', STORAGE_CONNECTION_STRING: 'hemlig', MicrosoftAppPassword: 'hemlig' });
      assert.fail('was accepted');
    } catch (error) {
      const faults = error as Refusals<StartFaultCode>;
      const swedish = describeStartFaults(faults, 'sv');

      assert.ok(
        swedish.includes('LOG_LEVEL är ”loud” men ska vara ett av: debug, info, warn, error, silent.'),
      );
      assert.equal(describeStartFaults(faults, 'en').length, 3);
      assert.ok(![...swedish, ...describeStartFaults(faults, 'en')].some((text) => /hemlig|\{/.test(text)));
    }
  });
});

describe('isLoopbackUrl', () => {
  it('knows this machine under its names', () => {
    for (const url of [
      'http://localhost:3978/x',
      'http://127.0.0.1',
      'http://[::1]:80/',
      'https://LOCALHOST/',
    ])
      assert.ok(isLoopbackUrl(url), url);
    assert.ok(isLoopbackHost('::ffff:127.0.0.1'));
  });

  it('is not fooled by names that look like it', () => {
    const foreign = [
      'http://localhost.example.se/',
      'http://127.0.0.1.example.se/',
      'http://localhost@example.se/',
      'file://localhost/x',
      'http://10.0.0.1/',
      '',
    ];
    for (const url of foreign) assert.ok(!isLoopbackUrl(url), url);
  });
});

describe('packageRoot', () => {
  it('is the folder of package.json', () => assert.ok(existsSync(join(packageRoot, 'package.json'))));
});
