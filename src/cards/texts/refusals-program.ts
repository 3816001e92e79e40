/** Sentences for what the program itself, its storage and its command line say no to. */
import type { RefusalValues } from '../../errors.js';
import type { Language } from '../../time.js';

/** Codes of storage, start and command line. */
export type ProgramRefusal =
  | 'storage-in-use'
  | 'storage-folder-unusable'
  | 'storage-file-broken'
  | 'organisation-changed-meanwhile'
  | 'other-organisation'
  | 'as-unknown'
  | 'nothing-imported'
  | 'export-folder-in-use'
  | 'file-missing'
  | 'file-not-writable'
  | 'week-unreadable';

type Sentences = Readonly<Record<ProgramRefusal, (values: RefusalValues) => string>>;

const sv: Sentences = {
  'storage-in-use': ({ pid }) =>
    `Boten är redan igång på den här datamappen (process ${pid}). Avsluta den först, eller välj en annan mapp med DATA_DIR.`,
  'storage-folder-unusable': ({ folder, reason }) =>
    `Datamappen ${folder} går inte att läsa eller skriva i (${reason}). Ändra rättigheterna, eller välj en annan mapp med DATA_DIR.`,
  'storage-file-broken': ({ file }) =>
    `Datafilen ${file} är skadad. Ingenting har tagits bort. Flytta undan filen, eller lägg tillbaka en säkerhetskopia, och starta igen.`,
  'organisation-changed-meanwhile': () =>
    'Någon annan läste in en ny version samtidigt. Ingenting har ändrats. Kontrollera skillnaden och läs in igen.',
  'other-organisation': ({ stored, chosen, folder }) =>
    `Lagret innehåller organisationen ”${stored}”, men ORGANISATION pekar på ”${chosen}” (${folder}). Vill du byta, kör: npm run cli -- organisation import ${folder}`,
  'as-unknown': ({ email }) =>
    `Ingen person i organisationen har id eller e-postadress ”${email}”. Skriv --as med adressen som den står i people.csv.`,
  'nothing-imported': () =>
    'Ingen organisation är inläst. Läs in en med: npm run cli -- organisation import MAPP',
  'export-folder-in-use': ({ folder, name }) =>
    `${folder} innehåller redan ${name}. Välj en tom mapp, eller skriv --force för att skriva över.`,
  'file-missing': ({ path }) => `Filen ${path} går inte att läsa. Kontrollera sökvägen.`,
  'file-not-writable': ({ path }) => `Filen ${path} går inte att skriva. Kontrollera sökvägen.`,
  'week-unreadable': ({ week }) => `"${week}" är ingen vecka. Skriv den som 2026-W48.`,
};

const en: Sentences = {
  'storage-in-use': ({ pid }) =>
    `The bot is already running on this data folder (process ${pid}). Stop it first, or choose another folder with DATA_DIR.`,
  'storage-folder-unusable': ({ folder, reason }) =>
    `The data folder ${folder} cannot be read or written (${reason}). Change its permissions, or choose another folder with DATA_DIR.`,
  'storage-file-broken': ({ file }) =>
    `The data file ${file} is broken. Nothing was deleted. Move the file away, or put a backup in its place, and start again.`,
  'organisation-changed-meanwhile': () =>
    'Somebody else imported a new version at the same time. Nothing was changed. Check the difference and import again.',
  'other-organisation': ({ stored, chosen, folder }) =>
    `The storage holds the organisation “${stored}”, but ORGANISATION points at “${chosen}” (${folder}). To change it, run: npm run cli -- organisation import ${folder}`,
  'as-unknown': ({ email }) =>
    `Nobody in the organisation has the id or e-mail address “${email}”. Give --as the address as it stands in people.csv.`,
  'nothing-imported': () =>
    'No organisation has been imported. Import one with: npm run cli -- organisation import FOLDER',
  'export-folder-in-use': ({ folder, name }) =>
    `${folder} already holds ${name}. Choose an empty folder, or give --force to overwrite.`,
  'file-missing': ({ path }) => `The file ${path} cannot be read. Check the path.`,
  'file-not-writable': ({ path }) => `The file ${path} cannot be written. Check the path.`,
  'week-unreadable': ({ week }) => `"${week}" is not a week. Write it as 2026-W48.`,
};

/** The sentences by language. */
export const programRefusals: Readonly<Record<Language, Sentences>> = { sv, en };
