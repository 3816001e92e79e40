/** Protected identities: what leaves the program holds nothing of them. */
import type { Organisation, PersonId } from './organisation.js';

/** The organisation as if the people with a protected identity were not in it. */
export function withoutHidden(organisation: Organisation): Organisation {
  const hidden = new Set(organisation.people.filter((person) => person.hidden).map((person) => person.id));
  if (hidden.size === 0) return organisation;
  const { source, plan } = organisation;
  return {
    ...organisation,
    source: open(source, 'publishedBy', hidden),
    ...(plan && { plan: { ...plan, parts: plan.parts.map((part) => open(part, 'owner', hidden)) } }),
    units: organisation.units.map((unit) => open(unit, 'manager', hidden)),
    people: organisation.people.filter((person) => !hidden.has(person.id)),
    groups: organisation.groups.map(({ chair, secretary, ...group }) => ({
      ...group,
      ...(chair && !isHidden(chair, hidden) && { chair }),
      ...(secretary && !isHidden(secretary, hidden) && { secretary }),
      members: group.members.filter((member) => !isHidden(member, hidden)),
    })),
    assignments: organisation.assignments.filter((assignment) => !hidden.has(assignment.person)),
  };
}

function isHidden(seat: object, hidden: ReadonlySet<PersonId>): boolean {
  return 'person' in seat && typeof seat.person === 'string' && hidden.has(seat.person);
}

/** The record without the field when the field names somebody hidden. */
function open<Item extends object, Name extends keyof Item>(
  item: Item,
  name: Name,
  hidden: ReadonlySet<PersonId>,
): Item {
  const value = item[name];
  if (typeof value !== 'string' || !hidden.has(value)) return item;
  const { [name]: _hidden, ...rest } = item;
  return rest as Item;
}
