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

  it('is read with everything that a directive may hold', () => {
    const source = `
kind: directive
ask: report
title: Rapport
body: Svara.
deadline: 2026-12-04
questions:
  - Har ni övat i år?
  - { text: { sv: Hur många var med?, en: How many took part? }, type: number }
  - { text: Hur gick det?, type: choice, choices: [Bra, { sv: Mindre bra, en: Less well }] }
repeat: half-yearly
require: onePerUnit
links:
  - https://example.se/policy
  - { title: Beslutet, url: https://example.se/beslut }
decision: KS 2026-05-04 § 12
sensitive: true
copy: managers
sendAt: 2026-11-27T08:00
audience: { groups: [radet], guests: true, vacantTo: managers }
`;
    const { value, wrong } = readDirectiveFile(source);
    assert.deepEqual(wrong, []);
    const { audience, title: _title, body: _body, ...rest } = value;
    assert.deepEqual([audience.groups, audience.guests, audience.vacantTo], [['radet'], true, 'managers']);
    assert.deepEqual(rest, {
      kind: 'directive',
      ask: 'report',
      deadline: '2026-12-04',
      questions: [
        { text: { sv: 'Har ni övat i år?' }, type: 'yesNo' },
        { text: { sv: 'Hur många var med?', en: 'How many took part?' }, type: 'number' },
        {
          text: { sv: 'Hur gick det?' },
          type: 'choice',
          choices: [{ sv: 'Bra' }, { sv: 'Mindre bra', en: 'Less well' }],
        },
      ],
      repeat: 'half-yearly',
      require: 'onePerUnit',
      links: [
        { title: 'https://example.se/policy', url: 'https://example.se/policy' },
        { title: 'Beslutet', url: 'https://example.se/beslut' },
      ],
      decision: 'KS 2026-05-04 § 12',
      urgent: false,
      sensitive: true,
      copyManagers: true,
      sendAt: '2026-11-27T08:00',
    });
  });

  it('names every mistake in one go, with what would be right', () => {
    const five = `
titl: Lås
body: Lås.
kind: lag
urgent: ibland
questions: [{ text: Hur?, type: siffra }, { tekst: Vad? }]
audience: { roles: [ombud], vacantTo: chefen }
`;
    assert.deepEqual(
      readDirectiveFile(five).wrong.map(({ code, values: { field, near, known } }) =>
        [code.replace('file-field-', ''), field, near ?? known ?? ''].map(String).join(' ').trim(),
      ),
      [
        'wrong kind directive,advice,consultation',
        'missing title',
        'wrong audience.vacantTo managers',
        'wrong questions.0.type yes-no,number,choice,text',
        'missing questions.1.text',
        'unknown questions.1.tekst',
        'wrong urgent true,false',
        'unknown titl title',
      ],
    );
  });

  it('names the misspelt, the missing and the misshapen', () => {
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
