/** The chains upwards: whom roles report and escalate to, what groups lift to and consist of, never come back. */
import { cyclesIn, writeCycle } from './check-tree.js';
import type { Draft } from './draft.js';
import type { Report } from './faults.js';
import { below } from './field.js';
import type { Organisation } from './organisation.js';

/** Notes every chain that leads back to where it began. A group in a role's chain means the role that chairs it. */
export function checkChains(draft: Draft, report: Report): void {
  const { organisation } = draft;
  for (const link of ['reportsTo', 'escalatesTo'] as const)
    reportCycles(draft, 'roles', link, roleLinks(organisation, link), report);
  const lifts = new Map(organisation.groups.map((group) => [group.id, group.liftsTo]));
  reportCycles(draft, 'groups', 'liftsTo', lifts, report);
  for (const [group, within] of groupsWithin(organisation))
    if (within.has(group)) reportAt(draft, 'groups', group, 'members', `${group} → … → ${group}`, report);
}

function roleLinks(organisation: Organisation, link: 'reportsTo' | 'escalatesTo') {
  const chairs = new Map(organisation.groups.map((group) => [group.id, group.chair]));
  const roles = new Set(organisation.roles.map((role) => role.id));
  const roleBehind = (id: string | undefined) => {
    const chair = id === undefined || roles.has(id) ? undefined : chairs.get(id);
    if (chair === undefined) return id;
    return 'role' in chair ? chair.role : undefined;
  };
  return new Map(organisation.roles.map((role) => [role.id, roleBehind(role[link])]));
}

function reportCycles(
  draft: Draft,
  list: 'roles' | 'groups',
  column: string,
  links: ReadonlyMap<string, string | undefined>,
  report: Report,
): void {
  for (const cycle of cyclesIn(links)) {
    const first = draft.organisation[list].find((each) => cycle.includes(each.id));
    if (first) reportAt(draft, list, first.id, column, writeCycle(cycle, first.id), report);
  }
}

function reportAt(
  draft: Draft,
  list: 'roles' | 'groups',
  id: string,
  column: string,
  cycle: string,
  report: Report,
): void {
  const index = draft.organisation[list].findIndex((each) => each.id === id);
  const record = below(draft.places[list][index] ?? { file: `${list}.yaml` }, column);
  report('chain-cycle', placeOfField(draft, record) ?? record, { cycle });
}

/** The line of the field itself: the first reference in it at or after the record's own line. */
function placeOfField(draft: Draft, at: { file: string; row?: number; column?: string }) {
  return draft.references
    .map((reference) => reference.place)
    .find(
      (place) =>
        place.file === at.file && place.column === at.column && (place.row ?? 0) >= (at.row ?? Infinity),
    );
}

/** For each group, the groups that sit in it, directly or through others. */
function groupsWithin(organisation: Organisation): ReadonlyMap<string, ReadonlySet<string>> {
  const direct = new Map(
    organisation.groups.map((group) => [
      group.id,
      group.members.flatMap((member) => ('group' in member ? [member.group] : [])),
    ]),
  );
  return new Map(
    [...direct.keys()].map((start) => {
      const within = new Set<string>();
      const open = [...(direct.get(start) ?? [])];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (within.has(next)) continue;
        within.add(next);
        open.push(...(direct.get(next) ?? []));
      }
      return [start, within];
    }),
  );
}
