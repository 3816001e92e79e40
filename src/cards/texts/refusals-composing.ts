/** Sentences for what is wrong with a directive as it is written: its words, its questions, its times. */
import type { ContentRefusal, DraftRefusal, TimeRefusal } from '../../directives/directive.js';
import type { RefusalValues } from '../../errors.js';
import { isSaid, said, svTime, type Sentences } from './sentences.js';

const enTime = (value: RefusalValues[string] | undefined) => said(value).replace('T', ', ');

const svAsks: Readonly<Record<string, string>> = {
  directive: 'Ett direktiv kan be om read, report eller passOn.',
  advice: 'Ett råd läses bara. Ta bort ask.',
  consultation: 'En remiss besvaras alltid med text. Ta bort ask.',
};
const enAsks: Readonly<Record<string, string>> = {
  directive: 'A directive may ask for read, report or passOn.',
  advice: 'Advice is only read. Remove ask.',
  consultation: 'A consultation is always answered in words. Remove ask.',
};

/** What was wrong with what somebody wrote, by language. */
export const composingRefusals: Sentences<ContentRefusal | TimeRefusal | DraftRefusal> = {
  sv: {
    'directive-title-missing': () => 'Direktivet saknar rubrik. Skriv en.',
    'directive-title-too-long': ({ length, most }) =>
      `Rubriken är ${said(length)} tecken lång. Korta den till högst ${said(most)}.`,
    'directive-body-missing': () => 'Direktivet saknar text. Skriv vad mottagarna ska veta eller göra.',
    'directive-body-too-long': ({ length, most }) =>
      `Texten är ${said(length)} tecken lång. Korta den till högst ${said(most)}.`,
    'directive-ask-wrong': ({ ask, kind }) =>
      `”${said(ask)}” går inte att be om. ${svAsks[said(kind)] ?? ''}`,
    'directive-questions-missing': () =>
      'Mottagarna ska rapportera tillbaka, men det finns inga frågor. Skriv minst en fråga.',
    'directive-questions-too-many': ({ count, most }) =>
      `Det är ${said(count)} frågor. Ta bort några, så att det blir högst ${said(most)}.`,
    'directive-questions-without-report': () =>
      'Det finns frågor, men mottagarna ska inte rapportera tillbaka. Välj att de ska rapportera, eller ta bort frågorna.',
    'directive-question-wrong': ({ number, most }) =>
      `Fråga ${said(number)} behöver en text på högst ${said(most)} tecken.`,
    'directive-question-choices': ({ number, type, most, length }) =>
      type === 'choice'
        ? `Fråga ${said(number)} är en valfråga. Skriv 2–${said(most)} svar att välja bland, vart och ett på högst ${said(length)} tecken.`
        : `Fråga ${said(number)} har svar att välja bland men är ingen valfråga. Gör den till en valfråga, eller ta bort svaren.`,
    'directive-repeat-without-report': () =>
      'Bara det som rapporteras tillbaka kan upprepas. Välj att mottagarna ska rapportera, eller ta bort upprepningen.',
    'directive-link-wrong': ({ url }) =>
      `Länken ”${said(url)}” går inte att använda. Skriv en adress som börjar med https:// och en kort titel.`,
    'directive-links-too-many': ({ count, most }) =>
      `Det är ${said(count)} länkar. Ta bort några, så att det blir högst ${said(most)}.`,
    'directive-decision-too-long': ({ length, most }) =>
      `Beslutet tar ${said(length)} tecken. Korta det till högst ${said(most)}.`,
    'directive-deadline-missing': () => 'Sista dag att svara saknas. Välj en dag.',
    'directive-deadline-unreadable': ({ deadline }) =>
      `Sista dagen ”${said(deadline)}” går inte att läsa. Skriv en dag som 2026-11-27, eller med klockslag som 2026-11-27T16:00.`,
    'directive-deadline-past': ({ deadline }) =>
      `Sista dagen ${svTime(deadline)} har redan passerat. Välj en senare dag.`,
    'directive-deadline-holiday': ({ deadline, name, next }) =>
      `Sista dagen ${svTime(deadline)} är en helgdag${isSaid(name) ? ` (${said(name)})` : ''}. Nästa arbetsdag är ${said(next)}. Välj den, eller märk direktivet som brådskande.`,
    'directive-deadline-before-sending': ({ deadline, sendAt }) =>
      `Sista dagen ${svTime(deadline)} ligger före utskicket ${svTime(sendAt)}. Välj en senare dag, eller skicka tidigare.`,
    'directive-deadline-on-advice': () =>
      'Ett råd läses bara och har ingen sista dag. Ta bort den, eller gör det till ett direktiv.',
    'directive-sending-unreadable': ({ sendAt }) =>
      `Tiden för utskicket, ”${said(sendAt)}”, går inte att läsa. Skriv som 2026-11-27T08:00.`,
    'directive-sending-past': ({ sendAt }) =>
      `Tiden för utskicket, ${svTime(sendAt)}, har redan passerat. Välj en senare tid, eller skicka nu.`,
    'directive-draft-unknown': ({ id }) =>
      `Du har inget utkast ${said(id)}. Skriv ”mina utkast” för att se dem som finns.`,
    'directive-draft-changed': ({ id }) =>
      `Utkastet ${said(id)} har ändrats sedan du såg det. Öppna det igen, läs igenom det och skicka sedan.`,
    'directive-draft-sent': ({ id }) => `Utkastet är redan skickat, som ${said(id)}.`,
    'directive-draft-not-waiting': ({ id }) =>
      `Utkastet ${said(id)} väntar inte längre på godkännande. Du behöver inte göra något.`,
    'directive-return-reason-missing': () => 'Skriv varför du skickar tillbaka det.',
    'directive-no-approver': () =>
      'En andra person ska godkänna direktivet, men just nu finns ingen annan än du som får göra det. Be den som sköter uppgifterna om organisationen att se över vem som godkänner.',
    'directive-approval-not-allowed': ({ id }) =>
      `Du kan inte godkänna ${said(id)}. Det gör någon annan än den som skrev det, med ett uppdrag som ger den rätten.`,
  },
  en: {
    'directive-title-missing': () => 'The directive has no title. Write one.',
    'directive-title-too-long': ({ length, most }) =>
      `The title is ${said(length)} characters long. Shorten it to at most ${said(most)}.`,
    'directive-body-missing': () => 'The directive has no text. Write what the recipients should know or do.',
    'directive-body-too-long': ({ length, most }) =>
      `The text is ${said(length)} characters long. Shorten it to at most ${said(most)}.`,
    'directive-ask-wrong': ({ ask, kind }) =>
      `“${said(ask)}” cannot be asked for. ${enAsks[said(kind)] ?? ''}`,
    'directive-questions-missing': () =>
      'The recipients are to report back, but there are no questions. Write at least one question.',
    'directive-questions-too-many': ({ count, most }) =>
      `There are ${said(count)} questions. Remove some, so that there are at most ${said(most)}.`,
    'directive-questions-without-report': () =>
      'There are questions, but the recipients are not to report back. Choose that they report, or remove the questions.',
    'directive-question-wrong': ({ number, most }) =>
      `Question ${said(number)} needs a text of at most ${said(most)} characters.`,
    'directive-question-choices': ({ number, type, most, length }) =>
      type === 'choice'
        ? `Question ${said(number)} is a choice. Write 2–${said(most)} answers to choose among, each of at most ${said(length)} characters.`
        : `Question ${said(number)} has answers to choose among but is no choice. Make it a choice, or remove the answers.`,
    'directive-repeat-without-report': () =>
      'Only what is reported back can be repeated. Choose that the recipients report, or remove the repetition.',
    'directive-link-wrong': ({ url }) =>
      `The link “${said(url)}” cannot be used. Write an address that begins with https:// and a short title.`,
    'directive-links-too-many': ({ count, most }) =>
      `There are ${said(count)} links. Remove some, so that there are at most ${said(most)}.`,
    'directive-decision-too-long': ({ length, most }) =>
      `The decision takes ${said(length)} characters. Shorten it to at most ${said(most)}.`,
    'directive-deadline-missing': () => 'The last day to answer is missing. Choose a day.',
    'directive-deadline-unreadable': ({ deadline }) =>
      `The deadline “${said(deadline)}” cannot be read. Write a day such as 2026-11-27, or with a time such as 2026-11-27T16:00.`,
    'directive-deadline-past': ({ deadline }) =>
      `The deadline ${enTime(deadline)} has already passed. Choose a later day.`,
    'directive-deadline-holiday': ({ deadline, name, next }) =>
      `The deadline ${enTime(deadline)} is a holiday${isSaid(name) ? ` (${said(name)})` : ''}. The next working day is ${said(next)}. Choose it, or mark the directive as urgent.`,
    'directive-deadline-before-sending': ({ deadline, sendAt }) =>
      `The deadline ${enTime(deadline)} lies before the sending ${enTime(sendAt)}. Choose a later day, or send earlier.`,
    'directive-deadline-on-advice': () =>
      'Advice is only read and has no deadline. Remove it, or make it a directive.',
    'directive-sending-unreadable': ({ sendAt }) =>
      `The time of sending, “${said(sendAt)}”, cannot be read. Write it as 2026-11-27T08:00.`,
    'directive-sending-past': ({ sendAt }) =>
      `The time of sending, ${enTime(sendAt)}, has already passed. Choose a later time, or send now.`,
    'directive-draft-unknown': ({ id }) =>
      `You have no draft ${said(id)}. Write “my drafts” to see those that there are.`,
    'directive-draft-changed': ({ id }) =>
      `The draft ${said(id)} has changed since you saw it. Open it again, read it through and then send it.`,
    'directive-draft-sent': ({ id }) => `The draft has already been sent, as ${said(id)}.`,
    'directive-draft-not-waiting': ({ id }) =>
      `The draft ${said(id)} no longer waits for approval. You do not need to do anything.`,
    'directive-return-reason-missing': () => 'Write why you send it back.',
    'directive-no-approver': () =>
      'A second person must approve the directive, but nobody but you may do so right now. Ask whoever keeps the organisation’s data to look at who approves.',
    'directive-approval-not-allowed': ({ id }) =>
      `You cannot approve ${said(id)}. Somebody else than its writer does, with a post that gives that right.`,
  },
};
