/** `npm run eval -- --learn`: writes the weights that `src/questions/learned-intent.ts` reads. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../src/config/paths.js';
import type { Intent } from '../../../src/questions/intents.js';
import type { IntentWeights } from '../../../src/questions/learned-intent.js';
import { logisticModel, SCALE, type Example, type Model } from './learners.js';
import { readSamples, type Sample } from './samples.js';

const SHOWN = { letters: false, hints: true, rule: false };
const UNIT = 0.03;

/** Learns from every labelled sentence but those of the sets that `without` names, and writes what was learned. */
export async function learnIntents(without: (sample: Sample) => boolean = () => false): Promise<string> {
  const samples = (await readSamples()).filter((sample) => !without(sample));
  const examples = samples.map((sample): Example => ({
    features: sample.features(SHOWN),
    label: sample.gold,
  }));
  const written = JSON.stringify(weightsOf(logisticModel(examples)));
  const file = join(packageRoot, 'src', 'questions', 'intent-weights.json');
  writeFileSync(file, `${written.replaceAll('],"', '],\n"')}\n`);
  return `${samples.length} sentences, ${Math.round(written.length / 1024)} KiB`;
}

/** Weights that are nothing in whole units are left out, and so are features that keep none. */
function weightsOf({ labels, numbers, weights }: Model): IntentWeights {
  const features: Record<string, readonly number[]> = {};
  for (const [feature, number] of [...numbers].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const row = labels.flatMap((_, at) => {
      const weight = Math.round((weights[number * labels.length + at] ?? 0) / UNIT);
      return weight === 0 ? [] : [at, weight];
    });
    if (row.length > 0) features[feature] = row;
  }
  return { intents: labels as readonly Intent[], unit: UNIT, scale: SCALE, features };
}
