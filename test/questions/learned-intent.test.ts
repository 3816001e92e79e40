import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/config/paths.js';
import { understand } from '../../src/questions/understand.js';
import { municipality } from '../eval/municipality.js';

const asked = async (text: string) => {
  const { index } = await municipality('norrvik');
  return understand(index, text, { otherwise: 'sv', day: '2026-03-02' });
};

describe('a learned intent', () => {
  it('is told with how likely it is', async () => {
    const { intent, rule } = await asked(
      'Finns det någon webbsida där allt detta står att läsa? Jag läser hellre i lugn och ro.',
    );
    assert.equal(intent, 'page');
    assert.match(rule, /^learned, (0\.[5-9]\d|1\.00)$/);
  });

  it('never takes the place of a rule', async () => {
    assert.equal((await asked('vem är säkerhetsombud på Kulturskolan')).rule, 'who');
  });

  it('is none where nothing is likely or what it needs is missing', async () => {
    for (const text of [
      'I think I left my badge on the bus',
      'vad blir det för väder imorgon',
      'berätta en vits',
      'bygglov för altan',
    ])
      assert.equal((await asked(text)).intent, 'unknown', text);
  });

  it('comes from weights of a bearable size', () => {
    const { size } = statSync(join(packageRoot, 'src', 'questions', 'intent-weights.json'));
    assert.ok(size <= 150 * 1024, `${size} bytes`);
  });
});
