import assert from 'node:assert/strict';
import { directiveCard } from '../../src/cards/directive-card.js';
import { answered } from '../../src/delivery/delivery.js';
import type { Directive } from '../../src/directives/directive.js';
import type { Language } from '../../src/time.js';
import { acknowledgedRow, aDirective, aPost, aRow, longBody, NOW, postChart } from './examples.js';
import { buttonsOf, textsOf } from './seen.js';

describe('directiveCard', () => {
  it('asks for one thing while it is open', () => {
    const { card, text } = show(aDirective());

    assert.deepEqual(buttonsOf(card), ['Jag har läst', 'Annat svar']);
    assert.equal(
      text,
      'Direktiv D-2026-014: Prova utrymningslarmet. Bekräfta senast fredag 27 november 2026 kl. 16.00.',
    );
    assert.deepEqual(textsOf(card), [
      'Direktiv D-2026-014',
      'Prova utrymningslarmet',
      'Prova larmet **före fredag**.\n\n- Ring vaktmästaren\n- Skriv i pärmen',
      'Bekräfta senast fredag 27 november 2026 kl. 16.00.',
      'Från: Ylva Strandman, trygghetschef',
      'Du får det här som säkerhetskontakt för Äldreboendet Solgården.',
    ]);
  });

  it('refreshes itself, for everyone', () => {
    assert.deepEqual(show(aDirective()).card['refresh'], {
      action: {
        type: 'Action.Execute',
        verb: 'directive.open',
        data: { id: 'D-2026-014', version: '1', lang: 'sv' },
      },
    });
  });

  it('says in words that it is urgent', () => {
    const { card, text } = show(aDirective({ urgent: true }));

    assert.ok(textsOf(card).includes('BRÅDSKANDE'));
    assert.match(text, /^Brådskande\./);
  });

  it('names a whole day without a time', () => {
    const texts = textsOf(show(aDirective({ deadline: '2026-11-27T22:59:00.000Z' })).card);

    assert.ok(texts.includes('Bekräfta senast fredag 27 november 2026.'));
  });

  it('says when it was confirmed, and has no button then', () => {
    const row = acknowledgedRow(aDirective(), new Date('2026-11-23T09:14:00Z'));
    const { card } = show(aDirective(), row);

    assert.deepEqual(buttonsOf(card), []);
    assert.equal(textsOf(card).at(-1), 'Du bekräftade den 23 november kl. 10.14.');
    assert.equal(
      textsOf(show(aDirective(), row, 'en').card).at(-1),
      'You confirmed this on 23 November, 10:14.',
    );
  });

  it('says that a confirmation was late, and which posts it stands for', () => {
    const posts = [aPost(), aPost({ unit: 'viken', actingFor: 'viken' })];
    const row = acknowledgedRow(aDirective(), new Date('2027-01-02T09:14:00Z'), aRow(posts));

    assert.deepEqual(textsOf(show(aDirective(), row).card).slice(-2), [
      'Du bekräftade den 2 januari 2027 kl. 10.14, efter sista dagen.',
      'Det gäller alla dina uppdrag: säkerhetskontakt för Äldreboendet Solgården; ' +
        'ersättare för Rut Ängholm, säkerhetskontakt för Hemtjänsten Viken.',
    ]);
  });

  it('names who answered for the post, unless the identity is protected', () => {
    const by = (person: string) => acknowledgedRow(aDirective(), NOW, aRow(), aRow([], person));

    assert.equal(
      textsOf(show(aDirective(), by('vikens-ersattare')).card).at(-1),
      'Sami Vågberg svarade för uppdraget den 23 november kl. 09.00. Du behöver inte göra något.',
    );
    assert.equal(
      textsOf(show(aDirective(), by('dold')).card).at(-1),
      'Någon annan har svarat för uppdraget. Du behöver inte göra något.',
    );
  });

  it('says that a post has passed to somebody else', () => {
    const row = answered(aRow(), { state: 'moved', text: '{}' }, NOW);

    assert.match(textsOf(show(aDirective(), row).card).at(-1) ?? '', /^Uppdraget har gått över/);
  });

  it('tells a protected issuer by the role alone', () => {
    const card = show(aDirective({ issuer: 'dold' })).card;

    assert.ok(textsOf(card).includes('Från: trygghetschef'));
    assert.ok(!JSON.stringify(card).includes('Hemlig'));
    assert.ok(
      textsOf(show(aDirective({ issuer: 'dold', issuedAs: [] })).card).includes('Från: Sandstrands kommun'),
    );
  });

  it('names a manager who issues by the unit', () => {
    const texts = textsOf(show(aDirective({ issuer: 'chef-bygg', issuedAs: ['manager'] })).card);

    assert.ok(texts.includes('Från: Nils Ekbacke, chef för Bygg- och miljöförvaltningen'));
  });

  it('folds a long text behind a button', () => {
    const { card } = show(aDirective({ body: longBody }));

    assert.deepEqual(buttonsOf(card).slice(0, 3), ['Läs hela', 'Visa mindre', 'Jag har läst']);
    const [beginning, whole] = textsOf(card).slice(2);
    assert.match(beginning ?? '', /…$/);
    assert.equal(whole, longBody);
  });

  it('shows the English text where there is one, else the Swedish with a note', () => {
    const swedish = textsOf(show(aDirective(), aRow(), 'en').card);
    const english = textsOf(
      show(aDirective({ titleEn: 'Try the alarm', bodyEn: 'Try it.' }), aRow(), 'en').card,
    );

    assert.ok(swedish.includes('The text is in Swedish only.'));
    assert.ok(swedish.includes('Prova utrymningslarmet'));
    assert.deepEqual(english.slice(0, 3), ['Directive D-2026-014', 'Try the alarm', 'Try it.']);
    assert.ok(!english.includes('The text is in Swedish only.'));
  });

  it('shows what a person wrote as it was written', () => {
    const card = show(aDirective({ title: '# [Klicka](https://ond.example.se) ![x](y)' })).card;

    assert.equal(textsOf(card)[1], '\\# \\[Klicka\\](https://ond.example.se) !\\[x\\](y)');
  });
});

function show(directive: Directive, row = aRow(), language: Language = 'sv') {
  return directiveCard(postChart, { directive, row }, language);
}
