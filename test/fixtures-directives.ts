/** Fillings of the cards of directives, as the bot makes them. */
import { measureDirective } from '../src/cards/directive-size.js';
import { launcherFilling } from '../src/cards/dialog.js';
import { directiveFilling, directiveSample } from '../src/cards/directive-card.js';
import { directiveAddressFilling } from '../src/cards/directive-address.js';
import { approvalFilling } from '../src/cards/directive-approval.js';
import { draftsFilling } from '../src/cards/directive-drafts.js';
import { directiveComposeFilling } from '../src/cards/directive-compose.js';
import { directivePreviewFilling } from '../src/cards/directive-preview.js';
import { directiveStatusFilling } from '../src/cards/directive-status-card.js';
import { EMPTY_DIRECTIVE } from '../src/cards/forms/directive-form.js';
import type { Draft } from '../src/directives/draft.js';
import type { DirectiveInput } from '../src/directives/input.js';
import { planDirective } from '../src/directives/plan.js';
import { anAudience } from './builders.js';
import { answerFixtures } from './fixtures-answers.js';
import { inBoth } from './fixtures-both.js';
import {
  acknowledgedRow,
  aDirective,
  aPost,
  aRow,
  aStatus,
  counts,
  longBody,
  NOW,
  postChart as chart,
} from './cards/examples.js';

const EVERYWHERE = { all: true, units: [], by: [] };
const NOWHERE_ELSE = { all: false, units: ['solgarden'], by: ['manager'] };
const afterwards = new Date('2026-11-30T09:14:00Z');
const posts = [aPost(), aPost({ unit: 'viken', actingFor: 'viken' })];

const input: DirectiveInput = {
  title: 'Prova utrymningslarmet',
  body: longBody,
  deadline: '2026-11-27T16:00',
  urgent: true,
  audience: anAudience({ roles: ['kontakt', 'brand,skydd'], units: ['omsorg', 'bygg,miljö'] }),
};
const report: DirectiveInput = {
  ...input,
  ask: 'report',
  questions: [
    { text: { sv: 'Har ni övat i år?' }, type: 'yesNo' },
    { text: { sv: 'Hur gick det?' }, type: 'choice', choices: [{ sv: 'Bra' }, { sv: 'Dåligt' }] },
  ],
  repeat: 'yearly',
  decision: 'KS 2026-05-04 § 12',
  links: [{ title: 'Policyn', url: 'https://example.se/policy' }],
  titleEn: 'Try the alarm',
  bodyEn: 'Try it.',
  sensitive: true,
  copyManagers: true,
  sendAt: '2026-11-24T08:00',
  audience: anAudience({
    roles: ['kontakt'],
    units: ['viken'],
    groups: ['radet'],
    people: ['sol', 'dold', 'polis'],
    managers: true,
    guests: true,
    except: ['omsorg', 'brand,skydd', 'radet', 'chef', 'dold'],
  }),
};
const ports = { chart, measure: measureDirective };
const draft = { id: 'U-2026-003', revision: 2, input };
const reported = { ...draft, input: report };
const plan = planDirective(ports, 'chef', input, NOW);
const later = (at: string) => new Date(at).toISOString();
const saved: Draft = {
  ...draft,
  by: 'chef',
  via: 'chat',
  stage: 'draft',
  savedAt: NOW.toISOString(),
};
const drafts: readonly Draft[] = [
  saved,
  { ...saved, id: 'U-2026-004', input: { ...input, title: ' ' } },
  { ...saved, id: 'U-2026-005', stage: 'scheduled', sendAt: later('2026-12-01T07:00:00Z') },
  { ...saved, id: 'U-2026-006', stage: 'awaiting' },
  { ...saved, id: 'U-2026-007', returned: { by: 'sol', at: NOW.toISOString(), reason: 'Fel *förvaltning*' } },
  { ...saved, id: 'U-2026-008', returned: { by: 'dold', at: NOW.toISOString(), reason: 'Fel' } },
];
const manyVacant = Array.from({ length: 14 }, () => ({ role: 'kontakt', unit: 'lovet' }));
const manyVacancies = { ...plan, audience: { ...plan.audience, vacant: manyVacant } };

const passedOn = {
  id: 'D-2026-014-omsorg',
  unit: 'omsorg',
  name: 'Omsorgsförvaltningen',
  state: 'open' as const,
  counts: counts({ recipients: 12, acknowledged: 7, done: 1 }),
};
const below = { ...passedOn, id: 'D-2026-014-omsorg-viken', unit: 'viken', tree: [] };
const tree = [{ ...passedOn, tree: [below] }];

const longest = aDirective({
  title: 'Säkerhetsskyddssamordnarnas '.repeat(4).trim(),
  body: `${longBody}\n\n`.repeat(45),
  bodyEn: 'Try the alarm.\n\n'.repeat(800),
  urgent: true,
});

export const directiveFixtures = {
  ...answerFixtures,
  launcher: [
    ...inBoth('new directive', (language) => launcherFilling('directive', language)),
    ...inBoth('new advice', (language) => launcherFilling('directive', language, 'advice')),
    ...inBoth('new meeting', (language) => launcherFilling('meeting', language)),
  ],
  directive: [
    ...inBoth('open', (language) =>
      directiveFilling(chart, { directive: aDirective(), row: aRow(), at: NOW }, language),
    ),
    ...inBoth('longest', (language) =>
      directiveFilling(chart, { directive: longest, row: aRow(posts) }, language),
    ),
    ...inBoth('acknowledged late for several posts', (language) => {
      const directive = aDirective();
      return directiveFilling(
        chart,
        { directive, row: acknowledgedRow(directive, afterwards, aRow(posts)) },
        language,
      );
    }),
    ...inBoth('covered by a deputy', (language) => {
      const directive = aDirective();
      const row = acknowledgedRow(directive, NOW, aRow(), aRow([], 'vikens-ersattare'));
      return directiveFilling(chart, { directive, row }, language);
    }),
    ...answerFixtures.directive,
    ...inBoth('sample', (language) => directiveSample(chart, aDirective({ urgent: true }), posts, language)),
  ],
  'directive-address': [
    ...inBoth('empty', (language) =>
      directiveAddressFilling({ chart, reach: EVERYWHERE, language }, { id: '', input: EMPTY_DIRECTIVE }, []),
    ),
    ...inBoth('everything, with problems, for a part', (language) =>
      directiveAddressFilling({ chart, reach: NOWHERE_ELSE, language }, reported, ['Ett fel.', 'Ett till.']),
    ),
    ...inBoth('advice', (language) => {
      const advice = { ...draft, input: { ...input, kind: 'advice' as const } };
      return directiveAddressFilling({ chart, reach: EVERYWHERE, language }, advice, []);
    }),
  ],
  'directive-approval': [
    ...inBoth('now', (language) => {
      const content = { draft: 'U-2026-003', revision: 2, directive: plan.directive };
      return approvalFilling(chart, content, language);
    }),
    ...inBoth('later', (language) => {
      const directive = { ...plan.directive, kind: 'consultation' as const };
      const sendAt = later('2026-12-01T07:00:00Z');
      return approvalFilling(chart, { draft: 'U-2026-003', revision: 2, directive, sendAt }, language);
    }),
  ],
  'directive-compose': [
    ...inBoth('empty', (language) =>
      directiveComposeFilling({ id: '', input: EMPTY_DIRECTIVE }, [], language),
    ),
    ...inBoth('everything, with problems', (language) =>
      directiveComposeFilling(reported, ['Ett fel.', 'Ett till.'], language),
    ),
    ...inBoth('longest', (language) => {
      const body = 'å'.repeat(20_000);
      return directiveComposeFilling({ ...draft, input: { ...input, body } }, [], language);
    }),
  ],
  'directive-drafts': [
    ...inBoth('none', (language) => draftsFilling(chart, [], language, NOW)),
    ...inBoth('every stage', (language) => draftsFilling(chart, drafts, language, NOW)),
    ...inBoth('many', (language) => draftsFilling(chart, [...drafts, ...drafts], language, NOW)),
  ],
  'directive-preview': [
    ...inBoth('as planned', (language) => directivePreviewFilling(chart, { draft, plan }, language)),
    ...inBoth('many vacancies, never met', (language) =>
      directivePreviewFilling(chart, { draft, plan: manyVacancies, unmet: 3 }, language),
    ),
    ...inBoth('everything', (language) => {
      const whole = planDirective(
        ports,
        'chef',
        { ...report, audience: { ...report.audience, except: [] } },
        NOW,
      );
      return directivePreviewFilling(chart, { draft: reported, plan: whole }, language);
    }),
  ],
  'directive-status': [
    ...inBoth('everything', (language) => directiveStatusFilling(chart, aStatus(), language, NOW)),
    ...inBoth('everything, for who leads it', (language) =>
      directiveStatusFilling(chart, aStatus(), language, NOW, true),
    ),
    ...inBoth('closed', (language) => {
      const all = counts({ recipients: 2, acknowledged: 2 });
      const closed = aStatus({ state: 'closed', counts: all, departments: [], missing: [], missingTotal: 0 });
      return directiveStatusFilling(chart, closed, language, afterwards);
    }),
    ...inBoth('passed on', (language) =>
      directiveStatusFilling(
        chart,
        aStatus({ directive: aDirective({ ask: 'passOn' }), tree }),
        language,
        NOW,
      ),
    ),
    ...inBoth('sending', (language) =>
      directiveStatusFilling(chart, aStatus({ state: 'sending' }), language, NOW),
    ),
  ],
};
