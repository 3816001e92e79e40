/** Sentences for an answer that cannot be recorded. */
import type { AnswerRefusal } from '../../directives/directive.js';
import { said, type Sentences } from './sentences.js';

/** What was wrong with a recipient's answer, by language. */
export const answerRefusals: Sentences<AnswerRefusal> = {
  sv: {
    'directive-not-asked': ({ id }) =>
      `Det svaret efterfrågas inte i ${said(id)}. Öppna kortet igen och svara med knappen där.`,
    'directive-unit-not-asked': ({ id }) =>
      `Du har inte fått ${said(id)} för den enheten. Öppna kortet igen så ser du vilka det gäller.`,
    'directive-answer-missing': ({ number }) => `Fråga ${said(number)} saknar svar.`,
    'directive-answer-wrong': ({ number, most }) =>
      `Svaret på fråga ${said(number)} går inte att läsa. Välj ett av svaren, skriv ett tal, eller skriv högst ${said(most)} tecken.`,
    'directive-words-missing': () => 'Skriv något i rutan först.',
    'directive-words-too-long': ({ length, most }) =>
      `Texten är ${said(length)} tecken lång. Korta den till högst ${said(most)}.`,
    'directive-no-table': ({ id }) =>
      `I ${said(id)} efterfrågas inga svar per enhet. Skriv ”status ${said(id)}” för att se hur det går.`,
    'directive-nobody-below': ({ unit }) =>
      `Det finns ingen under dig i ${said(unit)} att föra det vidare till. Har du gjort det på annat sätt, skriv hur och när under ”Annat svar”.`,
    'directive-question-unknown': () => 'Frågan finns inte längre.',
    'directive-question-not-yours': () => 'Bara den som har skickat direktivet kan svara på frågan.',
  },
  en: {
    'directive-not-asked': ({ id }) =>
      `That is not what ${said(id)} asks for. Open the card again and answer with its button.`,
    'directive-unit-not-asked': ({ id }) =>
      `You have not received ${said(id)} for that unit. Open the card again to see which units it is about.`,
    'directive-answer-missing': ({ number }) => `Question ${said(number)} has no answer.`,
    'directive-answer-wrong': ({ number, most }) =>
      `The answer to question ${said(number)} cannot be read. Choose one of the answers, write a number, or write at most ${said(most)} characters.`,
    'directive-words-missing': () => 'Write something in the box first.',
    'directive-words-too-long': ({ length, most }) =>
      `The text is ${said(length)} characters long. Shorten it to at most ${said(most)}.`,
    'directive-no-table': ({ id }) =>
      `${said(id)} does not ask for answers from units. Write “status ${said(id)}” to see how it is going.`,
    'directive-nobody-below': ({ unit }) =>
      `There is nobody below you in ${said(unit)} to pass it on to. If you have done so in another way, write how and when under “Other answer”.`,
    'directive-question-unknown': () => 'The question is no longer there.',
    'directive-question-not-yours': () => 'Only whoever sent the directive can answer the question.',
  },
};
