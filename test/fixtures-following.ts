/** Fillings of the cards with which a directive is changed and followed up by hand. */
import { directiveNewsFilling } from '../src/cards/directive-news-card.js';
import type { DirectiveNewsKind } from '../src/cards/texts/directive-news.js';
import { newsOf } from '../src/directives/telling.js';
import { aDirective } from './cards/examples.js';
import { inBoth } from './fixtures-both.js';

const news = {
  ...newsOf(aDirective({ version: 2, titleEn: 'Try the alarm' })),
  reason: 'Fel mottagare: [listan](https://example.se) var gammal',
};

export const followingFixtures = {
  'directive-news': [
    ...(['amended', 'withdrawn', 'ended', 'replaced', 'reminded'] as const).flatMap((what) =>
      inBoth(what, (language) =>
        directiveNewsFilling(
          `directive.${what}` satisfies DirectiveNewsKind,
          { ...news, replacedBy: 'D-2026-015' },
          false,
          language,
        ),
      ),
    ),
    ...inBoth('sensitive, not meant any more', (language) =>
      directiveNewsFilling('directive.amended', { ...news, sensitive: true }, true, language),
    ),
  ],
};
