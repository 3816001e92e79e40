/** Lists about a directive that are shown where they are asked for: who was not reached, the units of a department. */
import type { Directive } from '../directives/directive.js';
import { closedIn, type UnitCounts } from '../directives/status.js';
import type { Unreached } from '../directives/unreached.js';
import type { Chart } from '../organisation/chart.js';
import type { UnitId } from '../organisation/organisation.js';
import type { Language } from '../time.js';
import { writeMissing } from './directive-status-card.js';
import { fill, linesOf, type Filling } from './filling.js';
import { plain } from './markdown.js';
import { nameOfUnit } from './people.js';
import { firstOf } from './some.js';
import { directiveFollowingTexts } from './texts/directive-following.js';
import { writeCount, writePeople } from './texts/numbers.js';

const MOST_PEOPLE = 25;
const MOST_UNITS = 50;
/** More than these are taken from the mail. */
const MOST_ADDRESSES = 50;

/** Who was not reached, why, and what to do. */
export function unreachedFilling(unreached: Unreached, mayConfirm: boolean, language: Language): Filling {
  const t = directiveFollowingTexts[language];
  const { directive, people, total, addresses, withoutAddress } = unreached;
  const { shown, more } = firstOf(people, MOST_PEOPLE, total);
  const lines = shown.map((each) => writeMissing(each, language));
  return fill('directive-unreached', language, `${directive.id}: ${t.unreached.heading}`, {
    id: directive.id,
    number: plain(`${directive.id} · ${directive.title}`),
    heading: t.unreached.heading,
    people: linesOf(lines.length > 0 ? lines : [t.unreached.nobody]),
    hasMore: more > 0,
    more: t.more(writePeople(more, language)),
    hasAddresses: addresses.length > 0,
    addresses: plain(addresses.slice(0, MOST_ADDRESSES).join('; ')),
    hasWithoutAddress: withoutAddress > 0,
    withoutAddress: t.unreached.withoutAddress(writePeople(withoutAddress, language)),
    mayConfirm: mayConfirm && people.length > 0,
    t: {
      addresses: t.unreached.addresses,
      confirm: t.unreached.confirm,
      mail: t.unreached.mail,
    },
  });
}

/** How many have answered in each unit below another. */
export function unitsFilling(
  chart: Chart,
  directive: Directive,
  unit: UnitId,
  units: readonly UnitCounts[],
  language: Language,
): Filling {
  const t = directiveFollowingTexts[language];
  const { shown, more } = firstOf(units, MOST_UNITS);
  const heading = nameOfUnit(chart, unit, language);
  const rows = shown.map((each) => {
    const name = nameOfUnit(chart, each.unit, language);
    const hasBelow = each.unit !== unit && (chart.childrenOf.get(each.unit)?.length ?? 0) > 0;
    const closed = closedIn(directive, each.counts) - each.counts.cannot;
    const count = t.of(writeCount(closed, language), writeCount(each.counts.recipients, language));
    return {
      unit: each.unit,
      name: plain(name),
      count,
      open: name,
      hasBelow,
      isLast: !hasBelow,
    };
  });
  return fill('directive-units', language, `${directive.id}: ${heading}`, {
    id: directive.id,
    number: plain(`${directive.id} · ${directive.title}`),
    heading: plain(heading),
    units: rows,
    hasMore: more > 0 || rows.length === 0,
    more: rows.length === 0 ? t.units.none : t.more(writeCount(more, language)),
    t: { answered: t.units.answered },
  });
}
