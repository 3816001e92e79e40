/** Sentences for a directive that cannot be sent, answered or shown. */
import type { AnswerRefusal, DirectiveRefusal } from '../../directives/directive.js';
import type { AudienceRefusal } from '../../organisation/audience.js';
import { answerRefusals } from './refusals-answers.js';
import { audienceRefusals } from './refusals-audience.js';
import { said, svTime, type Sentences } from './sentences.js';

type OwnRefusal = Exclude<DirectiveRefusal, AudienceRefusal | AnswerRefusal>;

const own: Sentences<OwnRefusal> = {
  sv: {
    'directive-not-allowed': () =>
      'Du kan inte skicka direktiv, för inget av dina uppdrag ger den rätten. Be din säkerhetsfunktion skicka det.',
    'directive-title-missing': () => 'Direktivet saknar rubrik. Skriv en.',
    'directive-title-too-long': ({ length, most }) =>
      `Rubriken är ${said(length)} tecken lång. Korta den till högst ${said(most)}.`,
    'directive-body-missing': () => 'Direktivet saknar text. Skriv vad mottagarna ska veta eller göra.',
    'directive-body-too-long': ({ length, most }) =>
      `Texten är ${said(length)} tecken lång. Korta den till högst ${said(most)}.`,
    'directive-deadline-missing': () => 'Sista dag att bekräfta saknas. Välj en dag.',
    'directive-deadline-unreadable': ({ deadline }) =>
      `Sista dagen ”${said(deadline)}” går inte att läsa. Skriv en dag som 2026-11-27, eller med klockslag som 2026-11-27T16:00.`,
    'directive-deadline-past': ({ deadline }) =>
      `Sista dagen ${svTime(deadline)} har redan passerat. Välj en senare dag.`,
    'directive-unknown': ({ id }) => `Det finns inget direktiv ${said(id)}. Kontrollera numret.`,
    'directive-not-addressed': ({ id }) =>
      `Direktiv ${said(id)} är inte ställt till dig. Du behöver inte göra något.`,
    'directive-old-version': ({ title }) =>
      `Det finns en nyare version av direktivet ”${said(title)}”. Svara på det senaste kortet i stället.`,
    'directive-status-not-allowed': ({ id }) =>
      `Bara den som har skickat direktiv ${said(id)} och den som får följa alla direktiv kan se hur det går.`,
  },
  en: {
    'directive-not-allowed': () =>
      'You cannot send directives, because none of your posts gives that right. Ask your security function to send it.',
    'directive-title-missing': () => 'The directive has no title. Write one.',
    'directive-title-too-long': ({ length, most }) =>
      `The title is ${said(length)} characters long. Shorten it to at most ${said(most)}.`,
    'directive-body-missing': () => 'The directive has no text. Write what the recipients should know or do.',
    'directive-body-too-long': ({ length, most }) =>
      `The text is ${said(length)} characters long. Shorten it to at most ${said(most)}.`,
    'directive-deadline-missing': () => 'The last day to confirm is missing. Choose a day.',
    'directive-deadline-unreadable': ({ deadline }) =>
      `The deadline “${said(deadline)}” cannot be read. Write a day such as 2026-11-27, or with a time such as 2026-11-27T16:00.`,
    'directive-deadline-past': ({ deadline }) =>
      `The deadline ${said(deadline).replace('T', ', ')} has already passed. Choose a later day.`,
    'directive-unknown': ({ id }) => `There is no directive ${said(id)}. Check the number.`,
    'directive-not-addressed': ({ id }) =>
      `Directive ${said(id)} is not addressed to you. You do not need to do anything.`,
    'directive-old-version': ({ title }) =>
      `There is a newer version of the directive “${said(title)}”. Answer the latest card instead.`,
    'directive-status-not-allowed': ({ id }) =>
      `Only whoever sent directive ${said(id)}, and those who may follow all directives, can see how it is going.`,
  },
};

/** What was wrong with a directive, by language. */
export const directiveRefusals: Sentences<DirectiveRefusal> = {
  sv: { ...audienceRefusals.sv, ...answerRefusals.sv, ...own.sv },
  en: { ...audienceRefusals.en, ...answerRefusals.en, ...own.en },
};
