/** A directive that is amended, withdrawn, asked anew and replaced, with what people see of it. */
import assert from 'node:assert/strict';
import { amendDirective } from '../../src/directives/amend.js';
import { endDirective } from '../../src/directives/end.js';
import { remindDirective } from '../../src/directives/remind-now.js';
import { issueDirective } from '../../src/directives/issue.js';
import type { Chart } from '../../src/organisation/chart.js';
import { anAudience } from '../builders.js';
import { wordsOf } from './reading-cards.js';
import { deliveredDirective, MONDAY, startBot, until, type RunningBot } from './running-bot.js';

const HEAD = { person: 'e-p001', via: 'cli' } as const;

describe('the life of a directive', () => {
  let bot: RunningBot;
  before(async () => {
    bot = await startBot({ organisation: 'samples/eskilstuna', at: MONDAY });
  });
  after(() => bot.stop());
  const ports = () => ({ ...bot.services, chart: bot.services.chart() as Chart });
  const someOmbud = () => {
    const { organisation } = ports().chart;
    const role = organisation.roles.find((each) => each.level === 'unit');
    return organisation.assignments.filter((each) => each.role === role?.id && !each.deputy).slice(0, 2);
  };
  const issue = async (title: string) => {
    const people = someOmbud().map((each) => each.person);
    const audience = anAudience({ people });
    const input = { title, body: 'Gör så här.', deadline: '2026-12-18', urgent: false, audience };
    const { id } = await issueDirective(ports(), HEAD, input);
    await deliveredDirective(bot, id);
    return { id, person: people[0] as string };
  };
  const chat = (person: string) => bot.teams.messagesTo(person).map(wordsOf);
  const shows = (person: string, words: RegExp) =>
    until(
      async () => chat(person),
      (cards) => cards.some((card) => words.test(card)),
      30_000,
    );

  it('tells those who got it that the text has changed, and changes their card', async () => {
    const { id, person } = await issue('Prova larmet');
    await amendDirective(ports(), HEAD, {
      id,
      reason: 'Stavfel',
      material: false,
      content: { body: 'Ny text.' },
    });
    await shows(person, /Direktivet har ändrats[\s\S]*Skäl: Stavfel/);
    await shows(person, /Prova larmet[\s\S]*Ny text\./);
    const before = chat(person).length;
    await remindDirective(ports(), HEAD, id);
    await shows(person, /Påminnelse[\s\S]*Prova larmet/);
    assert.equal(chat(person).length, before + 1);
  });

  it('asks again with a new card, and the old one says so', async () => {
    const { id, person } = await issue('Prova nödutgången');
    await amendDirective(ports(), HEAD, {
      id,
      reason: 'Ny lag',
      material: true,
      content: { body: 'Två prov.' },
    });
    await deliveredDirective(bot, id);
    await shows(person, /Prova nödutgången[\s\S]*Två prov\./);
    await shows(person, /Det finns en ny version/);
    assert.equal(chat(person).filter((card) => /Direktivet har ändrats[\s\S]*Ny lag/.test(card)).length, 0);
  });

  it('is told to be withdrawn, for which reason', async () => {
    const { id, person } = await issue('Fel direktiv');
    await endDirective(ports(), HEAD, { id, how: 'withdrawn', reason: 'Fel mottagare' });
    await shows(person, /Direktivet är återkallat[\s\S]*Skäl: Fel mottagare/);
  });
});
