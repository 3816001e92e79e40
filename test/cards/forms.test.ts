import assert from 'node:assert/strict';
import { measureDirective } from '../../src/cards/directive-size.js';
import { directiveAddressCard } from '../../src/cards/directive-address.js';
import { directiveComposeCard } from '../../src/cards/directive-compose.js';
import { directivePreviewCard } from '../../src/cards/directive-preview.js';
import { addressingOf } from '../../src/cards/forms/directive-addressing.js';
import { applyForm, EMPTY_DIRECTIVE, type DirectiveForm } from '../../src/cards/forms/directive-form.js';
import { writingOf } from '../../src/cards/forms/directive-writing.js';
import type { DirectiveInput } from '../../src/directives/input.js';
import { toMeetingInput, type MeetingForm } from '../../src/cards/forms/meeting-form.js';
import { meetingComposeCard } from '../../src/cards/meeting-compose.js';
import { meetingPreviewCard } from '../../src/cards/meeting-preview.js';
import type { Card } from '../../src/cards/render.js';
import { parseSubmit } from '../../src/cards/verbs.js';
import { planDirective } from '../../src/directives/plan.js';
import { planCall } from '../../src/meetings/call.js';
import { aChart, anAudience } from '../builders.js';
import { NOW, postChart as chart } from './examples.js';
import { buttonsOf, textsOf } from './seen.js';

const EVERYWHERE = { all: true, units: [], by: [] };
const PLACE = { chart, reach: EVERYWHERE, language: 'sv' } as const;
const ports = { chart, measure: measureDirective };

const written: DirectiveForm = {
  step: 'writing',
  what: 'read',
  title: 'Prova "larmet"',
  body: 'Rad ett\nRad två\n\n- punkt\n- punkt till',
};
const addressed: DirectiveForm = {
  step: 'addressing',
  roles: 'kontakt,brand%2Cskydd',
  units: 'omsorg,bygg%2Cmilj%C3%B6',
  deadlineDay: '2026-11-27',
  deadlineTime: '16:00',
  urgent: 'true',
};
const input = applyForm(applyForm(EMPTY_DIRECTIVE, written), addressed);
const draft = { id: 'U-2026-003', revision: 2, input };
const preview = (of: DirectiveInput, more = {}) => {
  const plan = planDirective(ports, 'chef', of, NOW);
  return directivePreviewCard(chart, { draft: { ...draft, input: of }, plan, ...more }, 'sv');
};
const meeting: MeetingForm = {
  group: 'radet',
  day: '2026-11-27',
  startTime: '13:00',
  endTime: '15:00',
  place: 'Eken',
  agenda: 'Ett\r\n\n  Två ',
};

describe('the steps of a directive’s dialog', () => {
  it('read choices with commas in their ids, times and toggles', () => {
    const { audience, ...rest } = input;
    assert.deepEqual(
      audience,
      anAudience({ roles: ['kontakt', 'brand,skydd'], units: ['omsorg', 'bygg,miljö'] }),
    );
    assert.deepEqual(rest, {
      kind: 'directive',
      ask: 'read',
      title: 'Prova "larmet"',
      body: 'Rad ett\n\nRad två\n\n- punkt\n- punkt till',
      deadline: '2026-11-27T16:00',
      require: 'everyone',
      urgent: true,
      sensitive: false,
      copyManagers: false,
    });
  });

  it('take an empty step as nothing filled in, and leave the other step alone', () => {
    const emptied = applyForm(input, { step: 'addressing' });
    assert.deepEqual([emptied.deadline, emptied.audience.roles, emptied.title], [undefined, [], input.title]);
    const wordless = applyForm(input, { step: 'writing' });
    assert.deepEqual([wordless.title, wordless.body, wordless.deadline], ['', '', input.deadline]);
    assert.equal(applyForm(input, {}), input);
  });

  it('mean the whole day where no time is given, and eight in the morning for what is sent later', () => {
    const times = applyForm(input, { step: 'addressing', deadlineDay: '2026-11-27', sendDay: '2026-11-24' });
    assert.deepEqual([times.deadline, times.sendAt], ['2026-11-27', '2026-11-24T08:00']);
    assert.equal(applyForm(input, { step: 'addressing', sendTime: '09:00' }).sendAt, undefined);
  });

  it('keep a value that is no encoded id as it is', () => {
    const { audience } = applyForm(input, { step: 'addressing', roles: '%E0%A4%A,kontakt' });
    assert.deepEqual(audience.roles, ['%E0%A4%A', 'kontakt']);
  });

  it('give back what a draft holds, whatever it holds', () => {
    const whole: DirectiveInput = {
      ...input,
      ask: 'report',
      require: 'onePerUnit',
      questions: [
        { text: { sv: 'Övat?', en: 'Practised?' }, type: 'yesNo' },
        { text: { sv: 'Hur | många?' }, type: 'number' },
        { text: { sv: 'Hur då?' }, type: 'text' },
        { text: { sv: 'Gick det?' }, type: 'choice', choices: [{ sv: 'Ja, bra' }, { sv: 'Nej' }] },
      ],
      repeat: 'quarterly',
      links: [
        { title: 'Policyn för allt', url: 'https://example.se/p' },
        { title: 'https://example.se', url: 'https://example.se' },
      ],
      decision: 'KS § 1',
      titleEn: 'Try',
      bodyEn: 'Try it.',
      sendAt: '2026-11-24T09:00',
      sensitive: true,
      copyManagers: true,
      audience: { ...input.audience, guests: true, vacantTo: 'managers', people: ['sol'], managers: true },
    };
    const through = applyForm(applyForm(whole, { step: 'writing', ...writingOf(whole) }), {
      step: 'addressing',
      ...addressingOf(whole),
    });
    assert.deepEqual(through, whole);
  });

  it('take away with a choice what belongs to it alone', () => {
    const report = applyForm(applyForm(input, { ...written, what: 'report' }), {
      ...addressed,
      questions: 'Övat?',
      repeat: 'yearly',
      onePerUnit: 'true',
    });
    assert.deepEqual([report.questions?.length, report.repeat, report.require], [1, 'yearly', 'onePerUnit']);
    const advice = applyForm(report, { ...written, what: 'advice' });
    assert.deepEqual(
      [advice.kind, advice.ask, advice.questions, advice.repeat, advice.deadline, advice.require],
      ['advice', undefined, undefined, undefined, undefined, undefined],
    );
    assert.deepEqual(planDirective(ports, 'chef', advice, NOW).directive.ask, 'nothing');
    const consultation = applyForm(input, { ...written, what: 'consultation' });
    assert.deepEqual([consultation.kind, consultation.ask], ['consultation', undefined]);
  });

  it('read questions a line each, of the kind that follows the bar', () => {
    const lines = ' Övat? \n\nHur många? | Antal\nVad? | fritext\nGick det? | val: bra, dåligt\nA|B';
    assert.deepEqual(applyForm(input, { ...addressed, questions: lines }).questions, [
      { text: { sv: 'Övat?' }, type: 'yesNo' },
      { text: { sv: 'Hur många?' }, type: 'number' },
      { text: { sv: 'Vad?' }, type: 'text' },
      { text: { sv: 'Gick det?' }, type: 'choice', choices: [{ sv: 'bra' }, { sv: 'dåligt' }] },
      { text: { sv: 'A|B' }, type: 'yesNo' },
    ]);
  });
});

describe('toMeetingInput', () => {
  it('joins day and times, and takes an agenda item from each line', () => {
    assert.deepEqual(toMeetingInput(meeting), {
      group: 'radet',
      start: '2026-11-27T13:00',
      end: '2026-11-27T15:00',
      place: 'Eken',
      agenda: ['Ett', 'Två'],
      mandatory: [],
    });
  });

  it('has no time without a day', () => {
    assert.equal(toMeetingInput({ startTime: '13:00' }).start, '');
  });
});

describe('the dialog of a directive', () => {
  it('keeps every value from step to step and back', () => {
    const first = directiveComposeCard(draft, [], 'sv').card;
    const address = parseSubmit({ ...submitsOf(first)[0], ...valuesOf(first) });
    assert.equal(address?.verb, 'directive.address');
    assert.deepEqual(applyForm(input, address.data), input);
    const second = directiveAddressCard(PLACE, draft, []).card;
    for (const data of submitsOf(second))
      assert.deepEqual(
        applyForm(input, parseSubmit({ ...data, ...valuesOf(second) })?.data as DirectiveForm),
        input,
      );
    assert.deepEqual(submitsOf(preview(input).card), [
      { verb: 'directive.send', draft: 'U-2026-003', revision: '2' },
      { verb: 'directive.address', draft: 'U-2026-003' },
      { verb: 'directive.keep', draft: 'U-2026-003' },
    ]);
  });

  it('offers choices whose values are those that come back', () => {
    const inputs = inputsOf(directiveAddressCard(PLACE, { id: '', input: EMPTY_DIRECTIVE }, []).card);
    assert.deepEqual(inputs.find((each) => each.id === 'units')?.choices, [
      { title: 'Omsorgsförvaltningen', value: 'omsorg' },
      { title: 'Bygg- och miljöförvaltningen', value: 'bygg%2Cmilj%C3%B6' },
    ]);
  });

  it('offers only what the right reaches', () => {
    const own = { all: false, units: ['solgarden'], by: ['manager'] };
    const empty = { id: '', input: EMPTY_DIRECTIVE };
    const inputs = inputsOf(directiveAddressCard({ ...PLACE, reach: own }, empty, []).card);
    assert.deepEqual(
      inputs.find((each) => each.id === 'units')?.choices?.map((choice) => choice.title),
      ['Äldreboendet Solgården'],
    );
  });

  it('names the people that were chosen, but no protected identity', () => {
    const audience = { ...input.audience, people: ['sol', 'dold'] };
    const inputs = inputsOf(
      directiveAddressCard(PLACE, { ...draft, input: { ...input, audience } }, []).card,
    );
    assert.deepEqual(
      inputs.find((each) => each.id === 'people')?.choices?.map((choice) => choice.title),
      ['Ines Havsby', 'En person med skyddad identitet', 'Nils Ekbacke'],
    );
  });

  it('says on top what was wrong', () => {
    const { card } = directiveComposeCard(draft, ['Ett fel.'], 'sv');
    assert.deepEqual(textsOf(card).slice(0, 3), [
      'Nytt direktiv · steg 1 av 2',
      'Det här behöver ändras',
      'Ett fel.',
    ]);
  });

  it('warns of secrets', () => {
    const { card } = directiveComposeCard({ id: '', input: EMPTY_DIRECTIVE }, [], 'sv');
    assert.ok(textsOf(card).includes('Skriv inget som omfattas av sekretess eller säkerhetsskydd.'));
  });

  it('is small enough to be sent with the longest text that it takes', () => {
    const { card } = preview({ ...input, body: 'Ä"\n\n'.repeat(4000) });
    assert.ok(JSON.stringify(card).length * 2 <= 100_000, String(JSON.stringify(card).length * 2));
  });

  it('shows before sending whom it reaches and whom it does not', () => {
    const { card, text } = preview(
      {
        ...input,
        body: 'Prova.',
        audience: { ...input.audience, units: ['omsorg'], groups: ['radet'] },
      },
      { unmet: 1 },
    );
    assert.equal(text, 'Direktivet går till 3 personer.');
    assert.deepEqual(buttonsOf(card), ['Skicka till 3 personer och 1 ersättare', 'Ändra', 'Spara utkast']);
    const texts = textsOf(card);
    for (const expected of [
      'De ska bekräfta senast fredag 27 november 2026 kl. 16.00.',
      '1 person från andra organisationer får det inte.',
      '1 person har aldrig använt boten och kan sakna appen. Vilka det är syns i uppföljningen.',
      '1 person till får det som ersättare för någon som är borta',
      'Sami Vågberg för Rut Ängholm',
      '1 av 3 enheter har ingen mottagare',
      'Gruppboendet Lövet: säkerhetskontakt, vakant; ingen chef finns',
      'Prova "larmet"',
    ])
      assert.ok(texts.includes(expected), `${expected} is not in ${texts.join('\n')}`);
  });

  it('offers to send to the manager what nobody would hear of, and takes it back', () => {
    const managed = aChart({
      ...chart.organisation,
      units: chart.organisation.units
        .slice(1)
        .map((unit) => (unit.id === 'omsorg' ? { ...unit, manager: 'chef' } : unit)),
    });
    const show = (of: DirectiveInput) => {
      const plan = planDirective({ ...ports, chart: managed }, 'chef', of, NOW);
      const { card } = directivePreviewCard(managed, { draft: { ...draft, input: of }, plan }, 'sv');
      return { card, recipients: plan.directive.recipients };
    };
    const before = show({ ...input, audience: { ...input.audience, units: ['omsorg'] } });
    assert.equal(buttonsOf(before.card)[0], 'Skicka till chefen i stället');
    const [offer] = offersOn(before.card);
    assert.deepEqual(offer, { verb: 'directive.preview', draft: 'U-2026-003', vacantTo: 'managers' });
    const taken = applyForm({ ...input, audience: { ...input.audience, units: ['omsorg'] } }, offer);
    const after = show(taken);
    assert.equal(after.recipients, before.recipients + 1);
    assert.ok(textsOf(after.card).includes('1 av 3 enheter har ingen mottagare; chefen får det i stället'));
    const back = applyForm(taken, offersOn(after.card)[0] as DirectiveForm);
    assert.equal(back.audience.vacantTo, undefined);
  });
});

describe('the dialog of a call', () => {
  it('keeps every value from writing to preview and back', () => {
    const written = meetingComposeCard(chart.organisation.groups, meeting, [], 'sv').card;
    const first = parseSubmit({ verb: 'meeting.preview', ...valuesOf(written) });
    assert.deepEqual(first?.data, { ...meeting, link: '' });

    const plan = planCall(chart, 'chef', toMeetingInput(meeting), NOW);
    const previewed = meetingPreviewCard(chart, 'chef', meeting, plan, 'sv').card;
    assert.deepEqual(submitsOf(previewed).map(parseSubmit), [
      { verb: 'meeting.send', data: { ...meeting, link: '' } },
      { verb: 'meeting.compose', data: { ...meeting, link: '' } },
    ]);
    assert.deepEqual(toMeetingInput({ ...meeting, link: '' }), toMeetingInput(meeting));
  });

  it('has chosen the only group there is', () => {
    const inputs = inputsOf(meetingComposeCard(chart.organisation.groups, {}, [], 'sv').card);

    assert.equal(inputs.find((input) => input.id === 'group')?.value, 'radet');
  });

  it('shows before calling who is called, and which deputy for whom', () => {
    const plan = planCall(chart, 'chef', toMeetingInput(meeting), NOW);
    const texts = textsOf(meetingPreviewCard(chart, 'chef', meeting, plan, 'sv').card);

    assert.deepEqual(texts.slice(1, 5), [
      '4 personer kallas.',
      'Ines Havsby, Sami Vågberg, Stina Kommissaria, Ylva Strandman',
      'Ersättare som kallas',
      'Sami Vågberg för Rut Ängholm',
    ]);
  });
});

interface Input extends Record<string, unknown> {
  readonly type: string;
  readonly id: string;
  readonly value: string;
  readonly choices?: readonly { readonly title: string; readonly value: string }[];
}

function inputsOf(card: unknown): readonly Input[] {
  return nodesIn(card).filter((node): node is Input => String(node['type']).startsWith('Input.'));
}

function nodesIn(value: unknown): readonly Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(nodesIn)];
}

/** The buttons inside the card's body. */
function offersOn(card: Card): readonly unknown[] {
  return nodesIn(card['body']).flatMap((node) => (node['type'] === 'Action.Submit' ? [node['data']] : []));
}

function valuesOf(card: Card): object {
  return Object.fromEntries(inputsOf(card).map((each) => [each.id, each.value]));
}

function submitsOf(card: Card): readonly object[] {
  return (card['actions'] as readonly { readonly data: object }[]).map((action) => action.data);
}
