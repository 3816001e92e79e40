/** Three learners of one shape: from labelled features to a judge that weighs every label. Deterministic. */

/** A sentence as features, with its label. */
export interface Example {
  readonly features: readonly string[];
  readonly label: string;
}

/** The labels with their weight, the heaviest first; weights add up to 1. */
export type Verdict = readonly (readonly [label: string, weight: number])[];

/** Judges features. */
export type Judge = (features: readonly string[]) => Verdict;

/** Learns from examples. */
export type Learner = (examples: readonly Example[]) => Judge;

type Weights = Map<string, Float64Array>;

/** Linear weights: of feature number `n` for label number `m` at `n * labels.length + m`. */
export interface Model {
  readonly labels: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly weights: Float64Array;
}

const EPOCHS = 20;
const RATE = 0.3;
/** How long every sentence is made. */
export const SCALE = 3;
const DECAY = 1e-4;

/** Multinomial logistic regression by stochastic gradient descent, averaged over all steps. */
export const logistic: Learner = (examples) => judgeBy(logisticModel(examples));

/** The weights of the same. */
export function logisticModel(examples: readonly Example[]): Model {
  return linear(examples, (scores, gold) => {
    const shares = softmax(scores);
    return shares.map((share, at) => (at === gold ? 1 : 0) - share);
  });
}

/** A linear support vector machine of many classes (Crammer and Singer) by stochastic gradient descent. */
export const vector: Learner = (examples) =>
  judgeBy(
    linear(examples, (scores, gold) => {
      let rival = gold === 0 ? 1 : 0;
      scores.forEach((score, at) => {
        if (at !== gold && score > (scores[rival] ?? 0)) rival = at;
      });
      const isApart = (scores[gold] ?? 0) - (scores[rival] ?? 0) >= 1;
      return scores.map((_, at) => (isApart ? 0 : at === gold ? 1 : at === rival ? -1 : 0));
    }),
  );

/** Naive Bayes over the features that are there, with a little of everything added. */
export const bayes: Learner = (examples) => {
  const labels = labelsOf(examples);
  const counts: Weights = new Map();
  const totals = new Float64Array(labels.length);
  const said = new Float64Array(labels.length);
  for (const { features, label } of examples) {
    const gold = labels.indexOf(label);
    said[gold] = (said[gold] ?? 0) + 1;
    totals[gold] = (totals[gold] ?? 0) + features.length;
    for (const feature of features) {
      const row = rowOf(counts, feature, labels.length);
      row[gold] = (row[gold] ?? 0) + 1;
    }
  }
  const LITTLE = 0.1;
  return (features) => {
    const scores = labels.map((_, at) => {
      const whole = Math.log((totals[at] ?? 0) + LITTLE * counts.size);
      return features.reduce(
        (sum, feature) => sum + Math.log((counts.get(feature)?.[at] ?? 0) + LITTLE) - whole,
        Math.log(((said[at] ?? 0) + 1) / (examples.length + labels.length)),
      );
    });
    return ranked(labels, softmax(scores));
  };
};

function linear(
  examples: readonly Example[],
  step: (scores: readonly number[], gold: number) => readonly number[],
): Model {
  const labels = labelsOf(examples);
  const numbers = seenTwice(examples);
  const width = labels.length;
  const weights = new Float64Array(numbers.size * width);
  const sums = new Float64Array(numbers.size * width);
  const coded = examples.map(({ features, label }) => ({
    ...rowsOf(numbers, features),
    gold: labels.indexOf(label),
  }));
  let turn = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const { rows, values, gold } of shuffled(coded, epoch)) {
      const push = step(scoresOf(weights, rows, values, width), gold);
      const rate = RATE / (1 + DECAY * turn);
      rows.forEach((row, nth) => {
        const pace = rate * (values[nth] ?? 0);
        for (let at = 0; at < width; at++) {
          const change = pace * (push[at] ?? 0);
          const cell = row * width + at;
          weights[cell] = (weights[cell] ?? 0) + change;
          sums[cell] = (sums[cell] ?? 0) + turn * change;
        }
      });
      turn += 1;
    }
  for (let cell = 0; cell < weights.length; cell++)
    weights[cell] = (weights[cell] ?? 0) - (sums[cell] ?? 0) / turn;
  return { labels, numbers, weights };
}

function judgeBy({ labels, numbers, weights }: Model): Judge {
  return (features) => {
    const { rows, values } = rowsOf(numbers, features);
    return ranked(labels, softmax(scoresOf(weights, rows, values, labels.length)));
  };
}

function scoresOf(
  weights: Float64Array,
  rows: readonly number[],
  values: readonly number[],
  width: number,
): readonly number[] {
  const scores = new Array<number>(width).fill(0);
  rows.forEach((row, nth) => {
    for (let at = 0; at < width; at++)
      scores[at] = (scores[at] ?? 0) + (weights[row * width + at] ?? 0) * (values[nth] ?? 0);
  });
  return scores;
}

// Letter groups are many and say little each: together they weigh about as much as the words.
const LETTERS = 0.35;

/** The known features by number, with values that make all sentences equally long. */
function rowsOf(numbers: ReadonlyMap<string, number>, features: readonly string[]) {
  const known = features.filter((feature) => numbers.has(feature));
  const raw = known.map((feature) => (feature.startsWith('c=') ? LETTERS : 1));
  const length = Math.sqrt(raw.reduce((sum, value) => sum + value * value, 0)) || 1;
  return {
    rows: known.map((feature) => numbers.get(feature) ?? 0),
    values: raw.map((value) => (SCALE * value) / length),
  };
}

/** A number for each feature that stands in two examples or more. */
function seenTwice(examples: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count > 1);
  return new Map(kept.map(([feature], at) => [feature, at]));
}

function labelsOf(examples: readonly Example[]): readonly string[] {
  return [...new Set(examples.map((example) => example.label))].sort();
}

function rowOf(weights: Weights, feature: string, size: number): Float64Array {
  const known = weights.get(feature);
  if (known) return known;
  const row = new Float64Array(size);
  weights.set(feature, row);
  return row;
}

function softmax(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / whole);
}

function ranked(labels: readonly string[], shares: readonly number[]): Verdict {
  return labels
    .map((label, at) => [label, shares[at] ?? 0] as const)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** The same disorder for the same seed. */
export function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  const mixed = [...items];
  let state = seed * 2654435761 + 12345;
  for (let at = mixed.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (at + 1);
    [mixed[at], mixed[other]] = [mixed[other] as Item, mixed[at] as Item];
  }
  return mixed;
}
