/**
 * From a stored organisation back to the folder that it was read from, for Excel and a text editor.
 *
 * Made to be read in again, not to be passed on: a cell that a spreadsheet would take for a formula stands as it is.
 */
import { stringify } from 'yaml';
import type { OrganisationFiles } from './folder.js';
import { withoutHidden } from './hidden.js';
import type { Extra, Organisation, Period } from './organisation.js';
import { ASSIGNMENTS_SHAPE } from './read-assignments.js';
import { PEOPLE_SHAPE } from './read-people.js';
import { UNITS_SHAPE } from './read-units.js';
import type { TableShape } from './csv.js';

/** The files of an organisation. Reading them gives the same organisation, but for people with a hidden identity. */
export function writeOrganisationFolder(organisation: Organisation): OrganisationFiles {
  const { units, people, roles, groups, assignments, ...head } = withoutHidden(organisation);
  return {
    'organisation.yaml': writeYaml(withExtra(head)),
    'roles.yaml': writeYaml(roles.map(withExtra)),
    'groups.yaml': writeYaml(groups.map(withExtra)),
    'units.csv': writeTable(UNITS_SHAPE, units),
    'people.csv': writeTable(
      PEOPLE_SHAPE,
      people.map(({ units: unit, hidden, ...person }) => ({ ...person, unit, hidden: hidden || undefined })),
    ),
    'assignments.csv': writeTable(ASSIGNMENTS_SHAPE, assignments),
  };
}

function writeTable(shape: TableShape, records: readonly { readonly extra?: Extra }[]): Uint8Array {
  const known = [...shape.required, ...shape.optional];
  const unknown = [...new Set(records.flatMap(({ extra }) => Object.keys(extra ?? {})))];
  const rows = records.map(({ extra, ...record }) => {
    const cells = new Map<string, unknown>([...Object.entries(record), ...Object.entries(extra ?? {})]);
    return [...known, ...unknown].map((column) => writeCell(cells.get(column)));
  });
  const lines = [[...known, ...unknown].map(quote), ...rows].map((cells) => `${cells.join(';')}\r\n`);
  return new TextEncoder().encode(`\ufeff${lines.join('')}`);
}

function writeCell(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  if (Array.isArray(value)) return quote(value.map(writeItem).join('|'));
  return quote(typeof value === 'string' ? value : '');
}

function writeItem(item: string | Period): string {
  return typeof item === 'string' ? item : `${item.from}..${item.to}`;
}

function quote(text: string): string {
  return /[;"\r\n\t,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function writeYaml(value: unknown): Uint8Array {
  return new TextEncoder().encode(stringify(value, { lineWidth: 0, aliasDuplicateObjects: false }));
}

/** A record with its unknown fields back at the paths where they stood. */
function withExtra({ extra, ...record }: { readonly extra?: Extra }): object {
  const whole: unknown = structuredClone(record);
  for (const [path, value] of Object.entries(extra ?? {})) setAt(whole, stepsOf(path), value);
  return whole as object;
}

/** `plan.parts[2].note` → plan, parts, 1, note. */
function stepsOf(path: string): readonly (string | number)[] {
  return path.split('.').flatMap((name): (string | number)[] => {
    const [first = '', ...numbers] = name.split(/\[(\d+)\]/).filter((each) => each !== '');
    return [first, ...numbers.map((each) => Number(each) - 1)];
  });
}

function setAt(whole: unknown, steps: readonly (string | number)[], value: unknown): void {
  let at = whole as Record<string | number, unknown>;
  // A field by that name would reach into every object of the program.
  if (steps.includes('__proto__')) return;
  for (const step of steps.slice(0, -1)) {
    if (!Object.hasOwn(at, step)) at[step] = {};
    at = at[step] as Record<string | number, unknown>;
  }
  at[steps.at(-1) ?? ''] = value;
}
