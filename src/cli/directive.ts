/** `directive issue FILE.yaml --as EMAIL` and `directive status ID`. */
import { plainMissing } from '../cards/directive-status-card.js';
import { commandStatusTexts } from '../cards/texts/command-status.js';
import { commandTexts } from '../cards/texts/command-line.js';
import { checkDirective } from '../directives/check.js';
import { readDirectiveFile } from '../directives/file.js';
import type { Sent } from '../directives/send-draft.js';
import type { DirectiveStatus } from '../directives/status.js';
import { Refusals } from '../errors.js';
import type { Chart } from '../organisation/chart.js';
import { writeTime, type Language } from '../time.js';
import { withoutRepeats } from '../yaml-file.js';
import type { CliContext, CliResult, Command } from './command.js';
import { readWordFile } from './file.js';
import { actingPerson, chartOf } from './person.js';

const KINDS = [
  'recipients',
  'queued',
  'sent',
  'seen',
  'acknowledged',
  'late',
  'done',
  'otherwise',
  'cannot',
  'failed',
  'unreachable',
  'uncertain',
] as const;

/** The commands about directives. */
export const directiveCommands: readonly Command[] = [
  {
    noun: 'directive',
    verb: 'issue',
    takes: ['FILE.yaml'],
    needsAs: true,
    options: '[--again]',
    run: issue,
  },
  { noun: 'directive', verb: 'status', takes: ['ID'], needsAs: false, run: status },
];

async function issue(context: CliContext): Promise<CliResult> {
  const { value: input, wrong } = readDirectiveFile(await readWordFile(context));
  const operations = await context.open();
  const chart = chartOf(operations);
  if (wrong.length > 0)
    throw new Refusals([...wrong, ...withoutRepeats(checkDirective(chart, input, context.now()), wrong)]);
  const as = actingPerson(context, operations) ?? '';
  const sent = await operations.submitDirective(as, input, context.again);
  return { code: 0, text: writeSent(sent, chart, context.language), json: jsonOf(sent) };
}

function jsonOf(sent: Sent): object {
  if (sent.kind !== 'issued') {
    const { id, sendAt } = sent.draft;
    return { id, state: sent.kind === 'scheduled' ? 'scheduled' : 'draft', ...(sendAt && { sendAt }) };
  }
  const { id, version, recipients } = sent.directive;
  return { id, state: 'sending', version, recipients };
}

function writeSent(sent: Sent, chart: Chart, language: Language): string {
  const t = commandTexts[language];
  if (sent.kind === 'issued') return t.issued(sent.directive.id, sent.directive.recipients);
  const { id, sendAt } = sent.draft;
  if (sendAt === undefined) return t.awaiting(id);
  return t.scheduled(id, writeTime(new Date(sendAt), chart.organisation.timeZone, language));
}

async function status(context: CliContext): Promise<CliResult> {
  const operations = await context.open();
  chartOf(operations);
  const as = actingPerson(context, operations);
  const found = await operations.directiveStatus(as, context.words[0] ?? '', context.language);
  const { directive: _directive, ...json } = found;
  return { code: 0, text: writeStatus(found, context), json };
}

function writeStatus(status: DirectiveStatus, context: CliContext): string {
  const texts = commandTexts[context.language];
  const words = commandStatusTexts[context.language];
  const counts = KINDS.map((kind) => `  ${words.counts[kind]}: ${status.counts[kind]}`);
  const missing = status.missing.map((each) => `  ${plainMissing(each, context.language)}`);
  const more = status.missingTotal - status.missing.length;
  return [
    `${status.id} ${status.directive.title}: ${words.directive[status.state]}`,
    ...counts,
    ...(status.missingTotal > 0 ? [texts.missing(status.missingTotal), ...missing] : []),
    ...(more > 0 ? [texts.more(more)] : []),
  ].join('\n');
}
