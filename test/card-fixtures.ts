/**
 * Data for every card template: at least one a template, in both languages, the longest texts among them.
 * The contract test walks them; a template without a fixture does not compile.
 */
import type { CardData, TemplateName } from '../src/cards/render.js';
import type { Language } from '../src/time.js';

/** One filling of a template. */
export interface CardFixture {
  readonly name: string;
  readonly language: Language;
  readonly data: CardData;
}

const head = (language: Language) => ({ lang: language, fallbackText: 'Text' });
const t = { tryThis: 'Prova att fråga', privacyButton: 'Så hanteras dina uppgifter' };
const questions = [
  { title: 'Vem är mitt säkerhetsombud?', text: 'Vem är mitt säkerhetsombud?' },
  { title: 'Vad gör en säkerhetshandläggare?', text: 'Vad gör en säkerhetshandläggare?' },
];

export const cardFixtures: Readonly<Record<TemplateName, readonly CardFixture[]>> = {
  notice: [
    {
      name: 'one paragraph',
      language: 'sv',
      data: {
        ...head('sv'),
        title: 'Det gick inte',
        paragraphs: [{ text: 'Knappen går inte att använda.' }],
      },
    },
    {
      name: 'two paragraphs',
      language: 'en',
      data: { ...head('en'), title: 'Not done', paragraphs: [{ text: 'One.' }, { text: 'Two.' }] },
    },
  ],
  help: [
    {
      name: 'all parts',
      language: 'sv',
      data: {
        ...head('sv'),
        title: 'Hej!',
        hasIntro: true,
        intro: 'Jag svarar på frågor.',
        lines: [{ text: 'Vem som är ditt ombud' }, { text: 'Vad en roll innebär' }],
        hasQuestions: true,
        questions,
        hasFooter: true,
        footer: 'Vid fara: ring 112 först.',
        t,
      },
    },
    {
      name: 'only lines',
      language: 'en',
      data: {
        ...head('en'),
        title: 'Help',
        hasIntro: false,
        intro: '',
        lines: [{ text: 'Who your representative is' }],
        hasQuestions: false,
        questions: [],
        hasFooter: false,
        footer: '',
        t,
      },
    },
  ],
  welcome: (['sv', 'en'] as const).map((language) => ({
    name: `with privacy link (${language})`,
    language,
    data: {
      ...head(language),
      title: 'Säkerhetsorganisationen',
      lines: [{ text: 'Ett' }, { text: 'Två' }, { text: 'Tre' }],
      questions,
      privacy: 'Kommunstyrelsen ansvarar för uppgifterna.',
      hasPrivacyUrl: language === 'sv',
      privacyUrl: 'https://example.se/personuppgifter',
      t,
    },
  })),
};
