/** What a question costs: at 500 people and at 50,000, on texts made to hurt, and what is prepared for it. */
import { answerCard } from '../../src/cards/answer-card.js';
import { readCommand } from '../../src/bot/commands.js';
import { textOf } from '../../src/bot/mentions.js';
import { createChart, type Chart } from '../../src/organisation/chart.js';
import { ask } from '../../src/questions/ask.js';
import { createQuestionIndex, type QuestionIndex } from '../../src/questions/question-index.js';
import { median, table } from './figures.js';
import { generateOrganisation, somePerson, someUnit } from './generated.js';
import { memoryInUse } from './memory.js';
import { HOSTILE } from './hostile.js';

const SIZES = [500, 50_000] as const;
const PAIRS = 9;
const WARM_UP = 4;
const IN_A_ROW = 300;
const OF_EACH_TEXT = 50;
const DAY = '2026-11-23';
const AT = new Date(`${DAY}T10:00:00Z`);

interface Cost {
  readonly ms: number;
  readonly bytes: number;
}

interface Prepared {
  readonly index: QuestionIndex;
  readonly chart: Cost;
  readonly indexing: Cost;
}

/** All three tables. */
export function measureQuestions(): string {
  const [small, large] = SIZES.map(prepareIndex) as [Prepared, Prepared];
  return [
    askedTable(small.index, large.index),
    preparedTable([small, large]),
    hostileTable(large.index),
  ].join('\n');
}

/** Kinds of questions in the words of an organisation; the person and the unit stand in all sizes. */
const KINDS: Readonly<Record<string, (chart: Chart) => string>> = {
  'who is mine': () => 'vem är mitt säkerhetsombud?',
  'who at a unit': (chart) => `vem är säkerhetsombud på ${nameOfUnit(chart)}?`,
  'who at a unit, English': (chart) => `who is the security representative at ${nameOfUnit(chart)}`,
  'who at a misspelt unit': (chart) =>
    `vem är säkehetsombud på ${nameOfUnit(chart).replace('gården', 'gårdne')}`,
  'a person': (chart) => `vem är ${chart.people.get(somePerson)?.name}?`,
  'a role': () => 'vad gör ett säkerhetsombud?',
  'a count': () => 'hur många säkerhetsombud finns det?',
  'no such place': () => 'vem är säkerhetsombud på Rymdstationen?',
  'opening hours': () => 'är ni öppna på fredag?',
  'out of scope': () => 'vad blir det för lunch i morgon?',
  help: () => 'hej, vad kan du hjälpa mig med?',
};

function askedTable(small: QuestionIndex, large: QuestionIndex): string {
  // For the compiler: all kinds in turn, as people ask.
  for (let round = 0; round < WARM_UP; round += 1)
    for (const write of Object.values(KINDS))
      for (const index of [small, large]) timeOf(index, write(index.chart));
  const rows = Object.entries(KINDS).map(([kind, write]) => {
    const pairs = Array.from({ length: PAIRS }, () => ({
      few: timeOf(small, write(small.chart)),
      many: timeOf(large, write(large.chart)),
    }));
    const ratio = median(pairs.map(({ few, many }) => many / few));
    return {
      kind,
      few: median(pairs.map(({ few }) => few)),
      many: median(pairs.map(({ many }) => many)),
      ratio,
    };
  });
  const mean = (of: 'few' | 'many' | 'ratio') => rows.reduce((sum, row) => sum + row[of], 0) / rows.length;
  const all = { kind: 'mean of all', few: mean('few'), many: mean('many'), ratio: mean('ratio') };
  return table(
    `A question, from text to card, in microseconds (median of ${PAIRS} pairs of ${IN_A_ROW})`,
    ['', ...SIZES.map((size) => `${size} people`), 'ratio (promised: ≤ 1.5)'],
    [...rows, all].map(({ kind, few, many, ratio }) => [
      kind,
      few.toFixed(0),
      many.toFixed(0),
      ratio.toFixed(2),
    ]),
  );
}

function timeOf(index: QuestionIndex, text: string): number {
  const began = performance.now();
  for (let at = 0; at < IN_A_ROW; at += 1) answerText(index, text);
  return ((performance.now() - began) / IN_A_ROW) * 1000;
}

/** What a turn does with a text once it knows who asks. */
function answerText(index: QuestionIndex, written: string): void {
  const { chart } = index;
  const text = textOf({ text: written, entities: [], recipient: { id: '28:bot', name: 'Bot' } });
  readCommand(text);
  const asker = chart.people.get(somePerson);
  answerCard(ask(index, { text, asker, day: DAY, at: AT }), chart, DAY);
}

function nameOfUnit(chart: Chart): string {
  return chart.units.get(someUnit)?.name ?? '';
}

function prepareIndex(people: number): Prepared {
  const organisation = generateOrganisation(people);
  const chart = measured(() => createChart(organisation, 'bench'));
  const index = measured(() => createQuestionIndex(chart.made));
  return { index: index.made, chart, indexing: index };
}

function measured<Made>(make: () => Made): { readonly made: Made } & Cost {
  const before = memoryInUse();
  const began = performance.now();
  const made = make();
  const ms = performance.now() - began;
  return { made, ms, bytes: memoryInUse() - before };
}

function preparedTable(prepared: readonly Prepared[]): string {
  const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);
  return table(
    'What is prepared for questions when an organisation is loaded',
    ['', 'units', 'chart ms', 'chart MB', 'index ms', 'index MB'],
    prepared.map(({ index, chart, indexing }) => [
      `${index.chart.people.size} people`,
      index.chart.units.size,
      chart.ms.toFixed(0),
      megabytes(chart.bytes),
      indexing.ms.toFixed(0),
      megabytes(indexing.bytes),
    ]),
  );
}

function hostileTable(index: QuestionIndex): string {
  const ordinary = ['an ordinary question', KINDS['who at a unit']?.(index.chart) ?? ''] as const;
  const rows = [ordinary, ...Object.entries(HOSTILE)].map(([name, text]) => {
    const times = Array.from({ length: OF_EACH_TEXT }, () => {
      const began = performance.now();
      answerText(index, text);
      return performance.now() - began;
    });
    return [name, text.length, median(times).toFixed(2), Math.max(...times).toFixed(2)];
  });
  return table(
    `Texts made to hurt, at ${SIZES[1]} people, from text to card (${OF_EACH_TEXT} of each)`,
    ['', 'characters', 'median ms', 'slowest ms'],
    rows,
  );
}
