import assert from 'node:assert/strict';
import { readMeetingFile } from '../../src/meetings/file.js';

describe('meeting.yaml', () => {
  it('is read with its times as written', () => {
    const { value, wrong } = readMeetingFile(
      'group: plg\nstart: 2026-12-10T13:00\nend: 2026-12-10 15:00\nplace:\nagenda: Larm\nmandatory: []\n',
    );
    assert.deepEqual(wrong, []);
    assert.deepEqual(
      [value.group, value.start, value.end, value.place, value.agenda],
      ['plg', '2026-12-10T13:00', '2026-12-10 15:00', undefined, ['Larm']],
    );
  });

  it('names every mistake in one go', () => {
    const { wrong } = readMeetingFile('grupp: plg\nstart: [1]\nagenda: {a: 1}\nlink: true\n');
    assert.deepEqual(wrong.map(({ code, values }) => `${code} ${String(values.field)}`).sort(), [
      'file-field-missing end',
      'file-field-missing group',
      'file-field-unknown grupp',
      'file-field-wrong agenda',
      'file-field-wrong link',
      'file-field-wrong start',
    ]);
  });
});
