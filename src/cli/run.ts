/** Runs one command line: finds the command, checks its use, prints what it came to. */
import { isAbsolute, join } from 'node:path';
import { parseArgs } from 'node:util';
import { commandTexts } from '../cards/texts/command-line.js';
import { writeRefusal } from '../cards/texts/refusals.js';
import { isRefusal, refusalsOf } from '../errors.js';
import type { Language, Now } from '../time.js';
import type { CliContext, CliOperations, Command } from './command.js';
import { coverageCommands } from './coverage.js';
import { directiveCommands } from './directive.js';
import { followingCommands } from './following.js';
import { meetingCommands } from './meeting.js';
import { organisationCommands } from './organisation.js';
import { questionCommands } from './questions.js';

/** All commands, in the order in which help lists them. */
export const COMMANDS: readonly Command[] = [
  ...organisationCommands,
  ...directiveCommands,
  ...followingCommands,
  ...meetingCommands,
  ...coverageCommands,
  ...questionCommands,
];

/** The world around a command line. */
export interface CliIo {
  /** Where relative paths begin. */
  readonly folder: string;
  /** What is spoken unless `--language` says otherwise. */
  readonly language: Language;
  readonly now: Now;
  out(text: string): void;
  err(text: string): void;
  open(): Promise<CliOperations>;
}

/** Runs `argv` and gives the exit code: 0 done, 1 refused, 2 wrong usage. */
export async function runCli(argv: readonly string[], io: CliIo): Promise<0 | 1 | 2> {
  const parsed = parse(argv);
  const language = languageOf(parsed?.options.language, io.language);
  const texts = commandTexts[language];
  if (!parsed || parsed.options.help) {
    const usage = [texts.usage, ...COMMANDS.map(usageOf)].join('\n');
    if (parsed?.options.help) io.out(usage);
    else io.err(usage);
    return parsed?.options.help ? 0 : 2;
  }
  const { command, words, options } = parsed;
  if (words.length !== command.takes.length || (command.needsAs && !options.as)) {
    io.err(`${texts.wrongUse}\n${usageOf(command)}`);
    return 2;
  }
  const opened: CliOperations[] = [];
  const context: CliContext = {
    words,
    as: options.as,
    force: options.force ?? false,
    again: options.again ?? false,
    material: options.material ?? false,
    said: options,
    week: options.week,
    language,
    now: io.now,
    path: (relative) => (isAbsolute(relative) ? relative : join(io.folder, relative)),
    open: async () => {
      const operations = await io.open();
      opened.push(operations);
      return operations;
    },
  };
  try {
    const result = await command.run(context);
    io.out(options.json ? JSON.stringify(result.json, undefined, 2) : result.text);
    return result.code;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const refused = refusalsOf(error).map((each) => ({
      code: each.code,
      text: writeRefusal(each, language),
    }));
    io.err(refused.map((each) => each.text).join('\n'));
    if (options.json) io.out(JSON.stringify({ refused }, undefined, 2));
    return 1;
  } finally {
    for (const operations of opened) await operations.close();
  }
}

function languageOf(asked: string | undefined, otherwise: Language): Language {
  return asked === 'sv' || asked === 'en' ? asked : otherwise;
}

interface Options {
  readonly as?: string;
  readonly json?: boolean;
  readonly force?: boolean;
  readonly again?: boolean;
  readonly material?: boolean;
  readonly reason?: string;
  readonly by?: string;
  readonly how?: string;
  readonly when?: string;
  readonly week?: string;
  readonly help?: boolean;
  readonly language?: string;
}

function parse(
  argv: readonly string[],
): { readonly command: Command; readonly words: readonly string[]; readonly options: Options } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        as: { type: 'string' },
        json: { type: 'boolean' },
        force: { type: 'boolean' },
        again: { type: 'boolean' },
        material: { type: 'boolean' },
        reason: { type: 'string' },
        by: { type: 'string' },
        how: { type: 'string' },
        when: { type: 'string' },
        week: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        language: { type: 'string' },
      },
    });
    const [noun = '', verb = ''] = positionals;
    const command =
      COMMANDS.find((each) => each.noun === noun && each.verb === verb) ??
      COMMANDS.find((each) => each.noun === noun && each.verb === '');
    if (command) return { command, words: positionals.slice(command.verb === '' ? 1 : 2), options: values };
    const first = COMMANDS[0];
    return values.help && first ? { command: first, words: [], options: values } : undefined;
  } catch {
    return undefined;
  }
}

function usageOf(command: Command): string {
  const { options = '' } = command;
  const words = [command.noun, command.verb, ...command.takes, options]
    .filter((word) => word !== '')
    .join(' ');
  return `  npm run cli -- ${words}${command.needsAs ? ' --as EMAIL' : ''} [--json]`;
}
