/** Asks somebody which unit they work in: to be typed, chosen while typing, or picked among near names. */
import { departmentsOf } from '../organisation/chart.js';
import type { Unit } from '../organisation/organisation.js';
import { buttonTitle, fill, fullName, unitName, type CardPlace, type Filling } from './filling.js';
import { drawn, type CardMessage } from './message.js';
import { ownUnitTexts } from './texts/own-unit.js';

/** The question that waits for the unit (empty: none), and the units that were meant, where several could be. */
export interface UnitAsked {
  readonly question: string;
  readonly options: readonly Unit[];
}

/** The card that asks for a unit. */
export function askUnitCard(asked: UnitAsked, place: CardPlace): CardMessage {
  return drawn(askUnitFilling(asked, place));
}

/** What that card is filled with. */
export function askUnitFilling({ question, options }: UnitAsked, place: CardPlace): Filling {
  const { language, chart } = place;
  const t = ownUnitTexts[language];
  const why = options.length > 0 ? t.which : question === '' ? t.askAgain : t.askFirst;
  return fill('ask-unit', language, `${t.ask} ${why}`, {
    title: t.ask,
    why,
    options: options.map((unit) => ({ title: buttonTitle(fullName(unit, place)), unit: unit.id, question })),
    label: t.label,
    placeholder: t.placeholder,
    missing: t.missing,
    choices: departmentsOf(chart).map((unit) => ({ title: unitName(unit, language), value: unit.id })),
    question,
    choose: t.choose,
  });
}
