/**
 * Makes the bot's app registration trust the web app's managed identity, so that the bot needs no password:
 * `node tools/trust-identity.mjs BOT_ID TENANT_ID IDENTITY_PRINCIPAL_ID`. Needs Azure CLI, signed in. May be repeated.
 * Exit codes: 0 the trust is there, 1 Azure refused, 2 wrong usage.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

process.exitCode = main(process.argv.slice(2));

function main(ids) {
  if (ids.length !== 3 || !ids.every((id) => GUID.test(id))) {
    console.error(
      'Usage: node tools/trust-identity.mjs BOT_ID TENANT_ID IDENTITY_PRINCIPAL_ID (three GUIDs)',
    );
    return 2;
  }
  const [app, tenant, principal] = ids;
  const list = az(['list', '--id', app, '--query', '[].subject', '--output', 'json']);
  if (list.status !== 0) return 1;
  if (JSON.parse(list.stdout).includes(principal))
    return done('The app registration already trusts the identity.');
  return create(app, credentialOf(tenant, principal));
}

/** The subject is the identity's principal (object) id, not its client id, and capitals count. */
function credentialOf(tenant, principal) {
  return {
    name: 'web-app',
    issuer: `https://login.microsoftonline.com/${tenant}/v2.0`,
    subject: principal,
    audiences: ['api://AzureADTokenExchange'],
  };
}

function create(app, credential) {
  const folder = mkdtempSync(join(tmpdir(), 'trust-'));
  const file = join(folder, 'credential.json');
  writeFileSync(file, JSON.stringify(credential));
  const { status } = az(['create', '--id', app, '--parameters', file, '--output', 'none']);
  rmSync(folder, { recursive: true });
  return status === 0
    ? done('The app registration trusts the identity; it may take some minutes to work.')
    : 1;
}

function az(words) {
  const shell = process.platform === 'win32';
  const result = spawnSync('az', ['ad', 'app', 'federated-credential', ...words], {
    encoding: 'utf8',
    shell,
  });
  if (result.status !== 0) console.error(result.error?.message ?? result.stderr);
  return result;
}

function done(line) {
  console.log(line);
  return 0;
}
