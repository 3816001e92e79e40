/** Texts of the call to a meeting and of the card on which its replies are followed. */
import type { ReplyCounts } from '../../meetings/status.js';
import type { Language } from '../../time.js';

const sv = {
  kind: 'Kallelse till möte',
  place: (place: string) => `Plats: ${place}`,
  join: 'Öppna möteslänken',
  agenda: 'Dagordning',
  from: (sender: string) => `Från: ${sender}`,
  needed: 'Din närvaro behövs.',
  answers: { yes: 'Ja', no: 'Nej', maybe: 'Kanske' },
  chosen: (answer: string) => `${answer} (ditt svar)`,
  replied: (answer: string, when: string) =>
    `Du svarade ${answer.toLowerCase()} den ${when}. Du kan ändra dig tills mötet är slut.`,
  overReplied: (answer: string) => `Mötet är slut. Du svarade ${answer.toLowerCase()}.`,
  over: 'Mötet är slut. Du svarade inte.',
  inPreview: 'Här har de kallade knapparna ”Ja”, ”Nej” och ”Kanske”.',
  summary: (group: string, when: string) => `Kallelse till möte: ${group}, ${when}.`,
  status: {
    kind: (id: string) => `Kallelse ${id} · svaren`,
    calling: 'Kallelserna skickas fortfarande.',
    called: (when: string) => `Mötet är ${when}.`,
    held: (when: string) => `Mötet var ${when}.`,
    calledCount: 'Kallade',
    headings: {
      yes: 'Kommer',
      no: 'Kommer inte',
      maybe: 'Kommer kanske',
      deputy: 'Skickar ersättare',
      none: 'Har inte svarat',
    } satisfies Record<keyof ReplyCounts, string>,
    hidden: (count: number) =>
      count === 1 ? 'en person med skyddad identitet' : `${count} personer med skyddad identitet`,
    more: (count: string) => `och ${count} till`,
    asOf: (when: string) => `Läget den ${when}`,
    update: 'Uppdatera',
    summary: (group: string, yes: string, all: string) => `${group}: ${yes} av ${all} kommer.`,
  },
};

const en: typeof sv = {
  kind: 'Call to a meeting',
  place: (place) => `Place: ${place}`,
  join: 'Open the meeting link',
  agenda: 'Agenda',
  from: (sender) => `From: ${sender}`,
  needed: 'Your presence is needed.',
  answers: { yes: 'Yes', no: 'No', maybe: 'Maybe' },
  chosen: (answer) => `${answer} (your reply)`,
  replied: (answer, when) =>
    `You replied ${answer.toLowerCase()} on ${when}. You can change your reply until the meeting is over.`,
  overReplied: (answer) => `The meeting is over. You replied ${answer.toLowerCase()}.`,
  over: 'The meeting is over. You did not reply.',
  inPreview: 'Here those called have the buttons “Yes”, “No” and “Maybe”.',
  summary: (group, when) => `Call to a meeting: ${group}, ${when}.`,
  status: {
    kind: (id) => `Call ${id} · the replies`,
    calling: 'The calls are still being sent.',
    called: (when) => `The meeting is on ${when}.`,
    held: (when) => `The meeting was on ${when}.`,
    calledCount: 'Called',
    headings: {
      yes: 'Coming',
      no: 'Not coming',
      maybe: 'Maybe coming',
      deputy: 'Sending a deputy',
      none: 'Have not replied',
    },
    hidden: (count) =>
      count === 1 ? 'a person with a protected identity' : `${count} people with a protected identity`,
    more: (count) => `and ${count} more`,
    asOf: (when) => `As of ${when}`,
    update: 'Update',
    summary: (group, yes, all) => `${group}: ${yes} of ${all} are coming.`,
  },
};

/** The meeting cards' texts by language. */
export const meetingTexts: Readonly<Record<Language, typeof sv>> = { sv, en };
