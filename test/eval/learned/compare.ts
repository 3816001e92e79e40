/** `npm run eval -- --intents`: rules, learners and both together, judged on sentences they have not learned from. */
import { type Shown } from './features.js';
import { bayes, logistic, shuffled, vector, type Example, type Judge, type Learner } from './learners.js';
import { readSamples, type Sample } from './samples.js';

/** A way of choosing: made from samples, then asked about others. */
type Way = (samples: readonly Sample[]) => (sample: Sample) => string;

const FOLDS = 5;
const ALL: Shown = { letters: true, hints: true, rule: false };

const WAYS: Readonly<Record<string, Way>> = {
  'rules alone': () => (sample) => sample.intent,
  'naive Bayes, words': learned(bayes, { ...ALL, letters: false, hints: false }),
  'naive Bayes, words + letters + hints': learned(bayes, ALL),
  'logistic, words': learned(logistic, { ...ALL, letters: false, hints: false }),
  'logistic, words + letters': learned(logistic, { ...ALL, hints: false }),
  'logistic, words + hints': learned(logistic, { ...ALL, letters: false }),
  'logistic, words + letters + hints': learned(logistic, ALL),
  'vector machine, words + hints': learned(vector, { ...ALL, letters: false }),
  'vector machine, words + letters + hints': learned(vector, ALL),
  'logistic, all and the rule': learned(logistic, { ...ALL, rule: true }),
  'rules, logistic where no rule fits': both(logistic, 0, 2),
  'rules, logistic from 0.5 where no rule fits': both(logistic, 0.5, 2),
  'rules, logistic (words + hints) from 0.5 where no rule fits': both(logistic, 0.5, 2, {
    ...ALL,
    letters: false,
  }),
  'rules, logistic against a rule from 0.8': both(logistic, 0.5, 0.8),
  'rules, logistic against a rule from 0.9': both(logistic, 0.5, 0.9),
  'rules, logistic against a rule from 0.95': both(logistic, 0.5, 0.95),
  'rules, vector machine where no rule fits': both(vector, 0, 2),
};

/** The comparison as a table: five folds of everything, and the later sets by what was learned of the first ones. */
export async function compareIntents(): Promise<string> {
  const samples = await readSamples();
  const first = samples.filter((sample) => !sample.later);
  const later = samples.filter((sample) => sample.later);
  const rows = Object.entries(WAYS).map(([name, way]) => {
    const folded = foldsOf(samples).reduce((sum, fold) => {
      const rest = samples.filter((sample) => !fold.has(sample));
      return sum + right(way(rest), [...fold]);
    }, 0);
    const unseen = right(way(first), later);
    return `| ${name} | ${percent(folded, samples.length)} | ${percent(unseen, later.length)} |`;
  });
  const head = `| way | ${FOLDS} folds of ${samples.length} | ${later.length} written later |\n| --- | --- | --- |`;
  return [head, ...rows].join('\n');
}

function learned(learner: Learner, shown: Shown): Way {
  return (samples) => {
    const judge = taught(learner, samples, shown);
    return (sample) => judge(sample.features(shown))[0]?.[0] ?? 'unknown';
  };
}

/** The rule's intent; the learner's where no rule fits and it is sure enough, or where it is surer than a rule. */
function both(learner: Learner, unruled: number, against: number, shown = ALL): Way {
  return (samples) => {
    const judge = taught(learner, samples, shown);
    return (sample) => {
      const [intent, weight] = judge(sample.features(shown))[0] ?? ['unknown', 0];
      return weight >= (sample.intent === 'unknown' ? unruled : against) ? intent : sample.intent;
    };
  };
}

function taught(learner: Learner, samples: readonly Sample[], shown: Shown): Judge {
  return learner(
    samples.map((sample): Example => ({ features: sample.features(shown), label: sample.gold })),
  );
}

/** Folds with the same share of every intent. */
function foldsOf(samples: readonly Sample[]): readonly ReadonlySet<Sample>[] {
  const folds = Array.from({ length: FOLDS }, () => new Set<Sample>());
  const sorted = [...shuffled(samples, 1)].sort((a, b) => (a.gold < b.gold ? -1 : a.gold > b.gold ? 1 : 0));
  sorted.forEach((sample, at) => folds[at % FOLDS]?.add(sample));
  return folds;
}

function right(choose: (sample: Sample) => string, samples: readonly Sample[]): number {
  return samples.filter((sample) => choose(sample) === sample.gold).length;
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
