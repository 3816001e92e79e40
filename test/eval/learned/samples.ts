/** The labelled sentences with their right intents, as learners take them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../src/config/paths.js';
import { readLabelSets } from '../labels.js';
import { runSet } from '../run-set.js';
import { shownOf, type Shown } from './features.js';

/** A sentence with its right intent and the one that is chosen now. */
export interface Sample {
  readonly id: string;
  readonly gold: string;
  /** What the rules choose; `unknown` where none fits. */
  readonly intent: string;
  /** Of a set that was written after the rules, by others. */
  readonly later: boolean;
  readonly features: (shown: Shown) => readonly string[];
}

// What these sets say of the rules is true only until the rules are tuned on them.
const LATER = /-3$|^bjorkhult-2$/;

/** Every sentence whose right intent stands in `test/eval/intents.json`. */
export async function readSamples(): Promise<readonly Sample[]> {
  const golds = goldIntents();
  const samples: Sample[] = [];
  for (const set of readLabelSets())
    for (const { label, understanding } of await runSet(set)) {
      const gold = golds.get(label.id);
      if (gold === undefined) continue;
      const known = new Map<Shown, readonly string[]>();
      const features = (shown: Shown) => {
        const found = known.get(shown) ?? shownOf(understanding, shown);
        known.set(shown, found);
        return found;
      };
      const intent = understanding.rule.startsWith('learned') ? 'unknown' : understanding.intent;
      samples.push({ id: label.id, gold, intent, later: LATER.test(set.name), features });
    }
  return samples;
}

/** The right intent of each sentence, by its id. */
function goldIntents(): ReadonlyMap<string, string> {
  const file = join(packageRoot, 'test', 'eval', 'intents.json');
  const written = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>;
  return new Map(
    Object.entries(written).flatMap(([intent, ids]) => ids.split(' ').map((id) => [id, intent] as const)),
  );
}
