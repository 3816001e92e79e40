/** Sentences for a YAML file that cannot be read. */
import type { FileRefusal } from '../../yaml-file.js';
import { isSaid, said, type Sentences } from './sentences.js';

/** What was wrong with a file's form, by language. */
export const fileRefusals: Sentences<FileRefusal> = {
  sv: {
    'file-not-yaml': ({ line }) =>
      `Rad ${said(line)} går inte att läsa som YAML. Kontrollera indrag, kolon och citattecken där.`,
    'file-field-unknown': ({ field, near }) =>
      isSaid(near)
        ? `Fältet ”${said(field)}” finns inte. Menar du ”${said(near)}”?`
        : `Fältet ”${said(field)}” finns inte. Kontrollera stavningen, eller ta bort det.`,
    'file-field-missing': ({ field }) => `Fältet ”${said(field)}” saknas. Lägg till det.`,
    'file-field-wrong': ({ field, known }) =>
      isSaid(known)
        ? `Fältet ”${said(field)}” kan bara vara något av: ${said(known)}.`
        : `Innehållet i ”${said(field)}” har fel form. Jämför med exemplet i dokumentationen.`,
  },
  en: {
    'file-not-yaml': ({ line }) =>
      `Line ${said(line)} cannot be read as YAML. Check indents, colons and quotation marks there.`,
    'file-field-unknown': ({ field, near }) =>
      isSaid(near)
        ? `There is no field “${said(field)}”. Do you mean “${said(near)}”?`
        : `There is no field “${said(field)}”. Check the spelling, or remove it.`,
    'file-field-missing': ({ field }) => `The field “${said(field)}” is missing. Add it.`,
    'file-field-wrong': ({ field, known }) =>
      isSaid(known)
        ? `What stands in “${said(field)}” cannot stand there. Choose among: ${said(known)}.`
        : `What stands in “${said(field)}” has the wrong form. Compare with the example in the documentation.`,
  },
};
