import assert from 'node:assert/strict';
import { writeWhy } from '../../src/cards/why.js';
import type { Post } from '../../src/organisation/audience.js';
import { postChart } from './examples.js';

const cases: readonly (readonly [Post, string, string])[] = [
  [
    { unit: 'solgarden', role: 'kontakt', why: 'role' },
    'Du får det här som säkerhetskontakt för Äldreboendet Solgården.',
    'You receive this as Security Contact for Äldreboendet Solgården.',
  ],
  [
    { unit: 'viken', role: 'kontakt', why: 'role', actingFor: 'viken' },
    'Du får det här som ersättare för Rut Ängholm, säkerhetskontakt för Hemtjänsten Viken.',
    'You receive this as deputy for Rut Ängholm, Security Contact for Hemtjänsten Viken.',
  ],
  [
    { unit: 'kommun', role: 'trygghetschef', why: 'role', actingFor: 'dold' },
    'Du får det här som ersättare: trygghetschef för Sandstrands kommun.',
    'You receive this as deputy: Head of Safety for Sandstrand Municipality.',
  ],
  [
    { unit: 'omsorg', why: 'manager' },
    'Du får det här som chef för Omsorgsförvaltningen.',
    'You receive this as manager of Care Department.',
  ],
  [
    { unit: 'lovet', role: 'kontakt', why: 'manager' },
    'Du får det här som chef för Gruppboendet Lövet, i stället för säkerhetskontakt.',
    'You receive this as manager of Gruppboendet Lövet, in place of its Security Contact.',
  ],
  [
    { unit: 'kommun', group: 'radet', why: 'group' },
    'Du får det här som medlem i Trygghetsrådet.',
    'You receive this as a member of Safety Council.',
  ],
  [
    { unit: 'solgarden', role: 'kontakt', group: 'radet', why: 'group' },
    'Du får det här som säkerhetskontakt för Äldreboendet Solgården, i Trygghetsrådet.',
    'You receive this as Security Contact for Äldreboendet Solgården, in Safety Council.',
  ],
  [
    { unit: 'omsorg', why: 'employee' },
    'Du får det här som anställd i Omsorgsförvaltningen.',
    'You receive this as an employee of Care Department.',
  ],
  [
    { unit: 'omsorg', why: 'named' },
    'Du får det här som personligen vald mottagare.',
    'You receive this as a recipient chosen by name.',
  ],
];

describe('writeWhy', () => {
  for (const [post, sv, en] of cases)
    it(`tells a post by ${post.why}${post.actingFor ? ' of a deputy' : ''}${post.role ? ' with a role' : ''}`, () => {
      assert.equal(writeWhy(postChart, [post], 'sv'), sv);
      assert.equal(writeWhy(postChart, [post], 'en'), en);
    });

  it('lists several posts', () => {
    const posts: readonly Post[] = [
      { unit: 'omsorg', why: 'employee' },
      { unit: 'omsorg', why: 'manager' },
    ];

    assert.equal(
      writeWhy(postChart, posts, 'sv'),
      'Du får det här som:\n\n- anställd i Omsorgsförvaltningen\n- chef för Omsorgsförvaltningen',
    );
  });

  it('counts the posts beyond the eighth', () => {
    const posts = Array.from({ length: 11 }, (_, index): Post => ({ unit: `u${index}`, why: 'manager' }));

    assert.match(writeWhy(postChart, posts, 'sv'), /- chef för u7\n- 3 uppdrag till$/);
  });
});
