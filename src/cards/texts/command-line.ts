/** What the command line says. */
import type { Language } from '../../time.js';
import { writePeople } from './numbers.js';

type Counts = Readonly<Record<'units' | 'people' | 'assignments' | 'roles' | 'groups', number>>;

const kindsSv = {
  units: 'Enheter',
  people: 'Personer',
  assignments: 'Uppdrag',
  roles: 'Roller',
  groups: 'Grupper',
} as const;

const sv = {
  importCommand: 'npm run cli -- organisation import MAPP',
  usage: 'Så används kommandona (--language en för engelska, --json för skript):',
  wrongUse: 'Kommandot används så här:',
  checked: (counts: Counts) => `Inga fel. ${countsSv(counts)}.`,
  faulty: (faults: number) => `${faults} fel. Rätta och kontrollera igen.`,
  notImported: (faults: number) => `${faults} fel. Ingenting har ändrats. Rätta och importera igen.`,
  imported: (counts: Counts, version: string) => `Importerat som version ${version}. ${countsSv(counts)}.`,
  exported: (folder: string, files: number) => `Sparade ${files} filer i ${folder}.`,
  differs: (kind: keyof Counts, added: number, removed: number, changed: number) =>
    `${kindsSv[kind]}: ${added} nya, ${removed} borttagna, ${changed} ändrade`,
  textsDiffer: (fields: readonly string[]) => `organisation.yaml: ändrat ${fields.join(', ')}`,
  more: (count: number) => `  … och ${count} till`,
  issued: (id: string, recipients: number) => `${id} skickas till ${writePeople(recipients, 'sv')}.`,
  scheduled: (id: string, when: string) => `${id} är sparat och skickas ${when}.`,
  awaiting: (id: string) => `${id} är sparat och väntar på att en andra person godkänner det.`,
  missing: (count: number) => `${count} har inte svarat:`,
  called: (id: string, people: number) => `${id}: kallelsen skickas till ${writePeople(people, 'sv')}.`,
  vacant: (count: number) =>
    count === 0 ? 'Inga vakanser.' : `${count} ${count === 1 ? 'vakans' : 'vakanser'}:`,
  misses: (week: string, count: number) => `${week}: ${count} frågor utan svar${count === 0 ? '.' : ':'}`,
  helped: (yes: number, no: number) => `Svaret hjälpte: ${yes} ja, ${no} nej${no === 0 ? '.' : ':'}`,
};

const en: typeof sv = {
  importCommand: 'npm run cli -- organisation import FOLDER',
  usage: 'How to use the commands (--language en for English, --json for scripts):',
  wrongUse: 'The command is used like this:',
  checked: (counts) => `No faults. ${countsEn(counts)}.`,
  faulty: (faults) => `${faults} faults. Correct them and check again.`,
  notImported: (faults) => `${faults} faults. Nothing was changed. Correct them and import again.`,
  imported: (counts, version) => `Imported as version ${version}. ${countsEn(counts)}.`,
  exported: (folder, files) => `Saved ${files} files in ${folder}.`,
  differs: (kind, added, removed, changed) => `${kind}: ${added} new, ${removed} removed, ${changed} changed`,
  textsDiffer: (fields) => `organisation.yaml: changed ${fields.join(', ')}`,
  more: (count) => `  … and ${count} more`,
  issued: (id, recipients) => `${id} is being sent to ${writePeople(recipients, 'en')}.`,
  scheduled: (id, when) => `${id} is kept and will be sent ${when}.`,
  awaiting: (id) => `${id} is kept and waits for a second person to approve it.`,
  missing: (count) => `${count} have not answered:`,
  called: (id, people) => `${id}: the call is being sent to ${writePeople(people, 'en')}.`,
  vacant: (count) => (count === 0 ? 'No vacancies.' : `${count} ${count === 1 ? 'vacancy' : 'vacancies'}:`),
  misses: (week, count) => `${week}: ${count} questions without an answer${count === 0 ? '.' : ':'}`,
  helped: (yes, no) => `The answer helped: ${yes} yes, ${no} no${no === 0 ? '.' : ':'}`,
};

/** What the command line says, by language. */
export const commandTexts: Readonly<Record<Language, typeof sv>> = { sv, en };

function countsSv(counts: Counts): string {
  return `${counts.units} enheter, ${counts.people} personer, ${counts.assignments} uppdrag, ${counts.roles} roller, ${counts.groups} grupper`;
}

function countsEn(counts: Counts): string {
  return `${counts.units} units, ${counts.people} people, ${counts.assignments} assignments, ${counts.roles} roles, ${counts.groups} groups`;
}
