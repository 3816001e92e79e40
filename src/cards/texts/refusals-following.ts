/** Sentences for a directive that cannot be changed, ended, reminded of or answered for somebody else. */
import type { ChangeRefusal } from '../../directives/lead.js';
import type { OtherwiseRefusal } from '../../directives/otherwise.js';
import type { RemindRefusal } from '../../directives/remind-now.js';
import type { RefusalValues } from '../../errors.js';
import { isSaid, said, type Sentences } from './sentences.js';

/** Codes of changing and following up a directive. */
export type FollowingRefusal = ChangeRefusal | OtherwiseRefusal | RemindRefusal;

const svOver: Readonly<Record<string, string>> = {
  withdrawn: 'återkallat',
  ended: 'upphävt',
  replaced: 'ersatt',
};

const enOver: Readonly<Record<string, string>> = {
  withdrawn: 'withdrawn',
  ended: 'ended',
  replaced: 'replaced',
};

function over(words: Readonly<Record<string, string>>, { stage }: RefusalValues): string {
  return words[said(stage)] ?? '';
}

/** What was wrong when a directive was changed or followed up, by language. */
export const followingRefusals: Sentences<FollowingRefusal> = {
  sv: {
    'directive-change-not-allowed': ({ id }) =>
      `Bara den som har skickat ${said(id)}, och den som får skicka direktiv till hela kommunen, kan göra det.`,
    'directive-not-issued': ({ id }) => `${said(id)} är inte skickat än. Ändra det där du skrev det.`,
    'directive-over': (values) =>
      `${said(values.id)} är redan ${over(svOver, values)}. Det går inte att ändra.`,
    'directive-reason-missing': () => 'Skälet saknas. Skriv varför: det står på kortet och i spårbarheten.',
    'directive-reason-too-long': ({ length, most }) =>
      `Skälet är ${said(length)} tecken långt. Korta det till högst ${said(most)}.`,
    'directive-changed-meanwhile': ({ id }) =>
      `Någon annan ändrade ${said(id)} medan du skrev. Ingenting har sparats. Öppna det igen och se vad som är nytt.`,
    'directive-nothing-changed': ({ id }) => `Texten i ${said(id)} är densamma som förut. Ändra något i den.`,
    'directive-replacement-wrong': ({ id }) =>
      isSaid(id)
        ? `${said(id)} kan inte ersätta det. Skriv numret på ett annat direktiv som är skickat och gäller.`
        : 'Numret saknas på direktivet som ersätter det. Skriv det, till exempel D-2026-014.',
    'directive-otherwise-not-allowed': ({ id }) =>
      `Bara den som har skickat ${said(id)}, och den som får skicka direktiv till personens hela del av kommunen, kan anteckna det.`,
    'directive-otherwise-over': ({ id }) => `På ${said(id)} väntas inget svar.`,
    'directive-otherwise-nobody': ({ id }) =>
      `Personen är inte mottagare av ${said(id)}. Skriv id eller e-postadress som den står i people.csv.`,
    'directive-otherwise-how': ({ most }) =>
      `Skriv hur det bekräftades, till exempel ”på telefon”, med högst ${said(most)} tecken.`,
    'directive-otherwise-when': ({ when }) =>
      `Tiden ”${said(when)}” går inte att använda. Skriv en dag som 2026-11-27, från det att direktivet skickades till i dag.`,
    'directive-otherwise-answered': () => 'Personen har redan svarat. Det svaret står kvar.',
    'directive-reminded-today': ({ id }) =>
      `De som saknas har redan fått en påminnelse om ${said(id)} i dag. Det går att påminna igen i morgon.`,
    'directive-nobody-to-remind': ({ id }) =>
      `Det finns ingen att påminna om ${said(id)}. Alla som har fått det har svarat.`,
  },
  en: {
    'directive-change-not-allowed': ({ id }) =>
      `Only whoever sent ${said(id)}, and those who may send directives to the whole municipality, can do that.`,
    'directive-not-issued': ({ id }) => `${said(id)} has not been sent yet. Change it where you wrote it.`,
    'directive-over': (values) =>
      `${said(values.id)} is already ${over(enOver, values)}. It cannot be changed.`,
    'directive-reason-missing': () =>
      'The reason is missing. Write why: it stands on the card and in the audit trail.',
    'directive-reason-too-long': ({ length, most }) =>
      `The reason is ${said(length)} characters long. Shorten it to at most ${said(most)}.`,
    'directive-changed-meanwhile': ({ id }) =>
      `Somebody else changed ${said(id)} while you were writing. Nothing was saved. Open it again and see what is new.`,
    'directive-nothing-changed': ({ id }) =>
      `The text of ${said(id)} is the same as before. Change something in it.`,
    'directive-replacement-wrong': ({ id }) =>
      isSaid(id)
        ? `${said(id)} cannot replace it. Write the number of another directive that was sent and is in force.`
        : 'The number of the directive that replaces it is missing. Write it, such as D-2026-014.',
    'directive-otherwise-not-allowed': ({ id }) =>
      `Only whoever sent ${said(id)}, and those who may send directives to all of this person’s part of the municipality, can note that.`,
    'directive-otherwise-over': ({ id }) => `No answer is expected to ${said(id)}.`,
    'directive-otherwise-nobody': ({ id }) =>
      `This person is not a recipient of ${said(id)}. Write the id or e-mail address as it stands in people.csv.`,
    'directive-otherwise-how': ({ most }) =>
      `Write how it was confirmed, such as “by telephone”, in at most ${said(most)} characters.`,
    'directive-otherwise-when': ({ when }) =>
      `The time “${said(when)}” cannot be used. Write a day such as 2026-11-27, from when the directive was sent until today.`,
    'directive-otherwise-answered': () => 'This person has answered already. That answer stands.',
    'directive-reminded-today': ({ id }) =>
      `Those who are missing have been reminded of ${said(id)} today already. They can be reminded again tomorrow.`,
    'directive-nobody-to-remind': ({ id }) =>
      `There is nobody to remind of ${said(id)}. Everybody who got it has answered.`,
  },
};
