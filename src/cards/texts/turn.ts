/** What the turn itself says, whatever it was about. */
import type { Language } from '../../time.js';

const sv = {
  title: 'Säkerhetsorganisationen',
  refusedTitle: 'Det gick inte',
  apology: (id: string) =>
    `Något gick fel hos mig, inte hos dig. Försök igen om en stund. Kvarstår felet, uppge felkod ${id} till den som ansvarar för boten.`,
  notReady: 'Jag har ännu ingen organisation att svara om. Den som ansvarar för boten behöver läsa in den.',
  refusedPeople:
    'De här kontona har hört av sig med adressen till någon i organisationens uppgifter, men har inte släppts in:',
  nobodyRefused: 'Inget konto har avvisats.',
  protectedIdentity: 'En person med skyddad identitet',
  refused: (name: string, objectId: string, when: string, why: string) =>
    `${name}: konto ${objectId}, ${when}. ${why}`,
  because: {
    'other-object-id':
      'Personen är redan knuten till ett annat konto. Stämmer det nya: skriv det i entraObjectId i people.csv.',
    'needs-object-id': 'Personens uppdrag ger stora rättigheter och kräver entraObjectId i people.csv.',
    'two-people': 'Kontots två adresser hör till olika personer. Rätta adresserna i people.csv.',
  },
  privately: 'Jag svarar i vår privata chatt.',
  openPrivate:
    'Det svarar jag bara på i en privat chatt med dig, och jag når dig inte där. Sök efter Säkerhetsorganisationen under Appar i Teams, välj Lägg till och fråga igen i chatten som öppnas.',
  unknownAction: 'Den knappen fungerar inte längre. Skriv din fråga igen, så får du ett nytt kort.',
};

const en: typeof sv = {
  title: 'Security organisation',
  refusedTitle: 'That did not work',
  apology: (id) =>
    `Something went wrong on my side, not on yours. Please try again in a while. If it persists, give error code ${id} to whoever is responsible for the bot.`,
  notReady:
    'I have no organisation to answer about yet. Whoever is responsible for the bot needs to import it.',
  refusedPeople:
    'These accounts came with the address of somebody in the organisation’s data, but were not let in:',
  nobodyRefused: 'No account has been refused.',
  protectedIdentity: 'A person with a protected identity',
  refused: (name, objectId, when, why) => `${name}: account ${objectId}, ${when}. ${why}`,
  because: {
    'other-object-id':
      'The person is already bound to another account. If the new one is right: write it in entraObjectId in people.csv.',
    'needs-object-id': 'The person’s posts give far-reaching rights and need entraObjectId in people.csv.',
    'two-people':
      'The account’s two addresses belong to different people. Correct the addresses in people.csv.',
  },
  privately: 'I answer in our private chat.',
  openPrivate:
    'I answer that only in a private chat with you, and I cannot reach you there. Search for Säkerhetsorganisationen under Apps in Teams, choose Add, and ask again in the chat that opens.',
  unknownAction: 'That button no longer works. Write your question again to get a new card.',
};

/** What the turn itself says, by language. */
export const turnTexts: Readonly<Record<Language, typeof sv>> = { sv, en };
