/** Texts of the mail to those whom a directive did not reach in Teams. */
import type { Language } from '../../time.js';

const sv = {
  greeting: 'Hej!',
  why: 'Du får det här med e-post, eftersom det inte nådde dig i Teams.',
  sensitive:
    'Innehållet är känsligt och skickas inte med e-post. Kontakta mig, så får du veta vad det gäller.',
  answer: (when: string) => `Svara på det här mejlet senast ${when} och skriv att du har läst det.`,
};

const en: typeof sv = {
  greeting: 'Hello!',
  why: 'You receive this by e-mail because it did not reach you in Teams.',
  sensitive: 'The content is sensitive and is not sent by e-mail. Contact me to learn what it is about.',
  answer: (when) => `Reply to this mail by ${when} and write that you have read it.`,
};

/** The mail's texts by language. */
export const directiveMailTexts: Readonly<Record<Language, typeof sv>> = { sv, en };
