/** `npm start`: reads the configuration, opens the services, starts the bot, says where it is, and stops cleanly. */
import { join } from 'node:path';
import { readConfig, readLanguage } from './config/read-config.js';
import { createLog } from './log.js';
import { describeRefusal, startUpTexts, writeGreeting } from './start-up.js';
import { startApp } from './app.js';
import { isRefusal } from './errors.js';
import { CLOCK_FILE, openClock } from './local/clock.js';
import { importIfEmpty } from './first-import.js';
import { openServices } from './services.js';
import { writeFault } from './cards/texts/faults.js';

const language = readLanguage(process.env);
const say = (text: string) => process.stdout.write(`${text}\n`);

// Whoever read the output may be gone before the program is.
process.stdout.on('error', () => undefined);

await main();

async function main(): Promise<void> {
  try {
    await start();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    process.stderr.write(`${describeRefusal(error, language).join('\n')}\n`);
    process.exitCode = 2;
  }
}

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const texts = startUpTexts[language];
  const log = createLog(config.logLevel);
  if (config.storage.kind === 'embedded') say(texts.openingStorage(config.dataDir));
  const clock = config.localTeams ? openClock(join(config.dataDir, CLOCK_FILE)) : undefined;
  const now = clock?.now ?? (() => new Date());
  const services = await openServices({ config, log, now, embedded: 'own' });
  try {
    const faults = await importIfEmpty(services, config);
    if (faults.length > 0) {
      process.stderr.write(`${faults.map((fault) => writeFault(fault, language)).join('\n')}\n`);
      process.stderr.write(`${texts.faultyFolder(config.organisation.folder)}\n`);
      process.exitCode = 2;
      return await services.stop();
    }
    const app = await startApp(services, config, clock && { clock });
    const stop = stopOnce(async () => {
      say(texts.stopping);
      await app.stop();
      await services.stop();
      say(texts.stopped);
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
    say(writeGreeting(services.chart(), app, language));
  } catch (error) {
    await services.stop();
    throw error;
  }
}

/** Whatever comes, stopping happens once; a second signal while it runs is the same wish. */
function stopOnce(work: () => Promise<void>): () => void {
  let stopping: Promise<void> | undefined;
  return () => {
    stopping ??= work().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        process.exit(1);
      },
    );
  };
}
