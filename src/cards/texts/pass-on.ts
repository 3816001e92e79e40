/** Texts of the dialog in which a directive is passed on. */
import type { Language } from '../../time.js';

const sv = {
  heading: (id: string, unit: string) => `För vidare ${id} i ${unit}`,
  recipients: (people: string) => `Det går till ${people}, en nivå under dig.`,
  recipientsWith: (people: string, deputies: string) =>
    `Det går till ${people}, en nivå under dig, och ${deputies} ersättare för någon som är borta.`,
  unheard: (count: string) => `Uppdrag där ingen nås: ${count}.`,
  line: 'En egen rad överst, om du vill',
  send: (people: string) => `För vidare till ${people}`,
  sample: 'Så här ser mottagaren det',
  sent: (id: string, people: string) => `Fört vidare till ${people} som ${id}.`,
};

const en: typeof sv = {
  heading: (id, unit) => `Pass on ${id} in ${unit}`,
  recipients: (people) => `It goes to ${people}, one level below you.`,
  recipientsWith: (people, deputies) =>
    `It goes to ${people}, one level below you, and ${deputies} ${deputies === '1' ? 'deputy' : 'deputies'} for somebody who is away.`,
  unheard: (count) => `Posts where nobody is reached: ${count}.`,
  line: 'A line of your own above the text, if you like',
  send: (people) => `Pass on to ${people}`,
  sample: 'This is what the recipient will see',
  sent: (id, people) => `Passed on to ${people} as ${id}.`,
};

/** These texts by language. */
export const passOnTexts: Readonly<Record<Language, typeof sv>> = { sv, en };
