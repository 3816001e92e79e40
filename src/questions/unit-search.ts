/** Units by what somebody types of their names: while typing, and as the whole of a sentence. */
import type { Chart } from '../organisation/chart.js';
import type { Unit } from '../organisation/organisation.js';
import { foldAccents } from './tokens.js';

const LONGEST = 200;

interface Name {
  readonly name: string;
  readonly words: readonly string[];
}

interface Names {
  /** The name, the English name and the aliases of each unit, folded. */
  readonly of: readonly { readonly unit: Unit; readonly names: readonly Name[] }[];
  readonly units: ReadonlyMap<string, readonly Unit[]>;
}

const namesIn = new WeakMap<Chart, Names>();

/** The units whose names fit what has been typed so far, the best first: equal, beginning so, holding every word. */
export function findUnits(chart: Chart, typed: string, limit: number, skip = 0): readonly Unit[] {
  const wanted = fold(typed);
  if (wanted === '') return [];
  const words = wanted.split(' ');
  const ranked = namesOf(chart)
    .of.map(({ unit, names }) => ({
      unit,
      rank: Math.min(...names.map((name) => rankOf(name, wanted, words))),
    }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank);
  return ranked.slice(skip, skip + limit).map(({ unit }) => unit);
}

/** The units that a sentence is nothing but the name of: "Norrskolan", "jag jobbar på Norrskolan". One look-up. */
export function unitsNamed(chart: Chart, sentence: string): readonly Unit[] {
  return namesOf(chart).units.get(withoutLead(fold(sentence))) ?? [];
}

/** The same for a sentence that is the answer to "which unit?", of which part of the name is enough. */
export function unitsSaid(chart: Chart, sentence: string, limit: number): readonly Unit[] {
  const named = unitsNamed(chart, sentence);
  if (named.length > 0) return named.slice(0, limit);
  const said = withoutLead(fold(sentence));
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

function rankOf({ name, words }: Name, wanted: string, typed: readonly string[]): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  return typed.every((word) => words.some((each) => each.startsWith(word))) ? 2 : Infinity;
}

function namesOf(chart: Chart): Names {
  const known = namesIn.get(chart);
  if (known) return known;
  const of = chart.organisation.units.map((unit) => {
    const names = [unit.name, unit.nameEn ?? '', ...unit.aliases].map(fold).filter((name) => name !== '');
    return { unit, names: names.map((name): Name => ({ name, words: name.split(' ') })) };
  });
  const units = new Map<string, readonly Unit[]>();
  for (const { unit, names } of of)
    for (const { name } of names) units.set(name, [...new Set([...(units.get(name) ?? []), unit])]);
  const all = { of, units };
  namesIn.set(chart, all);
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
