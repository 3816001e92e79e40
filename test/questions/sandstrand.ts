/** A small invented municipality with other titles than the samples have, for questions and cards. */
import type { Chart } from '../../src/organisation/chart.js';
import { aChart, aGroup, anAssignment, aPerson, aRole, aUnit } from '../builders.js';

const department = (id: string, name: string, nameEn: string, aliases: string[]) =>
  aUnit({ id, name, nameEn, aliases, kind: 'department' });

const units = [
  department('omsorg', 'Omsorgsförvaltningen', 'Care Department', ['OMF', 'BoS']),
  department('teknik', 'Teknik- och fritidsförvaltningen', 'Technical and Leisure Department', ['TFF']),
  department('bildning', 'Barn- och skolförvaltningen', 'Schools Department', ['BoS']),
  aUnit({ id: 'solgarden', name: 'Äldreboendet Solgården', parent: 'omsorg', aliases: ['Solgården'] }),
  aUnit({ id: 'manskarsgarden', name: 'Äldreboendet Månskärsgården', parent: 'omsorg' }),
  aUnit({ id: 'hemvard-ost', name: 'Hemvården Öst', parent: 'omsorg' }),
  aUnit({ id: 'hemvard-vast', name: 'Hemvården Väst', parent: 'omsorg' }),
  aUnit({ id: 'it', name: 'IT-avdelningen', parent: 'teknik', aliases: ['IT'] }),
  aUnit({ id: 'badet', name: 'Badhuset Bojen', nameEn: 'Bojen Pool', parent: 'teknik', aliases: ['badet'] }),
  aUnit({ id: 'ekskolan', name: 'Ekskolan', parent: 'bildning' }),
  aUnit({ id: 'skyddad', name: 'Stödboendet', parent: 'omsorg' }),
];

const people = [
  aPerson({ id: 'chef', name: 'Ylva Strandman', phone: '0501-55 10 01', units: ['kommun'] }),
  aPerson({ id: 'lots-omsorg', name: 'Bertil Fyrvik', phone: '0501-55 10 02', units: ['omsorg'] }),
  aPerson({ id: 'lots-teknik', name: 'Gun Skärlund', units: ['teknik'] }),
  aPerson({ id: 'kontakt-sol', name: 'Ines Havsby', phone: '0501-55 10 03', units: ['solgarden'] }),
  aPerson({ id: 'ersattare-sol', name: 'Otto Dynberg', units: ['solgarden'] }),
  aPerson({
    id: 'kontakt-ost',
    name: 'Rut Ängholm',
    units: ['hemvard-ost'],
    absentFrom: '2026-02-20',
    absentTo: '2026-03-10',
  }),
  aPerson({ id: 'ersattare-ost', name: 'Sami Vågberg', units: ['hemvard-ost'] }),
  aPerson({ id: 'kontakt-it', name: 'Kim Nätlund', units: ['it'] }),
  aPerson({ id: 'kontakt-badet', name: 'Tage Bölja', units: ['badet'] }),
  aPerson({ id: 'dold', name: 'Hemlig Hemligsson', units: ['skyddad'], hidden: true }),
  aPerson({ id: 'larare', name: 'Maj Tavelin', units: ['ekskolan'] }),
  aPerson({ id: 'tvaenheter', name: 'Leo Dubbel', units: ['it', 'badet'] }),
  aPerson({ id: 'polis', name: 'Stina Kommissaria', units: [], organisation: 'Polisen' }),
];

const roles = [
  aRole({
    id: 'chef',
    title: { sv: 'Trygghetschef', en: 'Head of Safety' },
    plural: { sv: 'trygghetschefer', en: 'heads of safety' },
    level: 'organisation',
    required: { organisation: 1 },
    appointedBy: { sv: 'kommundirektören', en: 'the municipal director' },
  }),
  aRole({
    id: 'lots',
    title: { sv: 'Trygghetslots', en: 'Safety Guide' },
    plural: { sv: 'trygghetslotsar', en: 'safety guides' },
    aliases: ['TL'],
    level: 'department',
    required: { department: 1 },
    reportsTo: 'chef',
    escalatesTo: 'chef',
    description: { sv: 'Lotsar förvaltningen i trygghetsfrågor.', en: 'Guides the department in safety.' },
    tasks: [{ sv: 'Svara på frågor', en: 'Answer questions' }],
  }),
  aRole({
    id: 'kontakt',
    title: { sv: 'Säkerhetskontakt', en: 'Security Contact' },
    plural: { sv: 'säkerhetskontakter', en: 'security contacts' },
    aliases: ['säkkontakt'],
    required: { unit: 1 },
    reportsTo: 'lots',
    escalatesTo: 'lots',
    description: {
      sv: 'Håller ordning på säkerheten på sin enhet.',
      en: 'Looks after security in the unit.',
    },
  }),
];

const groups = [
  aGroup({
    id: 'rad',
    name: { sv: 'Trygghetsrådet', en: 'Safety Council' },
    aliases: ['TRY', 'rådet för trygghet'],
    purpose: { sv: 'Samordnar trygghetsarbetet.', en: 'Coordinates the safety work.' },
    chair: { role: 'chef' },
    members: [{ role: 'lots' }, { person: 'polis', as: 'Kommunpolis' }, { person: 'dold' }],
    calendar: [
      { start: '2026-01-20T09:00', place: 'Bryggan' },
      { start: '2026-03-17T09:00', end: '2026-03-17T11:00', place: 'Bryggan' },
    ],
  }),
];

const contact = {
  name: { sv: 'Kontaktcenter Sandstrand', en: 'Sandstrand Contact Centre' },
  description: { sv: 'Kommunens kontaktcenter', en: "The municipality's contact centre" },
  phone: '0501-55 00 00',
  email: 'kontakt@example.se',
  services: [
    {
      id: 'telefon',
      name: { sv: 'Telefon', en: 'Telephone' },
      weekly: [
        { days: ['mon', 'tue', 'wed', 'thu'] as const, open: '08:00', close: '16:30' },
        { days: ['fri'] as const, open: '08:00', close: '15:00' },
      ],
      shortDays: { when: ['dayBeforeHoliday'], open: '08:00', close: '12:00' },
      closedOn: ['holiday'],
    },
    { id: 'ostra', name: { sv: 'Besök Östra hamnen', en: 'Visits Östra hamnen' }, weekly: [], closedOn: [] },
  ],
};

/** The municipality of Sandstrand, where 2026-03-02 is today. */
export function sandstrand(): Chart {
  return aChart({
    units,
    people,
    roles,
    groups,
    contact,
    emergency: {
      number: '112',
      text: { sv: 'Vid fara för liv: ring 112 först.', en: 'If life is in danger: call 112 first.' },
      others: [{ number: '114 14', text: { sv: 'Polis, inte akut', en: 'Police, not urgent' } }],
    },
    assignments: [
      anAssignment('chef', 'chef', 'kommun', { confirmed: '2026-02-01' }),
      anAssignment('lots-omsorg', 'lots', 'omsorg'),
      anAssignment('lots-teknik', 'lots', 'teknik'),
      anAssignment('kontakt-sol', 'kontakt', 'solgarden', { from: '2025-01-01', to: '2026-06-30' }),
      anAssignment('ersattare-sol', 'kontakt', 'solgarden', { deputy: true }),
      anAssignment('kontakt-ost', 'kontakt', 'hemvard-ost'),
      anAssignment('ersattare-ost', 'kontakt', 'hemvard-ost', { deputy: true }),
      anAssignment('kontakt-it', 'kontakt', 'it'),
      anAssignment('kontakt-badet', 'kontakt', 'badet'),
      anAssignment('dold', 'kontakt', 'skyddad'),
    ],
  });
}
