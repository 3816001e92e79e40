/** Titles that other municipalities use: an organisation without them has somebody nearest to each. */
import type { Chart } from '../organisation/chart.js';
import type { Role } from '../organisation/organisation.js';
import { nearRole, roleOfLevel } from './ladder.js';
import type { Token } from './tokens.js';

const ENDINGS = '(?:et|en|n|ar|er|arna|na|s|ets|ens|ns)?$';
const OF_SECURITY = '^(?:sakerhets?|trygghets?|sakerhet|trygghet)';

const LEVELS: readonly { readonly level: Role['level']; readonly said: RegExp; readonly pair: RegExp }[] = [
  {
    level: 'unit',
    said: new RegExp(`(?:^ombud|${OF_SECURITY}(?:ombud|representant|kontakt|kontaktperson))${ENDINGS}`),
    pair: /^(?:security|sakerhets) (?:reps?|representatives?|ombud(?:et)?|contacts?|champions?)$/,
  },
  {
    level: 'department',
    said: new RegExp(
      `(?:^(?:forvaltnings|sektors|avdelnings)samordnar|${OF_SECURITY}(?:samordnar|handlaggar|koordinator))(?:e|en|na|es|ens|nas)?$`,
    ),
    pair: /^(?:security|safety) (?:officers?|coordinators?|administrators?)$/,
  },
  {
    level: 'organisation',
    said: new RegExp(`${OF_SECURITY}(?:chef|direktor|strateg|boss|bas)${ENDINGS}`),
    pair: /^(?:security|safety) (?:managers?|chief|director|boss|head)$/,
  },
];

/** "It-säkerhetssamordnare" is another title. */
const OTHER_BEFORE = /^(it|info|informations?|data|cyber|brand|miljo|arbetsmiljo|personal)$/;

/** A usual title that the organisation does not have, with the role that comes nearest to it. */
export interface UsualTitle {
  readonly said: string;
  readonly role: Role;
  readonly tokens: readonly Token[];
}

/** The first usual title among the words that name nothing here. */
export function usualTitleIn(
  chart: Chart,
  tokens: readonly Token[],
  free: ReadonlySet<Token>,
): UsualTitle | undefined {
  for (const [at, token] of tokens.entries()) {
    if (!free.has(token)) continue;
    const next = tokens[at + 1];
    for (const { level, said, pair } of LEVELS) {
      if (OTHER_BEFORE.test(tokens[at - 1]?.folded ?? '')) continue;
      const isPair = next !== undefined && pair.test(`${token.folded} ${next.folded}`);
      if (!isPair && !said.test(token.folded)) continue;
      const role =
        level === 'department' || level === 'organisation' ? roleOfLevel(chart, level) : nearRole(chart);
      const named = isPair ? [token, next] : [token];
      return role && { role, said: named.map(({ word }) => word).join(' '), tokens: named };
    }
  }
  return undefined;
}
