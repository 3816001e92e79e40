/** What every card template must keep, walked over all templates and all fixtures. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expandCard, renderCard, type Card, type CardData, type CardValue } from '../src/cards/render.js';
import { TEMPLATES, templates } from '../src/cards/templates.js';
import { parseSubmit, parseVerb } from '../src/cards/verbs.js';
import { cardFixtures } from './card-fixtures.js';

type Node = Readonly<Record<string, unknown>>;

const require = createRequire(import.meta.url);
const teams = require('adaptivecards/dist/adaptivecards.js') as {
  AdaptiveCard: new () => { parse(json: unknown, context: unknown): void; validateProperties(): Findings };
  SerializationContext: new (version: unknown) => { eventCount: number; getEventAt(at: number): Finding };
  Versions: { v1_5: unknown };
  CardElement: { langProperty: { regEx: RegExp } };
};
interface Finding {
  readonly message: string;
}
interface Findings {
  readonly validationEvents: readonly Finding[];
}

// Teams shows typeahead in cards of 1.5, which is the newest version that it takes from a bot.
const KNOWN_TO_TEAMS = 'Property "choices.data" is supported in version 1.6, but you are using version 1.5.';

const nastyTexts = [
  '',
  '${name} ${$root.t} ${if(true, 1, 2)}',
  '"quoted" \\ back\\slash \\u0041 `tick`',
  'line one\nline two\r\n\ttab',
  '\uE0000\uE001 \uE00012\uE001 @{x} {{y}} $0 $& $1',
  'true',
  '12',
  '<b>åäö</b> 👍🏽 \u202Eright-to-left \u2028',
];

describe('card templates', () => {
  it('are the files of the folder, one each', () => {
    const files = readdirSync(new URL('../src/cards/templates/', import.meta.url)).sort();

    assert.deepEqual(files, TEMPLATES.map((name) => `${name}.json`).sort());
  });

  it('have fixtures in both languages', () => {
    for (const name of TEMPLATES) {
      const languages = new Set(cardFixtures[name].map((fixture) => fixture.language));
      assert.deepEqual([...languages].sort(), ['en', 'sv'], name);
    }
  });

  for (const name of TEMPLATES)
    it(`${name}: looks at data only by path, truth and length`, () => {
      for (const { key, value } of stringsIn(templates.get(name))) {
        const rest = value.replace(/\$\{[\w$.]+\}/g, '');
        assert.ok(!rest.includes('${'), `${key}: ${value}`);
        if (key === '$when' || key === '$data') assert.equal(rest, '', `${key}: ${value}`);
      }
    });
});

for (const name of TEMPLATES)
  for (const fixture of cardFixtures[name])
    describe(`card ${name}: ${fixture.name} (${fixture.language})`, () => {
      const card = renderCard(name, fixture.data);

      it('is the same by the fast way as by the slow one, whatever the words are', () => {
        assert.deepEqual(card, expandCard(name, fixture.data));
        for (const nasty of nastyTexts) {
          const data = withWords(fixture.data, nasty);
          assert.deepEqual(renderCard(name, data), expandCard(name, data), nasty);
        }
      });

      it('leaves no field of the template open', () => {
        const text = JSON.stringify(renderCard(name, withWords(fixture.data, 'x')));
        assert.ok(!text.includes('${'), text);
        assert.ok(!text.includes('null'), text);
      });

      it('parses without a warning', () => {
        const context = new teams.SerializationContext(teams.Versions.v1_5);
        const parsed = new teams.AdaptiveCard();
        // The package tests `lang` with a global expression, which remembers where it stopped the last time.
        teams.CardElement.langProperty.regEx.lastIndex = 0;
        parsed.parse(card, context);
        const parsing = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message);
        const missing = parsed.validateProperties().validationEvents.map((event) => event.message);
        assert.deepEqual(
          [...parsing, ...missing].filter((finding) => finding !== KNOWN_TO_TEAMS),
          [],
        );
      });

      it('declares version, language and a text for clients that show no cards', () => {
        assert.equal(card['version'], '1.5');
        assert.equal(card['lang'], fixture.language);
        assert.ok(typeof card['fallbackText'] === 'string' && card['fallbackText'].length > 0);
      });

      it('can be read by everyone: headings, wrapped text, alternative texts, labels', () => {
        checkReadable(card);
      });

      it('has buttons with known verbs, short titles and a fallback', () => {
        checkButtons(card);
      });

      it('is small enough to be sent', () => {
        const activity = { type: 'message', attachments: [{ contentType: 'card', content: card }] };
        assert.ok(JSON.stringify(activity).length * 2 <= 80 * 1024);
      });
    });

function checkReadable(card: Card): void {
  const nodes = nodesIn(card);
  assert.ok(nodes.some((node) => node['style'] === 'heading'));
  for (const node of nodes) {
    const type = typeof node['type'] === 'string' ? node['type'] : '';
    if (type === 'TextBlock') assert.equal(node['wrap'], true, JSON.stringify(node));
    if (type === 'Image') assert.equal(typeof node['altText'], 'string');
    if (type.startsWith('Input.')) assert.ok(node['label'], JSON.stringify(node));
  }
}

function checkButtons(card: Card): void {
  // What a card asks for by itself is no button: it has no title, and clients that know no refresh leave it out.
  const { refresh, ...seen } = card;
  const refreshing = (refresh as { action: Node } | undefined)?.action;
  if (refreshing) assert.ok(parseVerb(refreshing['verb'], refreshing['data']), JSON.stringify(refresh));
  const nodes = nodesIn(seen);
  const selected = new Set(nodes.flatMap(({ selectAction }) => nodesIn(selectAction)));
  for (const node of nodes) {
    const type = typeof node['type'] === 'string' ? node['type'] : '';
    if (!type.startsWith('Action.')) continue;
    const title = typeof node['title'] === 'string' ? node['title'] : '';
    // What is selected has the title that stands there, whatever its length.
    const most = selected.has(node) ? 400 : 40;
    assert.ok(title.length > 0 && title.length <= most, `title: ${title}`);
    if (type === 'Action.Execute') {
      assert.ok(parseVerb(node['verb'], node['data']), JSON.stringify(node));
      assert.ok(parseSubmit((node['fallback'] as Node)['data']), JSON.stringify(node));
    }
    if (type === 'Action.Submit') assert.ok(parseSubmit(node['data']), JSON.stringify(node));
    if (type === 'Action.OpenUrl') assert.match(String(node['url']), /^(https:|tel:|mailto:)/);
  }
}

function nodesIn(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesIn)];
}

function stringsIn(value: unknown, key = ''): readonly { key: string; value: string }[] {
  if (typeof value === 'string') return [{ key, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) =>
    stringsIn(field, Array.isArray(value) ? key : name),
  );
}

function withWords(data: CardData, word: string): CardData {
  const replace = (value: CardValue): CardValue => {
    if (typeof value === 'string') return word;
    if (Array.isArray(value)) return (value as readonly CardValue[]).map(replace);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, replace(field)]));
  };
  return replace(data) as CardData;
}
