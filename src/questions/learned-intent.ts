/**
 * The intent of a sentence that no rule fits, by a logistic regression learned from the labelled sentences in
 * `test/eval`. Its weights stand beside this file; `npm run eval -- --learn` writes them.
 */
import { readFileSync } from 'node:fs';
import type { Cue } from './cues.js';
import { featuresIn } from './intent-features.js';
import type { Intent } from './intents.js';
import type { Slots } from './slots.js';

/** Weights as whole numbers, each `unit` large: of a feature the places of intents in `intents` with their weights. */
export interface IntentWeights {
  readonly intents: readonly Intent[];
  readonly unit: number;
  readonly scale: number;
  readonly features: Readonly<Record<string, readonly number[]>>;
}

const weights = JSON.parse(
  readFileSync(new URL('./intent-weights.json', import.meta.url), 'utf8'),
) as IntentWeights;
const features = new Map(Object.entries(weights.features));

// Below this the second-best intent is too near: it says that it does not know.
const SURE_ENOUGH = 0.5;
// A calm sentence that nothing explains is likelier than a danger that no phrase tells.
const SURE_OF_DANGER = 0.9;

/** The likeliest intent with how likely it is (0–1); none where nothing is likely, or where its subject is missing. */
export function likelyIntent(slots: Slots): { readonly intent: Intent; readonly share: number } | undefined {
  const shares = sharesOf(featuresIn(slots).flatMap((feature) => [features.get(feature) ?? []]));
  const best = shares.indexOf(Math.max(...shares));
  const intent = weights.intents[best];
  const share = shares[best] ?? 0;
  if (intent === undefined || share < (intent === 'danger' ? SURE_OF_DANGER : SURE_ENOUGH)) return undefined;
  return isAnswerable(slots, intent) ? { intent, share } : undefined;
}

function sharesOf(rows: readonly (readonly number[])[]): readonly number[] {
  const length = Math.sqrt(rows.filter((row) => row.length > 0).length) || 1;
  const scores = new Array<number>(weights.intents.length).fill(0);
  for (const row of rows)
    for (let at = 0; at < row.length; at += 2) {
      const place = row[at] ?? 0;
      scores[place] = (scores[place] ?? 0) + ((row[at + 1] ?? 0) * weights.unit * weights.scale) / length;
    }
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / whole);
}

/** What an intent cannot do without, so that nothing is answered about nobody. */
function isAnswerable(slots: Slots, intent: Intent): boolean {
  const has = (cue: Cue) => slots.cues.has(cue);
  switch (intent) {
    case 'who':
    case 'role':
      return slots.roles.length > 0;
    case 'person':
      return slots.people.length > 0;
    case 'group':
      return slots.groups.length > 0 || has('meeting');
    case 'glossary':
      return slots.terms.length > 0;
    case 'difference':
      return slots.roles.length + slots.groups.length + slots.terms.length + slots.modes.length > 1;
    case 'tally':
      return slots.roles.length > 0 || has('vacancies');
    case 'manager':
      return slots.placed;
    case 'topic':
      return slots.matches.length > 0 || has('incident') || has('need');
    case 'duty':
      return slots.matches.some(({ subject, score }) => subject.kind === 'duty' && score >= 0.5);
    case 'secure':
      return has('secure') || has('question') || slots.placed;
    case 'personal':
    case 'rules':
      return false;
    default:
      return intent !== 'unknown';
  }
}
