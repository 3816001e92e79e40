/** Fillings of the cards with which a directive is changed and followed up by hand. */
import { directiveNewsFilling } from '../src/cards/directive-news-card.js';
import {
  amendFilling,
  amendFormOf,
  confirmFilling,
  endFilling,
  fileLinkFilling,
  followingLaunchFilling,
} from '../src/cards/directive-following.js';
import { unitsFilling, unreachedFilling } from '../src/cards/directive-lists.js';
import type { DirectiveNewsKind } from '../src/cards/texts/directive-news.js';
import { newsOf } from '../src/directives/telling.js';
import type { UnitCounts } from '../src/directives/status.js';
import type { Unreached } from '../src/directives/unreached.js';
import { aDirective, aStatus, counts, postChart } from './cards/examples.js';
import { inBoth } from './fixtures-both.js';

const news = {
  ...newsOf(aDirective({ version: 2, titleEn: 'Try the alarm' })),
  reason: 'Fel mottagare: [listan](https://example.se) var gammal',
};

const directive = aDirective({ titleEn: 'Try the alarm', bodyEn: 'Try it.' });
const problem = ['Skälet saknas. Skriv varför: det står på kortet och i spårbarheten.'];
const { missing } = aStatus();
const unreached: Unreached = {
  directive,
  people: missing.slice(0, 30),
  total: 412,
  addresses: Array.from({ length: 12 }, (_, at) => `nagon.med.langt.namn${at}@example.se`),
  withoutAddress: 3,
};
const unitsOf = (...ids: readonly string[]): readonly UnitCounts[] =>
  ids.map((unit) => ({ unit, name: unit, counts: counts({ recipients: 12, acknowledged: 7 }) }));

export const followingFixtures = {
  'directive-amend': [
    ...inBoth('as it stands', (language) =>
      amendFilling(directive, amendFormOf(directive, 'Europe/Stockholm'), [], language),
    ),
    ...inBoth('with a problem, advice', (language) =>
      amendFilling(aDirective({ deadline: undefined }), { title: 'Ny', material: 'true' }, problem, language),
    ),
  ],
  'directive-end': [
    ...inBoth('as it opens', (language) => endFilling(directive, {}, [], language)),
    ...inBoth('with a problem', (language) =>
      endFilling(directive, { how: 'replaced', replacedBy: 'D-2026-015' }, problem, language),
    ),
  ],
  'directive-confirm': [
    ...inBoth('as it opens', (language) =>
      confirmFilling(directive, missing, {}, '2026-11-23', [], language),
    ),
    ...inBoth('without a list, with a problem', (language) =>
      confirmFilling(directive, [], { email: 'x', how: 'På telefon' }, '2026-11-23', problem, language),
    ),
  ],
  'directive-launch': (['amend', 'withdrawn', 'ended', 'replaced'] as const).flatMap((what) =>
    inBoth(what, (language) => followingLaunchFilling('D-2026-014', what, language)),
  ),
  'directive-unreached': [
    ...inBoth('many', (language) => unreachedFilling(unreached, true, language)),
    ...inBoth('nobody', (language) =>
      unreachedFilling(
        { ...unreached, people: [], total: 0, addresses: [], withoutAddress: 0 },
        true,
        language,
      ),
    ),
  ],
  'directive-units': [
    ...inBoth('of a department', (language) =>
      unitsFilling(postChart, directive, 'omsorg', unitsOf('omsorg', 'solgarden', 'viken'), language),
    ),
    ...inBoth('of all', (language) =>
      unitsFilling(postChart, directive, 'kommun', unitsOf('omsorg', 'bygg,miljö'), language),
    ),
    ...inBoth('of nothing', (language) => unitsFilling(postChart, directive, 'viken', [], language)),
  ],
  'file-link': (['answers', 'proof', 'mail'] as const).flatMap((kind) =>
    inBoth(kind, (language) =>
      fileLinkFilling('D-2026-014', kind, `https://bot.example.se/files/${'x'.repeat(200)}.y`, language),
    ),
  ),
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
