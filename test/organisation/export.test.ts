import assert from 'node:assert/strict';
import { checkOrganisation } from '../../src/organisation/check.js';
import { compareOrganisations, isEmptyDifference } from '../../src/organisation/difference.js';
import { writeOrganisationFolder } from '../../src/organisation/export.js';
import { readOrganisationFolder, type OrganisationFiles } from '../../src/organisation/folder.js';
import type { Organisation } from '../../src/organisation/organisation.js';
import { filesWith, TODAY } from './folder-fixture.js';

function organisationOf(files: OrganisationFiles): Organisation {
  const { organisation, faults } = checkOrganisation(files, TODAY);
  assert.deepEqual(
    faults.filter((fault) => fault.severity === 'fault'),
    [],
  );
  assert.ok(organisation);
  return organisation;
}

const rich = filesWith({
  'organisation.yaml': [
    'id: liten',
    'name: {sv: Lilla kommunen, en: Small Town}',
    'languages: [sv, en]',
    'emergency: {number: 112, others: [{number: 114 14, text: "Polisen: ring"}]}',
    'contact: {name: Växeln, phone: 0161234, services: [{name: Disk, weekly: []}]}',
    'modes: [{id: normal, name: Normalt, securityOrganisationApplies: ja}]',
    'plan: {name: P, parts: [{number: 1, title: A, kommentar: hej}]}',
    'kinds: [{id: hamn, title: Hamn, like: workplace}]',
    'managers: {may: {see-status: own}}',
    'reminders: {digestAt: "8.30", quiet: {from: "17:00", to: "06:30"}}',
    'glossary: [{term: "null", definition: "ja: nej"}]',
    'egen: [1, {två: 2}]',
    '',
  ].join('\n'),
  'units.csv':
    'id;name;kind;parent;aliases;closed;Kostnadsställe\nliten;"Lilla; ""kommunen""";organisation;;a|b;;\nskola;=Skolan;unit;liten;;2026-06-29..2026-08-02|2026-12-24;0017\nkaj;Kajen;hamn;skola;;;\n',
  'people.csv':
    'id;name;email;unit;absentFrom;absentTo;organisation\np1;Ann;ann@example.se;skola|liten;2026-03-01;2026-03-09;\np2;Bo;;;;;Polisen\n',
  'roles.yaml':
    '- id: ombud\n  title: O\n  level: unit\n  requiresTraining: ja\n  appointedBy: {sv: chefen, by: manager}\n  matters: {need: escalatesTo}\n',
});

describe('an exported folder', () => {
  it('reads back as the same organisation', async () => {
    for (const files of [filesWith(), rich, await readOrganisationFolder('samples/norrvik')]) {
      const organisation = organisationOf(files);
      assert.deepEqual(organisationOf(writeOrganisationFolder(organisation)), organisation);
    }
  });

  it('survives JSON on the way', () => {
    const organisation = organisationOf(rich);
    assert.deepEqual(JSON.parse(JSON.stringify(organisation)), organisation);
  });

  it('opens in Swedish Excel: marked UTF-8, semicolons, CRLF', () => {
    const bytes = writeOrganisationFolder(organisationOf(rich))['units.csv'] ?? new Uint8Array();
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    assert.match(text, /^\ufeffid;name;nameEn;.*;closed;Kostnadsställe\r\n/);
    assert.match(text, /\r\nliten;"Lilla; ""kommunen""";/);
  });

  it('holds nothing of people with a protected identity', () => {
    const organisation = organisationOf(
      filesWith({
        'people.csv': 'id;name;unit;hidden\np1;Ann Dalvik;skola;\nhemlig;Cleo Berg;skola;ja\n',
        'units.csv':
          'id;name;kind;parent;manager\nliten;L;organisation;;hemlig\nskola;Skolan;unit;liten;p1\n',
        'groups.yaml':
          '- id: forum\n  name: F\n  chair: {person: hemlig}\n  members: [{person: hemlig}, {role: ombud}]\n',
        'assignments.csv': 'person;role;unit\nhemlig;ombud;skola\np1;ombud;skola\n',
      }),
    );
    const files = writeOrganisationFolder(organisation);
    for (const bytes of Object.values(files))
      assert.doesNotMatch(Buffer.from(bytes).toString(), /hemlig|Cleo/);
    assert.deepEqual(organisationOf(files).groups[0]?.members, [{ role: 'ombud' }]);
  });
});

describe('the difference between two organisations', () => {
  const before = organisationOf(filesWith());

  it('is empty between equals, and everything from nothing', () => {
    assert.ok(isEmptyDifference(compareOrganisations(before, organisationOf(filesWith()))));
    const first = compareOrganisations(undefined, before);
    assert.deepEqual(first.people.added, ['p1', 'p2']);
    assert.deepEqual(first.assignments.added, ['p1 ombud skola']);
  });

  it('names what came, went and changed by id and field', () => {
    const after = organisationOf(
      filesWith({
        'organisation.yaml': 'id: liten\nname: Stora kommunen\n',
        'people.csv': 'id;name;email;unit\np1;Ann Ek;ann.dalvik@example.se;skola\np3;Cia Al;;skola\n',
        'assignments.csv':
          'person;role;unit;deputy;from;to\np1;ombud;skola;nej;2025-01-01;2025-12-31\np1;ombud;skola;nej;2026-02-01;\n',
      }),
    );
    const difference = compareOrganisations(before, after);
    assert.deepEqual(difference.people, {
      added: ['p3'],
      removed: ['p2'],
      changed: [{ id: 'p1', fields: ['name'] }],
    });
    assert.deepEqual(difference.assignments, {
      added: ['p1 ombud skola (2)'],
      removed: [],
      changed: [{ id: 'p1 ombud skola', fields: ['to'] }],
    });
    assert.deepEqual(difference.texts, ['name', 'modes']);
    assert.deepEqual(difference.units, { added: [], removed: [], changed: [] });
  });
});
