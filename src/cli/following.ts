/** The commands that change a directive and follow it up: amend, withdraw, end, replace, unreached, confirm, remind, export, proof. */
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { plainMissing } from '../cards/directive-status-card.js';
import { followingTexts } from '../cards/texts/command-following.js';
import { commandTexts } from '../cards/texts/command-line.js';
import { readAmendmentFile } from '../directives/amend-file.js';
import type { AmendInput } from '../directives/amendment.js';
import type { Directive } from '../directives/directive.js';
import type { EndInput, Ending } from '../directives/end.js';
import type { OtherwiseInput } from '../directives/otherwise.js';
import type { UnitCounts } from '../directives/status.js';
import type { Unreached } from '../directives/unreached.js';
import { Refusal, Refusals } from '../errors.js';
import type { PersonId, UnitId } from '../organisation/organisation.js';
import type { Language } from '../time.js';
import type { CliContext, CliOperations, CliResult, Command } from './command.js';
import { readWordFile } from './file.js';
import { actingPerson, chartOf, type CliRefusal } from './person.js';

/** The files that are written: to a path, bit by bit. */
export const WRITTEN_FILES = ['answers', 'proof', 'mail'] as const;
export type WrittenFile = (typeof WRITTEN_FILES)[number];

/** The operations behind these commands. */
export interface FollowingOperations {
  amend(as: PersonId, input: AmendInput): Promise<Directive>;
  end(as: PersonId, input: EndInput): Promise<Directive>;
  remind(as: PersonId, id: string): Promise<{ readonly directive: Directive; readonly reminded: number }>;
  confirm(as: PersonId, input: OtherwiseInput): Promise<{ readonly directive: Directive }>;
  unreached(as: PersonId | undefined, id: string, language: Language): Promise<Unreached>;
  units(as: PersonId | undefined, id: string, unit: UnitId): Promise<readonly UnitCounts[]>;
  file(
    kind: WrittenFile,
    as: PersonId | undefined,
    id: string,
    language: Language,
  ): Promise<{ readonly body: AsyncIterable<string> }>;
}

const REASON = '--reason TEXT';

/** The commands. */
export const followingCommands: readonly Command[] = [
  {
    ...{ noun: 'directive', verb: 'amend', takes: ['ID', 'FILE.yaml'], needsAs: true, run: amend },
    options: `${REASON} [--material]`,
  },
  endCommand('withdraw', 'withdrawn', REASON),
  endCommand('end', 'ended', REASON),
  endCommand('replace', 'replaced', `--by ID ${REASON}`),
  { noun: 'directive', verb: 'remind', takes: ['ID'], needsAs: true, run: remind },
  {
    ...{ noun: 'directive', verb: 'confirm', takes: ['ID', 'PERSON'], needsAs: true, run: confirm },
    options: '--how TEXT [--when TIME]',
  },
  { noun: 'directive', verb: 'unreached', takes: ['ID'], needsAs: false, run: unreached },
  { noun: 'directive', verb: 'units', takes: ['ID', 'UNIT'], needsAs: false, run: units },
  fileCommand('export', 'answers', 'FILE.csv'),
  fileCommand('proof', 'proof', 'FILE.html'),
  fileCommand('mail', 'mail', 'FILE.eml'),
];

function endCommand(verb: string, how: Ending, options: string): Command {
  const run = async (context: CliContext): Promise<CliResult> => {
    const { operations, as } = await openAs(context);
    const [id = ''] = context.words;
    const { reason = '', by } = context.said;
    const input = { id, how, reason, ...(by !== undefined && { replacedBy: by }) };
    return changed(await operations.following.end(as, input), context);
  };
  return { noun: 'directive', verb, takes: ['ID'], needsAs: true, options, run };
}

function fileCommand(verb: string, kind: WrittenFile, file: string): Command {
  const run = (context: CliContext) => writeFile(context, kind);
  return { noun: 'directive', verb, takes: ['ID', file], needsAs: false, run };
}

async function amend(context: CliContext): Promise<CliResult> {
  const [id = ''] = context.words;
  const { value: content, wrong } = readAmendmentFile(await readWordFile(context, 1));
  if (wrong.length > 0) throw new Refusals(wrong);
  const { operations, as } = await openAs(context);
  const { reason = '' } = context.said;
  return changed(
    await operations.following.amend(as, { id, reason, material: context.material, content }),
    context,
  );
}

function changed({ id, version, stage }: Directive, { language }: CliContext): CliResult {
  const t = followingTexts[language];
  const text = stage === 'issued' ? t.amended(id, version) : t.over(id, stage);
  return { code: 0, text, json: { id, version, state: stage === 'issued' ? 'sending' : stage } };
}

async function remind(context: CliContext): Promise<CliResult> {
  const { operations, as } = await openAs(context);
  const { directive, reminded } = await operations.following.remind(as, context.words[0] ?? '');
  const text = followingTexts[context.language].reminded(directive.id, reminded);
  return { code: 0, text, json: { id: directive.id, reminded } };
}

async function confirm(context: CliContext): Promise<CliResult> {
  const { operations, as } = await openAs(context);
  const [id = '', person = ''] = context.words;
  const { how = '', when } = context.said;
  const input = { id, person, how, ...(when !== undefined && { when }) };
  const { directive } = await operations.following.confirm(as, input);
  return {
    code: 0,
    text: followingTexts[context.language].confirmed(directive.id),
    json: { id: directive.id },
  };
}

async function unreached(context: CliContext): Promise<CliResult> {
  const operations = await context.open();
  chartOf(operations);
  const as = actingPerson(context, operations);
  const found = await operations.following.unreached(as, context.words[0] ?? '', context.language);
  const { directive, ...json } = found;
  const t = followingTexts[context.language];
  const more = found.total - found.people.length;
  const lines = [
    t.unreached(directive.id, found.total),
    ...found.people.map((each) => `  ${plainMissing(each, context.language)}`),
    ...(more > 0 ? [commandTexts[context.language].more(more)] : []),
    ...(found.addresses.length > 0 ? [t.addresses, `  ${found.addresses.join('; ')}`] : []),
  ];
  return { code: 0, text: lines.join('\n'), json: { id: directive.id, ...json } };
}

async function units(context: CliContext): Promise<CliResult> {
  const operations = await context.open();
  chartOf(operations);
  const [id = '', unit = ''] = context.words;
  const found = await operations.following.units(actingPerson(context, operations), id, unit);
  const t = followingTexts[context.language];
  const lines = found.map(
    ({ name, counts }) =>
      `  ${name}: ${t.of(counts.acknowledged + counts.done + counts.cannot, counts.recipients)}`,
  );
  return { code: 0, text: lines.join('\n'), json: { id, unit, units: found } };
}

async function writeFile(context: CliContext, kind: WrittenFile): Promise<CliResult> {
  const operations = await context.open();
  chartOf(operations);
  const [id = '', file = ''] = context.words;
  const { language } = context;
  const { body } = await operations.following.file(kind, actingPerson(context, operations), id, language);
  const path = context.path(file);
  await write(path, body);
  return { code: 0, text: followingTexts[language].written(path), json: { id, file: path } };
}

/** A file that could not be finished is taken away again: half of one looks like a whole. */
async function write(path: string, body: AsyncIterable<string>): Promise<void> {
  const file = createWriteStream(path);
  try {
    await pipeline(Readable.from(body), file);
  } catch (error) {
    const { code = '' } = error as { code?: string };
    if (/^E(ACCES|ISDIR|NOENT|ROFS|PERM)$/.test(code))
      throw new Refusal<CliRefusal>('file-not-writable', { path });
    await rm(path, { force: true });
    throw error;
  }
}

async function openAs(
  context: CliContext,
): Promise<{ readonly operations: CliOperations; readonly as: PersonId }> {
  const operations = await context.open();
  chartOf(operations);
  return { operations, as: actingPerson(context, operations) ?? '' };
}
