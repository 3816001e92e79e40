import assert from 'node:assert/strict';
import { leansOnBefore } from '../../src/questions/follow-up.js';

describe('leansOnBefore', () => {
  for (const text of [
    'och på Kultur och fritid?',
    'och hennes telefon?',
    'vad gör hen?',
    'vem är ersättare?',
    'i morgon då?',
    'and in the library?',
    'what is her phone number?',
    'who is the deputy?',
  ])
    it(`sees that "${text}" leans`, () => assert.equal(leansOnBefore(text), true));

  for (const text of [
    'vem är mitt säkerhetsombud?',
    'vem är säkerhetsombud på Havtornsgården?',
    'who is my security representative?',
    'hej',
    '?',
    '',
    'hur många säkerhetsombud finns det i hela kommunen just nu och vem är deras chef?',
  ])
    it(`sees that "${text}" stands alone`, () => assert.equal(leansOnBefore(text), false));
});
