import { readFile } from 'node:fs/promises';
import { Refusal } from '../errors.js';
import type { CliContext } from './command.js';
import type { CliRefusal } from './person.js';

/** The text of the file that one of the command's words names, the first unless told. */
export async function readWordFile(context: CliContext, word = 0): Promise<string> {
  const path = context.path(context.words[word] ?? '');
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new Refusal<CliRefusal>('file-missing', { path });
  }
}
