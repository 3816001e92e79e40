import assert from 'node:assert/strict';
import { checkOrganisation } from '../../src/organisation/check.js';
import { writeOrganisationFolder } from '../../src/organisation/export.js';
import { filesWith, TODAY } from './folder-fixture.js';

const head = 'id: liten\nname: Lilla kommunen\n';
const check = (directives: string) =>
  checkOrganisation(filesWith({ 'organisation.yaml': `${head}directives:\n${directives}` }), TODAY);

describe('the second person in organisation.yaml', () => {
  it('is a role or several, with what it is not asked for', () => {
    const { organisation, faults } = check('  approval: { by: ombud }\n');
    assert.deepEqual(faults, []);
    assert.deepEqual(organisation?.directives?.approval, {
      by: ['ombud'],
      exceptUrgent: false,
    });
    const whole = check('  approval:\n    by: [ombud]\n    over: 100\n    exceptUrgent: ja\n').organisation;
    assert.deepEqual(whole?.directives?.approval, { by: ['ombud'], over: 100, exceptUrgent: true });
    assert.ok(whole);
    assert.deepEqual(
      checkOrganisation(writeOrganisationFolder(whole), TODAY).organisation?.directives,
      whole.directives,
    );
  });

  it('must be a role that there is', () => {
    assert.deepEqual(
      check('  approval: { by: ombudd }\n').faults.map(({ code, values }) => [code, values.suggestion]),
      [['unknown-role', 'ombud']],
    );
    assert.equal(check('  approval: { over: 3 }\n').faults.length, 1);
  });
});
