/** `organisation check | import | export FOLDER`. */
import { access, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commandTexts } from '../cards/texts/command-line.js';
import { writeFault } from '../cards/texts/faults.js';
import { Refusal } from '../errors.js';
import { checkOrganisation } from '../organisation/check.js';
import { compareOrganisations, type Difference } from '../organisation/difference.js';
import { writeOrganisationFolder } from '../organisation/export.js';
import type { Fault } from '../organisation/faults.js';
import { readOrganisationFolder } from '../organisation/folder.js';
import type { Organisation } from '../organisation/organisation.js';
import { dayOf } from '../time.js';
import type { CliContext, CliResult, Command } from './command.js';
import { chartOf } from './person.js';

/** The commands about the organisation's data. */
export const organisationCommands: readonly Command[] = [
  { noun: 'organisation', verb: 'check', takes: ['FOLDER'], needsAs: false, run: check },
  { noun: 'organisation', verb: 'import', takes: ['FOLDER'], needsAs: false, run: importFolder },
  { noun: 'organisation', verb: 'export', takes: ['FOLDER'], needsAs: false, run: exportFolder },
];

interface Checked {
  readonly organisation?: Organisation;
  readonly faults: readonly Fault[];
  readonly lines: readonly string[];
}

async function check(context: CliContext): Promise<CliResult> {
  const { organisation, faults, lines } = await readAndCheck(context);
  const texts = commandTexts[context.language];
  const summary = organisation ? texts.checked(countsOf(organisation)) : texts.faulty(countFaults(faults));
  return {
    code: organisation ? 0 : 1,
    text: [...lines, summary].join('\n'),
    json: { ok: organisation !== undefined, faults, ...(organisation && { counts: countsOf(organisation) }) },
  };
}

async function importFolder(context: CliContext): Promise<CliResult> {
  const { organisation, faults, lines } = await readAndCheck(context);
  const texts = commandTexts[context.language];
  if (!organisation)
    return {
      code: 1,
      text: [...lines, texts.notImported(countFaults(faults))].join('\n'),
      json: { ok: false, faults },
    };
  const operations = await context.open();
  const difference = compareOrganisations(operations.chart?.organisation, organisation);
  const { version } = await operations.publish(organisation);
  return {
    code: 0,
    text: [
      ...lines,
      ...writeDifference(difference, context),
      texts.imported(countsOf(organisation), version),
    ].join('\n'),
    json: { ok: true, version, difference, faults, counts: countsOf(organisation) },
  };
}

async function exportFolder(context: CliContext): Promise<CliResult> {
  const folder = context.path(context.words[0] ?? '');
  const { organisation } = chartOf(await context.open());
  const files = writeOrganisationFolder(organisation);
  if (!context.force) await refuseExisting(folder, Object.keys(files));
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
  return {
    code: 0,
    text: commandTexts[context.language].exported(folder, Object.keys(files).length),
    json: { ok: true, folder, files: Object.keys(files) },
  };
}

async function readAndCheck(context: CliContext): Promise<Checked> {
  const files = await readOrganisationFolder(context.path(context.words[0] ?? ''));
  const { organisation, faults } = checkOrganisation(files, dayOf(context.now(), 'Europe/Stockholm'));
  return {
    ...(organisation && { organisation }),
    faults,
    lines: faults.map((fault) => writeFault(fault, context.language)),
  };
}

async function refuseExisting(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const exists = await access(join(folder, name)).then(
      () => true,
      () => false,
    );
    if (exists) throw new Refusal('export-folder-in-use', { folder, name });
  }
}

function countsOf(
  organisation: Organisation,
): Record<'units' | 'people' | 'assignments' | 'roles' | 'groups', number> {
  const { units, people, assignments, roles, groups } = organisation;
  return {
    units: units.length,
    people: people.length,
    assignments: assignments.length,
    roles: roles.length,
    groups: groups.length,
  };
}

function countFaults(faults: readonly Fault[]): number {
  return faults.filter((fault) => fault.severity === 'fault').length;
}

const MOST_SHOWN = 20;

function writeDifference(difference: Difference, context: CliContext): readonly string[] {
  const texts = commandTexts[context.language];
  const lists = (['units', 'people', 'assignments', 'roles', 'groups'] as const).flatMap((kind) => {
    const { added, removed, changed } = difference[kind];
    if (added.length + removed.length + changed.length === 0) return [];
    const lines = [
      ...added.map((id) => `  + ${id}`),
      ...removed.map((id) => `  - ${id}`),
      ...changed.map((change) => `  ~ ${change.id}: ${change.fields.join(', ')}`),
    ];
    const more = lines.length > MOST_SHOWN ? [texts.more(lines.length - MOST_SHOWN)] : [];
    return [
      texts.differs(kind, added.length, removed.length, changed.length),
      ...lines.slice(0, MOST_SHOWN),
      ...more,
    ];
  });
  return difference.texts.length > 0 ? [...lists, texts.textsDiffer(difference.texts)] : lists;
}
