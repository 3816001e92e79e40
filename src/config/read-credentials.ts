import type { Credentials } from './config.js';
import type { Reader } from './reader.js';

/**
 * How the bot proves itself. botbuilder would turn an empty app id into "no authentication" and a misspelt type into
 * MultiTenant, both in silence: here they are faults.
 */
export function readCredentials(read: Reader): Credentials {
  const appId = read.guid('MicrosoftAppId');
  const type = readType(read);
  if (read.value('MicrosoftAppId') === undefined) return withoutAppId(read);
  if (read.value('MicrosoftAppTenantId') === undefined) read.fault('tenant-missing', 'MicrosoftAppTenantId');
  const password = read.value('MicrosoftAppPassword');
  const clientId = read.guid('AZURE_CLIENT_ID');
  if (type === 'UserAssignedMSI') {
    if (password) read.fault('password-with-identity', 'MicrosoftAppPassword');
    return { kind: 'managed-identity', appId };
  }
  if (password) return { kind: 'password', appId, password };
  if (type && read.value('AZURE_CLIENT_ID') === undefined)
    read.fault('proof-missing', 'MicrosoftAppPassword');
  return { kind: 'federated', appId, clientId };
}

function readType(read: Reader): string | undefined {
  if (read.value('MicrosoftAppType')?.toLowerCase() === 'multitenant') {
    read.fault('multi-tenant', 'MicrosoftAppType');
    return undefined;
  }
  return read.choice('MicrosoftAppType', ['SingleTenant', 'UserAssignedMSI'], 'SingleTenant');
}

function withoutAppId(read: Reader): Credentials {
  if (read.value('MicrosoftAppPassword')) read.fault('app-id-missing', 'MicrosoftAppPassword');
  if (read.value('MicrosoftAppType')) read.fault('app-id-missing', 'MicrosoftAppType');
  if (read.value('NODE_ENV') === 'production') read.fault('credentials-missing', 'MicrosoftAppId');
  return { kind: 'none' };
}
