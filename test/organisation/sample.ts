/** A small organisation for tests, to be spread with what a test is about. */
import type { Organisation, Person, Role } from '../../src/organisation/organisation.js';

/** An organisation with a root unit and nothing else, unless said. */
export function anOrganisation(parts: Partial<Organisation> = {}): Organisation {
  return {
    id: 'provkommun',
    name: { sv: 'Provkommun' },
    timeZone: 'Europe/Stockholm',
    languages: ['sv', 'en'],
    source: { title: { sv: 'Prov' } },
    purpose: {},
    contacts: [],
    modes: [],
    topics: [],
    glossary: [],
    documents: [],
    links: [],
    kinds: [],
    managers: { may: {} },
    units: [{ id: 'kommun', name: 'Provkommun', kind: 'organisation', aliases: [], exempt: [], closed: [] }],
    people: [],
    roles: [],
    groups: [],
    assignments: [],
    ...parts,
  };
}

/** A person who works at the root unit. */
export function aPerson(id: string, parts: Partial<Person> = {}): Person {
  return { id, name: `Person ${id}`, email: `${id}@example.se`, units: ['kommun'], hidden: false, ...parts };
}

/** A role without duties. */
export function aRole(id: string, parts: Partial<Role> = {}): Role {
  return {
    id,
    title: { sv: id },
    plural: { sv: id },
    aliases: [],
    level: 'organisation',
    required: {},
    matters: {},
    description: {},
    tasks: [],
    may: {},
    ...parts,
  };
}
