/** Labelled sentences: what was typed, by whom, when, and what the answer must hold. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { packageRoot } from '../../src/config/paths.js';

/** One labelled sentence, as it stands on a line of a set. */
export interface Label {
  readonly id: string;
  readonly lang: 'sv' | 'en' | 'mixed';
  readonly category: string;
  readonly organisation: string;
  /** Nobody in the roster where absent. */
  readonly asker?: string;
  readonly at?: string;
  readonly text: string;
  readonly followUpTo?: string;
  readonly expect: {
    readonly kind: 'answer' | 'ask-back' | 'not-found' | 'out-of-scope' | 'refuse';
    readonly mustContain: readonly (readonly string[])[];
    readonly mustNotContain: readonly string[];
    readonly early?: { readonly any: readonly string[]; readonly within: number };
  };
}

/** A file of labels. Of a held-back set only totals are ever shown, so that nobody tunes on it. */
export interface LabelSet {
  readonly name: string;
  readonly heldBack: boolean;
  readonly labels: readonly Label[];
}

const folder = join(packageRoot, 'test', 'eval');

/** Every set of the project, held-back ones last. */
export function readLabelSets(): readonly LabelSet[] {
  return [...setsIn(folder, false), ...setsIn(join(folder, 'held-back'), true)];
}

/** The labels of a file's text. `@name` in a list stands for the phrases of that name in `phrases.json`. */
export function parseLabels(text: string): readonly Label[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Omit<Label, 'organisation'> & Partial<Label>)
    .map((label) => expanded({ ...label, organisation: label.organisation ?? 'norrvik' }));
}

function setsIn(path: string, heldBack: boolean): readonly LabelSet[] {
  if (!existsSync(path)) return [];
  const files = readdirSync(path).filter((name) => name.endsWith('.jsonl'));
  return files.sort().map((file) => ({
    name: `${heldBack ? 'held-back/' : ''}${basename(file, '.jsonl')}`,
    heldBack,
    labels: parseLabels(readFileSync(join(path, file), 'utf8')),
  }));
}

const phrases = JSON.parse(readFileSync(join(folder, 'phrases.json'), 'utf8')) as Readonly<
  Record<string, readonly string[]>
>;

function expanded(label: Label): Label {
  const mustContain = label.expect.mustContain.map((any) => any.flatMap(phrasesOf));
  const mustNotContain = label.expect.mustNotContain.flatMap(phrasesOf);
  return { ...label, expect: { ...label.expect, mustContain, mustNotContain } };
}

function phrasesOf(text: string): readonly string[] {
  if (!text.startsWith('@')) return [text];
  const found = phrases[text.slice(1)];
  if (!found) throw new Error(`No phrases are named ${text}`);
  return found;
}
