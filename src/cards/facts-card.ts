/** Facts about the organisation: plan, mode, hours, counts, words, the page, and what is refused. */
import { inLanguage, type Mode, type Unit } from '../organisation/organisation.js';
import type {
  DayHours,
  DifferenceAnswer,
  DocumentAnswer,
  GlossaryAnswer,
  HoursAnswer,
  ModeAnswer,
  OthersAnswer,
  PageAnswer,
  PlanAnswer,
  RefusedAnswer,
  SmallTalkAnswer,
  TallyAnswer,
} from '../questions/answer.js';
import { inSentence } from '../questions/sentences.js';
import { suggestedQuestions } from '../questions/suggestions.js';
import { writeDay, type Language } from '../time.js';
import { reachOf, unitName, type CardPlace, type Filling } from './filling.js';
import { writeCount } from './texts/numbers.js';
import { toldTexts } from './texts/told.js';
import { titleOf, toldCard } from './told.js';

/** The plan with its parts, or one part with its owner and revisions. */
export function planCard(answer: PlanAnswer, place: CardPlace): Filling {
  const { language } = place;
  const t = toldTexts[language];
  const { plan, part, missing } = answer;
  if (!plan) return toldCard({ title: t.noPlan }, place);
  const parts = answer.owners.map((each) => `• ${partLine(each, answer.asks, language)}`);
  const mandate = inLanguage(plan.revisionMandate, language);
  if (missing !== undefined)
    return toldCard({ title: t.noPart(missing, plan.parts.length), lines: parts, sourced: true }, place);
  const period = plan.period ? `${plan.period.from}–${plan.period.to}` : '';
  if (part)
    return toldCard(
      {
        title: t.part(part.number, inLanguage(part.title, language)),
        lines: [
          answer.mayRevise === undefined ? '' : t.mayRevise(answer.mayRevise, part.revisedBy ?? ''),
          mandate,
        ],
        facts: [
          { title: t.owner, value: ownerOf(answer, part.number, language) },
          { title: t.status, value: inLanguage(part.status, language) },
          { title: t.lastRevised, value: part.lastRevised ?? '' },
          { title: t.nextRevision, value: part.nextRevision ?? '' },
          { title: t.revisedBy, value: part.revisedBy ?? '' },
        ],
        sourced: true,
      },
      place,
    );
  return toldCard(
    {
      title: inLanguage(plan.name, language),
      lines: [mandate],
      facts: [
        { title: t.period, value: period || t.notOnPage },
        { title: t.adopted, value: plan.adopted ?? '' },
        { title: t.adoptedBy, value: inLanguage(plan.adoptedBy, language) },
      ],
      sections: [{ title: t.partsTitle, lines: parts }],
      sourced: true,
    },
    place,
  );
}

function partLine(
  { part, person, role }: PlanAnswer['owners'][number],
  asks: PlanAnswer['asks'],
  language: Language,
): string {
  const t = toldTexts[language];
  const owner = person?.name ?? inLanguage(role?.title, language);
  const status = inLanguage(part.status, language);
  const revision =
    part.nextRevision === undefined ? '' : `${t.nextRevision.toLowerCase()} ${part.nextRevision}`;
  const last =
    asks === 'revision' && part.lastRevised ? `${t.lastRevised.toLowerCase()} ${part.lastRevised}` : '';
  const said = [owner, status, last, revision].filter((each) => each !== '').join(', ');
  return `${t.part(part.number, inLanguage(part.title, language))}${said === '' ? '' : ` (${said})`}`;
}

function ownerOf({ owners }: PlanAnswer, number: number, language: Language): string {
  const found = owners.find((each) => each.part.number === number);
  const role = inLanguage(found?.role?.title, language);
  return [found?.person?.name ?? '', role].filter((each) => each !== '').join(', ');
}

/** The mode in force; of the modes that were asked about, what happens in them. */
export function modeCard(answer: ModeAnswer, place: CardPlace): Filling {
  const { language } = place;
  const t = toldTexts[language];
  const { now, asked, terms } = answer;
  if (!now) return toldCard({ title: t.noModes, lines: [inLanguage(answer.purpose, language)] }, place);
  const [first, ...rest] = asked
    .filter((mode) => mode !== now)
    .map((mode) => otherMode(mode, terms, language));
  if (first)
    return toldCard({ ...first, sections: [...rest, nowShortly(now, language)], sourced: true }, place);
  const lines = [now.securityOrganisationApplies ? t.applies : t.appliesNot, ...modeLines(now, language)];
  return toldCard(
    {
      title: t.modeNow(inLanguage(now.name, language)),
      lines: [...lines, inLanguage(answer.purpose, language)],
      sourced: true,
    },
    place,
  );
}

type ModeSection = { readonly title: string; readonly lines: readonly string[] };

/** What happens in a mode that is not in force: what was asked, so it comes first. */
function otherMode(mode: Mode, terms: ModeAnswer['terms'], language: Language): ModeSection {
  const t = toldTexts[language];
  const title = inLanguage(mode.name, language);
  const meanings = terms
    .filter((term) => inLanguage(term.term, language).toLowerCase() === title.toLowerCase())
    .map((term) => inLanguage(term.definition, language));
  const applies = mode.securityOrganisationApplies ? t.appliesThen : t.appliesNotThen;
  return { title, lines: [applies, ...modeLines(mode, language), ...meanings] };
}

function nowShortly(now: Mode, language: Language): ModeSection {
  const t = toldTexts[language];
  return {
    title: t.modeNow(inLanguage(now.name, language)),
    lines: [now.securityOrganisationApplies ? t.appliesNow : t.appliesNotNow],
  };
}

function modeLines(mode: Mode, language: Language): readonly string[] {
  const t = toldTexts[language];
  const decided = inLanguage(mode.decidedBy, language);
  const contact = inLanguage(mode.contact, language);
  return [
    inLanguage(mode.text, language),
    decided === '' ? '' : `${t.decidedBy}: ${decided}`,
    contact === '' ? '' : `${t.contact}: ${contact}`,
  ];
}

/** Open or closed on a day, one line a service. */
export function hoursCard(answer: HoursAnswer, place: CardPlace): Filling {
  const { contact, day, at, services, unit } = answer;
  const { language } = place;
  if (unit) return closedUnitCard(unit, place);
  const lines = services.map((service) => hoursLine(service, at, language));
  const { reach } = reachOf({ name: '', phone: contact.phone, email: contact.email }, language, false);
  const title = `${inLanguage(contact.name, language)}, ${writeDay(day, language)}`;
  return toldCard(
    {
      title,
      lines: [...lines, reach.replaceAll('\\', '')],
      sourced: true,
      text: `${title}. ${lines.join('; ')}`,
    },
    place,
  );
}

/** When nobody works at a unit. */
function closedUnitCard(unit: Unit, place: CardPlace): Filling {
  const t = toldTexts[place.language];
  const name = unitName(unit, place.language);
  const coming = unit.closed.filter((period) => period.to >= place.day);
  const lines = coming.map((period) => t.unitClosed(name, period.from, period.to));
  return toldCard({ title: lines[0] ?? t.unitOpen(name), lines: lines.slice(1), sourced: true }, place);
}

function hoursLine({ service, hours, why }: DayHours, at: string | undefined, language: Language): string {
  const t = toldTexts[language];
  const name = inLanguage(service.name, language);
  const clock = (text: string) => (language === 'sv' ? text.replace(':', '.') : text);
  const because = why === undefined ? '' : ` (${t.why[why] ?? why})`;
  if (!hours) return t.noTimes(name);
  const written = hours.map((each) => `${clock(each.open)}–${clock(each.close)}`).join(', ');
  if (hours.length === 0) return `${t.closed(name)}${because}`;
  if (at === undefined) return `${t.open(name, written)}${because}`;
  const open = hours.find((each) => each.open <= at && at < each.close);
  return `${open ? t.openNow(name, clock(open.close)) : t.closedNow(name, written)}${because}`;
}

/** A count, or the posts that stand empty. */
export function tallyCard(answer: TallyAnswer, place: CardPlace): Filling {
  const { language } = place;
  const t = toldTexts[language];
  const { role, unit, vacancies } = answer;
  const name = unitName(unit, language);
  const title = inSentence(role?.title ?? {}, language);
  const plural = inSentence(
    role?.plural[language] === undefined ? (role?.title ?? {}) : role.plural,
    language,
  );
  const missing = vacancies
    .map((vacancy) => vacancy.unit)
    .filter((each, at, all) => all.indexOf(each) === at);
  const shown = missing.slice(0, 20).map((each) => `• ${unitName(each, language)}`);
  const more = missing.length > 20 ? [t.andMore(missing.length - 20)] : [];
  const count = writeCount(missing.length, language);
  const itself = missing.length === 1 && missing[0] === unit;
  const lacking = itself
    ? t.vacantOne(title, name)
    : missing.length === 0
      ? t.noVacancies(title, name)
      : t.vacancies(count, title, name);
  const holders = t.countHolders(writeCount(answer.holders, language), plural, name);
  return toldCard(
    answer.about === 'holders'
      ? {
          title: holders,
          lines: missing.length > 0 ? [lacking, ...shown, ...more] : [],
          sourced: true,
          text: holders,
        }
      : { title: lacking, lines: [...shown, ...more], sourced: true, text: [lacking, ...shown].join(' ') },
    place,
  );
}

/** Near words, each with what it means. */
export function differenceCard({ parts }: DifferenceAnswer, place: CardPlace): Filling {
  const { language } = place;
  const sections = parts.map((part) => ({
    title: titleOf(part, language),
    lines: [meaningOf(part, language)],
  }));
  const { difference } = toldTexts[language];
  return toldCard(
    {
      title: difference,
      sections,
      sourced: true,
      text: `${difference}: ${sections.map((each) => each.title).join(', ')}`,
    },
    place,
  );
}

function meaningOf(part: DifferenceAnswer['parts'][number], language: Language): string {
  if ('definition' in part) return inLanguage(part.definition, language);
  if ('description' in part) return inLanguage(part.description, language);
  return inLanguage('purpose' in part ? part.purpose : part.text, language);
}

/** One paper with its link; what is not stated of it is said. */
export function documentCard({ document }: DocumentAnswer, place: CardPlace): Filling {
  const { language } = place;
  const t = toldTexts[language];
  const title = inLanguage(document.title, language);
  const { owner = t.notOnPage, nextRevision = t.notOnPage, url } = document;
  return toldCard(
    {
      title,
      facts: [
        { title: t.documentOwner, value: owner },
        { title: t.nextRevision, value: nextRevision },
        { title: t.address, value: url ?? '' },
      ],
      links: url === undefined ? [] : [{ title, url }],
      sourced: true,
      text: [
        title,
        document.owner === undefined ? '' : `${t.documentOwner}: ${owner}`,
        document.nextRevision === undefined ? '' : `${t.nextRevision}: ${nextRevision}`,
      ]
        .filter((part) => part !== '')
        .join('. '),
    },
    place,
  );
}

/** What words mean. */
export function glossaryCard({ terms }: GlossaryAnswer, place: CardPlace): Filling {
  const { language } = place;
  const [term, ...others] = terms;
  if (!term) return toldCard({ title: toldTexts[language].words }, place);
  const head = inLanguage(term.term, language);
  return toldCard(
    {
      title: head.slice(0, 1).toUpperCase() + head.slice(1),
      lines: [inLanguage(term.definition, language)],
      sections: others.map((each) => ({
        title: inLanguage(each.term, language),
        lines: [inLanguage(each.definition, language)],
      })),
      sourced: true,
    },
    place,
  );
}

/** Where the page is, who published it and when; what it does not state is said. */
export function pageCard(answer: PageAnswer, place: CardPlace): Filling {
  const { chart, language } = place;
  const t = toldTexts[language];
  const { source } = chart.organisation;
  const links = answer.links
    .slice(0, 4)
    .map((link) => ({ title: inLanguage(link.title, language), url: link.url }));
  const page = source.url === undefined ? [] : [{ title: t.openPage, url: source.url }];
  return toldCard(
    {
      title: t.page,
      facts: [
        { title: t.pageTitle, value: inLanguage(source.title, language) },
        { title: t.address, value: source.url ?? t.notOnPage },
        { title: t.publisher, value: answer.publisher ?? t.notOnPage },
        { title: t.updated, value: source.updated ?? t.notOnPage },
      ],
      links:
        answer.about === 'comment' || answer.about === 'links' ? [...links, ...page] : [...page, ...links],
      sourced: true,
      text: [t.page, source.url ?? t.notOnPage].join(': '),
    },
    place,
  );
}

/** A short no, and what is possible instead. */
export function refusedCard({ why }: RefusedAnswer, place: CardPlace): Filling {
  const t = toldTexts[place.language];
  return toldCard(
    why === 'personal'
      ? { title: t.refusedPersonal, lines: [t.refusedPersonalHelp] }
      : { title: t.refusedRules, lines: [t.refusedRulesHelp] },
    place,
  );
}

/** A friendly word back. */
export function smallTalkCard({ about }: SmallTalkAnswer, place: CardPlace): Filling {
  const t = toldTexts[place.language];
  const choices = suggestedQuestions(place.chart, place.language).map((text) => ({ title: text, text }));
  if (about === 'thanks') return toldCard({ title: t.thanks, lines: [t.thanksHelp] }, place);
  return toldCard(
    about === 'languages'
      ? { title: t.languages, lines: [t.languagesHelp], choices }
      : { title: t.bot, lines: [t.botHelp], choices },
    place,
  );
}

/** Numbers for what is urgent and no matter of life and death. */
export function othersCard({ emergency, first }: OthersAnswer, place: CardPlace): Filling {
  const { language } = place;
  const t = toldTexts[language];
  const others = emergency?.others ?? [];
  if (!emergency || others.length === 0)
    return toldCard({ title: emergency ? inLanguage(emergency.text, language) : t.othersNone }, place);
  const rest = others.filter((other) => other !== first);
  return toldCard(
    {
      title: first ? `${first.number}: ${inLanguage(first.text, language)}` : t.others,
      lines: [
        ...rest.map((other) => `${other.number}: ${inLanguage(other.text, language)}`),
        inLanguage(emergency.text, language),
      ],
    },
    place,
  );
}
