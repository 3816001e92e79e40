import assert from 'node:assert/strict';
import { faultTexts, writeFault } from '../../src/cards/texts/faults.js';
import { checkOrganisation } from '../../src/organisation/check.js';
import { FAULT_CODES, type Fault } from '../../src/organisation/faults.js';
import { readOrganisationFolder } from '../../src/organisation/folder.js';
import { filesWith, TODAY } from './folder-fixture.js';

type Changes = Parameters<typeof filesWith>[0];

function check(changes: Changes) {
  return checkOrganisation(filesWith(changes), TODAY);
}

/** `code row column` of each fault, and of each warning with a question mark. */
function marks(faults: readonly Fault[]): readonly string[] {
  return faults.map(
    ({ severity, code, row, column }) =>
      `${code}${severity === 'warning' ? '?' : ''} ${row ?? '-'} ${column ?? '-'}`,
  );
}

describe('the sample organisation', () => {
  it('is read without a fault; its vacancies are warnings', async () => {
    const files = await readOrganisationFolder('samples/norrvik');
    const { organisation, faults } = checkOrganisation(files, TODAY);

    assert.deepEqual(new Set(faults.map((fault) => fault.severity)), new Set(['warning']));
    assert.deepEqual(
      faults.filter((fault) => fault.code === 'vacant-post').map((fault) => fault.values.unit),
      ['klk-hr', 'buf-fs', 'vof-hav', 'soc-ronn', 'kff-ish', 'nev-atv'],
    );
    assert.deepEqual(new Set(faults.map((fault) => fault.code)), new Set(['vacant-post', 'no-object-id']));
    assert.deepEqual(
      [organisation?.units, organisation?.people, organisation?.assignments].map((list) => list?.length),
      [86, 260, 98],
    );
    assert.equal(organisation?.contact?.services[2]?.shortDays?.when[1], 'bridgeDay');
    assert.deepEqual(organisation?.plan?.period, { from: 2024, to: 2027 });
  });
});

describe('a folder without remarks', () => {
  it('gives an organisation with the defaults filled in', () => {
    const { organisation, faults } = check({});
    assert.deepEqual(faults, []);
    assert.deepEqual(organisation?.languages, ['sv']);
    assert.equal(organisation?.timeZone, 'Europe/Stockholm');
    assert.deepEqual(organisation?.name, { sv: 'Lilla kommunen' });
    assert.equal(organisation?.groups[0]?.calendarFor, 'members');
    assert.equal(organisation?.groups[0]?.decisions, 'members');
    assert.deepEqual(organisation?.roles[0]?.plural, { sv: 'Säkerhetsombud' });
  });

  it('reads plain texts as the first language', () => {
    const { organisation } = check({ 'organisation.yaml': 'id: x\nname: Small Town\nlanguages: [en, sv]\n' });
    assert.deepEqual(organisation?.name, { en: 'Small Town' });
  });

  it('reads values as they stand: numbers keep their zeros, yes is written in many ways', () => {
    const { organisation, faults } = check({
      'organisation.yaml':
        'id: 007\nname: X\nemergency: {number: 112}\ncontact: {name: X, phone: 0161234}\nmodes:\n- {id: normal, name: N, securityOrganisationApplies: x}\n',
      'assignments.csv': 'person;role;unit;deputy\np1;ombud;skola;FALSKT\np2;ombud;skola;SANT\n',
    });
    assert.deepEqual(faults, []);
    assert.equal(organisation?.id, '007');
    assert.equal(organisation?.contact?.phone, '0161234');
    assert.equal(organisation?.emergency?.number, '112');
    assert.deepEqual(
      organisation?.assignments.map((each) => each.deputy),
      [false, true],
    );
  });
});

describe('a faulty folder', () => {
  it('gives no organisation and every fault at once, in the order of files, rows and columns', () => {
    const { organisation, faults } = check({
      'organisation.yaml':
        'id: liten\nname: X\ntimeZone: Europe/Stokholm\nlanguages: [sv, fi]\nplan:\n  name: Plan\n  parts:\n  - number: 1\n    title: Del\n    owner: p9\ncontacts:\n- of: skolan\n  name: Skolan\nfärg: blå\n',
      'units.csv':
        'id;name;kind;parent;manager;exempt\nliten;L;organisation;;;\nskola;Skolan;unit;litn;p7;ombudet\na;A;avdelning;b;;\nb;B;unit;a;;\nskola;S;unit;liten;;\nlös;Lös;unit;;;\n',
      'people.csv':
        'id;name;email;unit;entraObjectId;language;absentFrom;absentTo;hidden\np1;Ann;ann@example.se;skola;123;fi;2026-03-05;2026-03-01;kanske\np2;;ANN@example.se;nowhere;;;;03/04/2026;\n',
      'roles.yaml':
        '- id: ombud\n  title: O\n  level: units\n  reportsTo: chef\n  may: {issue-directive: all}\n- id: chef\n  title: C\n  level: organisation\n  reportsTo: ombud\n  escalatesTo: chefen\n',
      'groups.yaml':
        '- id: chef\n  name: G\n  chair: {}\n  inModes: [normalt]\n  members:\n  - person: p1\n    role: ombud\n',
      'assignments.csv':
        'person;role;unit;from;to\np1;ombud;skola;2025-01-01;\np1;ombud;skola;2026-01-01;2027-01-01\np1;ombudd;skola;2026-02-02;2026-01-01\n;ombud;skola;;\n',
    });
    assert.equal(organisation, undefined);
    assert.deepEqual(
      marks(faults.filter((fault) => fault.severity === 'fault' || fault.file.endsWith('.yaml'))),
      [
        'bad-time-zone 3 timeZone',
        'not-one-of 4 languages[2]',
        'unknown-person 10 plan.parts[1].owner',
        'unknown-unit-or-group 12 contacts[1].of',
        'unknown-field? 14 färg',
        'unknown-role 3 exempt',
        'unknown-person 3 manager',
        'unknown-unit 3 parent',
        'unknown-kind 4 kind',
        'unit-cycle 4 parent',
        'double-id 6 id',
        'several-roots 7 parent',
        'ends-before-start 2 absentTo',
        'bad-object-id 2 entraObjectId',
        'bad-yes 2 hidden',
        'bad-language 2 language',
        'bad-day 3 absentTo',
        'same-email 3 email',
        'missing-value 3 name',
        'unknown-unit 3 unit',
        'not-one-of 3 level',
        'chain-cycle 4 reportsTo',
        'unknown-right 5 may.issue-directive',
        'unknown-role-or-group 10 escalatesTo',
        'role-is-group 1 id',
        'bad-member 3 chair',
        'unknown-mode 4 inModes[1]',
        'bad-member 6 members[1]',
        'twice-on-post 3 person',
        'unknown-role 4 role',
        'ends-before-start 4 to',
        'missing-value 5 person',
      ],
    );
  });

  it('is told what was probably meant, by spelling and by name, never with another number', () => {
    const { faults } = check({
      'units.csv':
        'id;name;kind;parent;manager\nliten;Lilla kommunen;organisation;;\nskola;Skolan;unit;Lilla Kommunen;p3\n',
      'people.csv': 'id;name;unit\np1;Ann;skolan\np2;Bo;sklola\n',
    });
    assert.deepEqual(
      faults
        .filter(({ code }) => code.startsWith('unknown'))
        .map(({ values }) => [values.id, values.suggestion]),
      [
        ['p3', undefined],
        ['Lilla Kommunen', 'liten'],
        ['skolan', 'skola'],
        ['sklola', 'skola'],
      ],
    );
  });

  it('is not told the id of somebody with a protected identity by name', () => {
    const { faults } = check({
      'people.csv': 'id;name;unit;hidden\np1;Ann;skola;\nhemlig;Cleo Berg;skola;ja\n',
      'assignments.csv': 'person;role;unit\np1;ombud;skola\nCleo Berg;ombud;skola\n',
    });
    assert.deepEqual(
      faults.filter(({ code }) => code === 'unknown-person').map(({ values }) => values.suggestion),
      [undefined],
    );
  });

  it('names a file that is missing once, and the spreadsheet that was left instead', () => {
    const { 'people.csv': _people, ...rest } = filesWith();
    const { faults } = checkOrganisation({ ...rest, 'people.xlsx': new Uint8Array() }, TODAY);
    assert.deepEqual(
      faults.map(({ code, file, values }) => [code, file, values.suggestion]),
      [['file-missing', 'people.csv', 'people.xlsx']],
    );
  });

  it('is one fault when it does not exist', async () => {
    const { faults } = checkOrganisation(await readOrganisationFolder('samples/atlantis'), TODAY);
    assert.deepEqual(marks(faults), ['folder-empty - -']);
  });

  it('names the line of what cannot be read as YAML', () => {
    assert.deepEqual(marks(check({ 'roles.yaml': '- id: a\n\ttitle: b\n' }).faults), ['yaml-tab 2 -']);
    assert.deepEqual(
      marks(
        check({ 'groups.yaml': '- id: a\n  name: b\n  name: c\n' }).faults.filter(
          ({ severity }) => severity === 'fault',
        ),
      ),
      ['yaml-double-field 3 -'],
    );
    assert.deepEqual(marks(check({ 'groups.yaml': '- id: a\n  name: "b\n' }).faults), [
      'unreadable-yaml 3 -',
    ]);
    assert.deepEqual(marks(check({ 'groups.yaml': 'id: a\n' }).faults), ['expected-list 1 -']);
  });
});

describe('chains', () => {
  it('go through the chair of a group, and may not come back', () => {
    const { faults } = check({
      'roles.yaml':
        '- id: ombud\n  title: O\n  level: unit\n  escalatesTo: forum\n- id: chef\n  title: C\n  level: organisation\n  escalatesTo: ombud\n',
      'groups.yaml':
        '- id: forum\n  name: F\n  chair: {role: chef}\n  liftsTo: topp\n  members: [{group: topp}]\n- id: topp\n  name: T\n  chair: {role: chef}\n  liftsTo: forum\n  members: [{group: forum}]\n',
    });
    assert.deepEqual(
      faults
        .filter(({ code }) => code === 'chain-cycle')
        .map(({ file, row, values }) => [file, row, values.cycle]),
      [
        ['roles.yaml', 4, 'ombud → chef → ombud'],
        ['groups.yaml', 1, 'forum → … → forum'],
        ['groups.yaml', 4, 'forum → topp → forum'],
        ['groups.yaml', 6, 'topp → … → topp'],
      ],
    );
  });
});

describe('warnings', () => {
  it('tell of odd posts, empty groups, vacancies and holders without object id, and let the organisation in', () => {
    const { organisation, faults } = check({
      'units.csv':
        'id;name;kind;parent\nliten;Lilla kommunen;organisation;\nskola;Skolan;unit;liten\nbad;Badhuset;unit;liten\n',
      'roles.yaml':
        '- id: ombud\n  title: O\n  level: unit\n  required: {unit: 1}\n- id: chef\n  title: C\n  level: organisation\n  may: {appoint: own}\n',
      'groups.yaml': '- id: forum\n  name: F\n',
      'assignments.csv': 'person;role;unit;deputy\np1;ombud;skola;\np1;ombud;bad;ja\np2;chef;skola;\n',
    });
    assert.notEqual(organisation, undefined);
    assert.deepEqual(marks(faults), [
      'vacant-post? 4 -',
      'no-object-id? 3 entraObjectId',
      'group-without-chair? 1 chair',
      'group-without-members? 1 members',
      'deputy-alone? 3 deputy',
      'works-elsewhere? 3 person',
      'wrong-level? 4 unit',
    ]);
  });

  it('tell of unknown fields, which are kept with their record', () => {
    const { organisation, faults } = check({
      'roles.yaml': '- id: ombud\n  title: O\n  level: unit\n  tasks_: [a, {b: c}]\n',
      'organisation.yaml':
        'id: x\nname: X\nplan:\n  name: P\n  parts:\n  - {number: 1, title: A}\n  - {number: 2, title: B, kommentar: hej}\n',
    });
    assert.deepEqual(marks(faults), ['unknown-field? 7 plan.parts[2].kommentar', 'unknown-field? 4 tasks_']);
    assert.deepEqual(organisation?.roles[0]?.extra, { tasks_: ['a', { b: 'c' }] });
    assert.deepEqual(organisation?.extra, { 'plan.parts[2].kommentar': 'hej' });
  });
});

describe('the sentence of a fault', () => {
  it('says where, what is wrong and what would be right, in Swedish and English', () => {
    const { faults } = check({ 'people.csv': 'id;name;unit\np1;Ann;skola\np2;Bo;skolla\n' });
    const fault = faults.find((each) => each.code === 'unknown-unit');
    assert.ok(fault);
    assert.equal(
      writeFault(fault, 'sv'),
      'people.csv, rad 3, kolumn unit: Enheten ”skolla” finns inte. Skriv id för en enhet i units.csv; menade du ”skola”?',
    );
    assert.equal(
      writeFault(fault, 'en'),
      'people.csv, row 3, column unit: There is no unit “skolla”. Write the id of a unit in units.csv; did you mean “skola”?',
    );
  });

  it('exists for every code in both languages', () => {
    for (const code of Object.keys(FAULT_CODES) as (keyof typeof FAULT_CODES)[])
      for (const language of ['sv', 'en'] as const) {
        const { wrong, right } = faultTexts[language][code]({});
        assert.ok(wrong.length > 10 && right.length > 3, `${code} ${language}`);
      }
  });

  it('shows nothing of a terminal that a file might try to control', () => {
    const fault: Fault = {
      file: 'units.csv',
      severity: 'fault',
      code: 'bad-yes',
      values: { value: '\u001b[2Jja' },
    };
    assert.equal(writeFault(fault, 'sv'), 'units.csv: ” [2Jja” är varken ja eller nej. Skriv ja eller nej.');
  });
});
