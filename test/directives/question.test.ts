import assert from 'node:assert/strict';
import { noticeMessage } from '../../src/cards/notice-cards.js';
import { answerQuestion, openQuestion } from '../../src/directives/answer-question.js';
import { askIssuer } from '../../src/directives/ask-issuer.js';
import { itemOfNotice } from '../../src/delivery/notice.js';
import type { Directive } from '../../src/directives/directive.js';
import { reportOnUnit } from '../../src/directives/report.js';
import { createChart } from '../../src/organisation/chart.js';
import { anAssignment } from '../builders.js';
import { textsOf } from '../cards/seen.js';
import { openDesk, refusedWith, town, type Desk } from '../fakes/desk.js';
import { issue } from './input.js';

/** What a person is told by a notice, in Swedish. */
async function told(desk: Desk, id: string, person: string): Promise<readonly string[]> {
  const notice = (await desk.ports.notices.find(id))?.value;
  assert.ok(notice, `There is no notice ${id}`);
  const row = await desk.ports.ledger.find(itemOfNotice(notice), person);
  assert.ok(row, `${person} is not told`);
  const shown = noticeMessage(desk.ports.chart, { notice, row: row.value }, 'sv', desk.clock.now());
  return textsOf(shown?.card ?? {});
}

describe('a question to the issuer', () => {
  let desk: Desk;
  let directive: Directive;
  const ask = (person: string, text: string, kind: 'question' | 'need' = 'question') =>
    askIssuer(desk.ports, person, directive, { kind, text });

  beforeEach(async () => {
    desk = await openDesk();
    directive = await issue(desk, { roles: ['ombud'] });
  });

  it('is kept once however often it is sent, and the issuer is told', async () => {
    const first = await ask('omb1', ' Gäller det **förrådet**? ');
    desk.clock.pass(1_000);
    const again = await ask('omb1', 'Gäller det **förrådet**?');
    assert.deepEqual(again.question, first.question);
    assert.notEqual((await ask('omb2', 'Gäller det **förrådet**?')).question.id, first.question.id);
    assert.equal(first.row.state, 'queued', 'a question is no answer');
    assert.deepEqual(await told(desk, `question-${first.question.id}`, 'chief'), [
      `Fråga om ${directive.id}, ${directive.title}`,
      'Från Moa Hed, 5 oktober kl. 10.00',
      'Gäller det \\*\\*förrådet\\*\\*?',
    ]);
  });

  it('gets one answer, which whoever asked is told', async () => {
    const { question } = await ask('omb1', 'Förrådet?', 'need');
    const answer = (text: string) => answerQuestion(desk.ports, 'chief', question.id, text);
    assert.deepEqual(await refusedWith(() => answer(' ')), ['directive-words-missing']);
    const [one, other] = await Promise.all([answer('Ja.'), answer('Nej.')]);
    assert.deepEqual(one.answer, other.answer);
    assert.equal((await answer('Kanske.')).answer?.text, one.answer?.text);
    assert.equal((await openQuestion(desk.ports, 'chief', question.id)).answer?.text, one.answer?.text);
    assert.deepEqual(await told(desk, `answer-${question.id}`, 'omb1'), [
      `Svar om ${directive.id}, ${directive.title}`,
      'Du skrev: Förrådet?',
      `Cia Berg svarar: ${one.answer?.text}`,
    ]);
  });

  it('is refused to whoever was not addressed, its answer to whoever is not the issuer', async () => {
    assert.deepEqual(await refusedWith(() => ask('nobody', 'Vad?')), ['directive-not-addressed']);
    const { question } = await ask('omb3', 'Vad?');
    assert.deepEqual(await refusedWith(() => answerQuestion(desk.ports, 'off1', question.id, 'Ja.')), [
      'directive-question-not-yours',
    ]);
    assert.deepEqual(await refusedWith(() => answerQuestion(desk.ports, 'chief', 'forged', 'Ja.')), [
      'directive-question-unknown',
    ]);
    const lines = await told(desk, `question-${question.id}`, 'chief');
    assert.match(lines[1] ?? '', /^Från en mottagare med skyddad identitet/);
  });
});

describe('colleagues for whose unit somebody answered', () => {
  it('are told who and for which, and whether anything is left to do', async () => {
    const assignments = [
      ...town.organisation.assignments,
      anAssignment('nobody', 'ombud', 'norr'),
      anAssignment('omb2', 'ombud', 'norr'),
    ];
    const desk = await openDesk(createChart({ ...town.organisation, assignments }, 'v2'));
    const directive = await issue(
      desk,
      { roles: ['ombud'] },
      { ask: 'report', require: 'onePerUnit', questions: [] },
    );
    const { row } = await reportOnUnit(desk.ports, 'omb1', directive, {});
    const id = `covered-${directive.id}-v1-omb1-${row.answeredAt}`;
    assert.deepEqual(await told(desk, id, 'nobody'), [
      `${directive.id}, ${directive.title}`,
      'Moa Hed har rapporterat för Norrskolan. Du behöver inte göra något mer.',
    ]);
    assert.match(
      (await told(desk, id, 'omb2')).at(-1) ?? '',
      /^Moa Hed har rapporterat för Norrskolan\. För dina andra enheter återstår det\.$/,
    );
    await reportOnUnit(desk.ports, 'omb1', directive, {});
    const everyone = await issue(desk, { roles: ['ombud'] }, { ask: 'report', questions: [] });
    const alone = await reportOnUnit(desk.ports, 'omb1', everyone, {});
    assert.equal(
      await desk.ports.notices.find(`covered-${everyone.id}-v1-omb1-${alone.row.answeredAt}`),
      undefined,
    );
  });
});
