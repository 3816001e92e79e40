/** The dialog in which a directive is passed on to the own posts one level down. */
import type { PassOnPlan } from '../directives/plan-pass-on.js';
import type { Directive } from '../directives/directive.js';
import type { CardShown } from '../directives/receipt.js';
import type { Chart } from '../organisation/chart.js';
import type { Language } from '../time.js';
import { withSample } from './dialog.js';
import { directiveSample } from './directive-card.js';
import { fill, type Filling } from './filling.js';
import { plain } from './markdown.js';
import { drawn, type CardMessage } from './message.js';
import { nameOfUnit } from './people.js';
import { commonTexts } from './texts/common.js';
import { passOnTexts } from './texts/pass-on.js';
import { writeCount, writePeople } from './texts/numbers.js';

/** Who will get it, room for a line of one's own, and the card as they will see it. */
export function passOnCard(chart: Chart, card: CardShown, plan: PassOnPlan, language: Language): CardMessage {
  const { card: dialog, text } = drawn(passOnFilling(chart, card, plan, language));
  const posts = plan.audience.recipients.find((each) => !each.standIn)?.posts ?? [];
  return { card: withSample(dialog, drawn(directiveSample(chart, plan.copy, posts, language)).card), text };
}

/** What the dialog is filled with, the sample aside. */
export function passOnFilling(
  chart: Chart,
  { version }: CardShown,
  { copy, audience, unit }: PassOnPlan,
  language: Language,
): Filling {
  const t = passOnTexts[language];
  const people = writePeople(copy.recipients, language);
  const standIns = audience.recipients.length - copy.recipients;
  const unheard = audience.vacant.length + audience.away.length;
  const from = copy.passedOn?.from ?? '';
  const heading = t.heading(from, nameOfUnit(chart, unit, language));
  return fill('directive-pass-on', language, heading, {
    id: from,
    version: String(version),
    unit,
    heading: plain(heading),
    recipients:
      standIns > 0 ? t.recipientsWith(people, writeCount(standIns, language)) : t.recipients(people),
    hasUnheard: unheard > 0,
    unheard: t.unheard(writeCount(unheard, language)),
    send: t.send(people),
    t: { line: t.line, sample: t.sample, secrecy: commonTexts[language].secrecy },
  });
}

/** What the officer reads when it has been passed on. */
export function passedOnText(copy: Directive, language: Language): string {
  return passOnTexts[language].sent(copy.id, writePeople(copy.recipients, language));
}
