/** People: what somebody is, what the asker is, who manages a unit, and whom nothing is told about. */
import { departmentOf } from '../organisation/chart.js';
import { inLanguage } from '../organisation/organisation.js';
import type { ManagerAnswer, NobodyAnswer, PersonAnswer, PersonPost } from '../questions/answer.js';
import { inSentence } from '../questions/sentences.js';
import { unitName, type CardPlace, type Filling } from './filling.js';
import { toldTexts } from './texts/told.js';
import { toldCard } from './told.js';

/** What a person is: posts with who stands in, units managed, seats; then how to reach them. */
export function personCard(answer: PersonAnswer, place: CardPlace): Filling {
  const { person, self } = answer;
  const t = toldTexts[place.language];
  const isTold = answer.posts.some((post) => post.replacedBy.length > 0 && post.until !== undefined);
  const away = answer.away && !self && !isTold ? [t.away(answer.away.until ?? '')] : [];
  const lines = [
    ...answer.posts.flatMap((post) => postLines(post, place)),
    ...otherLines(answer, place),
    ...away,
  ];
  const verdict = numberOf(answer, place) ?? verdictOf(answer, place);
  if (answer.ownFirst) return ownCard(answer, lines, place);
  const title = verdict ?? (self ? (lines.length > 0 ? t.self : t.selfNone) : person.name);
  return toldCard(
    {
      title,
      lines: self ? [...lines, ...ownLines(answer, place)] : [],
      people: self ? [] : [{ person, post: lines.join('\n\n') }],
      sourced: true,
      text:
        verdict ?? (self ? [title, ...lines.slice(0, 1)].join(' ') : t.isNow(person.name, lines.join('; '))),
    },
    place,
  );
}

/** Where the asker works, before what they are there. */
function ownCard(answer: PersonAnswer, posts: readonly string[], place: CardPlace): Filling {
  const [title = '', ...rest] = ownLines(answer, place);
  const held = posts.length > 0 ? posts : [toldTexts[place.language].selfNone];
  return toldCard({ title, lines: [...rest, ...held], sourced: true }, place);
}

/** The number that was asked for, or that there is none. */
function numberOf({ number, person }: PersonAnswer, { language }: CardPlace): string | undefined {
  if (!number) return undefined;
  const t = toldTexts[language];
  return person.phone ? t.phoneOf(person.name, person.phone) : t.noPhone(person.name);
}

/** Nothing is told of somebody without an assignment. */
export function nobodyCard({ person }: NobodyAnswer, place: CardPlace): Filling {
  const t = toldTexts[place.language];
  return toldCard(
    { title: person ? t.nobodyKnown(person.name) : t.nobodyUnknown, lines: person ? [] : [t.nobodyHelp] },
    place,
  );
}

/** Who manages a unit. */
export function managerCard({ unit, person }: ManagerAnswer, place: CardPlace): Filling {
  const t = toldTexts[place.language];
  const name = unitName(unit, place.language);
  if (!person) return toldCard({ title: t.noManager(name) }, place);
  return toldCard(
    { title: t.managerIs(person.name, name), people: [{ person, post: t.managerOf(name) }], sourced: true },
    place,
  );
}

/** "Säkerhetsombud, Norrskolan", and who stands in today. */
export function postLines(post: PersonPost, { language }: CardPlace): readonly string[] {
  const t = toldTexts[language];
  const unit = unitName(post.unit, language);
  const line = post.deputy
    ? t.deputyAt(inSentence(post.role.title, language), unit)
    : t.postAt(inLanguage(post.role.title, language), unit);
  const names = post.replacedBy.map((each) => each.name).join(', ');
  return names === ''
    ? [line]
    : [line, t.replacedBy(names, post.until === undefined ? '' : t.until(post.until))];
}

function otherLines({ manages, seats }: PersonAnswer, { language }: CardPlace): readonly string[] {
  const t = toldTexts[language];
  return [
    ...manages.map((unit) => t.managerOf(unitName(unit, language))),
    ...seats.map(({ group, chair, as }) => {
      const name = inLanguage(group.name, language);
      return chair ? t.chairOf(name) : t.memberOf(name, as ?? '');
    }),
  ];
}

function ownLines({ own }: PersonAnswer, { chart, language }: CardPlace): readonly string[] {
  const t = toldTexts[language];
  return own.flatMap((unit) => {
    const department = departmentOf(chart, unit.id);
    return [
      `${t.yourUnit}: ${unitName(unit, language)}`,
      ...(department === unit ? [] : [`${t.yourDepartment}: ${unitName(department, language)}`]),
    ];
  });
}

/** Yes or no, where the question was whether somebody has a role. */
function verdictOf({ role, self, person }: PersonAnswer, { language }: CardPlace): string | undefined {
  if (!role) return undefined;
  const t = toldTexts[language];
  const title = inSentence(role.role.title, language);
  if (role.has) return self ? t.yesSelf(title) : t.yesPerson(person.name, title);
  if (role.asDeputy) return self ? t.deputySelf(title) : t.deputyPerson(person.name, title);
  return self ? t.noSelf(title) : t.noPerson(person.name, title);
}
