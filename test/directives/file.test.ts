import assert from 'node:assert/strict';
import { readDirectiveFile } from '../../src/directives/file.js';
import { refusedWith } from '../fakes/desk.js';

describe('directive.yaml', () => {
  it('is read with single texts as lists, numbers as text and what is left out as empty', () => {
    const source = [
      'title: 2026',
      'body: |',
      '  Gå igenom **listan**.',
      'audience: {roles: sakerhetsombud, units: [buf, 7], except:}',
      'deadline: 2026-12-04T16:00',
    ].join('\n');
    assert.deepEqual(readDirectiveFile(source), {
      value: {
        title: '2026',
        body: 'Gå igenom **listan**.\n',
        urgent: false,
        deadline: '2026-12-04T16:00',
        audience: {
          roles: ['sakerhetsombud'],
          units: ['buf', '7'],
          groups: [],
          people: [],
          managers: false,
          everyone: false,
          except: [],
        },
      },
      wrong: [],
    });
  });

  it('names every mistake in one go', () => {
    const { wrong } = readDirectiveFile(
      'tittel: x\nbody: [a]\naudience: {rolls: [a], everyone: kanske}\nkind: lag\nurgent: false\ndeadline: 2026-12-04\n',
    );
    assert.deepEqual(wrong.map(({ code, values }) => `${code} ${String(values.field)}`).sort(), [
      'file-field-missing title',
      'file-field-unknown audience.rolls',
      'file-field-unknown tittel',
      'file-field-wrong audience.everyone',
      'file-field-wrong body',
      'file-field-wrong kind',
    ]);
  });

  it('is refused with its line where it is no YAML, also where an alias leads nowhere or without end', async () => {
    for (const source of ['title: "x', 'a: 1\na: 2', 'title: *gone', '---\na: 1\n---\nb: 2'])
      assert.deepEqual(
        new Set(await refusedWith(() => readDirectiveFile(source))),
        new Set(['file-not-yaml']),
      );
    const bomb = ['a0: &a0 [x, x]', ...Array.from({ length: 30 }, (_, at) => bombLine(at + 1))].join('\n');
    assert.deepEqual(await refusedWith(() => readDirectiveFile(bomb)), ['file-not-yaml']);
  });
});

function bombLine(at: number): string {
  return `a${at}: &a${at} [${Array.from({ length: 9 }, () => `*a${at - 1}`).join(', ')}]`;
}
