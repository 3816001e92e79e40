/** The only file of this folder that touches the disk: a handed-in folder into bytes. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files that make an organisation, in the order in which they are read and faults are listed. */
export const ORGANISATION_FILES = [
  'organisation.yaml',
  'units.csv',
  'people.csv',
  'roles.yaml',
  'groups.yaml',
  'assignments.csv',
] as const;
export type OrganisationFile = (typeof ORGANISATION_FILES)[number];

/** File names with their bytes, from a folder or about to become one. */
export type OrganisationFiles = Readonly<Record<string, Uint8Array>>;

/**
 * The files of a folder that belong to an organisation, under their right names whatever their case (`Units.CSV`), and
 * the empty shell of what looks like one in another format (`people.xlsx`). Never throws: what cannot be read is
 * absent, and `checkOrganisation` says so.
 */
export async function readOrganisationFolder(path: string): Promise<OrganisationFiles> {
  const names = await readdir(path).catch(() => []);
  const files: Record<string, Uint8Array> = {};
  for (const name of names.sort()) {
    const target = nameOf(name);
    const bytes = target && (await readFile(join(path, name)).catch(() => undefined));
    if (target && bytes) files[target] = bytes;
    else if (/^[^~.].*\.(xlsx?|ods|csv|ya?ml)$/i.test(name)) files[name] = new Uint8Array();
  }
  return files;
}

function nameOf(name: string): OrganisationFile | undefined {
  const plain = name.toLowerCase().replace(/\.yml$/, '.yaml');
  return ORGANISATION_FILES.find((file) => file === plain);
}
