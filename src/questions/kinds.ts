/** Kinds of places that people name without a name: "på skolan" is the asker's own school, else one of several. */
import { isWithin, departmentOf, type Chart } from '../organisation/chart.js';
import type { Person, Unit } from '../organisation/organisation.js';
import { ownUnits } from './own-units.js';
import { tokensOf, type Token } from './tokens.js';
import { PLACE_BINDINGS } from './words.js';

/** A kind of place, by the words for it and the words of names that tell it. */
interface Kind {
  readonly said: RegExp;
  readonly named: RegExp;
}

const KINDS = {
  school: {
    said: /^(skol(a|an|or|orna|ans)|schools?)$/,
    named: /^(?!forskol).*(skol(a|an|or|enheten|omradet)|school)$/,
  },
  preschool: {
    said: /^(forskol(a|an|or|orna|ans)|preschools?|dagis|dagiset|kindergarten|nursery)$/,
    named: /forskol|preschool/,
  },
  station: { said: /^(station(en|ens)?|brandstation(en|ens)?)$/, named: /station/ },
} satisfies Readonly<Record<string, Kind>>;

/** The id of a kind of places. */
export type PlaceKind = keyof typeof KINDS;

const NAMES = Object.keys(KINDS) as PlaceKind[];

/** The kind of place that a sentence names after a word that binds to places, or beside part of a name. */
export function kindIn(tokens: readonly Token[], hasPart: boolean): PlaceKind | undefined {
  return NAMES.find((name) =>
    tokens.some(
      ({ folded }, at) =>
        KINDS[name].said.test(folded) && (hasPart || folded.endsWith('s') || isBound(tokens, at)),
    ),
  );
}

function isBound(tokens: readonly Token[], at: number): boolean {
  return [1, 2].some((back) => PLACE_BINDINGS.has(tokens[at - back]?.folded ?? ''));
}

/** The units that a kind of place means to somebody: their own of that kind, else those of their department, else all. */
export function unitsOfKind(chart: Chart, kind: PlaceKind, asker: Person | undefined): readonly Unit[] {
  const all = allOfKind(chart, kind);
  const own = ownUnits(chart, asker);
  const mine = own.filter((unit) => all.some((each) => isWithin(chart, unit.id, each.id)));
  if (mine.length > 0) return mine;
  const departments = own.map((unit) => departmentOf(chart, unit.id)).filter((each) => each !== chart.root);
  const near = all.filter((unit) => departments.some((each) => isWithin(chart, unit.id, each.id)));
  return near.length > 0 ? near : all;
}

const known = new WeakMap<Chart, Map<PlaceKind, readonly Unit[]>>();

/** All units of a kind. */
export function allOfKind(chart: Chart, kind: PlaceKind): readonly Unit[] {
  const kinds = known.get(chart) ?? new Map<PlaceKind, readonly Unit[]>();
  known.set(chart, kinds);
  const found = kinds.get(kind) ?? chart.organisation.units.filter((unit) => isOfKind(chart, unit, kind));
  kinds.set(kind, found);
  return found;
}

/** By its name, its English name or an alias; what is divided into such places is none itself. */
function isOfKind(chart: Chart, unit: Unit, kind: PlaceKind): boolean {
  const level = chart.kindOf.get(unit.id);
  if (level !== 'unit' && level !== 'workplace') return false;
  const names = [unit.name, unit.nameEn ?? '', ...unit.aliases];
  return names.some((name) => tokensOf(name).some(({ folded }) => KINDS[kind].named.test(folded)));
}
