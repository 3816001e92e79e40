/**
 * Data for every card template: at least one a template, in both languages, the longest texts among them.
 * The contract test walks them; a template without a fixture does not compile.
 */
import { answerFilling } from '../src/cards/answer-card.js';
import { askUnitFilling } from '../src/cards/ask-unit-card.js';
import { closingFilling } from '../src/cards/closing.js';
import { welcomeFilling } from '../src/cards/welcome-card.js';
import type { Filling } from '../src/cards/filling.js';
import type { CardData, TemplateName } from '../src/cards/render.js';
import { ask } from '../src/questions/ask.js';
import { createQuestionIndex } from '../src/questions/question-index.js';
import type { Language } from '../src/time.js';
import { directiveFixtures } from './fixtures-directives.js';
import { noticeFixtures } from './fixtures-notices.js';
import { followingFixtures } from './fixtures-following.js';
import { meetingFixtures } from './fixtures-meetings.js';
import { sandstrand } from './questions/sandstrand.js';

/** One filling of a template. */
export interface CardFixture {
  readonly name: string;
  readonly language: Language;
  readonly data: CardData;
}

const chart = sandstrand();
const index = createQuestionIndex(chart);
const day = '2026-03-02';

/** Cards as the bot fills them, for sentences asked in Sandstrand. */
function answers(template: TemplateName, ...texts: readonly string[]): readonly CardFixture[] {
  return texts.map((text) => {
    const asker = chart.people.get('kontakt-sol');
    const answer = ask(index, { text, asker, day, at: new Date('2026-03-02T10:00:00Z') });
    const filling = answerFilling(answer, {
      chart,
      language: answer.language,
      day,
      privacyUrl: 'https://example.se/personuppgifter',
    });
    if (filling.template !== template) throw new Error(`"${text}" fills ${filling.template}`);
    return fixtureOf(text, answer.language, filling);
  });
}

function fixtureOf(name: string, language: Language, { data }: Filling): CardFixture {
  return { name, language, data };
}

/** The same data with texts as long as Swedish administration makes them. */
function longest(fixture: CardFixture): CardFixture {
  const long = 'Arbetsmarknads- och vuxenutbildningsförvaltningens säkerhetsskyddssamordnare '
    .repeat(4)
    .trim();
  const keep = new Set([
    'url',
    'callUrl',
    'privacyUrl',
    'lang',
    'title',
    'callTitle',
    'privacyButton',
    'choose',
    'id',
    'yes',
    'no',
    'send',
    'verb',
    'day',
  ]);
  const stretch = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return keep.has(key) || value === '' ? value : `${value} ${long}`;
    if (Array.isArray(value)) return value.map((item) => stretch(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, stretch(field, name)]));
  };
  return { ...fixture, name: `${fixture.name}, longest`, data: stretch(fixture.data, '') as CardData };
}

function withLongest(fixtures: readonly CardFixture[]): readonly CardFixture[] {
  return [...fixtures, ...fixtures.slice(0, 1).map(longest)];
}

const notice = (language: Language, title: string, texts: readonly string[]): CardFixture => ({
  name: title,
  language,
  data: { lang: language, fallbackText: title, title, paragraphs: texts.map((text) => ({ text })) },
});

export const cardFixtures: Readonly<Record<TemplateName, readonly CardFixture[]>> = {
  ...directiveFixtures,
  ...followingFixtures,
  ...meetingFixtures,
  ...noticeFixtures,
  'answer-contact': withLongest(answers('answer-contact', 'När har ni öppet?', 'When are you open?')),
  'answer-group': withLongest(
    answers('answer-group', 'Vad gör Trygghetsrådet?', 'What is the Safety Council?'),
  ),
  'answer-role': withLongest(
    answers(
      'answer-role',
      'Vad gör en trygghetslots?',
      'What does a security contact do?',
      'Vad gör trygghetschefen?',
    ),
  ),
  'answer-told': withLongest(
    answers(
      'answer-told',
      'Vem är Bertil Fyrvik?',
      'Who is Bertil Fyrvik?',
      'tack',
      'eskaleringskedjan',
      'private number to Kim Nätlund',
    ),
  ),
  'answer-who': withLongest(
    answers(
      'answer-who',
      'Vem är vår säkerhetskontakt?',
      'Vem är säkerhetskontakt på Ekskolan?',
      'Vem är säkerhetskontakt för Hemvården Öst?',
      'Vem är ersättare för säkerhetskontakten på Solgården?',
      'Who is the deputy safety guide at OMF?',
      'Who is the security contact at Stödboendet?',
      'Who is our security contact?',
    ),
  ),
  'ask-unit': withLongest(
    (['sv', 'en'] as const).map((language) => {
      const options = language === 'sv' ? [] : chart.organisation.units.slice(1, 4);
      const asked = { question: language === 'sv' ? 'Vem är vår säkerhetskontakt?' : '', options };
      return fixtureOf(language, language, askUnitFilling(asked, { chart, language, day }));
    }),
  ),
  closing: withLongest(
    (['sv', 'en'] as const).map((language) => {
      const feedback = { id: '1', text: 'Vem är vår säkerhetskontakt?' };
      const note = language === 'sv' ? 'Jag minns att du arbetar på Solgården.' : undefined;
      return fixtureOf(language, language, closingFilling({ feedback, ...(note && { note }) }, language));
    }),
  ),
  choices: withLongest(
    answers(
      'choices',
      'Vem är säkerhetskontakt för Hemvården?',
      'hej',
      'help',
      'Vem är säkerhetskontakt på Rymdstationen?',
      'lunch?',
    ),
  ),
  danger: withLongest(answers('danger', 'Det brinner i köket!', 'Man with a gun')),
  notice: withLongest([
    notice('sv', 'Det gick inte', ['Knappen går inte att använda.']),
    notice('en', 'Not done', ['One.', 'Two.']),
  ]),
  welcome: withLongest(
    (['sv', 'en'] as const).map((language) =>
      fixtureOf(
        language,
        language,
        welcomeFilling(
          chart,
          undefined,
          language,
          language === 'sv' ? 'https://example.se/personuppgifter' : undefined,
        ),
      ),
    ),
  ),
};
