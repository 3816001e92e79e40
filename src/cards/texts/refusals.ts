/** The sentence for every rule that may say no. A code without a sentence in either language does not compile. */
import type { DirectiveRefusal } from '../../directives/directive.js';
import { refusalsOf, type Refusal, type Refusals } from '../../errors.js';
import type { MeetingRefusal } from '../../meetings/meeting.js';
import type { Language } from '../../time.js';
import type { FileRefusal } from '../../yaml-file.js';
import { directiveRefusals } from './refusals-directives.js';
import { fileRefusals } from './refusals-files.js';
import { followingRefusals, type FollowingRefusal } from './refusals-following.js';
import { meetingRefusals } from './refusals-meetings.js';
import { programRefusals, type ProgramRefusal } from './refusals-program.js';
import type { Sentences } from './sentences.js';

/** Rules of the turn itself, before any noun is asked. */
export type TurnRefusal = 'action-unknown' | 'not-in-organisation' | 'right-missing';

/** Every code there is: each noun's own union is added here. */
export type RefusalCode =
  TurnRefusal | DirectiveRefusal | FollowingRefusal | MeetingRefusal | FileRefusal | ProgramRefusal;

const turnRefusals: Sentences<TurnRefusal> = {
  sv: {
    'action-unknown': () =>
      'Den knappen fungerar inte längre. Skriv din fråga igen, så får du ett nytt kort.',
    'not-in-organisation': () =>
      'Jag hittar dig inte i säkerhetsorganisationens uppgifter, så jag kan inte göra det här åt dig. Be den som sköter uppgifterna lägga till dig.',
    'right-missing': () => 'Du kan inte göra det, för inget av dina uppdrag ger den rätten.',
  },
  en: {
    'action-unknown': () => 'That button no longer works. Write your question again to get a new card.',
    'not-in-organisation': () =>
      'I cannot find you in the security organisation’s data, so I cannot do this for you. Ask whoever keeps the data to add you.',
    'right-missing': () => 'You cannot do that, because none of your posts gives that right.',
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
    ...followingRefusals[language],
    ...meetingRefusals[language],
    ...fileRefusals[language],
    ...programRefusals[language],
  };
}
