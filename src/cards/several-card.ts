/** Several posts that were asked about in one sentence. */
import { inLanguage, type Person, type Role, type Unit } from '../organisation/organisation.js';
import type { HoldersAnswer, SeveralAnswer, WhoAnswer } from '../questions/answer.js';
import { holdersCard } from './chain-card.js';
import { unitName, type CardPlace, type Filling } from './filling.js';
import { answerTexts } from './texts/answers.js';
import { toldCard } from './told.js';
import { whoCard } from './who-card.js';

/** Who holds each of the posts; where somebody else answers for a post, a line says so. */
export function severalCard({ answers }: SeveralAnswer, place: CardPlace): Filling {
  const { language } = place;
  const t = answerTexts[language];
  const titles = answers.map((answer) => inLanguage(roleOf(answer).title, language));
  const spoken = answers.map((answer) => cardOf(answer, place).text);
  return toldCard(
    {
      title: [...new Set(titles)].join(` ${t.and} `),
      lines: spoken.filter((_, at) => isElsewhere(answers[at] as WhoAnswer | HoldersAnswer)),
      people: answers.flatMap(postsOf).map(({ person, role, unit }) => ({
        person,
        post: t.post(inLanguage(role.title, language), unitName(unit, language)),
      })),
      sourced: true,
      text: spoken.join(' '),
    },
    place,
  );
}

function cardOf(answer: WhoAnswer | HoldersAnswer, place: CardPlace): Filling {
  return answer.kind === 'who' ? whoCard(answer, place) : holdersCard(answer, place);
}

function roleOf(answer: WhoAnswer | HoldersAnswer): Role {
  return answer.kind === 'who' ? answer.search.asked.role : answer.role;
}

function isElsewhere(answer: WhoAnswer | HoldersAnswer): boolean {
  return answer.kind === 'who' && (answer.search.climbed || answer.search.found === undefined);
}

interface Post {
  readonly person: Person;
  readonly role: Role;
  readonly unit: Unit;
}

function postsOf(answer: WhoAnswer | HoldersAnswer): readonly Post[] {
  if (answer.kind === 'holders')
    return answer.posts.flatMap(({ unit, holdings }) =>
      holdings.map(({ person }) => ({ person, role: answer.role, unit })),
    );
  const { found } = answer.search;
  return (found?.holdings ?? []).map(({ person }) => ({
    person,
    role: found?.role as Role,
    unit: found?.unit as Unit,
  }));
}
