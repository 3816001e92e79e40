/** Everything that a handed-in folder holds, read but not yet checked as a whole, with the places it stands in. */
import { readTable, type TableShape } from './csv.js';
import { UNREAD_CODES, type Fault, type Place, type Report } from './faults.js';
import { hasFields, suggestionFor, type Field, type Reading, type Reference } from './field.js';
import { ORGANISATION_FILES, type OrganisationFile, type OrganisationFiles } from './folder.js';
import type { Organisation } from './organisation.js';
import { ASSIGNMENTS_SHAPE, readAssignment } from './read-assignments.js';
import { readGroup } from './read-groups.js';
import { firstLanguage, readHead } from './read-organisation.js';
import { PEOPLE_SHAPE, readPerson } from './read-people.js';
import { readRole } from './read-roles.js';
import { readUnit, UNITS_SHAPE } from './read-units.js';
import { readYaml, recordsOf } from './yaml.js';

/** The kinds of record that are listed. */
export type RecordList = 'units' | 'people' | 'roles' | 'groups' | 'assignments';

/** An organisation that may still be wrong. Records stand in the order of their files. */
export interface Draft {
  readonly organisation: Organisation;
  /** Where the record at the same index of the organisation's list stands. */
  readonly places: Readonly<Record<RecordList, readonly Place[]>>;
  readonly references: readonly Reference[];
}

/** Reads all files; what is missing or unreadable is noted, and the rest is read all the same. */
export function readDraft(files: OrganisationFiles, report: Report): Draft {
  reportMissing(files, report);
  const yaml = (file: OrganisationFile): Field =>
    files[file] ? readYaml(file, files[file], report) : { place: { file }, value: undefined };
  const table = (shape: TableShape) => {
    const bytes = files[shape.file];
    return bytes ? readTable(bytes, shape, report) : [];
  };
  const head = yaml('organisation.yaml');
  const reading: Reading = { report, references: [], first: firstLanguage(head) };
  const lists = {
    units: table(UNITS_SHAPE),
    people: table(PEOPLE_SHAPE),
    roles: recordsOf(yaml('roles.yaml'), report),
    groups: recordsOf(yaml('groups.yaml'), report),
    assignments: table(ASSIGNMENTS_SHAPE),
  };
  const organisation: Organisation = {
    ...readHeadOf(reading, head, files),
    units: lists.units.map((row) => readUnit(reading, row)),
    people: lists.people.map((row) => readPerson(reading, row)),
    roles: lists.roles.map((field) => readRole(reading, field)),
    groups: lists.groups.map((field) => readGroup(reading, field)),
    assignments: lists.assignments.map((row) => readAssignment(reading, row)),
  };
  return { organisation, places: placesOf(lists), references: reading.references };
}

/** The files whose records are not known as a whole, for a fault of the whole file. */
export function unreadFiles(faults: readonly Fault[]): ReadonlySet<string> {
  const whole = faults.filter((fault) => UNREAD_CODES.has(fault.code) && isOfFile(fault));
  return new Set(whole.map((fault) => fault.file));
}

function isOfFile(fault: Fault): boolean {
  return !fault.code.startsWith('expected-') || fault.column === undefined;
}

/** A missing or unreadable organisation.yaml has been noted as such; its fields are then not missed one by one. */
function readHeadOf(reading: Reading, head: Field, files: OrganisationFiles) {
  const unreadable = head.value === undefined && (files[head.place.file]?.length ?? 0) === 0;
  const quiet = unreadable || !hasFields(head) ? { ...reading, report: () => undefined } : reading;
  if (!unreadable && !hasFields(head)) reading.report('expected-fields', head.place);
  return readHead(quiet, head);
}

function reportMissing(files: OrganisationFiles, report: Report): void {
  const there = Object.keys(files);
  const missing = ORGANISATION_FILES.filter((file) => !files[file]);
  if (missing.length === ORGANISATION_FILES.length) {
    report('folder-empty', { file: '' }, { files: ORGANISATION_FILES.join(', ') });
    return;
  }
  const others = there.filter((name) => !(ORGANISATION_FILES as readonly string[]).includes(name));
  for (const file of missing) {
    const stem = file.replace(/\..*/, '');
    const sameStem = others.find((name) => name.toLowerCase().startsWith(`${stem}.`));
    report('file-missing', { file }, sameStem ? { suggestion: sameStem } : suggestionFor(file, others));
  }
}

function placesOf(lists: Readonly<Record<RecordList, readonly Field[]>>): Draft['places'] {
  const places = (fields: readonly Field[]) => fields.map((field) => field.place);
  return {
    units: places(lists.units),
    people: places(lists.people),
    roles: places(lists.roles),
    groups: places(lists.groups),
    assignments: places(lists.assignments),
  };
}
