/** What the tests of directives' and meetings' cards show: one chart, one directive, one meeting, rows of them. */
import { answered, queuedDelivery, type Delivery } from '../../src/delivery/delivery.js';
import { answerAt } from '../../src/directives/answer.js';
import type { ReportQuestion } from '../../src/directives/content.js';
import type { Directive } from '../../src/directives/directive.js';
import type { DirectiveCounts, DirectiveStatus } from '../../src/directives/status.js';
import type { Meeting, ReplyAnswer } from '../../src/meetings/meeting.js';
import type { MeetingStatus } from '../../src/meetings/status.js';
import type { Post } from '../../src/organisation/audience.js';
import { aChart, aGroup, anAssignment, aPerson, aRole, aUnit } from '../builders.js';

const all = { 'issue-directives': 'all', 'call-meetings': 'all', 'see-status': 'all' } as const;

/** An invented municipality with a hidden person, somebody away with a deputy, a vacancy and ids that hold commas. */
export const postChart = aChart({
  units: [
    aUnit({ id: 'omsorg', name: 'Omsorgsförvaltningen', nameEn: 'Care Department', kind: 'department' }),
    aUnit({
      id: 'bygg,miljö',
      name: 'Bygg- och miljöförvaltningen',
      kind: 'department',
      manager: 'chef-bygg',
    }),
    aUnit({ id: 'solgarden', name: 'Äldreboendet Solgården', parent: 'omsorg' }),
    aUnit({ id: 'viken', name: 'Hemtjänsten Viken', parent: 'omsorg' }),
    aUnit({ id: 'lovet', name: 'Gruppboendet Lövet', parent: 'omsorg' }),
  ],
  people: [
    aPerson({ id: 'chef', name: 'Ylva Strandman', title: 'Trygghetschef' }),
    aPerson({ id: 'samordnare', name: 'Pär Lundvik', units: ['omsorg'] }),
    aPerson({ id: 'chef-bygg', name: 'Nils Ekbacke', units: ['bygg,miljö'] }),
    aPerson({ id: 'sol', name: 'Ines Havsby', units: ['solgarden'] }),
    aPerson({ id: 'viken', name: 'Rut Ängholm', units: ['viken'], absentFrom: '2026-11-01' }),
    aPerson({ id: 'vikens-ersattare', name: 'Sami Vågberg', units: ['viken'] }),
    aPerson({
      id: 'dold',
      name: 'Hemlig Hemligsson',
      units: ['viken'],
      title: 'Undersköterska',
      hidden: true,
    }),
    aPerson({ id: 'polis', name: 'Stina Kommissaria', units: [], organisation: 'Polisen' }),
  ],
  roles: [
    aRole({
      id: 'trygghetschef',
      title: { sv: 'Trygghetschef', en: 'Head of Safety' },
      level: 'organisation',
      may: all,
    }),
    aRole({
      id: 'samordnare',
      title: { sv: 'Säkerhetssamordnare', en: 'Security Coordinator' },
      level: 'department',
    }),
    aRole({
      id: 'kontakt',
      title: { sv: 'Säkerhetskontakt', en: 'Security Contact' },
      escalatesTo: 'samordnare',
      required: { unit: 1 },
    }),
    aRole({ id: 'brand,skydd', title: { sv: 'Brandskyddskontrollant' } }),
  ],
  groups: [
    aGroup({
      id: 'radet',
      name: { sv: 'Trygghetsrådet', en: 'Safety Council' },
      chair: { role: 'trygghetschef' },
      members: [{ role: 'kontakt' }, { person: 'polis', as: 'Polisen' }],
    }),
  ],
  assignments: [
    anAssignment('chef', 'trygghetschef', 'kommun'),
    anAssignment('samordnare', 'samordnare', 'omsorg'),
    anAssignment('sol', 'kontakt', 'solgarden'),
    anAssignment('viken', 'kontakt', 'viken'),
    anAssignment('vikens-ersattare', 'kontakt', 'viken', { deputy: true }),
    anAssignment('dold', 'trygghetschef', 'kommun', { deputy: true }),
    anAssignment('sol', 'brand,skydd', 'solgarden'),
  ],
});

/** A Monday, 09.00 in Stockholm. */
export const NOW = new Date('2026-11-23T08:00:00Z');

/** A directive with a short text, issued now, to be confirmed by Friday at four. */
export function aDirective(fields: Partial<Directive> = {}): Directive {
  return {
    id: 'D-2026-014',
    kind: 'directive',
    ask: 'read',
    require: 'everyone',
    stage: 'issued',
    version: 1,
    askedVersion: 1,
    sensitive: false,
    copyManagers: false,
    links: [],
    questions: [],
    changes: [],
    title: 'Prova utrymningslarmet',
    body: 'Prova larmet **före fredag**.\n\n- Ring vaktmästaren\n- Skriv i pärmen',
    urgent: false,
    deadline: '2026-11-27T15:00:00.000Z',
    audience: {
      roles: ['kontakt'],
      units: [],
      groups: [],
      people: [],
      managers: false,
      everyone: false,
      except: [],
    },
    issuer: 'chef',
    issuedAs: ['trygghetschef'],
    issuedAt: NOW.toISOString(),
    organisationVersion: 'v1',
    day: '2026-11-23',
    recipients: 2,
    buckets: 1,
    distributed: true,
    contentHash: 'hash',
    ...fields,
  };
}

/** A directive with a question of every kind, to be answered for each unit. */
export function aReport(fields: Partial<Directive> = {}): Directive {
  const question = (id: string, type: ReportQuestion['type'], sv: string, en: string) => ({
    id,
    type,
    text: { sv, en },
    choices: [],
  });
  return aDirective({
    ask: 'report',
    require: 'onePerUnit',
    questions: [
      question('q1', 'yesNo', 'Fungerar larmet?', 'Does the alarm work?'),
      question('q2', 'number', 'Hur många brandvarnare finns det?', 'How many smoke detectors are there?'),
      {
        ...question('q3', 'choice', 'När provades det senast?', 'When was it tested last?'),
        choices: [{ sv: 'I år', en: 'This year' }, { sv: 'Tidigare' }],
      },
      question('q4', 'text', 'Vad behöver åtgärdas?', 'What needs to be mended?'),
    ],
    ...fields,
  });
}

/** Text of more than five lines on a card. */
export const longBody = [
  'Alla enheter ska prova sitt utrymningslarm innan vintern. Vaktmästaren hjälper till med nyckeln till centralen.',
  'Börja med att berätta för alla i huset när provet sker. Stäng av vidarekopplingen till räddningstjänsten.',
  '1. Ring larmcentralen och anmäl provet.\n2. Tryck på närmaste larmknapp.\n3. Gå igenom alla rum.',
  'Skriv sedan i pärmen vad som inte fungerade, och [felanmäl](https://example.se/fel) det samma dag.',
].join('\n\n');

/** The row of a recipient who holds these posts. */
export function aRow(posts: readonly Post[] = [aPost()], person = 'sol'): Delivery {
  return queuedDelivery({ person, department: 'omsorg', posts, standIn: false }, NOW);
}

/** Security contact at Solgården. */
export function aPost(fields: Partial<Post> = {}): Post {
  return { unit: 'solgarden', role: 'kontakt', why: 'role', ...fields };
}

/** The row after "I have read this" at a time, or after somebody else's. */
export function acknowledgedRow(directive: Directive, at: Date, row = aRow(), by = row): Delivery {
  const text = JSON.stringify(answerAt(directive, by, at, { how: 'read' }));
  return answered(row, { state: by === row ? 'acknowledged' : 'covered', text }, at);
}

/** A meeting of the council on Friday, one to three. */
export function aMeeting(fields: Partial<Meeting> = {}): Meeting {
  return {
    id: 'M-2026-003',
    version: 1,
    group: 'radet',
    start: '2026-11-27T12:00:00.000Z',
    end: '2026-11-27T14:00:00.000Z',
    place: 'Sammanträdesrum Eken',
    link: 'https://teams.example.se/mote',
    agenda: ['Föregående anteckningar', 'Lägesbild', '3. Övrigt'],
    mandatory: ['sol'],
    caller: 'chef',
    calledAs: ['chair'],
    calledAt: NOW.toISOString(),
    organisationVersion: 'v1',
    day: '2026-11-27',
    called: 4,
    buckets: 1,
    distributed: true,
    ...fields,
  };
}

/** The row of a called person after a reply. */
export function repliedRow(answer: ReplyAnswer, at: Date, row = aRow()): Delivery {
  const text = JSON.stringify({ by: row.person, answer, at: at.toISOString() });
  return answered(row, { state: 'acknowledged', label: answer, text }, at);
}

/** Counts that add up to `recipients` when the fields given do. */
export function counts(fields: Partial<DirectiveCounts>): DirectiveCounts {
  const none = { recipients: 0, queued: 0, sent: 0, seen: 0, acknowledged: 0, done: 0 };
  return { ...none, cannot: 0, late: 0, otherwise: 0, failed: 0, unreachable: 0, uncertain: 0, ...fields };
}

/** A directive of which every kind of thing has become. */
export function aStatus(fields: Partial<DirectiveStatus> = {}): DirectiveStatus {
  const whole = { recipients: 1204, sent: 300, seen: 80, acknowledged: 700, done: 90, late: 12, cannot: 2 };
  const person = (index: number) => ({
    person: `p${index}`,
    name: `Person ${index}`,
    unit: 'solgarden',
    unitName: 'Äldreboendet Solgården',
    role: 'kontakt',
    roleTitle: 'Säkerhetskontakt',
    state: 'sent' as const,
  });
  return {
    id: 'D-2026-014',
    state: 'open',
    directive: aDirective(),
    counts: counts({ ...whole, queued: 10, failed: 2, unreachable: 15, uncertain: 5 }),
    departments: [
      {
        unit: 'omsorg',
        name: 'Omsorgsförvaltningen',
        counts: counts({ recipients: 1000, acknowledged: 690 }),
      },
      { unit: 'bygg,miljö', name: 'Bygg', counts: counts({ recipients: 204, acknowledged: 100 }) },
    ],
    missing: [
      { ...person(0), state: 'unreachable', reason: 'not-installed' },
      { ...person(1), state: 'failed', reason: 'too-big' },
      { ...person(2), name: '', unitName: 'Gruppboendet Lövet' },
      ...Array.from({ length: 97 }, (_, index) => person(index + 3)),
    ],
    missingTotal: 412,
    ...fields,
  };
}

/** A call of `yes` + 5 people, with a protected identity among those who come. */
export function aMeetingStatus(yes = 3): MeetingStatus {
  const unit = 'Äldreboendet Solgården';
  const named = (answer: 'yes' | 'no' | 'maybe' | 'none', index: number) => ({
    person: `p${index}`,
    name: `Person ${index}`,
    unit,
    answer,
  });
  return {
    id: 'M-2026-003',
    state: 'called',
    meeting: aMeeting(),
    called: yes + 5,
    replies: { yes: yes + 1, no: 1, maybe: 1, deputy: 0, none: 2 },
    people: [
      ...Array.from({ length: yes }, (_, index) => named('yes', index)),
      { person: 'dold', name: '', unit: 'Hemtjänsten Viken', answer: 'yes' },
      named('no', 901),
      named('maybe', 902),
      named('none', 903),
      named('none', 904),
    ],
  };
}
