import assert from 'node:assert/strict';
import type { Organisation } from '../../src/organisation/organisation.js';
import type { Answer } from '../../src/questions/answer.js';
import { ask } from '../../src/questions/ask.js';
import { createPassages, matchesOf } from '../../src/questions/passages.js';
import { createQuestionIndex } from '../../src/questions/question-index.js';
import { tokensOf } from '../../src/questions/tokens.js';
import { aChart, aGroup, anAssignment, aPerson, aRole, aUnit } from '../builders.js';

const topics: Organisation['topics'] = [
  {
    id: 'rapport',
    questions: { sv: ['Hur rapporterar jag en händelse?'], en: ['How do I report an incident?'] },
    answer: { sv: 'Berätta för vakthavande lots.', en: 'Tell the pilot on duty.' },
  },
  {
    id: 'nyckel',
    questions: { sv: ['Jag har tappat min nyckel'], en: ['I lost my key'] },
    answer: { sv: 'Spärra den i hamnkontoret.', en: 'Block it in the harbour office.' },
  },
  {
    id: 'mejl',
    questions: { sv: ['Vad gör jag med ett skumt mejl?'], en: ['What about a suspicious mail?'] },
    answer: { sv: 'Öppna det inte.', en: 'Do not open it.' },
  },
];

const chart = aChart({
  units: [aUnit({ id: 'kaj', name: 'Kajen' })],
  people: [
    aPerson({ id: 'lots', name: 'Vera Fyrlund', units: ['kaj'] }),
    aPerson({ id: 'chef', name: 'Nils Ankarsten', units: ['kommun'] }),
  ],
  roles: [
    aRole({
      id: 'chef',
      title: { sv: 'Hamnkapten', en: 'Harbour Captain' },
      level: 'organisation',
      required: { organisation: 1 },
      tasks: [{ sv: 'Upphandla bevakning och larm', en: 'Procure guards and alarms' }],
    }),
    aRole({
      id: 'lots',
      title: { sv: 'Kajlots', en: 'Quay Pilot' },
      required: { unit: 1 },
      requiresTraining: 'Lotskursen',
      tasks: [
        { sv: 'Hålla utrymningsövning varje höst', en: 'Hold an evacuation drill every autumn' },
        { sv: 'Hålla ordning på nyckelkvittenser', en: 'Keep the key receipts' },
      ],
    }),
  ],
  groups: [
    aGroup({
      id: 'rad',
      name: { sv: 'Kajrådet', en: 'Quay Council' },
      purpose: { sv: 'Samlar rederier och tull.', en: 'Gathers shipping companies and customs.' },
      chair: { role: 'chef' },
      secretary: { person: 'lots' },
    }),
  ],
  documents: [
    { title: { sv: 'Riktlinje mot hot och våld' }, owner: 'Hamnkaptenen', nextRevision: '2027-04' },
  ],
  topics,
  assignments: [anAssignment('lots', 'lots', 'kaj'), anAssignment('chef', 'chef', 'kommun')],
});
const index = createQuestionIndex(chart);

function answerTo(text: string): Answer {
  const asker = chart.people.get('lots');
  return ask(index, { text, asker, day: '2026-03-02', at: new Date('2026-03-02T09:00:00Z') });
}

function told(text: string): string {
  const answer = answerTo(text);
  if (answer.kind === 'who') return `who ${answer.search.asked.role.id}`;
  if (answer.kind === 'topic') return `topic ${answer.topic?.id}`;
  if (answer.kind === 'group') return `group ${answer.group.id} ${answer.focus?.kind ?? ''}`.trim();
  if (answer.kind === 'role') return `role ${answer.role.id} ${answer.demand?.kind ?? ''}`.trim();
  return answer.kind === 'document' ? `document ${answer.document.nextRevision}` : answer.kind;
}

describe('what is asked in own words', () => {
  it('is a duty by another word for it, by half a compound, in the other language, misspelt', () => {
    assert.equal(told('vem håller i brandövningen?'), 'who lots');
    assert.equal(told('vem har hand om nycklarnas kvittenser'), 'who lots');
    assert.equal(told('who runs the fire drills here'), 'who lots');
    assert.equal(told('vem upphandlr väktarna'), 'who chef');
  });

  it('is the topic that says most, not the usual one of its kind', () => {
    assert.equal(told('min tagg är försvunnen'), 'topic nyckel');
    assert.equal(told('got a weird email, what now'), 'topic mejl');
    assert.equal(told('nån har klottrat på fasaden i natt, var skriver jag in det?'), 'topic rapport');
  });

  it('is a report, though it speaks of what is not given away', () => {
    assert.equal(told('en kund har lagt upp hot på facebook i går, vart skriver man det'), 'topic rapport');
    assert.equal(told('skumt mejl som ber om mitt lösenord'), 'topic mejl');
    assert.equal(told('vad är lösenordet till datorn'), 'refused');
    assert.equal(told('vilken facebook har Vera Fyrlund'), 'refused');
  });

  it('is a paper by part of its title, with its revision', () => {
    assert.equal(told('när ska riktlinjen mot hot och våld revideras'), 'document 2027-04');
  });

  it('is a group by what it does, and its secretary', () => {
    assert.equal(told('vilken grupp samlar rederierna'), 'group rad');
    assert.equal(told('vem är sekreterare i Kajrådet'), 'group rad secretary');
  });

  it('is what a role takes, and where it must be held', () => {
    assert.equal(told('måste man gå nån kurs för att bli kajlots'), 'role lots training');
    assert.equal(told('måste Kajen ha en kajlots'), 'role lots needed');
    assert.equal(told('hur många kajlotsar ska varje enhet ha'), 'role lots number');
  });

  it('is nothing where no text tells of it', () => {
    assert.equal(told('vem vattnar blommorna'), 'unknown');
    assert.equal(told('vem fixar kaffemaskinen'), 'unknown');
  });
});

describe('passages', () => {
  it('are found surest first, each thing once', () => {
    const matches = matchesOf(createPassages(chart), tokensOf('vem upphandlar larm'));

    assert.equal(matches[0]?.subject.kind, 'duty');
    assert.equal(matches.filter(({ subject }) => subject.kind === 'duty').length, 1);
    assert.deepEqual(
      matches.map(({ score }) => score),
      matches.map(({ score }) => score).sort((a, b) => b - a),
    );
  });

  it('are none for words that no text has', () => {
    assert.deepEqual(matchesOf(createPassages(chart), tokensOf('blommor kaffe')), []);
    assert.deepEqual(matchesOf(createPassages(chart), []), []);
  });
});
