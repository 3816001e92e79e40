/** What the command line says when a directive is changed and followed up. */
import type { DirectiveStage } from '../../directives/directive.js';
import type { Language } from '../../time.js';
import { commandStatusTexts } from './command-status.js';
import { writePeople } from './numbers.js';

type Over = Exclude<DirectiveStage, 'issued'>;

const sv = {
  amended: (id: string, version: number) =>
    `${id} är ändrat. Version ${version} gäller nu, och de som har fått det underrättas.`,
  over: (id: string, stage: Over) =>
    `${id} är ${commandStatusTexts.sv.directive[stage]}. De som har fått det underrättas.`,
  reminded: (id: string, count: number) => `${writePeople(count, 'sv')} får en påminnelse om ${id}.`,
  confirmed: (id: string) => `Antecknat: ${id} är bekräftat på annat sätt.`,
  unreached: (id: string, count: number) =>
    count === 0 ? `${id} har nått alla.` : `${id} har inte nått ${writePeople(count, 'sv')}:`,
  addresses: 'Adresser att kopiera:',
  of: (count: number, all: number) => `${count} av ${all}`,
  written: (path: string) => `Skrivet till ${path}`,
};

const en: typeof sv = {
  amended: (id, version) =>
    `${id} has been amended. Version ${version} is in force now, and those who got it are told.`,
  over: (id, stage) => `${id} is ${commandStatusTexts.en.directive[stage]}. Those who got it are told.`,
  reminded: (id, count) => `${writePeople(count, 'en')} will get a reminder of ${id}.`,
  confirmed: (id) => `Noted: ${id} is confirmed in another way.`,
  unreached: (id, count) =>
    count === 0 ? `${id} has reached everybody.` : `${id} has not reached ${writePeople(count, 'en')}:`,
  addresses: 'Addresses to copy:',
  of: (count, all) => `${count} of ${all}`,
  written: (path) => `Written to ${path}`,
};

/** The words by language. */
export const followingTexts: Readonly<Record<Language, typeof sv>> = { sv, en };
