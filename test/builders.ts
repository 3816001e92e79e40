/** Small invented organisations and their parts, for tests that need no folder. */
import assert from 'node:assert/strict';
import type { AudienceSpec } from '../src/organisation/audience.js';
import { createChart, type Chart } from '../src/organisation/chart.js';
import { checkOrganisation } from '../src/organisation/check.js';
import { readOrganisationFolder } from '../src/organisation/folder.js';
import type {
  Assignment,
  Group,
  Organisation,
  Person,
  Role,
  Unit,
} from '../src/organisation/organisation.js';
import type { Day } from '../src/time.js';

/** A person with an address made of the id. */
export function aPerson(fields: Partial<Person> = {}): Person {
  const id = fields.id ?? 'p1';
  return {
    id,
    name: 'Vera Sandstig',
    email: `${id}@example.se`,
    units: ['kommun'],
    hidden: false,
    ...fields,
  };
}

/** A unit right under the municipality. */
export function aUnit(fields: Partial<Unit> = {}): Unit {
  return {
    id: 'unit',
    name: 'Enheten',
    kind: 'unit',
    parent: 'kommun',
    aliases: [],
    exempt: [],
    closed: [],
    ...fields,
  };
}

/** A role of the unit level that nothing requires. */
export function aRole(fields: Partial<Role> = {}): Role {
  return {
    id: 'role',
    title: { sv: 'Roll', en: 'Role' },
    plural: {},
    aliases: [],
    level: 'unit',
    required: {},
    matters: {},
    description: {},
    tasks: [],
    may: {},
    ...fields,
  };
}

/** A group without members. */
export function aGroup(fields: Partial<Group> = {}): Group {
  return {
    id: 'group',
    name: { sv: 'Gruppen', en: 'The group' },
    aliases: [],
    purpose: {},
    members: [],
    calendarFor: 'members',
    decisions: 'members',
    calendar: [],
    ...fields,
  };
}

/** An ordinary assignment without end. */
export function anAssignment(
  person: string,
  role: string,
  unit: string,
  fields: Partial<Assignment> = {},
): Assignment {
  return { person, role, unit, deputy: false, ...fields };
}

/** An organisation of one root unit, `kommun`, and what is given. */
export function anOrganisation(fields: Partial<Organisation> = {}): Organisation {
  const root: Unit = {
    id: 'kommun',
    name: 'Sandstrands kommun',
    nameEn: 'Sandstrand Municipality',
    kind: 'organisation',
    aliases: ['kommunen'],
    exempt: [],
    closed: [],
  };
  return {
    id: 'sandstrand',
    name: { sv: 'Sandstrands kommun', en: 'Sandstrand Municipality' },
    timeZone: 'Europe/Stockholm',
    languages: ['sv', 'en'],
    source: { title: { sv: 'Säkerhetsorganisation', en: 'Security organisation' }, updated: '2026-01-15' },
    purpose: {},
    contacts: [],
    modes: [],
    topics: [],
    glossary: [],
    documents: [],
    links: [],
    kinds: [],
    managers: { may: {} },
    people: [],
    roles: [],
    groups: [],
    assignments: [],
    ...fields,
    units: [root, ...(fields.units ?? [])],
  };
}

/** The chart of such an organisation. */
export function aChart(fields: Partial<Organisation> = {}, version = 'v1'): Chart {
  return createChart(anOrganisation(fields), version);
}

/** The chart of a sample folder, checked on a day. */
export async function sampleChart(name: string, day: Day): Promise<Chart> {
  const { organisation } = checkOrganisation(await readOrganisationFolder(`samples/${name}`), day);
  assert.ok(organisation, `samples/${name} has faults`);
  return createChart(organisation, name);
}

/** An audience of nobody, to be filled. */
export function anAudience(fields: Partial<AudienceSpec> = {}): AudienceSpec {
  return {
    roles: [],
    units: [],
    groups: [],
    people: [],
    managers: false,
    everyone: false,
    except: [],
    ...fields,
  };
}
