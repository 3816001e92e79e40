/** Fillings of the cards of directives, as the bot makes them. */
import { measureDirective } from '../src/cards/directive-size.js';
import { launcherFilling } from '../src/cards/dialog.js';
import { directiveFilling, directiveSample } from '../src/cards/directive-card.js';
import { directiveComposeFilling } from '../src/cards/directive-compose.js';
import { directivePreviewFilling } from '../src/cards/directive-preview.js';
import { directiveStatusFilling } from '../src/cards/directive-status-card.js';
import { toDirectiveInput, type DirectiveForm } from '../src/cards/forms/directive-form.js';
import { planDirective } from '../src/directives/plan.js';
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
const later = new Date('2026-11-30T09:14:00Z');
const posts = [aPost(), aPost({ unit: 'viken', actingFor: 'viken' })];

const form: DirectiveForm = {
  title: 'Prova utrymningslarmet',
  body: longBody,
  roles: 'kontakt,brand%2Cskydd',
  units: 'omsorg,bygg%2Cmilj%C3%B6',
  deadlineDay: '2026-11-27',
  deadlineTime: '16:00',
  urgent: 'true',
};
const plan = planDirective({ chart, measure: measureDirective }, 'chef', toDirectiveInput(form), NOW);
const manyVacant = Array.from({ length: 14 }, () => ({ role: 'kontakt', unit: 'lovet' }));
const manyVacancies = { ...plan, audience: { ...plan.audience, vacant: manyVacant } };

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
    ...inBoth('new meeting', (language) => launcherFilling('meeting', language)),
  ],
  directive: [
    ...inBoth('open', (language) =>
      directiveFilling(chart, { directive: aDirective(), row: aRow() }, language),
    ),
    ...inBoth('longest', (language) =>
      directiveFilling(chart, { directive: longest, row: aRow(posts) }, language),
    ),
    ...inBoth('acknowledged late for several posts', (language) => {
      const directive = aDirective();
      return directiveFilling(
        chart,
        { directive, row: acknowledgedRow(directive, later, aRow(posts)) },
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
  'directive-compose': [
    ...inBoth('empty', (language) => directiveComposeFilling(chart, EVERYWHERE, {}, [], language)),
    ...inBoth('with problems, for a part', (language) =>
      directiveComposeFilling(chart, NOWHERE_ELSE, form, ['Ett fel.', 'Ett till.'], language),
    ),
    ...inBoth('longest', (language) =>
      directiveComposeFilling(chart, EVERYWHERE, { ...form, body: 'å'.repeat(6000) }, [], language),
    ),
  ],
  'directive-preview': [
    ...inBoth('as planned', (language) => directivePreviewFilling(chart, form, plan, language)),
    ...inBoth('many vacancies, longest', (language) =>
      directivePreviewFilling(chart, { ...form, body: 'å'.repeat(6000) }, manyVacancies, language),
    ),
  ],
  'directive-status': [
    ...inBoth('everything', (language) => directiveStatusFilling(chart, aStatus(), language, NOW)),
    ...inBoth('everything, for who leads it', (language) =>
      directiveStatusFilling(chart, aStatus(), language, NOW, true),
    ),
    ...inBoth('closed', (language) => {
      const all = counts({ recipients: 2, acknowledged: 2 });
      const closed = aStatus({ state: 'closed', counts: all, departments: [], missing: [], missingTotal: 0 });
      return directiveStatusFilling(chart, closed, language, later);
    }),
    ...inBoth('sending', (language) =>
      directiveStatusFilling(chart, aStatus({ state: 'sending' }), language, NOW),
    ),
  ],
};
