/** Sentences for a directive that cannot be sent, answered or shown. */
import type {
  AnswerRefusal,
  ContentRefusal,
  DirectiveRefusal,
  DraftRefusal,
  TimeRefusal,
} from '../../directives/directive.js';
import type { AudienceRefusal } from '../../organisation/audience.js';
import { answerRefusals } from './refusals-answers.js';
import { audienceRefusals } from './refusals-audience.js';
import { composingRefusals } from './refusals-composing.js';
import { said, type Sentences } from './sentences.js';

type OwnRefusal = Exclude<
  DirectiveRefusal,
  AudienceRefusal | AnswerRefusal | ContentRefusal | DraftRefusal | TimeRefusal
>;

const own: Sentences<OwnRefusal> = {
  sv: {
    'directive-not-allowed': () =>
      'Du kan inte skicka direktiv, för inget av dina uppdrag ger den rätten. Be din säkerhetsfunktion skicka det.',
    'directive-card-too-big': ({ over }) =>
      `Kortet blir ${said(over)} tecken för långt för Teams. Korta texten så mycket, eller länka till resten.`,
    'directive-already-issued': ({ id }) =>
      `Samma direktiv är redan skickat som ${said(id)}. Lägg till --again om det verkligen ska skickas en gång till.`,
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
    'directive-card-too-big': ({ over }) =>
      `The card is ${said(over)} characters too long for Teams. Shorten the text by as much, or link to the rest.`,
    'directive-already-issued': ({ id }) =>
      `The same directive has already been sent as ${said(id)}. Add --again if it really should be sent once more.`,
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
  sv: { ...audienceRefusals.sv, ...composingRefusals.sv, ...answerRefusals.sv, ...own.sv },
  en: { ...audienceRefusals.en, ...composingRefusals.en, ...answerRefusals.en, ...own.en },
};
