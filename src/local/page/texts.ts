import type { PageLanguage } from '../contract.js';

const sv = {
  app: 'Lokala Teams',
  choose: 'Vem vill du vara?',
  chooseHelp:
    'Varje flik är en person. Öppna flera flikar sida vid sida för att se hur meddelanden går mellan människor.',
  search: 'Sök på namn, befattning eller enhet',
  nobodyFound: 'Ingen med det namnet, den befattningen eller den enheten.',
  more: 'Och {count} till: skriv mer för att hitta rätt.',
  unknown: 'Någon som inte finns i organisationens uppgifter',
  noSuchPerson: 'Personen i adressen finns inte här. Välj någon i listan.',
  newTab: 'Öppna {name} i en ny flik',
  someoneElse: 'Öppna som någon annan',
  language: 'Språk',
  theme: 'Utseende',
  themeAuto: 'Följ systemet',
  themeLight: 'Ljust',
  themeDark: 'Mörkt',
  chats: 'Chatt',
  personalChat: 'Personlig chatt',
  messages: 'Meddelanden',
  write: 'Skriv ett meddelande',
  send: 'Skicka',
  you: 'Du',
  edited: 'Redigerat',
  undelivered: 'Kom inte fram',
  typing: 'skriver',
  cardSent: 'Skickade ett kort',
  close: 'Stäng',
  ok: 'OK',
  wrong: 'Något gick fel. Försök igen.',
  timeout: 'Något gick fel: boten svarade inte i tid.',
  unreachable: 'Det går inte att nå boten.',
  offline: 'Ingen kontakt med servern. Försöker igen …',
  cardUnreadable: 'Kortet går inte att visa.',
  unsupported: 'Den här bilagan visas inte i lokala Teams: {type}',
  emulated: 'En efterlikning av Teams på den här datorn. Inget lämnar den.',
};

type Texts = Readonly<Record<keyof typeof sv, string>>;

const en: Texts = {
  app: 'Local Teams',
  choose: 'Who do you want to be?',
  chooseHelp: 'Each tab is a person. Open several tabs side by side to see messages travel between people.',
  search: 'Search by name, title or unit',
  nobodyFound: 'Nobody with that name, title or unit.',
  more: 'And {count} more: type more to find the right one.',
  unknown: 'Somebody who is not in the organisation’s data',
  noSuchPerson: 'The person in the address is not here. Choose somebody from the list.',
  newTab: 'Open {name} in a new tab',
  someoneElse: 'Open as somebody else',
  language: 'Language',
  theme: 'Appearance',
  themeAuto: 'As the system',
  themeLight: 'Light',
  themeDark: 'Dark',
  chats: 'Chat',
  personalChat: 'Personal chat',
  messages: 'Messages',
  write: 'Type a message',
  send: 'Send',
  you: 'You',
  edited: 'Edited',
  undelivered: 'Not delivered',
  typing: 'is typing',
  cardSent: 'Sent a card',
  close: 'Close',
  ok: 'OK',
  wrong: 'Something went wrong. Please try again.',
  timeout: 'Something went wrong: the bot did not answer in time.',
  unreachable: 'Unable to reach the bot.',
  offline: 'No contact with the server. Trying again …',
  cardUnreadable: 'The card cannot be shown.',
  unsupported: 'This attachment is not shown in the local Teams: {type}',
  emulated: 'An imitation of Teams on this computer. Nothing leaves it.',
};

const all: Readonly<Record<PageLanguage, Texts>> = { sv, en };

/** Names of the page's texts. */
export type TextKey = keyof Texts;

/** Says a text of the page, its gaps filled. */
export type Say = (key: TextKey, gaps?: Readonly<Record<string, string | number>>) => string;

/** The page's texts in a language. */
export function textsIn(language: PageLanguage): Say {
  return (key, gaps = {}) =>
    all[language][key].replace(/\{(\w+)\}/g, (gap, name: string) => String(gaps[name] ?? gap));
}
