/** Outcomes as Markdown: what share is right, by category and language, and what went wrong. */
import type { LabelSet } from './labels.js';
import type { Outcome } from './run-set.js';

/** A set with what became of its sentences. */
export interface Result {
  readonly set: LabelSet;
  readonly outcomes: readonly Outcome[];
}

const LANGUAGES = ['sv', 'en', 'mixed'] as const;

/** One line a set: how many are right, wrong persons, needless questions back, directness, time. */
export function totals(results: readonly Result[]): string {
  const rows = results.map(({ set, outcomes }) => totalRow(set.name, outcomes));
  const all = results.flatMap((result) => result.outcomes);
  return table(
    [
      'Set',
      'Right',
      'Wrong person',
      'Somebody else',
      'Asked back needlessly',
      'Answered directly',
      'ms p50',
      'ms p99',
    ],
    [...rows, totalRow('**All**', all)],
  );
}

/** Right of all by category and language. */
export function byCategory(outcomes: readonly Outcome[]): string {
  const categories = [...new Set(outcomes.map((outcome) => outcome.label.category))].sort();
  const rows = categories.map((category) => {
    const own = outcomes.filter((outcome) => outcome.label.category === category);
    return [
      category,
      ...LANGUAGES.map((lang) => share(own.filter((o) => o.label.lang === lang))),
      share(own),
    ];
  });
  const bottom = LANGUAGES.map((lang) => share(outcomes.filter((o) => o.label.lang === lang)));
  return table(
    ['Category', 'Swedish', 'English', 'Mixed', 'All'],
    [...rows, ['**All**', ...bottom, share(outcomes)]],
  );
}

/** Every failing sentence with its answer. */
export function failures(outcomes: readonly Outcome[]): string {
  return outcomes
    .filter((outcome) => !outcome.right)
    .map(({ label, kind, faults, text, instead }) =>
      [
        `- ${label.id} ${label.category} (${label.asker ?? 'nobody'}) “${label.text}”`,
        ...(label.followUpTo ? [`  after ${label.followUpTo}`] : []),
        `  ${kind}: ${faults.join('; ')}`,
        ...(instead.length > 0 ? [`  names instead: ${instead.join(', ')}`] : []),
        `  > ${text.replace(/\s+/g, ' ').slice(0, 240)}`,
      ].join('\n'),
    )
    .join('\n');
}

/** The share of right answers in percent. */
export function percentRight(outcomes: readonly Outcome[]): number {
  return outcomes.length === 0 ? 100 : (100 * right(outcomes)) / outcomes.length;
}

function totalRow(name: string, outcomes: readonly Outcome[]): readonly string[] {
  const answerable = outcomes.filter((outcome) => outcome.label.expect.kind === 'answer');
  const direct = answerable.filter((outcome) => outcome.right && !outcome.needless);
  const times = outcomes.map((outcome) => outcome.milliseconds).sort((a, b) => a - b);
  return [
    name,
    share(outcomes),
    String(outcomes.filter((outcome) => outcome.wrongPersons.length > 0).length),
    String(outcomes.filter((outcome) => outcome.instead.length > 0).length),
    String(outcomes.filter((outcome) => outcome.needless).length),
    percent(direct.length, answerable.length),
    at(times, 0.5),
    at(times, 0.99),
  ];
}

function right(outcomes: readonly Outcome[]): number {
  return outcomes.filter((outcome) => outcome.right).length;
}

function share(outcomes: readonly Outcome[]): string {
  return outcomes.length === 0
    ? ''
    : `${right(outcomes)}/${outcomes.length} ${percent(right(outcomes), outcomes.length)}`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`;
}

function at(sorted: readonly number[], quantile: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * quantile))] ?? 0).toFixed(2);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
