/** What the program says when it starts, and when it cannot. */
import { writeRefusal } from './cards/texts/refusals.js';
import { commandTexts } from './cards/texts/command-line.js';
import { describeStartFaults, isStartFault } from './config/texts.js';
import { refusalsOf, type Refusal, type Refusals } from './errors.js';
import type { Chart } from './organisation/chart.js';
import { inLanguage } from './organisation/organisation.js';
import { suggestedQuestions } from './questions/suggestions.js';
import type { Language } from './time.js';

/** What is wrong, a clear sentence each. */
export function describeRefusal(error: Refusal | Refusals, language: Language): readonly string[] {
  return refusalsOf(error).flatMap((refusal) =>
    isStartFault(refusal) ? describeStartFaults(refusal, language) : [writeRefusal(refusal, language)],
  );
}

/** The addresses, and three sentences worth typing. */
export function writeGreeting(
  chart: Chart | undefined,
  app: { readonly url: string; readonly localTeams: unknown },
  language: Language,
): string {
  const texts = startUpTexts[language];
  const questions = chart ? suggestedQuestions(chart, language) : [];
  return [
    '',
    chart ? texts.organisation(inLanguage(chart.organisation.name, language)) : texts.nothingImported,
    ...(app.localTeams ? [texts.localTeams(`${app.url}/local/`)] : []),
    texts.messages(`${app.url}/api/messages`),
    texts.health(`${app.url}/readyz`),
    ...(questions.length > 0 ? ['', texts.tryThese, ...questions.map((question) => `  ${question}`)] : []),
    ...(chart ? [] : [texts.importFirst]),
    '',
  ].join('\n');
}

const sv = {
  openingStorage: (folder: string) => `Öppnar lagret i ${folder} …`,
  faultyFolder: (folder: string) => `Organisationen i ${folder} har fel. Ingenting har lästs in.`,
  organisation: (name: string) => `Säkerhetsorganisationen för ${name} är igång. Avsluta med Ctrl-C.`,
  nothingImported: 'Boten är igång, men ingen organisation är inläst.',
  importFirst: `Läs in en: ${commandTexts.sv.importCommand}`,
  localTeams: (url: string) => `  Lokala Teams (välj vem du är): ${url}`,
  messages: (url: string) => `  Bot Framework-adress:          ${url}`,
  health: (url: string) => `  Är allt redo?                  ${url}`,
  tryThese: 'Prova att skriva:',
  stopping: 'Avslutar …',
  stopped: 'Avslutad.',
};

const en: typeof sv = {
  openingStorage: (folder) => `Opening the storage in ${folder} …`,
  faultyFolder: (folder) => `The organisation in ${folder} has faults. Nothing was imported.`,
  organisation: (name) => `The security organisation of ${name} is running. Stop with Ctrl-C.`,
  nothingImported: 'The bot is running, but no organisation has been imported.',
  importFirst: `Import one: ${commandTexts.en.importCommand}`,
  localTeams: (url) => `  Local Teams (choose who you are): ${url}`,
  messages: (url) => `  Bot Framework address:            ${url}`,
  health: (url) => `  Is everything ready?              ${url}`,
  tryThese: 'Try typing:',
  stopping: 'Stopping …',
  stopped: 'Stopped.',
};

/** What the program says when it starts, by language. */
export const startUpTexts: Readonly<Record<Language, typeof sv>> = { sv, en };
