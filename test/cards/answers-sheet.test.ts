import assert from 'node:assert/strict';
import { writeAnswersSheet } from '../../src/cards/answers-sheet.js';
import { writeDirectiveMail } from '../../src/cards/directive-mail.js';
import { writeProofSheet } from '../../src/cards/proof-sheet.js';
import { answered, settle, type Delivery } from '../../src/delivery/delivery.js';
import { answerAt } from '../../src/directives/answer.js';
import type { SeenRow } from '../../src/directives/answers.js';
import { writeSheetRow } from '../../src/sheet.js';
import { TIMING } from '../fakes/post-office.js';
import { acknowledgedRow, aDirective, aPost, aRow, aStatus, NOW, postChart as chart } from './examples.js';

const later = new Date('2026-11-30T09:14:00Z');

async function* seen(...rows: readonly Delivery[]): AsyncIterable<SeenRow> {
  for (const row of rows) yield { row, posts: row.posts, reminders: 2 };
}

async function textOf(parts: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const part of parts) text += part;
  return text;
}

describe('a row of a table', () => {
  it('holds nothing that a spreadsheet reads as a formula, and every cell whole', () => {
    assert.equal(
      writeSheetRow(['=1+1', '+46', '-x', '@a', '\tb', 'a=b']),
      "'=1+1;'+46;'-x;'@a;\"'\tb\";a=b\r\n",
    );
    assert.equal(
      writeSheetRow(['a;b', 'say "hi"', 'two\nlines', '']),
      '"a;b";"say ""hi""";"two\nlines";\r\n',
    );
  });
});

describe('the table of answers', () => {
  const directive = aDirective({
    ask: 'report',
    questions: [
      { id: 'q1', text: { sv: 'Fungerar larmet?', en: 'Does the alarm work?' }, type: 'yesNo', choices: [] },
    ],
  });
  const sent = settle(aRow(), { kind: 'sent', value: { activityId: 'a' } }, undefined, NOW, TIMING, 0);

  it('has a row a person and post, with the answers to the questions of each unit', async () => {
    const twoPosts = { ...sent, posts: [aPost(), aPost({ unit: 'viken', actingFor: 'viken' })] };
    const unit = { by: 'sol', at: later.toISOString() };
    const units = [
      { ...unit, unit: 'solgarden', values: { q1: 'yes' } },
      { ...unit, unit: 'viken', values: { q1: 'no' } },
    ];
    const proof = answerAt(directive, twoPosts, later, { how: 'reported', units });
    const row = answered(twoPosts, { state: 'done', text: JSON.stringify(proof) }, later);
    const lines = (await textOf(writeAnswersSheet({ chart, directive, language: 'sv' }, seen(row)))).split(
      '\r\n',
    );
    assert.equal(
      lines[0],
      '\ufeffNamn;Enhet;Förvaltning eller bolag;Roll;Ersättare för;Skickat;Läge;Besvarat;Hur;Efter sista dag;Svarade för uppdraget;Antecknat av;Påminnelser;Skäl;Svar;Fungerar larmet?',
    );
    assert.deepEqual(lines.slice(1), [
      'Ines Havsby;Äldreboendet Solgården;Omsorgsförvaltningen;Säkerhetskontakt;;2026-11-23 09:00;klart;2026-11-30 10:14;rapporterat;ja;;;2;;;Ja',
      'Ines Havsby;Hemtjänsten Viken;Omsorgsförvaltningen;Säkerhetskontakt;Rut Ängholm;2026-11-23 09:00;klart;2026-11-30 10:14;rapporterat;ja;;;2;;;Nej',
      '',
    ]);
  });

  it('names no protected identity and tells of nobody that the card was opened', async () => {
    const hidden = { ...sent, person: 'dold', state: 'seen' as const };
    const text = await textOf(writeAnswersSheet({ chart, directive, language: 'sv' }, seen(hidden)));
    assert.match(text, /\r\nSkyddad identitet;;;;;2026-11-23 09:00;har fått det;;/);
    assert.equal(/Hemlig|Solgården/.test(text), false);
  });

  it('says why somebody was not reached, and what was confirmed otherwise by whom', async () => {
    const unreachable = { ...aRow(), state: 'unreachable' as const, reason: 'not-installed' as const };
    const entry = { how: 'otherwise' as const, text: '=På telefon', enteredBy: 'chef' };
    const proof = answerAt(directive, unreachable, NOW, entry);
    const otherwise = answered(unreachable, { state: 'done', text: JSON.stringify(proof) }, NOW);
    const text = await textOf(
      writeAnswersSheet({ chart, directive, language: 'en' }, seen(unreachable, otherwise)),
    );
    const [, first = '', second = ''] = text.split('\r\n');
    assert.match(first, /;cannot be reached;;;;;;2;does not have the app in Teams\./);
    assert.match(
      second,
      /;done;2026-11-23 09:00;confirmed in another way;;;Ylva Strandman;2;;'=På telefon;$/,
    );
  });
});

describe('the proof sheet', () => {
  it('tells text, checksum, changes with reasons and who answered what when, and lets no markup through', async () => {
    const change = {
      version: 2,
      what: 'amended' as const,
      material: true,
      reason: 'Ny <lag>',
      by: 'chef',
      at: later.toISOString(),
      before: { title: 'Gammal', body: 'Förut', links: [], questions: [] },
      contentHashBefore: 'old-hash',
    };
    const directive = aDirective({
      body: '<script>x</script>',
      changes: [change],
      version: 2,
      decision: 'KS 1/26',
    });
    const row = acknowledgedRow(directive, NOW);
    const hidden = { ...aRow(), person: 'dold' };
    const place = { chart, directive, language: 'sv' as const };
    const parts = [
      { version: 2, rows: seen(row, hidden) },
      { version: 1, rows: seen() },
    ];
    const page = await textOf(writeProofSheet(place, aStatus({ directive }), parts, later));
    for (const words of [
      /<html lang="sv">/,
      /&#60;script&#62;x&#60;\/script&#62;/,
      /<dd>hash<\/dd>/,
      /Ny text, 2026-11-30 10:14/,
      /Ny &#60;lag&#62;/,
      /<dd>old-hash<\/dd>/,
      /Gammal\n\nFörut/,
      /<td>Ines Havsby<\/td><td>säkerhetskontakt för Äldreboendet Solgården<\/td>/,
      /<td>Skyddad identitet<\/td><td><\/td>/,
      /Ingen har fått den här versionen/,
      /<dd>KS 1\/26<\/dd>/,
    ])
      assert.match(page, words);
    assert.equal(page.includes('<script'), false);
  });
});

describe('the mail to those who were not reached', () => {
  const unreached = (fields: object, addresses = ['a@example.se', 'b@example.se\r\nTo: x@example.se']) => ({
    directive: aDirective(fields),
    people: [],
    total: 2,
    addresses,
    withoutAddress: 0,
  });
  const bodyOf = (mail: string) => Buffer.from(mail.split('\r\n\r\n')[1] ?? '', 'base64').toString();

  it('is a draft to blind copies with the text and the deadline', () => {
    const title = 'Prova utrymningslarmet på alla äldreboenden, förskolor och skolor i hela kommunen';
    const mail = writeDirectiveMail(chart, unreached({ title }), 'sv');
    assert.match(mail, /^X-Unsent: 1\r\nSubject: =\?utf-8\?B\?/);
    assert.match(mail, /\r\nBcc: a@example\.se\r\nMIME/);
    assert.ok(
      mail.split('\r\n').every((line) => line.length <= 998 && (line.startsWith('Bcc') || line.length <= 90)),
    );
    assert.match(
      bodyOf(mail),
      /D-2026-014 Prova[\s\S]*Prova larmet[\s\S]*senast fredag 27 november 2026 kl\. 16\.00/,
    );
  });

  it('holds nothing of what is sensitive', () => {
    const mail = writeDirectiveMail(chart, unreached({ sensitive: true, title: 'Hemligt' }), 'en');
    assert.equal(/Prova|Hemligt/.test(bodyOf(mail) + mail), false);
    assert.match(bodyOf(mail), /sensitive/);
  });
});
