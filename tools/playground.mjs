/**
 * Starts Microsoft 365 Agents Playground, as one person of the sample organisation, beside a bot that runs.
 * `node tools/playground.mjs EMAIL`. It is fetched by npx and is no dependency: its licence is for evaluation only.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const PACKAGE = '@microsoft/m365agentsplayground@0.2.28';
const root = fileURLToPath(new URL('..', import.meta.url));

/** The playground's configuration: the one who chats and exactly five others. */
export function playgroundConfig(people, email, objectIdOf) {
  const wanted = email.trim().toLowerCase();
  const person = people.find((each) => each.email?.trim().toLowerCase() === wanted);
  if (!person) throw new Error(`Nobody in the organisation has the e-mail address ${email}.`);
  const others = people.filter((each) => each !== person && each.email).slice(0, 5);
  if (others.length < 5) throw new Error('The playground needs six people with e-mail addresses.');
  const [currentUser, ...users] = [person, ...others].map((each) => userOf(each, objectIdOf));
  const own = createHash('sha256').update(wanted).digest('hex').slice(0, 32);
  const team = `19:${hashOf('team')}@thread.tacv2`;
  return {
    version: '0.1.1',
    tenantId: '00000000-0000-4000-8000-000000000001',
    bot: { id: '28:sakerhetsorganisationen', name: 'Säkerhetsorganisationen' },
    currentUser,
    users,
    personalChat: { id: `a:1${own}` },
    groupChat: { id: `19:${hashOf('group')}@thread.v2`, name: 'Säkerhetsnätverket' },
    team: {
      id: team,
      name: 'Säkerhet',
      aadGroupId: '00000000-0000-4000-8000-000000000003',
      channels: [{ id: `19:${hashOf('channel')}@thread.tacv2`, name: 'Beredskap' }],
    },
  };
}

/** The id is the object id, since the playground finds people by it alone. */
function userOf(person, objectIdOf) {
  const [givenName, ...surnames] = person.name.split(' ');
  const objectId = objectIdOf(person);
  return {
    id: objectId,
    name: person.name,
    userPrincipleName: person.email,
    aadObjectId: objectId,
    givenName,
    surname: surnames.join(' ') || givenName,
    email: person.email,
  };
}

function hashOf(what) {
  return createHash('sha256').update(`sakerhetsorganisationen ${what}`).digest('hex').slice(0, 32);
}

/** How the playground is started: it opens no browser and sends nothing out. */
export function playgroundCommand({ botPort, port }) {
  return {
    arguments: [
      ...['--yes', PACKAGE, 'start', '-e', `http://127.0.0.1:${botPort}/api/messages`],
      ...['-c', 'msteams', '-p', String(port)],
      ...['--service-url', `http://127.0.0.1:${port}/_connector`, '--disable-telemetry'],
    ],
    environment: { TEAMSAPPTESTER_BROWSER: 'none', APPLICATION_INSIGHTS_NO_STATSBEAT: 'true' },
  };
}

async function readPeople() {
  await build();
  const load = (file) => import(new URL(`../dist/src/${file}`, import.meta.url).href);
  const { readOrganisationFolder } = await load('organisation/folder.js');
  const { checkOrganisation } = await load('organisation/check.js');
  const { localObjectId } = await load('local/ids.js');
  const folder = resolve(root, process.env.ORGANISATION ?? 'samples/eskilstuna');
  const files = await readOrganisationFolder(folder);
  const { organisation } = checkOrganisation(files, new Date().toISOString().slice(0, 10));
  if (!organisation)
    throw new Error(`${folder} is not a right organisation: check it with the command line.`);
  const objectIdOf = ({ entraObjectId, email, id }) => entraObjectId ?? localObjectId(email ?? id);
  return { people: organisation.people, objectIdOf };
}

async function isBotThere(botPort) {
  const answer = await fetch(`http://127.0.0.1:${botPort}/healthz`).catch(() => undefined);
  return answer?.ok === true;
}

async function main(email) {
  const { people, objectIdOf } = await readPeople();
  const config = playgroundConfig(people, email, objectIdOf);
  const botPort = Number(process.env.PORT ?? 3978);
  const port = Number(process.env.PLAYGROUND_PORT ?? 56150);
  if (!(await isBotThere(botPort)))
    throw new Error(`No bot answers on port ${botPort}: run "npm start" first, in another window.`);
  const folder = mkdtempSync(join(tmpdir(), 'playground-'));
  // JSON is YAML too.
  writeFileSync(join(folder, '.m365agentsplayground.yml'), JSON.stringify(config, undefined, 2));
  console.log(`${config.currentUser.name}: http://127.0.0.1:${port} as soon as it listens. Ctrl-C stops it.`);
  const { arguments: words, environment } = playgroundCommand({ botPort, port });
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  const child = spawn(npx, words, {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill('SIGTERM'));
  const code = await new Promise((done) => {
    child.once('error', (error) => {
      console.error(`npx could not be started: ${error.message}`);
      done(1);
    });
    child.once('exit', (status, signal) => done(signal ? 0 : (status ?? 1)));
  });
  // It says why it refuses its configuration only there.
  const log = join(folder, 'devTools', 'm365agentsplayground.log');
  if (code !== 0 && existsSync(log)) console.error(readFileSync(log, 'utf8').slice(-2000));
  rmSync(folder, { recursive: true, force: true });
  return code;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [email, ...rest] = process.argv.slice(2);
  if (email === undefined || rest.length > 0 || email.startsWith('-')) {
    console.error(
      'Usage: npm run playground -- EMAIL   (somebody in the organisation, for example of samples/)',
    );
    process.exitCode = 2;
  } else
    process.exitCode = await main(email).catch((error) => {
      console.error(error.message);
      return 1;
    });
}
