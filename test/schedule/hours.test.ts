import assert from 'node:assert/strict';
import { createChart } from '../../src/organisation/chart.js';
import { checkOrganisation } from '../../src/organisation/check.js';
import { hoursOf } from '../../src/schedule/hours.js';
import { filesWith, TODAY } from '../organisation/folder-fixture.js';

const HEAD =
  'id: liten\nname: Lilla kommunen\nmodes: [{id: normal, name: Normalt, securityOrganisationApplies: ja}]\n';

function check(reminders: string) {
  const { organisation, faults } = checkOrganisation(
    filesWith({ 'organisation.yaml': HEAD + reminders }),
    TODAY,
  );
  return { organisation, codes: faults.map(({ code }) => code) };
}

describe('the hours of an organisation', () => {
  it('are nine, and quiet from six to seven, unless it says otherwise', () => {
    const hours = (reminders: string) => {
      const { organisation } = check(reminders);
      assert.ok(organisation);
      return hoursOf(createChart(organisation, 'v1'));
    };
    assert.deepEqual(hours(''), { digestAt: '09:00', quiet: { from: '18:00', to: '07:00' } });
    assert.deepEqual(hours('reminders: {digestAt: 8.30}\n').digestAt, '08:30');
    assert.deepEqual(hours('reminders: {quiet: {from: 16:30, to: 08:00}}\n'), {
      digestAt: '09:00',
      quiet: { from: '16:30', to: '08:00' },
    });
  });

  it('are refused where they are no times of day', () => {
    assert.deepEqual(check('reminders: {digestAt: morgon}\n').codes, ['bad-clock']);
    assert.deepEqual(check('reminders: {quiet: {from: 18:00}}\n').codes, ['missing-value']);
  });
});
