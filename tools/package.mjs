/**
 * Builds the Teams app package, `npm run package [-- --sample] [-- --out FILE]`, and judges it without a network.
 *
 * The values come from the environment: TEAMS_APP_ID, BOT_ID (or MicrosoftAppId) and BOT_DOMAIN. `--sample` uses
 * invented ones, to see that the package is in order; such a package cannot be installed anywhere.
 * Exit codes: 0 built, 1 the package has faults and nothing is written, 2 wrong usage or a value is missing.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { faultsOfPackage, faultsOfValues, fillPackage, SCHEMA_VERSION, zipPackage } from './app-package.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const usage = 'Usage: npm run package [-- --sample] [-- --folder FOLDER] [-- --out FILE.zip]';
const SAMPLE = {
  TEAMS_APP_ID: '5a3e9c1d-7b24-4f68-9e0a-1c2d3e4f5a6b',
  BOT_ID: '8c7d6e5f-4a3b-4c2d-9e1f-0a9b8c7d6e5f',
  BOT_DOMAIN: 'sakerhetsorganisationen.example.se',
};

process.exitCode = await main();

async function main() {
  const options = readOptions();
  if (!options) return complain([usage], 2);
  const values = options.sample ? SAMPLE : valuesOf(process.env);
  const wrong = faultsOfValues(values);
  if (wrong.length > 0)
    return complain([...wrong, 'Set them in the environment, or try the package with --sample.'], 2);
  const files = fillPackage(options.folder, values);
  const faults = await faultsOfPackage(files);
  if (faults.length > 0) return complain([...faults, 'No package was written.'], 1);
  mkdirSync(dirname(options.out), { recursive: true });
  writeFileSync(options.out, await zipPackage(files));
  report(options, values);
  return 0;
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { sample: { type: 'boolean' }, folder: { type: 'string' }, out: { type: 'string' } },
    });
    const from = process.env.INIT_CWD ?? process.cwd();
    return {
      sample: values.sample ?? false,
      folder: values.folder ? resolve(from, values.folder) : join(root, 'appPackage'),
      out: values.out ? resolve(from, values.out) : join(root, 'build', 'sakerhetsorganisationen.zip'),
    };
  } catch {
    return undefined;
  }
}

function valuesOf(env) {
  return {
    TEAMS_APP_ID: env.TEAMS_APP_ID,
    BOT_ID: env.BOT_ID || env.MicrosoftAppId,
    BOT_DOMAIN: env.BOT_DOMAIN,
  };
}

function complain(lines, code) {
  for (const line of lines) console.error(line);
  return code;
}

function report({ out, sample }, values) {
  console.log(`${relative(process.cwd(), out)}: valid against schema ${SCHEMA_VERSION}.`);
  console.log(`App ${values.TEAMS_APP_ID}, bot ${values.BOT_ID}, https://${values.BOT_DOMAIN}`);
  if (sample)
    console.log('The ids are invented: this package shows that all is in order, and is not for uploading.');
}
