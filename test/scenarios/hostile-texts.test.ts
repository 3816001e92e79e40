/** What nobody writes in earnest, over the whole way from the door to the card: a normal, short answer. */
import assert from 'node:assert/strict';
import { startBot, type RunningBot } from './running-bot.js';
import { post } from './wire.js';

const EMPLOYEE = 'e-p077';
const QUESTION = 'Vem är mitt säkerhetsombud? ';
const MEGABYTE = 1024 * 1024;

describe('a text that nobody writes in earnest', () => {
  let bot: RunningBot;
  before(async () => {
    bot = await startBot({ organisation: 'samples/eskilstuna' });
  });
  after(() => bot.stop());

  const texts: readonly (readonly [string, string])[] = [
    ['1 MB of words', QUESTION.repeat(MEGABYTE / QUESTION.length)],
    ['1 MB of å', 'å'.repeat(MEGABYTE)],
    ['only punctuation', '!?…-—"'.repeat(500)],
    ['right-to-left marks', `\u202E\u200F${QUESTION}\u202C\u2067`],
    ['HTML', `<script>alert(1)</script><b>${QUESTION}</b>`],
    ['Markdown links', `[klicka](https://example.com) ![](https://example.com/x.png) ${QUESTION}`],
    ['a template', '${$root} ${unit} @{name} {{x}}'],
  ];
  for (const [what, text] of texts)
    it(`${what} gets a short answer, and nothing of it is rendered`, async () => {
      const { words, cards } = await post(bot, EMPLOYEE, { text });

      assert.equal(cards.length, 1);
      const said = words.join(' ');
      assert.ok(said.length > 0 && said.length < 4000, `${said.length} letters`);
      assert.doesNotMatch(said, /example\.com|<script|\$\{|\{\{/);
    });
});
