/** Sentences for an audience that cannot be resolved. */
import type { RefusalValues } from '../../errors.js';
import type { AudienceRefusal } from '../../organisation/audience.js';
import { writeCount } from './numbers.js';
import { isSaid, said, type Sentences } from './sentences.js';

function svUnknown(what: string): (values: RefusalValues) => string {
  return ({ id, near, known }) => {
    if (isSaid(near)) return `Det finns ${what} med id ”${said(id)}”. Menar du ”${said(near)}”?`;
    const choices = isSaid(known)
      ? ` Välj bland: ${said(known)}.`
      : ' Kontrollera id:t i organisationens filer.';
    return `Det finns ${what} med id ”${said(id)}”.${choices}`;
  };
}

function enUnknown(what: string): (values: RefusalValues) => string {
  return ({ id, near, known }) => {
    if (isSaid(near)) return `There is ${what} with the id “${said(id)}”. Do you mean “${said(near)}”?`;
    const choices = isSaid(known)
      ? ` Choose among: ${said(known)}.`
      : ' Check the id in the files of the organisation.';
    return `There is ${what} with the id “${said(id)}”.${choices}`;
  };
}

/** What was wrong with an audience, by language. */
export const audienceRefusals: Sentences<AudienceRefusal> = {
  sv: {
    'audience-role-unknown': svUnknown('ingen roll'),
    'audience-unit-unknown': svUnknown('ingen enhet'),
    'audience-group-unknown': svUnknown('ingen grupp'),
    'audience-person-unknown': ({ id }) =>
      `Det finns ingen person med id eller e-postadress ”${said(id)}”. Kontrollera stavningen i people.csv.`,
    'audience-except-unknown': svUnknown('varken person, enhet, roll eller grupp'),
    'audience-units-without-roles': ({ people }) =>
      `Du har valt enheter men inga roller. Menar du alla ${writeCount(Number(people), 'sv')} anställda där? Skriv då everyone: true. Välj annars vilka roller som ska få direktivet.`,
    'audience-nothing-asked': () =>
      'Du har inte valt några mottagare. Välj minst en roll, en grupp eller en person.',
    'audience-empty': ({ units, asked }) =>
      isSaid(units)
        ? `Direktivet når ingen. Uppdragen saknar innehavare i: ${said(units)}. Välj andra roller eller enheter.`
        : isSaid(asked)
          ? `Direktivet når ingen. Ingen har de rollerna i: ${said(asked)}. Välj andra roller eller enheter.`
          : 'Direktivet når ingen. Ingen har de rollerna där. Välj andra roller eller enheter.',
    'audience-outside-reach': ({ units }) =>
      `Du får bara skicka direktiv inom din egen del av kommunen. De här ligger utanför: ${said(units)}. Ta bort dem.`,
  },
  en: {
    'audience-role-unknown': enUnknown('no role'),
    'audience-unit-unknown': enUnknown('no unit'),
    'audience-group-unknown': enUnknown('no group'),
    'audience-person-unknown': ({ id }) =>
      `There is nobody with the id or e-mail address “${said(id)}”. Check the spelling in people.csv.`,
    'audience-except-unknown': enUnknown('no person, unit, role or group'),
    'audience-units-without-roles': ({ people }) =>
      `You have chosen units but no roles. Do you mean all ${writeCount(Number(people), 'en')} employees there? Then write everyone: true. Otherwise choose which roles should get the directive.`,
    'audience-nothing-asked': () =>
      'You have not chosen any recipients. Choose at least one role, group or person.',
    'audience-empty': ({ units, asked }) =>
      isSaid(units)
        ? `The directive reaches nobody. The posts have no holder in: ${said(units)}. Choose other roles or units.`
        : isSaid(asked)
          ? `The directive reaches nobody. Nobody has those roles in: ${said(asked)}. Choose other roles or units.`
          : 'The directive reaches nobody. Nobody has those roles there. Choose other roles or units.',
    'audience-outside-reach': ({ units }) =>
      `You may send directives only within your own part of the municipality. These are outside it: ${said(units)}. Remove them.`,
  },
};
