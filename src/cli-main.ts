/** The command line: opens the services when a command needs them, runs it, sets the exit code. */
import { join } from 'node:path';
import { runCli } from './cli/run.js';
import type { CliOperations } from './cli/command.js';
import { readConfig, readLanguage } from './config/read-config.js';
import { callMeeting } from './meetings/call.js';
import { meetingStatus } from './meetings/status.js';
import { directiveStatus } from './directives/status.js';
import { submitDirective } from './directives/submit.js';
import { isRefusal } from './errors.js';
import { CLOCK_FILE, openClock } from './local/clock.js';
import { followingOn } from './following.js';
import { createLog } from './log.js';
import type { Chart } from './organisation/chart.js';
import { readMisses } from './questions/read-misses.js';
import { openServices, type Services } from './services.js';
import type { Now } from './time.js';
import { describeRefusal } from './start-up.js';

let now: Now = () => new Date();
const language = readLanguage(process.env);

try {
  process.exitCode = await runCli(process.argv.slice(2), {
    folder: process.env.INIT_CWD ?? process.cwd(),
    language,
    now: () => now(),
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
    open,
  });
} catch (error) {
  if (!isRefusal(error)) throw error;
  process.stderr.write(`${describeRefusal(error, language).join('\n')}\n`);
  process.exitCode = 2;
}

async function open(): Promise<CliOperations> {
  const config = readConfig(process.env);
  // The bot that runs on this folder may go by a clock that was moved.
  if (config.localTeams) ({ now } = openClock(join(config.dataDir, CLOCK_FILE)));
  // Only what somebody must act on: the command's own words are for people.
  const services = await openServices({ config, log: createLog('error'), now, embedded: 'share' });
  return operationsOn(services);
}

function operationsOn(services: Services): CliOperations {
  const withChart = () => ({ ...services, chart: services.chart() as Chart });
  return {
    chart: services.chart(),
    publish: async (organisation) => {
      const expected = services.chart()?.version;
      const published = await services.organisations.publish(organisation, {
        expected,
        by: 'cli',
        at: now(),
      });
      await services.audit.record({
        id: `organisation-${published.version}`,
        at: now(),
        who: 'cli',
        verb: 'organisation.import',
        subject: organisation.id,
        via: 'cli',
        detail: { version: published.version },
      });
      return published;
    },
    submitDirective: (person, input, again) =>
      submitDirective(withChart(), { person, via: 'cli' }, input, { again }),
    directiveStatus: (who, id, words) => directiveStatus(withChart(), who, id, words),
    following: followingOn(services),
    callMeeting: (person, input) => callMeeting(withChart(), { person, via: 'cli' }, input),
    meetingStatus: (who, id) => meetingStatus(withChart(), who, id),
    misses: (person, week) => readMisses(withChart(), person, week),
    close: () => services.stop(),
  };
}
