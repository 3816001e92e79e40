import { inLanguage } from '../organisation/organisation.js';
import type { OrganisationAnswer, OrganisationLevel } from '../questions/answer.js';
import { unitName, type CardPlace, type Filling } from './filling.js';
import { writeCount } from './texts/numbers.js';
import { toldTexts } from './texts/told.js';
import { titleOf, toldCard, type Told } from './told.js';

/** The organisation: its purpose, its levels from top to bottom, its units or its papers. */
export function organisationCard(answer: OrganisationAnswer, place: CardPlace): Filling {
  return toldCard({ ...toldOf(answer, place), sourced: true }, place);
}

function toldOf(answer: OrganisationAnswer, place: CardPlace): Told {
  const { chart, language } = place;
  const t = toldTexts[language];
  const { purpose, politicalResponsibility } = chart.organisation;
  switch (answer.about) {
    case 'purpose':
      return { title: t.purpose, lines: [inLanguage(purpose, language)] };
    case 'structure':
      return {
        title: t.structure,
        lines: answer.levels.map((level, at) => `${at + 1}. ${levelLine(level, place)}`),
      };
    case 'politics': {
      const text = inLanguage(politicalResponsibility, language);
      const levels = answer.levels.flatMap((level) => [levelLine(level, place), purposeOf(level, place)]);
      return {
        title: t.politics,
        lines: text === '' ? (levels.length > 0 ? levels : [t.politicsNone]) : [text, ...levels],
      };
    }
    case 'documents':
      return documentsOf(answer, place);
    default:
      return unitsOf(answer, place);
  }
}

function levelLine({ item, people, count }: OrganisationLevel, { language }: CardPlace): string {
  const t = toldTexts[language];
  const names = people.map((person) => person.name).join(', ');
  const said = names === '' && count > 0 ? t.countOf(writeCount(count, language)) : names;
  return said === '' ? titleOf(item, language) : `${titleOf(item, language)}: ${said}`;
}

function purposeOf({ item }: OrganisationLevel, { language }: CardPlace): string {
  return 'purpose' in item ? inLanguage(item.purpose, language) : '';
}

function unitsOf({ about, units, below }: OrganisationAnswer, { chart, language }: CardPlace): Told {
  const t = toldTexts[language];
  const over = unitName(below ?? chart.root, language);
  const titles = {
    departments: t.departments(units.length),
    companies: t.companies(units.length),
    belongs: t.belongsTo(over, unitName(units[0] ?? chart.root, language)),
    units: units.length === 0 ? t.noUnitsBelow(over) : t.unitsBelow(over),
  };
  if (about === 'belongs') return { title: titles.belongs };
  const lines = units.slice(0, 40).map((unit) => `• ${unitName(unit, language)}`);
  const title = titles[about as keyof typeof titles];
  return {
    title,
    lines,
    text: `${title}: ${units
      .slice(0, 10)
      .map((unit) => unitName(unit, language))
      .join(', ')}`,
  };
}

function documentsOf({ documents, links }: OrganisationAnswer, { language }: CardPlace): Told {
  const t = toldTexts[language];
  const lines = documents.map(({ title, owner, nextRevision }) => {
    const revision = nextRevision === undefined ? '' : `${t.nextRevision.toLowerCase()} ${nextRevision}`;
    const said = [owner ?? '', revision].filter((each) => each !== '').join(', ');
    return `• ${inLanguage(title, language)}${said === '' ? '' : ` (${said})`}`;
  });
  const withUrl = documents.flatMap((each) =>
    each.url === undefined ? [] : [{ title: each.title, url: each.url }],
  );
  return {
    title: t.documents,
    lines: lines.length > 0 ? lines : [t.noDocuments],
    links: [...withUrl, ...links].map((link) => ({ title: inLanguage(link.title, language), url: link.url })),
  };
}
