/** The fields of a report on the card, by the ids of the questions. */
import type { ReportValues } from '../../directives/report.js';
import { field } from './field.js';

/** As many as a report may have. */
export const reportFields = { q1: field, q2: field, q3: field, q4: field, q5: field, q6: field, q7: field };

type ReportForm = { readonly [Id in keyof typeof reportFields]?: string | undefined };

/** What was filled in. */
export function toReportValues({ q1, q2, q3, q4, q5, q6, q7 }: ReportForm): ReportValues {
  return { q1, q2, q3, q4, q5, q6, q7 };
}
