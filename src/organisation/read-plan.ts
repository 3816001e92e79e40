import type { Entry } from './field.js';
import type { Plan, PlanPart } from './organisation.js';
import {
  day,
  part,
  parts,
  reference,
  requiredText,
  requiredTexts,
  text,
  texts,
  wholeNumber,
} from './values.js';

/** The security plan with its parts. */
export function readPlan(entry: Entry): Plan {
  return {
    name: requiredTexts(entry, 'name'),
    period: part(entry, 'period', readYears),
    adoptedBy: texts(entry, 'adoptedBy'),
    adopted: day(entry, 'adopted'),
    revisionMandate: texts(entry, 'revisionMandate'),
    parts: parts(entry, 'parts', readPlanPart),
  };
}

/** A year, a month or a day, as written; what is less exact is kept, with a warning. */
export function revision(entry: Entry, name: string): string | undefined {
  const value = text(entry, name);
  if (value !== undefined && !/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(value))
    entry.reading.report('unclear-revision', entry.get(name).place, { value });
  return value;
}

function readYears(entry: Entry): { from: number; to: number } {
  const from = wholeNumber(entry, 'from') ?? Number(requiredText(entry, 'from'));
  const to = wholeNumber(entry, 'to') ?? Number(requiredText(entry, 'to'));
  if (to < from)
    entry.reading.report('ends-before-start', entry.get('to').place, { from: `${from}`, to: `${to}` });
  return { from, to };
}

function readPlanPart(entry: Entry): PlanPart {
  if (entry.get('number').value === undefined) requiredText(entry, 'number');
  return {
    number: wholeNumber(entry, 'number') ?? 0,
    title: requiredTexts(entry, 'title'),
    ownerRole: reference(entry, 'ownerRole', 'role'),
    owner: reference(entry, 'owner', 'person'),
    revisedBy: text(entry, 'revisedBy'),
    status: texts(entry, 'status'),
    lastRevised: revision(entry, 'lastRevised'),
    nextRevision: revision(entry, 'nextRevision'),
  };
}
