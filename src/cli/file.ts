import { readFile } from 'node:fs/promises';
import { Refusal } from '../errors.js';
import type { CliContext } from './command.js';
import type { CliRefusal } from './person.js';

/** The text of the file that the command's first word names. */
export async function readWordFile(context: CliContext): Promise<string> {
  const path = context.path(context.words[0] ?? '');
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new Refusal<CliRefusal>('file-missing', { path });
  }
}
