import assert from 'node:assert/strict';
import { z } from 'zod';
import { Refusal, Refusals } from '../src/errors.js';
import { readYamlFile, text, textList, withoutRepeats } from '../src/yaml-file.js';

const schema = z.strictObject({
  title: text,
  inner: z.strictObject({ ids: textList }),
  urgent: z.boolean().nullish(),
});
const blank = { title: '', inner: {} };
const read = (source: string) => readYamlFile(source, schema, blank);
const told = (source: string) =>
  read(source).wrong.map(({ code, values }) => `${code} ${String(values['field'])}`);

describe('readYamlFile', () => {
  it('gives what the file holds', () => {
    const { value, wrong } = read('title: Larm\ninner: { ids: [a, 7] }\nurgent: true\n');

    assert.deepEqual(value, { title: 'Larm', inner: { ids: ['a', '7'] }, urgent: true });
    assert.deepEqual(wrong, []);
  });

  it('takes one text for a list of one', () => {
    assert.deepEqual(read('title: A\ninner: { ids: a }').value.inner.ids, ['a']);
  });

  it('tells every faulty field at once', () => {
    assert.deepEqual(told('titel: A\ninner: { ids: [], more: 1 }\nurgent: kanske'), [
      'file-field-missing title',
      'file-field-unknown inner.more',
      'file-field-wrong urgent',
      'file-field-unknown titel',
    ]);
  });

  it('keeps the sound fields beside faulty ones', () => {
    const { value } = read('title: [1]\ninner: { ids: [a], more: 1 }');

    assert.deepEqual(value, { title: '', inner: { ids: ['a'] } });
  });

  it('names the lines of what is no YAML', () => {
    assert.throws(
      () => read('title: "A\ninner: {'),
      (error) => error instanceof Refusals && error.all.every((each) => each.code === 'file-not-yaml'),
    );
  });

  it('names a line once, and no more than five', () => {
    const errorsOf = (source: string): number => {
      try {
        read(source);
        return 0;
      } catch (error) {
        return error instanceof Refusals ? error.all.length : -1;
      }
    };
    assert.equal(errorsOf("a: 'x' y\n".repeat(200)), 5);
    assert.equal(errorsOf('}]}]}]}]'), 1);
  });

  it('reads neither times nor yes as anything but text', () => {
    const dated = readYamlFile('title: 2026-11-27\ninner: {}', schema, blank);

    assert.equal(dated.value.title, '2026-11-27');
  });

  it('refuses a list where fields are expected', () => {
    assert.throws(() => read('- a\n- b'), Refusals);
  });
});

describe('withoutRepeats', () => {
  it('leaves out that a field is missing when its form was told already', () => {
    const wrong = read('inner: {}').wrong;
    const meant = [new Refusal('x-title-missing'), new Refusal('x-title-too-long')];

    assert.deepEqual(
      withoutRepeats(meant, wrong).map((each) => each.code),
      ['x-title-too-long'],
    );
  });
});
