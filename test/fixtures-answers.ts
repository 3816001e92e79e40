/** Fillings of the recipient's directive card in every form, and of the cards around an answer. */
import { directiveFilling, type ReceiptShown } from '../src/cards/directive-card.js';
import { passOnFilling } from '../src/cards/directive-pass-on.js';
import { questionFilling } from '../src/cards/directive-question.js';
import { reportTableFilling } from '../src/cards/report-table-card.js';
import type { Delivery } from '../src/delivery/delivery.js';
import { answerAt, closing } from '../src/directives/answer.js';
import { withUnits } from '../src/directives/cover.js';
import type { Change, Directive } from '../src/directives/directive.js';
import type { ReportPage } from '../src/directives/report-page.js';
import type { DirectiveQuestion } from '../src/directives/question.js';
import { planPassOn } from '../src/directives/plan-pass-on.js';
import { aReport, aDirective, aPost, aRow, longBody, NOW, postChart as chart } from './cards/examples.js';
import { inBoth } from './fixtures-both.js';

const later = new Date('2026-11-30T09:14:00Z');
const row = aRow([aPost(), aPost({ unit: 'viken' })]);
const report = aReport();
const consultation = aDirective({ kind: 'consultation', ask: 'comment', title: 'Ny riktlinje för larm' });
const advice = aDirective({
  kind: 'advice',
  ask: 'nothing',
  deadline: undefined,
  decision: 'Trygghetsrådets beslut 4 § 2026-11-20',
  links: [{ title: 'Läs mer om larm på sidan för säkerhet', url: 'https://example.se/larm' }],
});
const passing = aDirective({ ask: 'passOn', require: 'onePerUnit' });
const officer = aRow([aPost({ unit: 'omsorg', role: 'samordnare' })], 'samordnare');
const copy: Directive = aDirective({
  id: 'D-2026-014-omsorg',
  passedOn: { from: 'D-2026-014', unit: 'omsorg' },
  issuer: 'samordnare',
  issuedAs: ['samordnare'],
  foreword: 'Ta det på måndagens möte.',
});

const values = { q1: 'no', q2: '12', q3: '1', q4: 'Två detektorer saknas.' };
const answerFor = (unit: string, by = 'sol') => ({ unit, by, at: NOW.toISOString(), values });
const halfReported = withUnits(report, row, [answerFor('viken', 'vikens-ersattare')], NOW);
const ownHalf = withUnits(report, row, [answerFor('solgarden')], NOW);
const reported = withUnits(report, aRow(), [answerFor('solgarden')], NOW);
const passed = withUnits(
  passing,
  officer,
  [{ unit: 'omsorg', by: 'samordnare', at: NOW.toISOString(), copy: 'D-2026-014-omsorg' }],
  NOW,
);

function closed(directive: Directive, how: 'commented' | 'cannot' | 'otherwise', text: string): Delivery {
  const proof = answerAt(directive, aRow(), later, { how, text });
  return closing(aRow(), how === 'cannot' ? 'cannot' : 'done', proof, later);
}

const aChange = (fields: Partial<Change>): Change => ({
  version: 2,
  what: 'amended',
  material: true,
  reason: 'Larmet ska provas av två personer',
  by: 'chef',
  at: later.toISOString(),
  before: aDirective(),
  contentHashBefore: 'hash',
  ...fields,
});
const withdrawn = aDirective({ stage: 'withdrawn', changes: [aChange({ what: 'withdrawn' })] });
const replaced = aDirective({
  stage: 'replaced',
  replacedBy: 'D-2026-015',
  changes: [aChange({ what: 'replaced', reason: 'Nya rutiner.' })],
});
const amended = aDirective({ version: 2, askedVersion: 2, changes: [aChange({})] });

const forms: Readonly<Record<string, ReceiptShown>> = {
  'report open, second unit, with last time': {
    directive: report,
    row,
    unit: 'viken',
    lastTime: answerFor('viken'),
  },
  'report partly given by a colleague': { directive: report, row: halfReported },
  'report partly given, need': { directive: report, row: ownHalf },
  'report given, need': { directive: report, row: reported },
  'consultation open': { directive: consultation, row: aRow() },
  'consultation answered late': {
    directive: consultation,
    row: closed(consultation, 'commented', 'Punkt 3 är otydlig.\n\n- Vem larmar?'),
  },
  advice: { directive: advice, row: aRow() },
  'pass on, just asked': {
    directive: passing,
    row: officer,
    note: 'Frågan är skickad till Ylva Strandman. Svaret kommer här i chatten.',
  },
  'passed on': { directive: passing, row: passed },
  'passed on to me, long': { directive: { ...copy, body: longBody }, row: aRow() },
  'cannot be done': { directive: aDirective(), row: closed(aDirective(), 'cannot', 'Larmet är trasigt.') },
  'confirmed otherwise': {
    directive: aDirective(),
    row: closed(aDirective(), 'otherwise', 'På telefon med Ines den 20 november'),
  },
  amended: { directive: amended, row: aRow(), news: amended.changes },
  withdrawn: { directive: withdrawn, row: aRow() },
  replaced: { directive: replaced, row: aRow() },
};

const question: DirectiveQuestion = {
  id: 'D-2026-014-q-1',
  kind: 'question',
  directive: 'D-2026-014',
  title: 'Prova utrymningslarmet',
  version: 1,
  asker: 'sol',
  to: 'chef',
  text: 'Gäller det även förrådet?\n\n**Och garaget?**',
  at: NOW.toISOString(),
};
const answeredQuestion = {
  ...question,
  kind: 'need' as const,
  asker: 'dold',
  answer: { text: 'Ja, båda två.', at: later.toISOString() },
};

const measure = () => ({ length: 0, most: 1 });
const plan = planPassOn({ chart, measure }, { directive: passing, row: officer }, 'omsorg', '', NOW);

const given = { by: 'sol', at: NOW.toISOString() };
const page: ReportPage = {
  directive: report,
  departments: [
    { unit: 'omsorg', answered: 1, all: 3 },
    { unit: 'bygg,miljö', answered: 0, all: 1 },
  ],
  department: 'omsorg',
  rows: [
    { units: ['solgarden'], state: 'answered', person: 'sol', ...given, values },
    {
      units: ['viken'],
      state: 'cannot',
      person: 'viken',
      by: 'dold',
      at: given.at,
      late: true,
      text: 'Trasigt.',
    },
    { units: ['lovet'], state: 'waiting', person: 'sol' },
  ],
  page: 1,
  pages: 2,
  sums: report.questions.map((each) => ({ question: each, counts: { yes: 0, no: 1, '1': 1 }, sum: 12 })),
};
const comments: ReportPage = {
  ...page,
  directive: consultation,
  sums: [],
  rows: [
    {
      units: ['solgarden', 'viken'],
      state: 'answered',
      person: 'sol',
      ...given,
      text: 'Punkt 3 är otydlig.',
    },
    { units: ['lovet'], state: 'waiting', person: 'viken' },
  ],
};

export const answerFixtures = {
  directive: Object.entries(forms).flatMap(([name, shown]) =>
    inBoth(name, (language) => directiveFilling(chart, shown, language)),
  ),
  'directive-pass-on': inBoth('as planned', (language) => passOnFilling(chart, passing, plan, language)),
  'directive-table': [
    ...inBoth('reports', (language) => reportTableFilling(chart, page, language, NOW)),
    ...inBoth('comments, over', (language) => reportTableFilling(chart, comments, language, later)),
    ...inBoth('nothing', (language) =>
      reportTableFilling(
        chart,
        { ...page, departments: [], department: '', rows: [], sums: [] },
        language,
        NOW,
      ),
    ),
  ],
  'directive-question': [
    ...inBoth('asked', (language) => questionFilling(chart, question, language)),
    ...inBoth('answered', (language) => questionFilling(chart, answeredQuestion, language)),
  ],
};
