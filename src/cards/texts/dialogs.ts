/** Texts of the dialogs in which directives and calls are written, and of what opens and closes them. */
import type { Language } from '../../time.js';
import { commonTexts } from './common.js';
import { directiveDialogTexts } from './directive-dialog.js';

const sv = {
  problems: 'Det här behöver ändras',
  preview: 'Förhandsgranska',
  change: 'Ändra',
  more: (count: string) => `och ${count} till`,
  secrecy: commonTexts.sv.secrecy,
  directive: directiveDialogTexts.sv,
  meeting: {
    launchTitle: 'Kalla till möte',
    launchText: 'Välj grupp och tid, och se vilka som kallas innan du skickar kallelsen.',
    launchButton: 'Skriv kallelse',
    heading: 'Kalla till möte',
    group: 'Vilken grupp?',
    groupMissing: 'Välj en grupp.',
    day: 'Dag',
    dayMissing: 'Välj en dag.',
    startTime: 'Börjar',
    startMissing: 'Välj när mötet börjar.',
    endTime: 'Slutar',
    endMissing: 'Välj när mötet slutar.',
    place: 'Plats',
    link: 'Länk till mötet i Teams',
    agenda: 'Dagordning, en punkt per rad',
    agendaHint: 'Till exempel: Förra mötets anteckningar',
    previewHeading: 'Stämmer det här?',
    called: (people: string) => `${people} kallas.`,
    calledHidden: (people: string) => `${people} med skyddad identitet`,
    deputies: 'Ersättare som kallas',
    deputy: (deputy: string, away: string) => `${deputy} för ${away}`,
    sample: 'Så här ser de kallade kallelsen',
    send: (people: string) => `Kalla ${people}`,
    sent: (id: string, people: string) =>
      `Kallelse ${id} skickas nu till ${people}. Skriv ”status ${id}” för att se svaren.`,
  },
};

const en: typeof sv = {
  problems: 'This needs to be changed',
  preview: 'Preview',
  change: 'Change',
  more: (count) => `and ${count} more`,
  secrecy: commonTexts.en.secrecy,
  directive: directiveDialogTexts.en,
  meeting: {
    launchTitle: 'Call a meeting',
    launchText: 'Choose a group and a time, and see who is called before you send it.',
    launchButton: 'Write call',
    heading: 'Call a meeting',
    group: 'Which group?',
    groupMissing: 'Choose a group.',
    day: 'Day',
    dayMissing: 'Choose a day.',
    startTime: 'Begins',
    startMissing: 'Choose when the meeting begins.',
    endTime: 'Ends',
    endMissing: 'Choose when the meeting ends.',
    place: 'Place',
    link: 'Link to the meeting in Teams',
    agenda: 'Agenda, one item per line',
    agendaHint: 'For example: Minutes of the last meeting',
    previewHeading: 'Is this right?',
    called: (people) => `${people} will be called.`,
    calledHidden: (people) => `${people} with a protected identity`,
    deputies: 'Deputies who are called',
    deputy: (deputy, away) => `${deputy} for ${away}`,
    sample: 'This is what those called will see',
    send: (people) => `Call ${people}`,
    sent: (id, people) =>
      `Call ${id} is now being sent to ${people}. Write “status ${id}” to see the replies.`,
  },
};

/** The dialogs' texts by language. */
export const dialogTexts: Readonly<Record<Language, typeof sv>> = { sv, en };
