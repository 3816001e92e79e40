/** Child processes that are told what to do and answer questions, over Node's own channel. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export interface Told {
  /** What the child said first: where it is. */
  readonly where: string;
  /** Asks the child something and waits for its answer. */
  ask<Answer>(question: unknown): Promise<Answer>;
  /** As `kill -9` does. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a child with its setup as its first argument; ready when it has said where it is. */
export async function startTold(file: URL, setup: unknown, execArgv: readonly string[] = []): Promise<Told> {
  const child = fork(file, [JSON.stringify(setup)], { execArgv: [...execArgv] });
  const where = await answerOf<string>(child);
  return {
    where,
    ask: (question) => {
      const answer = answerOf<never>(child);
      child.send(question as object);
      return answer;
    },
    kill: () => end(child, () => child.kill('SIGKILL')),
    stop: () => end(child, () => child.disconnect()),
  };
}

async function end(child: ChildProcess, how: () => void): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  how();
  await ended;
}

/** The child's side: says where it is, answers questions, ends when its parent lets go. */
export function beTold(
  where: string,
  answer: (question: unknown) => unknown,
  stop: () => Promise<void>,
): void {
  process.send?.({ answer: where });
  process.on('message', (question) => process.send?.({ answer: answer(question) }));
  process.on('disconnect', () => void stop().finally(() => process.exit(0)));
}

/** Processor time that this process has used, in milliseconds. */
export function usedCpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What the parent handed over. */
export function toldSetup<Setup>(): Setup {
  return JSON.parse(process.argv[2] ?? '{}') as Setup;
}

function answerOf<Answer>(child: ChildProcess): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`A child process ended with ${code}`));
    child.once('exit', ended);
    child.once('message', (message: { answer: Answer }) => {
      child.off('exit', ended);
      resolve(message.answer);
    });
  });
}
