/** Units by what somebody types of their names: while typing, and as the whole of a sentence. */
import type { Chart } from '../organisation/chart.js';
import type { Unit } from '../organisation/organisation.js';
import { foldAccents } from './tokens.js';

const LONGEST = 200;

interface Named {
  readonly unit: Unit;
  /** The name, the English name and the aliases, folded. */
  readonly names: readonly string[];
}

const namedIn = new WeakMap<Chart, readonly Named[]>();

/** The units whose names fit what has been typed so far, the best first: equal, beginning so, holding every word. */
export function findUnits(chart: Chart, typed: string, limit: number, skip = 0): readonly Unit[] {
  const wanted = fold(typed);
  if (wanted === '') return [];
  const words = wanted.split(' ');
  const ranked = namesOf(chart)
    .map(({ unit, names }) => ({ unit, rank: Math.min(...names.map((name) => rankOf(name, wanted, words))) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank);
  return ranked.slice(skip, skip + limit).map(({ unit }) => unit);
}

/** The units that a sentence is nothing but the name of: "Norrskolan", "jag jobbar på Norrskolan". */
export function unitsSaid(chart: Chart, sentence: string, limit: number): readonly Unit[] {
  const said = withoutLead(fold(sentence));
  const equal = namesOf(chart).filter(({ names }) => names.includes(said));
  if (equal.length > 0) return equal.slice(0, limit).map(({ unit }) => unit);
  return said.length < 3 ? [] : findUnits(chart, said, limit);
}

const LEAD = new Set(
  (
    'jag jobbar arbetar tillhor finns ar pa i hos vid till min enhet heter det nu numera ' +
    'i work am in at for the my unit is to now'
  ).split(' '),
);

function withoutLead(folded: string): string {
  const words = folded.split(' ');
  const first = words.findIndex((word) => !LEAD.has(word));
  return first < 0 ? '' : words.slice(first).join(' ');
}

function rankOf(name: string, wanted: string, words: readonly string[]): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  const parts = name.split(' ');
  return words.every((word) => parts.some((part) => part.startsWith(word))) ? 2 : Infinity;
}

function namesOf(chart: Chart): readonly Named[] {
  const known = namedIn.get(chart);
  if (known) return known;
  const all = chart.organisation.units.map((unit): Named => {
    const names = [unit.name, unit.nameEn ?? '', ...unit.aliases];
    return { unit, names: names.map(fold).filter((name) => name !== '') };
  });
  namedIn.set(chart, all);
  return all;
}

function fold(text: string): string {
  const words =
    text
      .slice(0, LONGEST)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map(foldAccents).join(' ');
}
