/** Texts of the cards and dialogs with which a directive is changed and followed up. */
import type { Ending } from '../../directives/end.js';
import type { Language } from '../../time.js';

const sv = {
  launch: {
    amend: {
      heading: 'Ändra direktivet',
      text: 'Skriv om texten eller flytta sista dagen. Du behöver ange ett skäl.',
      button: 'Ändra',
    },
    withdrawn: {
      heading: 'Återkalla direktivet',
      text: 'För ett som skickades av misstag. Du behöver ange ett skäl.',
      button: 'Återkalla',
    },
    ended: {
      heading: 'Upphäv direktivet',
      text: 'För ett som inte längre gäller. Du behöver ange ett skäl.',
      button: 'Upphäv',
    },
    replaced: {
      heading: 'Ersätt direktivet',
      text: 'För ett som ett nyare direktiv ersätter. Du behöver ange ett skäl.',
      button: 'Ersätt',
    },
  },
  amend: {
    heading: (id: string) => `Ändra ${id}`,
    title: 'Rubrik',
    titleMissing: 'Skriv en rubrik.',
    body: 'Text',
    bodyMissing: 'Skriv texten.',
    titleEn: 'Rubrik på engelska',
    bodyEn: 'Text på engelska',
    deadlineDay: 'Sista dag',
    deadlineTime: 'Klockslag (lämna tomt om hela dagen gäller)',
    material: 'Ska alla svara igen?',
    materialTitle: 'Ja, be alla svara på den nya texten',
    materialHint:
      'Annars står svaren kvar, och de som har fått direktivet får veta att texten är ändrad. Be om nya svar när ändringen påverkar vad de ska göra.',
    amend: 'Spara ändringen',
  },
  reason: 'Skäl',
  reasonHint: 'Varför? Skälet visas för dem som har fått direktivet.',
  reasonMissing: 'Skriv ett skäl.',
  end: {
    heading: (id: string) => `Avsluta ${id}`,
    how: 'Hur ska det avslutas?',
    howMissing: 'Välj ett av dem.',
    withdrawn: 'Återkalla: det skickades av misstag',
    ended: 'Upphäv: det gäller inte längre',
    replaced: 'Ersätt: ett nyare direktiv gäller i stället',
    replacedBy: 'Numret på det som ersätter (bara när du ersätter)',
    endHint: 'Det går inte att ångra. Det som inte är skickat än skickas inte, och ingen påminns mer.',
    end: 'Avsluta direktivet',
  },
  confirm: {
    heading: (id: string) => `${id}: bekräftat på annat sätt`,
    person: 'Vem har bekräftat?',
    email: 'Eller e-postadress',
    howConfirmed: 'Hur?',
    howHint: 'Till exempel: på telefon',
    howConfirmedMissing: 'Skriv hur det bekräftades.',
    whenDay: 'Vilken dag?',
    confirm: 'Anteckna',
  },
  unreached: {
    heading: 'Har inte nåtts',
    nobody: 'Direktivet har nått alla som det är ställt till.',
    addresses: 'Adresser att kopiera',
    withoutAddress: (count: string) => `${count} av dem kan inte få e-post härifrån.`,
    confirm: 'Bekräftat på annat sätt',
    mail: 'Mejl att skicka (.eml)',
  },
  units: {
    heading: (unit: string) => unit,
    answered: 'Har svarat, per enhet',
    none: 'Ingen där har fått direktivet.',
  },
  of: (count: string, all: string) => `${count} av ${all}`,
  more: (count: string) => `och ${count} till`,
  amended: (id: string) => `${id} är ändrat. De som har fått det får veta det.`,
  ending: {
    withdrawn: (id: string) => `${id} är återkallat. De som har fått det får veta det.`,
    ended: (id: string) => `${id} är upphävt. De som har fått det får veta det.`,
    replaced: (id: string) => `${id} är ersatt. De som har fått det får veta det.`,
  } satisfies Record<Ending, (id: string) => string>,
  confirmed: (id: string) => `Antecknat: ${id} är bekräftat på annat sätt.`,
  reminded: (people: string, id: string) => `${people} får nu en påminnelse om ${id}.`,
};

const en: typeof sv = {
  launch: {
    amend: {
      heading: 'Amend the directive',
      text: 'Rewrite the text or move the deadline. You need to give a reason.',
      button: 'Amend',
    },
    withdrawn: {
      heading: 'Withdraw the directive',
      text: 'For one that was sent by mistake. You need to give a reason.',
      button: 'Withdraw',
    },
    ended: {
      heading: 'End the directive',
      text: 'For one that is no longer in force. You need to give a reason.',
      button: 'End',
    },
    replaced: {
      heading: 'Replace the directive',
      text: 'For one that a newer directive replaces. You need to give a reason.',
      button: 'Replace',
    },
  },
  amend: {
    heading: (id) => `Amend ${id}`,
    title: 'Title',
    titleMissing: 'Write a title.',
    body: 'Text',
    bodyMissing: 'Write the text.',
    titleEn: 'Title in English',
    bodyEn: 'Text in English',
    deadlineDay: 'Last day',
    deadlineTime: 'Time (leave empty for the whole day)',
    material: 'Should everybody answer again?',
    materialTitle: 'Yes, ask everybody to answer the new text',
    materialHint:
      'Otherwise the answers stand, and those who got the directive are told that the text has changed. Ask for new answers when the change affects what they must do.',
    amend: 'Save the change',
  },
  reason: 'Reason',
  reasonHint: 'Why? The reason is shown to those who got the directive.',
  reasonMissing: 'Write a reason.',
  end: {
    heading: (id) => `Close ${id}`,
    how: 'How should it end?',
    howMissing: 'Choose one of them.',
    withdrawn: 'Withdraw: it was sent by mistake',
    ended: 'End: it is no longer in force',
    replaced: 'Replace: a newer directive applies instead',
    replacedBy: 'The number of the one that replaces it (only when replacing)',
    endHint:
      'This cannot be undone. What has not been sent yet is not sent, and nobody is reminded any more.',
    end: 'End the directive',
  },
  confirm: {
    heading: (id) => `${id}: confirmed in another way`,
    person: 'Who has confirmed?',
    email: 'Or e-mail address',
    howConfirmed: 'How?',
    howHint: 'For example: by telephone',
    howConfirmedMissing: 'Write how it was confirmed.',
    whenDay: 'Which day?',
    confirm: 'Enter it',
  },
  unreached: {
    heading: 'Not reached',
    nobody: 'The directive has reached everybody it is addressed to.',
    addresses: 'Addresses to copy',
    withoutAddress: (count) => `${count} of them cannot get e-mail from here.`,
    confirm: 'Confirmed in another way',
    mail: 'A mail to send (.eml)',
  },
  units: {
    heading: (unit) => unit,
    answered: 'Have answered, by unit',
    none: 'Nobody there has got the directive.',
  },
  of: (count, all) => `${count} of ${all}`,
  more: (count) => `and ${count} more`,
  amended: (id) => `${id} has been amended. Those who got it are told.`,
  ending: {
    withdrawn: (id) => `${id} has been withdrawn. Those who got it are told.`,
    ended: (id) => `${id} has been ended. Those who got it are told.`,
    replaced: (id) => `${id} has been replaced. Those who got it are told.`,
  },
  confirmed: (id) => `Noted: ${id} is confirmed in another way.`,
  reminded: (people, id) => `${people} will now get a reminder of ${id}.`,
};

/** The texts by language. */
export const directiveFollowingTexts: Readonly<Record<Language, typeof sv>> = { sv, en };
