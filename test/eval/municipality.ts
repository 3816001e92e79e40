/** A sample organisation, or one that only the evaluation has, ready to be asked. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/config/paths.js';
import { createChart, type Chart } from '../../src/organisation/chart.js';
import { checkOrganisation } from '../../src/organisation/check.js';
import { readOrganisationFolder } from '../../src/organisation/folder.js';
import { isCurrent } from '../../src/organisation/holders.js';
import { createQuestionIndex, type QuestionIndex } from '../../src/questions/question-index.js';
import type { Day } from '../../src/time.js';
import type { Names } from './scorer.js';

/** A chart with its index. */
export interface Municipality {
  readonly chart: Chart;
  readonly index: QuestionIndex;
}

const loaded = new Map<string, Promise<Municipality>>();

/** The organisation of that name, read once. */
export function municipality(name: string): Promise<Municipality> {
  const found = loaded.get(name) ?? load(name);
  loaded.set(name, found);
  return found;
}

async function load(name: string): Promise<Municipality> {
  const files = await readOrganisationFolder(folderOf(name));
  const { organisation, faults } = checkOrganisation(files, '2026-03-02');
  if (!organisation) throw new Error(`${name}: ${JSON.stringify(faults)}`);
  const chart = createChart(organisation, name);
  return { chart, index: createQuestionIndex(chart) };
}

/** The evaluation's own organisations stand beside its sets, so that nothing was ever tuned on them by being a sample. */
function folderOf(name: string): string {
  const own = join(packageRoot, 'test', 'eval', 'organisations', name);
  return existsSync(own) ? own : join(packageRoot, 'samples', name);
}

/** The names that the scoring rules need, on a day. */
export function namesOn({ chart }: Municipality, day: Day): Names {
  const ofUnits = new Set(
    chart.organisation.roles.filter((role) => role.level === 'unit').map((role) => role.id),
  );
  const holders = chart.organisation.assignments.filter(
    (each) => ofUnits.has(each.role) && !each.deputy && isCurrent(each, day),
  );
  const open = [...chart.people.values()].filter((person) => !person.hidden).map((person) => person.name);
  const hidden = chart.organisation.people.filter((person) => person.hidden).map((person) => person.name);
  return {
    people: new Set([...open, ...hidden]),
    ombud: [...new Set(holders.map((each) => chart.people.get(each.person)?.name ?? ''))],
    hidden: hidden.filter((name) => !open.includes(name)),
  };
}
