/** Texts of what people are told of a directive besides its own card: changed, over, still waiting. */
import type { Language } from '../../time.js';

const sv = {
  titles: {
    'directive.amended': 'Direktivet har ändrats',
    'directive.withdrawn': 'Direktivet är återkallat',
    'directive.ended': 'Direktivet är upphävt',
    'directive.replaced': 'Direktivet är ersatt',
    'directive.reminded': 'Påminnelse',
  },
  amended: 'Texten är ändrad. Har du redan svarat gäller ditt svar, och du behöver inte göra något.',
  amendedNotMeant: 'Det har en ny text och gäller inte längre dig. Du behöver inte göra något.',
  withdrawn: 'Det skickades av misstag. Du behöver inte göra något.',
  ended: 'Det gäller inte längre. Du behöver inte göra något mer.',
  replaced: (by: string) => `Det ersätts av ${by}. Svara på det i stället, om du har fått det.`,
  reminded: 'Det väntar på ditt svar.',
  reason: (reason: string) => `Skäl: ${reason}`,
  open: 'Öppna direktivet',
  newVersion: 'Det finns en ny version av direktivet. Svara på det nya kortet.',
  summary: (title: string, what: string) => `${title}: ${what}`,
};

const en: typeof sv = {
  titles: {
    'directive.amended': 'The directive has been changed',
    'directive.withdrawn': 'The directive has been withdrawn',
    'directive.ended': 'The directive is no longer in force',
    'directive.replaced': 'The directive has been replaced',
    'directive.reminded': 'Reminder',
  },
  amended:
    'The text has changed. If you have answered, your answer stands and you do not need to do anything.',
  amendedNotMeant: 'It has a new text and no longer applies to you. You do not need to do anything.',
  withdrawn: 'It was sent by mistake. You do not need to do anything.',
  ended: 'It no longer applies. You do not need to do anything more.',
  replaced: (by) => `It is replaced by ${by}. Answer that one instead, if you have received it.`,
  reminded: 'It is waiting for your answer.',
  reason: (reason) => `Reason: ${reason}`,
  open: 'Open the directive',
  newVersion: 'There is a new version of the directive. Answer the new card.',
  summary: (title, what) => `${title}: ${what}`,
};

/** The kinds of notices about a directive that change and reminder make. */
export type DirectiveNewsKind = keyof typeof sv.titles;

/** What people are told of a directive, by language. */
export const directiveNewsTexts: Readonly<Record<Language, typeof sv>> = { sv, en };
