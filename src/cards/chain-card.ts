/** Whom to turn to, where a report goes, and who holds a role below a unit. */
import { inLanguage } from '../organisation/organisation.js';
import type { ChainAnswer, ChainStep, HoldersAnswer, TopicAnswer } from '../questions/answer.js';
import { inSentence } from '../questions/sentences.js';
import { unitName, type CardPlace, type Filling } from './filling.js';
import { toldTexts } from './texts/told.js';
import { toldCard } from './told.js';

/** The chain step by step; the one to turn to now comes first, with how to reach them. */
export function chainCard({ unit, steps, next }: ChainAnswer, place: CardPlace): Filling {
  const { language } = place;
  const t = toldTexts[language];
  const first = next ? nextOf(steps) : firstHeld(steps);
  const person = first?.people[0];
  const title = next && person ? t.nextIs(person.name) : t.chain(unitName(unit, language));
  return toldCard(
    {
      title,
      people: person && first ? [{ person, post: stepPost(first.step, first.deputy, place) }] : [],
      lines: steps.map((step, at) => stepLine(step, at + 1, place)),
      sourced: true,
    },
    place,
  );
}

/** The organisation's own words on how to leave a report, a need or a question, and who takes it for the asker. */
export function topicCard({ topic, matter, special, steps }: TopicAnswer, place: CardPlace): Filling {
  const { language } = place;
  const t = toldTexts[language];
  const [step] = steps;
  const words = topic ? inLanguage(topic.answer, language) : '';
  const own = step ? [t.giveTo(inSentence(step.role.title, language)), t.goesOn] : [];
  const plainTitle = t[matter === 'other' ? 'question' : matter];
  const title = topic ? (topic.questions[language][0] ?? plainTitle) : plainTitle;
  return toldCard(
    {
      title: matter === 'report' && !special ? t.report : title,
      lines: words === '' ? own : [words],
      people: (step?.holders ?? []).map((person) => ({
        person,
        post: stepPost(step as ChainStep, false, place),
      })),
      links: topic?.link === undefined ? [] : [{ title: t.readMore, url: topic.link }],
      sourced: true,
    },
    place,
  );
}

/** The holders below a unit, one line each; with too many, which unit is meant. */
export function holdersCard({ role, unit, posts, total }: HoldersAnswer, place: CardPlace): Filling {
  const { language } = place;
  const t = toldTexts[language];
  const name = unitName(unit, language);
  const roles = inSentence(role.plural[language] === undefined ? role.title : role.plural, language);
  if (posts.length === 0)
    return toldCard({ title: t.manyHolders(roles, total, name), lines: [t.writeUnit] }, place);
  const holders = posts.flatMap((post) => post.holdings.map(({ person }) => ({ person, unit: post.unit })));
  return toldCard(
    {
      title: t.holders(
        inLanguage(role.plural[language] === undefined ? role.title : role.plural, language),
        name,
      ),
      people: holders.map((each) => ({
        person: each.person,
        post: t.postAt(inLanguage(role.title, language), unitName(each.unit, language)),
      })),
      sourced: true,
      text: `${t.holders(roles, name)}: ${holders.map((each) => each.person.name).join(', ')}`,
    },
    place,
  );
}

interface Turn {
  readonly step: ChainStep;
  readonly people: ChainStep['holders'];
  readonly deputy: boolean;
}

/** Who is next when the first holder is away: their deputy, else the first post above that is held. */
function nextOf(steps: readonly ChainStep[]): Turn | undefined {
  const [first, ...above] = steps;
  if (first && first.deputies.length > 0) return { step: first, people: first.deputies, deputy: true };
  return firstHeld(above);
}

function firstHeld(steps: readonly ChainStep[]): Turn | undefined {
  const step = steps.find((each) => each.holders.length > 0);
  return step && { step, people: step.holders, deputy: false };
}

function stepPost({ role, unit }: ChainStep, deputy: boolean, { language }: CardPlace): string {
  const t = toldTexts[language];
  const place = unitName(unit, language);
  return deputy
    ? t.deputyAt(inSentence(role.title, language), place)
    : t.postAt(inLanguage(role.title, language), place);
}

function stepLine(step: ChainStep, at: number, { language }: CardPlace): string {
  const t = toldTexts[language];
  const names = step.holders.map((person) => person.name).join(', ') || t.vacant;
  const deputies = step.deputies.map((person) => person.name).join(', ');
  const who = deputies === '' ? names : `${names} (${t.deputies(deputies)})`;
  return t.step(at, inLanguage(step.role.title, language), unitName(step.unit, language), who);
}
