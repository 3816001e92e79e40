import assert from 'node:assert/strict';
import type { Label } from './labels.js';
import { readLabelSets } from './labels.js';
import { municipality, namesOn } from './municipality.js';
import { runSet } from './run-set.js';
import { folded, scoreAnswer, stands, type Names } from './scorer.js';

const nobody: Names = { people: new Set(), ombud: [], hidden: [] };
const sets = readLabelSets();
const labels = sets.flatMap((set) => set.labels);

/** Sentences known to name a wrong person, to be emptied: each stands in the list of what is to be mended. */
const STILL_WRONG: ReadonlySet<string> = new Set([]);

function label(expect: Partial<Label['expect']>, category = 'who-unit'): Label {
  return {
    id: 'x',
    lang: 'sv',
    category,
    organisation: 'norrvik',
    text: '',
    expect: { kind: 'answer', mustContain: [], mustNotContain: [], ...expect },
  };
}

function faultsOf(text: string, of: Label, names: Names = nobody): readonly string[] {
  return scoreAnswer(of, text, names).faults;
}

describe('the scorer', () => {
  it('compares without case, kind of white space, emphasis and way of writing å', () => {
    assert.equal(folded('  *Åsa*\n\t`Törnmyr`  '), 'åsa törnmyr');
    assert.ok(stands(folded('Ombudet är **A\u030Asa  Törnmyr**.'), 'Åsa Törnmyr'));
    assert.ok(!stands(folded('Asa Tornmyr'), 'Åsa Törnmyr'));
  });

  it('takes a number only where it stands alone', () => {
    assert.ok(stands(folded('Det finns 6 ombud.'), '6'));
    assert.ok(!stands(folded('Det finns 16 ombud.'), '6'));
    assert.ok(!stands(folded('Det finns 60 ombud.'), '6'));
  });

  it('takes a word of at most three letters only as a whole word', () => {
    assert.ok(stands(folded('Ja, det är du.'), 'ja'));
    assert.ok(!stands(folded('Jag vet inte.'), 'ja'));
    assert.ok(stands(folded('SÄBO: se VOF.'), 'vof'));
    assert.ok(!stands(folded('Våren'), 'vår'));
  });

  it('takes all else as a part of the text', () => {
    assert.ok(stands(folded('Säkerhetsombuden'), 'ombud'));
  });

  it('wants one phrase of every list, and none of the forbidden ones', () => {
    const of = label({ mustContain: [['vakant', 'saknas'], ['Ali Warsamo']], mustNotContain: ['Bo Ek'] });

    assert.deepEqual(faultsOf('Ombud saknas, fråga Ali Warsamo.', of), []);
    assert.deepEqual(faultsOf('Ali Warsamo', of), ['missing vakant | saknas']);
    assert.deepEqual(faultsOf('Saknas. Ali Warsamo, Bo Ek.', of), ['holds Bo Ek']);
  });

  it('wants what must come early within so many characters', () => {
    const of = label({ early: { any: ['112'], within: 20 } }, 'emergency');

    assert.deepEqual(faultsOf('Ring 112 nu!', of), []);
    assert.deepEqual(faultsOf(`${'Jaha. '.repeat(5)} Ring 112.`, of), ['not early enough']);
  });

  it('refuses an answer over 4,000 characters', () => {
    assert.deepEqual(faultsOf('ab'.repeat(2000), label({})), []);
    assert.deepEqual(faultsOf('ab'.repeat(2001), label({})), ['4002 characters']);
  });

  it('refuses more than eight other ombud, but not in a listing', () => {
    const ombud = Array.from({ length: 10 }, (_, at) => `Namn ${'abcdefghij'[at]}son`);
    const names = { ...nobody, ombud };
    const of = label({ mustContain: [['Namn ason']] });

    assert.deepEqual(faultsOf(ombud.slice(0, 9).join(', '), of, names), []);
    assert.deepEqual(faultsOf(ombud.join(', '), of, names), ['names 9 other ombud']);
    assert.deepEqual(faultsOf(ombud.join(', '), label({}, 'vacancy'), names), []);
  });

  it('refuses 112 in a plain lookup alone', () => {
    assert.deepEqual(faultsOf('Ring 112. Bo Ek', label({})), ['112 in a plain lookup']);
    assert.deepEqual(faultsOf('Ring 112.', label({}, 'report')), []);
    assert.deepEqual(faultsOf('040-112 33 44', label({ mustContain: [['112']] })), []);
  });

  it('counts a forbidden or a hidden person as wrong, and who is named instead of the right one', () => {
    const names = { ...nobody, people: new Set(['Bo Ek', 'Eva Al', 'Ida Ask']), hidden: ['Ida Ask'] };
    const of = label({ mustContain: [['Eva Al']], mustNotContain: ['Bo Ek', 'vakant'] });

    assert.deepEqual(scoreAnswer(of, 'Vakant: Bo Ek', names).wrongPersons, ['Bo Ek']);
    assert.deepEqual(scoreAnswer(of, 'Eva Al och Ida Ask', names).wrongPersons, ['Ida Ask']);
    assert.deepEqual(scoreAnswer(of, 'Bo Ek', names).instead, ['Bo Ek']);
    assert.deepEqual(scoreAnswer(of, 'Bo Ek, Eva Al', names).instead, []);
  });
});

describe('the labelled sentences', () => {
  it('are many, in both languages, a good part of them held back until they are opened', () => {
    const own = sets.filter((set) => set.name !== 'norrvik-dev');
    const count = (all: typeof sets) => all.flatMap((set) => set.labels).length;

    assert.ok(count(own) >= 400);
    assert.ok(count(own.filter((set) => set.heldBack)) * 20 >= count(own));
    assert.ok(labels.filter((each) => each.lang !== 'sv').length * 5 >= labels.length);
  });

  it('have ids of their own', () => {
    const ids = labels.map((each) => each.id);

    assert.deepEqual(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      [],
    );
  });

  it('are not asked twice of one organisation by one person', () => {
    const asked = labels
      .filter((each) => !each.followUpTo)
      .map((each) => [each.organisation, each.asker, each.at, folded(each.text)].join('\u0000'));

    assert.deepEqual(
      asked.filter((text, at) => asked.indexOf(text) !== at),
      [],
    );
  });

  it('are complete, and follow up a sentence of their own set', () => {
    const unfit = sets.flatMap((set) => {
      const ids = new Set(set.labels.map((each) => each.id));
      return set.labels.filter(
        ({ text, lang, category, expect, followUpTo }) =>
          typeof text !== 'string' ||
          !['sv', 'en', 'mixed'].includes(lang) ||
          !category ||
          !['answer', 'ask-back', 'not-found', 'out-of-scope', 'refuse'].includes(expect.kind) ||
          [...expect.mustContain.flat(), ...expect.mustNotContain].some((each) => folded(each) === '') ||
          expect.mustContain.some((any) => any.length === 0) ||
          (followUpTo !== undefined && !ids.has(followUpTo)),
      );
    });

    assert.deepEqual(
      unfit.map((each) => each.id),
      [],
    );
  });

  it('are asked by people of the sample, on real times', async () => {
    for (const { id, organisation, asker, at } of labels) {
      const { chart } = await municipality(organisation);
      assert.ok(asker === undefined || chart.people.has(asker), `${id}: ${asker}`);
      assert.ok(at === undefined || /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(at), `${id}: ${at}`);
    }
  });

  it('name nobody who is not in the data, and nobody hidden', async () => {
    for (const { id, organisation, expect } of labels) {
      const { chart, index } = await municipality(organisation);
      const names = namesOn({ chart, index }, '2026-03-02');
      const first = new Set([...names.people].map((name) => name.split(' ')[0]));
      const last = new Set([...names.people].map((name) => name.split(' ').at(-1)));
      for (const phrase of expect.mustContain.flat()) {
        const [given, family, ...more] = phrase.split(' ');
        const isName = more.length === 0 && first.has(given) && last.has(family);
        assert.ok(!isName || names.people.has(phrase), `${id}: ${phrase}`);
        assert.ok(!names.hidden.includes(phrase), `${id}: ${phrase}`);
      }
    }
  });
});

describe('the answers to the labelled sentences', () => {
  for (const set of sets.filter(({ heldBack }) => !heldBack))
    it(`name no wrong person in ${set.name}`, async () => {
      const wrong = (await runSet(set)).filter(({ wrongPersons }) => wrongPersons.length > 0);

      assert.deepEqual(
        wrong
          .filter(({ label: { id } }) => !STILL_WRONG.has(id))
          .map(({ label: { id, text } }) => [id, text]),
        [],
      );
    });
});
