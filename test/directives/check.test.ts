import assert from 'node:assert/strict';
import { checkDirective } from '../../src/directives/check.js';
import type { DirectiveInput } from '../../src/directives/input.js';
import { town } from '../fakes/desk.js';
import { anInput } from './input.js';

const AT = new Date('2026-10-05T08:00:00.000Z');
type Fields = Partial<Omit<DirectiveInput, 'audience'>>;
const refusals = (fields: Fields) => checkDirective(town, anInput(fields), AT);
const codes = (fields: Fields) => refusals(fields).map(({ code }) => code);
const yesNo = { text: { sv: 'Har ni övat?' }, type: 'yesNo' } as const;
const choice = { text: { sv: 'Hur?' }, type: 'choice', choices: [{ sv: 'Bra' }, { sv: 'Dåligt' }] } as const;

describe('the kinds of a directive', () => {
  it('ask for what is theirs', () => {
    for (const ask of ['read', 'passOn'] as const) assert.deepEqual(codes({ ask }), []);
    assert.deepEqual(codes({ ask: 'report', questions: [yesNo, choice] }), []);
    assert.deepEqual(codes({ ask: 'comment' }), ['directive-ask-wrong']);
    assert.deepEqual(codes({ kind: 'consultation' }), []);
    assert.deepEqual(codes({ kind: 'consultation', ask: 'read' }), ['directive-ask-wrong']);
    const { deadline: _none, ...advice } = anInput({ kind: 'advice' });
    assert.deepEqual(checkDirective(town, advice, AT), []);
    assert.deepEqual(
      checkDirective(town, { ...advice, ask: 'read' }, AT).map(({ code }) => code),
      ['directive-ask-wrong'],
    );
  });

  it('have a deadline, but advice has none', () => {
    assert.deepEqual(codes({ kind: 'advice' }), ['directive-deadline-on-advice']);
    assert.deepEqual(codes({ kind: 'consultation', deadline: '' }), ['directive-deadline-missing']);
    assert.deepEqual(codes({ deadline: ' ' }), ['directive-deadline-missing']);
  });
});

describe('the questions of a report', () => {
  it('are there when a report is asked for, seven at most, and only then', () => {
    assert.deepEqual(codes({ ask: 'report' }), ['directive-questions-missing']);
    assert.deepEqual(codes({ questions: [yesNo] }), ['directive-questions-without-report']);
    assert.deepEqual(codes({ repeat: 'yearly' }), ['directive-repeat-without-report']);
    assert.deepEqual(codes({ ask: 'report', questions: Array(7).fill(yesNo), repeat: 'yearly' }), []);
    assert.deepEqual(codes({ ask: 'report', questions: Array(8).fill(yesNo) }), [
      'directive-questions-too-many',
    ]);
  });

  it('have a text each, and choices where one is to be chosen', () => {
    const wrong = [
      { ...yesNo, text: {} },
      { ...yesNo, text: { en: 'x'.repeat(201) } },
      { ...choice, choices: choice.choices.slice(1) },
      { ...yesNo, choices: choice.choices },
      { ...choice, choices: [{ sv: 'A' }, { sv: '' }] },
    ];
    assert.deepEqual(
      refusals({ ask: 'report', questions: wrong }).map(({ code, values }) => [code, values['number']]),
      [
        ['directive-question-wrong', 1],
        ['directive-question-wrong', 2],
        ['directive-question-choices', 3],
        ['directive-question-choices', 4],
        ['directive-question-choices', 5],
      ],
    );
  });
});

describe('what stands beside the text', () => {
  it('is https links with titles, ten at most, and a short decision', () => {
    const link = (url: string, title = 'Policyn') => ({ url, title });
    assert.deepEqual(codes({ links: [link('https://example.se/policy?a=1')] }), []);
    for (const url of ['http://example.se', 'javascript:alert(1)', 'https://a b', 'https://', 'policy.pdf'])
      assert.deepEqual(codes({ links: [link(url)] }), ['directive-link-wrong'], url);
    assert.deepEqual(codes({ links: [link('https://example.se', '')] }), ['directive-link-wrong']);
    assert.deepEqual(codes({ links: Array(11).fill(link('https://example.se')) }), [
      'directive-links-too-many',
    ]);
    assert.deepEqual(codes({ decision: 'KS 2026-05-04 § 12' }), []);
    assert.deepEqual(codes({ decision: 'x'.repeat(301) }), ['directive-decision-too-long']);
  });
});

describe('the times of a directive', () => {
  it('come in their order: now, the sending, the deadline', () => {
    assert.deepEqual(codes({ sendAt: '2026-10-12T08:00' }), []);
    assert.deepEqual(codes({ sendAt: '2026-10-05T09:59' }), ['directive-sending-past']);
    assert.deepEqual(codes({ sendAt: 'snart' }), ['directive-sending-unreadable']);
    assert.deepEqual(codes({ sendAt: '2026-11-02T08:00' }), ['directive-deadline-before-sending']);
    assert.deepEqual(codes({ deadline: '2026-10-04' }), ['directive-deadline-past']);
  });

  it('are no holiday unless it is urgent; the next working day is named', () => {
    const holiday = (deadline: string, urgent = false) =>
      refusals({ deadline, urgent }).map(({ code, values }) => [code, values['name'], values['next']]);
    const christmas = ['directive-deadline-holiday', 'Juldagen', '2026-12-28'];
    assert.deepEqual(holiday('2026-12-25T12:00'), [christmas]);
    assert.deepEqual(holiday('2026-12-24'), [['directive-deadline-holiday', 'Julafton', '2026-12-28']]);
    assert.deepEqual(holiday('2027-01-05'), [], 'Twelfth Night is worked');
    assert.deepEqual(holiday('2026-12-25', true), []);
    assert.deepEqual(holiday('2026-12-23'), []);
  });
});
