/** Sentences for a meeting that cannot be called, replied to or shown. */
import type { MeetingRefusal } from '../../meetings/meeting.js';
import { said, svTime, type Sentences } from './sentences.js';

/** What was wrong with a call, by language. */
export const meetingRefusals: Sentences<MeetingRefusal> = {
  sv: {
    'meeting-not-allowed': () =>
      'Du kan inte kalla till det här mötet. Det kan bara gruppens ordförande och sekreterare och den som har ett uppdrag med den rätten.',
    'meeting-group-missing': () => 'Du har inte valt någon grupp. Välj vilken grupp som ska kallas.',
    'meeting-group-unknown': ({ id, known }) =>
      `Det finns ingen grupp med id ”${said(id)}”. Välj bland: ${said(known)}.`,
    'meeting-start-missing': () => 'Det saknas dag eller klockslag för när mötet börjar. Välj båda.',
    'meeting-end-missing': () => 'Det saknas klockslag för när mötet slutar. Välj ett.',
    'meeting-time-unreadable': ({ time }) =>
      `Tiden ”${said(time)}” går inte att läsa. Skriv dag och klockslag som 2026-11-27T13:00.`,
    'meeting-start-past': ({ time }) =>
      `Mötets starttid, ${svTime(time)}, har redan passerat. Välj en senare tid.`,
    'meeting-end-before-start': ({ start, end }) =>
      `Mötet slutar ${svTime(end)} men börjar ${svTime(start)}. Välj en sluttid som ligger efter starttiden.`,
    'meeting-link-not-https': () =>
      'Länken till mötet måste börja med https:// och får inte innehålla mellanslag.',
    'meeting-agenda-too-long': ({ most }) => `Dagordningen har för många punkter. Ha högst ${said(most)}.`,
    'meeting-text-too-long': ({ length, most }) =>
      `En av texterna (plats, länk eller en punkt på dagordningen) är ${said(length)} tecken lång. Korta den till högst ${said(most)}.`,
    'meeting-mandatory-unknown': ({ id }) =>
      `Under mandatory står ”${said(id)}”, men det finns ingen person med det id:t eller den e-postadressen. Kontrollera stavningen.`,
    'meeting-nobody': ({ id }) =>
      `Gruppen ”${said(id)}” har inga medlemmar den dagen. Kontrollera gruppen i organisationens filer.`,
    'meeting-unknown': ({ id }) => `Det finns ingen kallelse ${said(id)}. Kontrollera numret.`,
    'meeting-not-called': ({ id }) => `Kallelse ${said(id)} är inte ställd till dig. Du behöver inte svara.`,
    'meeting-old-version': () =>
      'Kallelsen har ändrats sedan du fick det här kortet. Svara på det senaste kortet i stället.',
    'meeting-over': () => 'Mötet är slut, så det går inte längre att svara.',
    'meeting-status-not-allowed': ({ id }) =>
      `Bara den som har kallat, gruppens ordförande och sekreterare och den som får följa alla möten kan se svaren på kallelse ${said(id)}.`,
  },
  en: {
    'meeting-not-allowed': () =>
      'You cannot call this meeting. Only the group’s chair and secretary can, and those with a post that gives that right.',
    'meeting-group-missing': () => 'You have not chosen a group. Choose which group to call.',
    'meeting-group-unknown': ({ id, known }) =>
      `There is no group with the id “${said(id)}”. Choose among: ${said(known)}.`,
    'meeting-start-missing': () => 'The day or the time when the meeting begins is missing. Choose both.',
    'meeting-end-missing': () => 'The time when the meeting ends is missing. Choose one.',
    'meeting-time-unreadable': ({ time }) =>
      `The time “${said(time)}” cannot be read. Write day and time such as 2026-11-27T13:00.`,
    'meeting-start-past': ({ time }) =>
      `The start of the meeting, ${said(time).replace('T', ', ')}, has already passed. Choose a later time.`,
    'meeting-end-before-start': ({ start, end }) =>
      `The meeting ends ${said(end).replace('T', ', ')} but begins ${said(start).replace('T', ', ')}. Choose an end after the start.`,
    'meeting-link-not-https': () => 'The link to the meeting must begin with https:// and contain no spaces.',
    'meeting-agenda-too-long': ({ most }) => `The agenda has too many items. Have at most ${said(most)}.`,
    'meeting-text-too-long': ({ length, most }) =>
      `One of the texts (place, link or an agenda item) is ${said(length)} characters long. Shorten it to at most ${said(most)}.`,
    'meeting-mandatory-unknown': ({ id }) =>
      `“${said(id)}” stands under mandatory, but nobody has that id or e-mail address. Check the spelling.`,
    'meeting-nobody': ({ id }) =>
      `The group “${said(id)}” has no members on that day. Check the group in the files of the organisation.`,
    'meeting-unknown': ({ id }) => `There is no call ${said(id)}. Check the number.`,
    'meeting-not-called': ({ id }) => `Call ${said(id)} is not addressed to you. You do not need to reply.`,
    'meeting-old-version': () =>
      'The call has changed since you got this card. Reply on the latest card instead.',
    'meeting-over': () => 'The meeting is over, so you can no longer reply.',
    'meeting-status-not-allowed': ({ id }) =>
      `Only whoever sent the call, the group’s chair and secretary, and those who may follow all meetings can see the replies to call ${said(id)}.`,
  },
};
