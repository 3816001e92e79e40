/** `coverage`: which required posts nobody holds today. */
import { commandTexts } from '../cards/texts/command-line.js';
import { vacanciesOn } from '../organisation/coverage.js';
import { inLanguage } from '../organisation/organisation.js';
import { dayOf } from '../time.js';
import type { CliContext, CliResult, Command } from './command.js';
import { chartOf } from './person.js';

/** The command about vacant posts. */
export const coverageCommands: readonly Command[] = [
  { noun: 'coverage', verb: '', takes: [], needsAs: false, run: coverage },
];

async function coverage(context: CliContext): Promise<CliResult> {
  const chart = chartOf(await context.open());
  const vacancies = vacanciesOn(chart, dayOf(context.now(), chart.organisation.timeZone));
  const lines = vacancies.map(
    ({ unit, role, department }) =>
      `  ${inLanguage(role.title, context.language)}, ${unit.name}${unit.id === department.id ? '' : ` (${department.name})`}`,
  );
  return {
    code: 0,
    text: [commandTexts[context.language].vacant(vacancies.length), ...lines].join('\n'),
    json: {
      vacant: vacancies.map(({ unit, role, department, required, held }) => ({
        unit: unit.id,
        unitName: unit.name,
        department: department.id,
        role: role.id,
        roleTitle: inLanguage(role.title, context.language),
        required,
        held,
      })),
    },
  };
}
