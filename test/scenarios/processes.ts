/** The program as people start it: processes of their own, on a data folder of their own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { packageRoot } from '../../src/config/paths.js';
import type { ChatMessage, ChatView } from '../../src/local/contract.js';

/** What a process came to. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export type ProcessEnvironment = Readonly<Record<string, string>>;

/** Runs a command line to its end. */
export async function runCommand(words: readonly string[], env: ProcessEnvironment): Promise<Ended> {
  return outputOf(startProcess('bin/cli.js', words, env));
}

/** Starts the bot and lets it end by itself: for starts that are refused. */
export async function runStart(env: ProcessEnvironment): Promise<Ended> {
  return outputOf(startProcess('bin/start.js', [], env));
}

/** A bot in a process of its own. */
export interface BotProcess {
  readonly pid: number;
  readonly url: string;
  /** What a person's chat holds. */
  messagesTo(person: string): Promise<readonly ChatMessage[]>;
  /** Lets a person do something, as the page would. */
  act(person: string, what: string, body: object): Promise<Record<string, unknown>>;
  /** Ends it as Ctrl-C does and gives what it printed. */
  interrupt(): Promise<Ended>;
}

/** Starts the bot and waits until it has said where it is. */
export async function startBotProcess(env: ProcessEnvironment): Promise<BotProcess> {
  const child = startProcess('bin/start.js', [], { PORT: '0', ...env });
  const ended = outputOf(child);
  const url = await addressOf(child, ended);
  return {
    pid: child.pid ?? 0,
    url,
    messagesTo: async (person) => {
      const view = await fetch(`${url}/local/api/people/${person}`);
      return ((await view.json()) as ChatView).messages;
    },
    act: async (person, what, body) => {
      const answer = await fetch(`${url}/local/api/people/${person}/${what}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ language: 'sv', ...body }),
      });
      return (await answer.json()) as Record<string, unknown>;
    },
    interrupt: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}

function startProcess(entry: string, words: readonly string[], env: ProcessEnvironment): ChildProcess {
  return spawn(process.execPath, [join(packageRoot, entry), ...words], {
    cwd: packageRoot,
    env: { LANG: 'sv_SE.UTF-8', LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function outputOf(child: ChildProcess): Promise<Ended> {
  const heard = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (heard.stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (heard.stderr += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...heard };
}

function addressOf(child: ChildProcess, ended: Promise<Ended>): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (text: string) => {
      said += text;
      const url = /(http:\/\/127\.0\.0\.1:\d+)\/api\/messages/.exec(said)?.[1];
      if (url) resolve(url);
    });
    void ended.then((end) => reject(new Error(`The bot ended: ${JSON.stringify(end)}`)));
  });
}
