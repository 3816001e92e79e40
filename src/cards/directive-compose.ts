/** The dialog in which a directive is written. */
import type { Directive } from '../directives/directive.js';
import { departmentsOf, type Chart } from '../organisation/chart.js';
import { inLanguage, type Unit } from '../organisation/organisation.js';
import { reachesUnit, type Reach } from '../organisation/permissions.js';
import type { Language } from '../time.js';
import { onlyWords, problemsOf } from './dialog.js';
import { DIRECTIVE_FIELDS, type DirectiveForm } from './forms/directive-form.js';
import { fill, unitName, type Filling } from './filling.js';
import { choiceValue, filledIn, isOn, type Choice } from './forms/field.js';
import { drawn, type CardMessage } from './message.js';
import { dialogTexts } from './texts/dialogs.js';
import { writePeople } from './texts/numbers.js';

/** The dialog with what has been written so far, and with what was wrong with it on top. */
export function directiveComposeCard(
  chart: Chart,
  reach: Reach,
  form: DirectiveForm,
  problems: readonly string[],
  language: Language,
): CardMessage {
  return drawn(directiveComposeFilling(chart, reach, form, problems, language));
}

/** What the dialog is filled with. */
export function directiveComposeFilling(
  chart: Chart,
  reach: Reach,
  form: DirectiveForm,
  problems: readonly string[],
  language: Language,
): Filling {
  const { directive: own, ...shared } = dialogTexts[language];
  return fill('directive-compose', language, own.heading, {
    ...problemsOf(problems),
    roles: roleChoices(chart, language),
    units: unitsToChoose(chart, reach).map((unit) => unitChoice(unit, language)),
    unitsHint: reach.all ? own.allUnits : own.ownUnits,
    form: { ...filledIn(DIRECTIVE_FIELDS, form), urgent: String(isOn(form.urgent)) },
    t: { ...onlyWords(own), ...onlyWords(shared) },
  });
}

/** What the issuer reads when it has been sent. */
export function directiveSentText(directive: Directive, language: Language): string {
  const people = writePeople(directive.recipients, language);
  return dialogTexts[language].directive.sent(directive.id, people);
}

function roleChoices(chart: Chart, language: Language): readonly Choice[] {
  return chart.organisation.roles.map((role) => ({
    title: inLanguage(role.title, language) || role.id,
    value: choiceValue(role.id),
  }));
}

/** Departments and companies that the right reaches; for a right below that level, the units it is for. */
function unitsToChoose(chart: Chart, reach: Reach): readonly Unit[] {
  const departments = departmentsOf(chart).filter((unit) => reachesUnit(chart, reach, unit.id));
  const own = reach.all ? [] : reach.units.flatMap((id) => chart.units.get(id) ?? []);
  return [...new Set([...departments, ...own.filter((unit) => unit !== chart.root)])];
}

function unitChoice(unit: Unit, language: Language): Choice {
  return { title: unitName(unit, language), value: choiceValue(unit.id) };
}
