import assert from 'node:assert/strict';
import { measureDirective } from '../../src/cards/directive-size.js';
import { directiveComposeCard } from '../../src/cards/directive-compose.js';
import { directivePreviewCard } from '../../src/cards/directive-preview.js';
import { toDirectiveInput, type DirectiveForm } from '../../src/cards/forms/directive-form.js';
import { toMeetingInput, type MeetingForm } from '../../src/cards/forms/meeting-form.js';
import { meetingComposeCard } from '../../src/cards/meeting-compose.js';
import { meetingPreviewCard } from '../../src/cards/meeting-preview.js';
import type { Card } from '../../src/cards/render.js';
import { parseSubmit } from '../../src/cards/verbs.js';
import { planDirective } from '../../src/directives/plan.js';
import { planCall } from '../../src/meetings/call.js';
import { NOW, postChart as chart } from './examples.js';
import { buttonsOf, textsOf } from './seen.js';

const EVERYWHERE = { all: true, units: [], by: [] };

const directive: DirectiveForm = {
  title: 'Prova "larmet"',
  body: 'Rad ett\nRad två\n\n- punkt\n- punkt till',
  roles: 'kontakt,brand%2Cskydd',
  units: 'omsorg,bygg%2Cmilj%C3%B6',
  deadlineDay: '2026-11-27',
  deadlineTime: '16:00',
  urgent: 'true',
};
const meeting: MeetingForm = {
  group: 'radet',
  day: '2026-11-27',
  startTime: '13:00',
  endTime: '15:00',
  place: 'Eken',
  agenda: 'Ett\r\n\n  Två ',
};

describe('toDirectiveInput', () => {
  it('reads choices with commas in their ids, times and toggles', () => {
    assert.deepEqual(toDirectiveInput(directive), {
      title: 'Prova "larmet"',
      body: 'Rad ett\n\nRad två\n\n- punkt\n- punkt till',
      deadline: '2026-11-27T16:00',
      urgent: true,
      audience: {
        roles: ['kontakt', 'brand,skydd'],
        units: ['omsorg', 'bygg,miljö'],
        groups: [],
        people: [],
        managers: false,
        everyone: false,
        except: [],
      },
    });
  });

  it('takes an empty dialog as nothing filled in', () => {
    const input = toDirectiveInput({ urgent: 'false' });

    assert.deepEqual([input.title, input.body, input.deadline, input.urgent], ['', '', '', false]);
    assert.deepEqual(input.audience.roles, []);
  });

  it('means the whole day where no time is given', () => {
    assert.equal(toDirectiveInput({ deadlineDay: '2026-11-27' }).deadline, '2026-11-27');
  });

  it('keeps a value that is no encoded id as it is', () => {
    assert.deepEqual(toDirectiveInput({ roles: '%E0%A4%A,kontakt' }).audience.roles, ['%E0%A4%A', 'kontakt']);
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
  it('keeps every value from writing to preview and back', () => {
    const written = directiveComposeCard(chart, EVERYWHERE, directive, [], 'sv').card;
    const first = parseSubmit({ verb: 'directive.preview', ...valuesOf(written) });
    assert.deepEqual(first?.data, directive);

    const plan = planDirective(
      { chart, measure: measureDirective },
      'chef',
      toDirectiveInput(directive),
      NOW,
    );
    const previewed = directivePreviewCard(chart, directive, plan, 'sv').card;
    assert.deepEqual(submitsOf(previewed), [
      { verb: 'directive.send', data: directive },
      { verb: 'directive.compose', data: directive },
    ]);
  });

  it('offers choices whose values are those that come back', () => {
    const inputs = inputsOf(directiveComposeCard(chart, EVERYWHERE, {}, [], 'sv').card);
    const units = inputs.find((input) => input.id === 'units');

    assert.deepEqual(units?.choices, [
      { title: 'Omsorgsförvaltningen', value: 'omsorg' },
      { title: 'Bygg- och miljöförvaltningen', value: 'bygg%2Cmilj%C3%B6' },
    ]);
  });

  it('offers only what the right reaches', () => {
    const own = { all: false, units: ['solgarden'], by: ['manager'] };
    const inputs = inputsOf(directiveComposeCard(chart, own, {}, [], 'sv').card);

    assert.deepEqual(
      inputs.find((input) => input.id === 'units')?.choices?.map((choice) => choice.title),
      ['Äldreboendet Solgården'],
    );
  });

  it('says on top what was wrong', () => {
    const { card } = directiveComposeCard(chart, EVERYWHERE, directive, ['Ett fel.'], 'sv');

    assert.deepEqual(textsOf(card).slice(0, 3), ['Nytt direktiv', 'Det här behöver ändras', 'Ett fel.']);
  });

  it('warns of secrets', () => {
    const { card } = directiveComposeCard(chart, EVERYWHERE, {}, [], 'sv');

    assert.ok(textsOf(card).includes('Skriv inget som omfattas av sekretess eller säkerhetsskydd.'));
  });

  it('is small enough to be sent with the longest text that it takes', () => {
    const form = { ...directive, body: 'Ä"\n'.repeat(2000) };
    const plan = planDirective({ chart, measure: measureDirective }, 'chef', toDirectiveInput(form), NOW);
    const { card } = directivePreviewCard(chart, form, plan, 'sv');

    assert.ok(JSON.stringify(card).length * 2 <= 80 * 1024, String(JSON.stringify(card).length * 2));
  });

  it('shows before sending whom it reaches and whom it does not', () => {
    const form = { ...directive, units: 'omsorg', body: 'Prova.' };
    const plan = planDirective({ chart, measure: measureDirective }, 'chef', toDirectiveInput(form), NOW);
    const { card, text } = directivePreviewCard(chart, form, plan, 'sv');

    assert.equal(text, 'Direktivet går till 2 personer.');
    assert.deepEqual(buttonsOf(card), ['Skicka till 2 personer och 1 ersättare', 'Ändra']);
    const texts = textsOf(card);
    for (const expected of [
      'De ska bekräfta senast fredag 27 november 2026 kl. 16.00.',
      '1 person till får det som ersättare för någon som är borta',
      'Sami Vågberg för Rut Ängholm',
      'Vakanta uppdrag: 1. Där når direktivet ingen.',
      'Gruppboendet Lövet: säkerhetskontakt',
      'Prova "larmet"',
      'Här har mottagaren knappen ”Jag har läst”.',
    ])
      assert.ok(texts.includes(expected), expected);
  });
});

describe('the dialog of a call', () => {
  it('keeps every value from writing to preview and back', () => {
    const written = meetingComposeCard(chart.organisation.groups, meeting, [], 'sv').card;
    const first = parseSubmit({ verb: 'meeting.preview', ...valuesOf(written) });
    assert.deepEqual(first?.data, { ...meeting, link: '' });

    const plan = planCall(chart, 'chef', toMeetingInput(meeting), NOW);
    const previewed = meetingPreviewCard(chart, 'chef', meeting, plan, 'sv').card;
    assert.deepEqual(submitsOf(previewed), [
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

interface Input {
  readonly type: string;
  readonly id: string;
  readonly value: string;
  readonly choices?: readonly { readonly title: string; readonly value: string }[];
}

function inputsOf(card: Card): readonly Input[] {
  return (card['body'] as readonly Input[]).filter((element) => element.type.startsWith('Input.'));
}

function valuesOf(card: Card): object {
  return Object.fromEntries(inputsOf(card).map((input) => [input.id, input.value]));
}

function submitsOf(card: Card): readonly unknown[] {
  return (card['actions'] as readonly { readonly data: unknown }[]).map((action) => parseSubmit(action.data));
}
