/** The sentence for every rule that may say no. A code without a sentence in either language does not compile. */
import type { DirectiveRefusal } from '../../directives/directive.js';
import { refusalsOf, type Refusal, type Refusals } from '../../errors.js';
import type { MeetingRefusal } from '../../meetings/meeting.js';
import type { Language } from '../../time.js';
import type { FileRefusal } from '../../yaml-file.js';
import { directiveRefusals } from './refusals-directives.js';
import { fileRefusals } from './refusals-files.js';
import { meetingRefusals } from './refusals-meetings.js';
import { programRefusals, type ProgramRefusal } from './refusals-program.js';
import type { Sentences } from './sentences.js';

/** Rules of the turn itself, before any noun is asked. */
export type TurnRefusal = 'action-unknown' | 'not-in-organisation' | 'right-missing';

/** Every code there is: each noun's own union is added here. */
export type RefusalCode = TurnRefusal | DirectiveRefusal | MeetingRefusal | FileRefusal | ProgramRefusal;

const turnRefusals: Sentences<TurnRefusal> = {
  sv: {
    'action-unknown': () => 'Den knappen går inte att använda längre. Be om ett nytt kort.',
    'not-in-organisation': () =>
      'Jag hittar dig inte bland kommunens personer, så det här kan jag inte göra åt dig.',
    'right-missing': () => 'Det får bara den göra som har uppdraget. Dina uppdrag ger inte den rätten.',
  },
  en: {
    'action-unknown': () => 'That button no longer works. Ask for a new card.',
    'not-in-organisation': () =>
      'I cannot find you among the people of the municipality, so I cannot do this for you.',
    'right-missing': () =>
      'Only the holder of the right assignment may do that. Yours do not give that right.',
  },
};

const sentences: Sentences<RefusalCode> = { sv: sentencesIn('sv'), en: sentencesIn('en') };

/** What a person is told when a rule said no; several noes become one sentence each. */
export function writeRefusal(error: Refusal | Refusals, language: Language): string {
  return problemsIn(error, language).join('\n\n');
}

/** The same, a sentence each: for the top of a dialog. */
export function problemsIn(error: Refusal | Refusals, language: Language): readonly string[] {
  return refusalsOf(error).map((refusal) => sentenceOf(refusal, language));
}

function sentenceOf(refusal: Refusal, language: Language): string {
  if (!Object.hasOwn(sentences[language], refusal.code)) throw refusal;
  return sentences[language][refusal.code as RefusalCode](refusal.values);
}

function sentencesIn(language: Language): Sentences<RefusalCode>[Language] {
  return {
    ...turnRefusals[language],
    ...directiveRefusals[language],
    ...meetingRefusals[language],
    ...fileRefusals[language],
    ...programRefusals[language],
  };
}
