/** Organisations of any size, all the same for the same size: for measuring what grows with the number of people. */
import { localObjectId } from '../../src/local/ids.js';
import type { LocalPerson } from '../../src/local/roster.js';
import type { Assignment, Organisation, Person, Unit } from '../../src/organisation/organisation.js';
import { anAssignment, anOrganisation, aPerson, aRole, aUnit } from '../builders.js';

const PEOPLE_A_UNIT = 10;
const UNITS_A_DEPARTMENT = 50;

/** The person who may send to everybody. */
export const ISSUER = 'g-0';
/** A person and a unit that every size has. */
export const somePerson = 'g-3';
export const someUnit = 'u-7';

/**
 * Ten people a unit, fifty units a department (at least two departments); every unit has a security representative,
 * the first of its people. All have an object id.
 */
export function generateOrganisation(people: number): Organisation {
  const units = Math.ceil(people / PEOPLE_A_UNIT);
  const departments = Math.max(2, Math.ceil(units / UNITS_A_DEPARTMENT));
  const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);
  return anOrganisation({
    id: `generated-${people}`,
    units: [
      ...numbers(departments).map((at) =>
        aUnit({ id: `d-${at}`, name: `${wordOf(at)}förvaltningen`, kind: 'department' }),
      ),
      ...numbers(units).map((at) => unitAt(at, departments)),
    ],
    people: numbers(people).map(personAt),
    roles: [
      aRole({
        id: 'head',
        title: { sv: 'Säkerhetschef', en: 'Head of Security' },
        level: 'organisation',
        may: RIGHTS,
      }),
      aRole({
        id: 'representative',
        title: { sv: 'Säkerhetsombud', en: 'Security Representative' },
        required: { unit: 1 },
      }),
    ],
    assignments: [anAssignment(ISSUER, 'head', 'kommun'), ...numbers(units).map(representativeAt)],
  });
}

const RIGHTS = { 'issue-directives': 'all', 'see-status': 'all' } as const;

/** The same people as the local Teams knows them. */
export function membersOf(organisation: Organisation): readonly LocalPerson[] {
  return organisation.people.map(({ id, name, email = '', entraObjectId = '' }) => {
    return { id, name, email, objectId: entraObjectId };
  });
}

/** The unit that a person works in. */
export function unitOf(person: number): string {
  return `u-${Math.floor(person / PEOPLE_A_UNIT)}`;
}

function unitAt(at: number, departments: number): Unit {
  const name = `${compoundOf(at)}gården${at < COMPOUNDS ? '' : ` ${Math.floor(at / COMPOUNDS) + 1}`}`;
  return aUnit({ id: `u-${at}`, name, parent: `d-${at % departments}` });
}

function personAt(at: number): Person {
  const email = `g-${at}@example.se`;
  const units = [unitOf(at)];
  return aPerson({ id: `g-${at}`, name: nameOf(at), email, units, entraObjectId: localObjectId(email) });
}

function representativeAt(unit: number): Assignment {
  return anAssignment(`g-${unit * PEOPLE_A_UNIT}`, 'representative', `u-${unit}`);
}

const FIRST = ['Vera', 'Nils', 'Amina', 'Björn', 'Sigrid', 'Omar', 'Tuva', 'Göran', 'Leyla', 'Åke', 'Maj'];
const WORDS = [
  'Björk',
  'Asp',
  'Lind',
  'Ek',
  'Ask',
  'Rönn',
  'Sälg',
  'Tall',
  'Gran',
  'Alm',
  'Hassel',
  'Lärk',
  'Oxel',
];
const ENDINGS = ['mo', 'lund', 'stig', 'ryd'];
const COMPOUNDS = WORDS.length ** 3;

function nameOf(at: number): string {
  const ending = ENDINGS[Math.floor(at / (COMPOUNDS * FIRST.length)) % ENDINGS.length];
  return `${FIRST[at % FIRST.length]} ${compoundOf(at)}${ending}`;
}

/** Words put together, as names of places and families are: another one for every number below `COMPOUNDS`. */
function compoundOf(at: number): string {
  const [second, third] = [at / WORDS.length, at / WORDS.length ** 2].map((each) => wordOf(Math.floor(each)));
  return `${wordOf(at)}${second?.toLowerCase()}${third?.toLowerCase()}`;
}

function wordOf(at: number): string {
  return WORDS[at % WORDS.length] ?? '';
}
