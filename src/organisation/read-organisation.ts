import type { Language } from '../time.js';
import { hasFields, isList, readRecord, type Entry, type Field, type Reading } from './field.js';
import { UNIT_KINDS, type Mode, type Organisation, type OwnUnitKind, type Topic } from './organisation.js';
import { readContact } from './read-contacts.js';
import { readPlan, revision } from './read-plan.js';
import { readGrants } from './read-roles.js';
import {
  clock,
  day,
  items,
  list,
  oneOf,
  part,
  parts,
  requiredId,
  requiredText,
  referenceList,
  requiredTexts,
  text,
  textOf,
  texts,
  wholeNumber,
  wordOf,
  yes,
} from './values.js';

/** What organisation.yaml holds: everything but the five lists. */
export type OrganisationHead = Omit<Organisation, 'units' | 'people' | 'roles' | 'groups' | 'assignments'>;

const LANGUAGES = ['sv', 'en'] as const satisfies readonly Language[];

/** The language of texts that are written without one: the first under `languages`, known before all else is read. */
export function firstLanguage(field: Field): Language {
  const languages = hasFields(field) ? field.value.get('languages') : undefined;
  const first = languages && isList(languages) ? languages.value[0]?.value : languages?.value;
  return LANGUAGES.find((each) => typeof first === 'string' && first.toLowerCase().startsWith(each)) ?? 'sv';
}

/** The record of organisation.yaml. */
export function readHead(reading: Reading, field: Field): OrganisationHead {
  return readRecord(reading, field, (entry) => ({
    id: requiredId(entry),
    name: requiredTexts(entry, 'name'),
    timeZone: timeZone(entry),
    languages: languages(entry),
    source: part(entry, 'source', readSource) ?? { title: {} },
    purpose: texts(entry, 'purpose') ?? {},
    politicalResponsibility: texts(entry, 'politicalResponsibility'),
    emergency: part(entry, 'emergency', readEmergency),
    contact: part(entry, 'contact', readContact),
    contacts: parts(entry, 'contacts', readContact),
    plan: part(entry, 'plan', readPlan),
    modes: parts(entry, 'modes', readMode),
    topics: parts(entry, 'topics', readTopic),
    glossary: parts(entry, 'glossary', (each) => ({
      term: requiredTexts(each, 'term'),
      definition: requiredTexts(each, 'definition'),
      aliases: list(each, 'aliases'),
    })),
    documents: parts(entry, 'documents', (each) => ({
      title: requiredTexts(each, 'title'),
      url: text(each, 'url') ?? text(each, 'link'),
      owner: text(each, 'owner'),
      nextRevision: revision(each, 'nextRevision'),
    })),
    links: parts(entry, 'links', (each) => ({
      title: requiredTexts(each, 'title'),
      url: requiredText(each, 'url'),
    })),
    kinds: parts(entry, 'kinds', readKind),
    reminders: part(entry, 'reminders', readReminders),
    directives: part(entry, 'directives', (each) => ({ approval: part(each, 'approval', readApproval) })),
    managers: part(entry, 'managers', (each) => ({ may: readGrants(each) })) ?? { may: {} },
  }));
}

function timeZone(entry: Entry): string {
  const value = text(entry, 'timeZone');
  if (value === undefined || isTimeZone(value)) return value ?? 'Europe/Stockholm';
  entry.reading.report('bad-time-zone', entry.get('timeZone').place, { value });
  return 'Europe/Stockholm';
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('sv', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function languages(entry: Entry): readonly Language[] {
  const found = items(entry, 'languages').flatMap(
    (item) => wordOf(entry, item, textOf(entry, item) ?? '', LANGUAGES) ?? [],
  );
  return found.length > 0 ? [...new Set(found)] : ['sv'];
}

function readSource(entry: Entry): Organisation['source'] {
  return {
    title: texts(entry, 'title') ?? {},
    url: text(entry, 'url'),
    publishedBy: text(entry, 'publishedBy'),
    updated: day(entry, 'updated'),
  };
}

function readEmergency(entry: Entry): NonNullable<Organisation['emergency']> {
  return {
    number: requiredText(entry, 'number'),
    text: texts(entry, 'text') ?? {},
    others: parts(entry, 'others', (other) => ({
      number: requiredText(other, 'number'),
      text: texts(other, 'text') ?? {},
    })),
  };
}

function readReminders(entry: Entry): NonNullable<Organisation['reminders']> {
  const isThere = entry.get('digestAt').value !== undefined;
  return {
    digestAt: isThere ? clock(entry, 'digestAt') : undefined,
    quiet: part(entry, 'quiet', (each) => ({ from: clock(each, 'from'), to: clock(each, 'to') })),
  };
}

/** `by` is one role or several. */
function readApproval(entry: Entry): NonNullable<NonNullable<Organisation['directives']>['approval']> {
  const by = referenceList(entry, 'by', 'role');
  if (by.length === 0) requiredText(entry, 'by');
  return { by, over: wholeNumber(entry, 'over'), exceptUrgent: yes(entry, 'exceptUrgent') ?? false };
}

function readMode(entry: Entry): Mode {
  const applies = yes(entry, 'securityOrganisationApplies');
  if (entry.get('securityOrganisationApplies').value === undefined)
    requiredText(entry, 'securityOrganisationApplies');
  return {
    id: requiredId(entry),
    name: requiredTexts(entry, 'name'),
    securityOrganisationApplies: applies ?? true,
    text: texts(entry, 'text') ?? {},
    decidedBy: texts(entry, 'decidedBy'),
    contact: texts(entry, 'contact'),
  };
}

function readTopic(entry: Entry): Topic {
  const none = { sv: [], en: [] };
  const plain = !hasFields(entry.get('questions'));
  const questions = plain
    ? { ...none, [entry.reading.first]: list(entry, 'questions') }
    : part(entry, 'questions', (each) => ({ sv: list(each, 'sv'), en: list(each, 'en') }));
  return {
    id: requiredId(entry),
    questions: questions ?? none,
    answer: requiredTexts(entry, 'answer'),
    link: text(entry, 'link'),
  };
}

function readKind(entry: Entry): OwnUnitKind {
  const title = requiredTexts(entry, 'title');
  return {
    id: requiredId(entry),
    title,
    plural: texts(entry, 'plural') ?? title,
    like: oneOf(entry, 'like', UNIT_KINDS) ?? 'unit',
  };
}
