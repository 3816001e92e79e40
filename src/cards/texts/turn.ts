/** What the turn itself says, whatever it was about. */
import type { Language } from '../../time.js';

const sv = {
  title: 'Säkerhetsorganisationen',
  apology: (id: string) =>
    `Något gick fel hos mig, inte hos dig. Försök igen om en stund. Kvarstår felet, uppge felkod ${id} till den som ansvarar för boten.`,
  notReady: 'Jag har ännu ingen organisation att svara om. Den som ansvarar för boten behöver läsa in den.',
  unknownAction: 'Den knappen går inte att använda längre. Be om ett nytt kort.',
};

const en: typeof sv = {
  title: 'Security organisation',
  apology: (id) =>
    `Something went wrong on my side, not on yours. Please try again in a while. If it persists, give error code ${id} to whoever is responsible for the bot.`,
  notReady:
    'I have no organisation to answer about yet. Whoever is responsible for the bot needs to import it.',
  unknownAction: 'That button no longer works. Ask for a new card.',
};

/** What the turn itself says, by language. */
export const turnTexts: Readonly<Record<Language, typeof sv>> = { sv, en };
