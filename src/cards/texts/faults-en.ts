/** What is wrong with a handed-in organisation, in English. */
import type { FaultCode } from '../../organisation/faults.js';
import type { FaultSentence } from './fault-sentence.js';

/** A sentence for every code. */
export const faultTextsEn: Readonly<Record<FaultCode, FaultSentence>> = {
  'folder-empty': (v) => ({
    wrong: "The folder does not exist, or none of the organisation's files are in it",
    right: `Name the folder that holds ${v.files}`,
  }),
  'file-missing': (v) => ({
    wrong: 'The file is not in the folder or cannot be read',
    right: `Put it there${meant(v)}`,
  }),
  'unreadable-quotes': () => ({
    wrong: 'A quotation mark opens here and is never closed',
    right: 'Close it or remove it; a quotation mark inside a text is written twice',
  }),
  'missing-column': (v) => ({
    wrong: `The column “${v.name}” is missing`,
    right: `The first row must hold the column names; those that exist are ${v.columns}`,
  }),
  'double-column': (v) => ({ wrong: `The column “${v.name}” is there twice`, right: 'Keep one of them' }),
  'too-many-cells': (v) => ({
    wrong: `The row has ${v.cells} cells but the table only ${v.columns} columns, so values may stand in the wrong column`,
    right: 'Put quotation marks around a text that contains the separator, or save the file anew from Excel',
  }),
  'unreadable-yaml': (v) => ({
    wrong: `The file cannot be read from here on (${v.detail})`,
    right:
      "See to it that indents are even, that a colon and a space follow a field's name, and that texts with a colon stand in quotation marks",
  }),
  'yaml-tab': () => ({ wrong: 'The row is indented with a tab', right: 'Indent with spaces' }),
  'yaml-double-field': () => ({ wrong: 'The same field is there twice', right: 'Keep one of them' }),
  'yaml-alias': () => ({
    wrong: 'The file refers to another part of itself (*)',
    right: 'Write the text out in both places',
  }),
  'expected-text': () => ({
    wrong: 'There is a list or several fields here, but it must be a text',
    right: 'Write a single value',
  }),
  'expected-list': () => ({
    wrong: 'There must be a list here',
    right: 'Begin each item with a hyphen and a space on a line of its own',
  }),
  'expected-fields': () => ({
    wrong: 'There must be named fields here, not a plain text or a list',
    right: 'Write the fields below each other, each as “name: value”',
  }),
  'missing-value': (v) => ({ wrong: `“${v.name}” is missing`, right: 'Fill it in' }),
  'bad-id': (v) => ({
    wrong: `“${v.value}” cannot be an id`,
    right: 'An id has at most 100 characters, no line break and no |',
  }),
  'bad-yes': (v) => ({ wrong: `“${v.value}” is neither yes nor no`, right: 'Write ja or nej (yes or no)' }),
  'bad-day': (v) => ({
    wrong: `“${v.value}” is not a date that can be read in one way only`,
    right: 'Write year-month-day, for example 2026-11-23',
  }),
  'bad-period': (v) => ({
    wrong: `“${v.value}” is not a period`,
    right: 'Write the first and the last day, for example 2026-06-29..2026-08-02',
  }),
  'bad-local-time': (v) => ({
    wrong: `“${v.value}” is not a point in time`,
    right: 'Write a date and a time, for example 2026-11-23T13:00',
  }),
  'bad-clock': (v) => ({
    wrong: `“${v.value}” is not a time of day`,
    right: "Write hours and minutes in quotation marks, for example '08:00'",
  }),
  'bad-number': (v) => ({ wrong: `“${v.value}” is not a whole number`, right: 'Write digits only' }),
  'bad-email': (v) => ({
    wrong: `“${v.value}” is not an e-mail address`,
    right: 'Write one address only, for example name@example.se',
  }),
  'bad-object-id': (v) => ({
    wrong: `“${v.value}” is not an object id`,
    right: 'Copy the object id from Entra; it looks like 00000000-0000-0000-0000-000000000000',
  }),
  'bad-language': (v) => ({
    wrong: `“${v.value}” is not a language that the bot speaks`,
    right: 'Write sv or en, or leave the cell empty',
  }),
  'bad-time-zone': (v) => ({
    wrong: `“${v.value}” is not a time zone`,
    right: 'Write for example Europe/Stockholm',
  }),
  'not-one-of': (v) => ({
    wrong: `“${v.value}” cannot be used here`,
    right: `Write one of: ${v.allowed}${meant(v)}`,
  }),
  'unknown-right': (v) => ({
    wrong: `There is no right “${v.name}”`,
    right: `Write one of issue-directives, call-meetings, handle-matters, appoint, switch-mode, manage-organisation, see-status${meant(v)}`,
  }),
  'bad-member': () => ({
    wrong: 'One must be named here',
    right: 'Give either role or person (among members also group), not several and not none',
  }),
  'ends-before-start': (v) => ({
    wrong: `The end (${v.to}) does not come after the beginning (${v.from})`,
    right: 'Correct one of them',
  }),
  'double-id': (v) => ({
    wrong: `The id “${v.id}” is already used in row ${v.row}`,
    right: 'Give each record an id of its own',
  }),
  'role-is-group': (v) => ({
    wrong: `The group has the same id as the role in row ${v.row} of roles.yaml: “${v.id}”`,
    right: 'Roles and groups share their ids; change one of them',
  }),
  'unknown-unit': (v) => ({
    wrong: `There is no unit “${v.id}”`,
    right: `Write the id of a unit in units.csv${meant(v)}`,
  }),
  'unknown-person': (v) => ({
    wrong: `There is no person “${v.id}”`,
    right: `Write the id of a person in people.csv${meant(v)}`,
  }),
  'unknown-role': (v) => ({
    wrong: `There is no role “${v.id}”`,
    right: `Write the id of a role in roles.yaml${meant(v)}`,
  }),
  'unknown-group': (v) => ({
    wrong: `There is no group “${v.id}”`,
    right: `Write the id of a group in groups.yaml${meant(v)}`,
  }),
  'unknown-role-or-group': (v) => ({
    wrong: `There is neither a role nor a group “${v.id}”`,
    right: `Write the id of a role in roles.yaml or of a group in groups.yaml${meant(v)}`,
  }),
  'unknown-unit-or-group': (v) => ({
    wrong: `There is neither a unit nor a group “${v.id}”`,
    right: `Write the id of a unit in units.csv or of a group in groups.yaml${meant(v)}`,
  }),
  'unknown-mode': (v) => ({
    wrong: `There is no mode “${v.id}”`,
    right: `Write the id of a mode under modes in organisation.yaml${meant(v)}`,
  }),
  'unknown-kind': (v) => ({
    wrong: `There is no kind of unit “${v.id}”`,
    right: `Write organisation, department, company, division, unit, workplace or a kind of your own under kinds in organisation.yaml${meant(v)}`,
  }),
  'no-root': () => ({
    wrong: 'No unit stands at the top',
    right: 'One row, the municipality itself, must have an empty cell under parent',
  }),
  'several-roots': (v) => ({
    wrong: `The unit “${v.id}” has no parent, but “${v.top}” already stands at the top`,
    right: 'Write the id of the unit that it belongs to',
  }),
  'unit-cycle': (v) => ({
    wrong: `The units lie under each other in a circle: ${v.cycle}`,
    right: 'Correct the parent of one of them',
  }),
  'chain-cycle': (v) => ({
    wrong: `The chain goes round in a circle: ${v.cycle}`,
    right: 'Break it at one of them; the last of a chain has nobody above',
  }),
  'same-email': (v) => ({
    wrong: `The e-mail address ${v.email} already stands in row ${v.row}`,
    right: 'Each person must have an address of their own; if it is the same person, keep one row',
  }),
  'same-object-id': (v) => ({
    wrong: `The object id already stands in row ${v.row}`,
    right: 'Each person must have one of their own; if it is the same person, keep one row',
  }),
  'twice-on-post': (v) => ({
    wrong: `The person “${v.person}” already holds the role “${v.role}” for “${v.unit}” at the same time, in row ${v.row}`,
    right: 'Remove one of the rows or change from and to',
  }),
  'unknown-column': (v) => ({
    wrong: `The column “${v.name}” is unknown; it is kept but not used`,
    right: `Remove it if it is not needed${meant(v)}`,
  }),
  'unknown-field': (v) => ({
    wrong: `The field “${v.name}” is unknown; it is kept but not used`,
    right: `Remove it if it is not needed${meant(v)}`,
  }),
  'garbled-text': (v) => ({
    wrong: `The text “${v.value}” seems to have been saved with the wrong encoding`,
    right: 'Open the original in Excel and save it as “CSV UTF-8”',
  }),
  'unclear-revision': (v) => ({
    wrong: `“${v.value}” is not a time that the bot can remind of`,
    right: 'Write year, year-month or year-month-day, for example 2026-10',
  }),
  'unknown-day-kind': (v) => ({
    wrong: `“${v.value}” is not a kind of day that the bot knows, so the hours do not heed it`,
    right: `Write one of ${v.allowed} or a date${meant(v)}`,
  }),
  'wrong-level': (v) => ({
    wrong: `The role “${v.role}” belongs to the level ${v.level}, but “${v.unit}” is another kind of unit`,
    right: 'Check the unit',
  }),
  'works-elsewhere': (v) => ({
    wrong: `The person “${v.person}” does not work in the unit “${v.unit}” according to people.csv`,
    right: 'Check that it is the right person and the right unit',
  }),
  'deputy-alone': (v) => ({
    wrong: `“${v.person}” is a deputy in the role “${v.role}” for “${v.unit}”, but nobody is the ordinary holder`,
    right: 'Add an ordinary holder, or write nej under deputy',
  }),
  'vacant-post': (v) => ({
    wrong: `${v.name} (${v.unit}) has ${v.held} of ${v.required} in the role “${v.role}” today`,
    right: 'Add an assignment in assignments.csv, or write the role under exempt if it is not needed here',
  }),
  'group-without-chair': (v) => ({
    wrong: `The group “${v.id}” has no chair`,
    right: 'Write a role or a person under chair',
  }),
  'group-without-members': (v) => ({
    wrong: `The group “${v.id}” has no members`,
    right: 'Write roles, persons or groups under members',
  }),
  'no-object-id': (v) => ({
    wrong: `“${v.person}” has no object id but a role with far-reaching rights (${v.roles}); when the bot runs with credentials, only an object id lets the person into that role`,
    right: "Copy the person's object id from Entra",
  }),
};

function meant(values: Readonly<Record<string, string>>): string {
  return values.suggestion === undefined ? '' : `; did you mean “${values.suggestion}”?`;
}
