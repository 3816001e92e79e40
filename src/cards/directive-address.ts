/** The dialog's second step: a report's questions, who gets the directive, until when. */
import type { Draft } from '../directives/draft.js';
import { REPETITIONS } from '../directives/directive.js';
import { personNamed } from '../organisation/audience.js';
import { departmentsOf, type Chart } from '../organisation/chart.js';
import { inLanguage, type Unit } from '../organisation/organisation.js';
import { reachesUnit, type Reach } from '../organisation/permissions.js';
import type { Language } from '../time.js';
import { onlyWords, problemsOf } from './dialog.js';
import { addressingOf } from './forms/directive-addressing.js';
import { whatOf } from './forms/directive-writing.js';
import { choiceValue, type Choice } from './forms/field.js';
import { fill, unitName, type Filling } from './filling.js';
import { drawn, type CardMessage } from './message.js';
import { nameOf } from './people.js';
import type { CardData } from './render.js';
import { dialogTexts } from './texts/dialogs.js';

/** Where a draft is addressed: the organisation, and how far the writer's right reaches. */
export interface AddressPlace {
  readonly chart: Chart;
  readonly reach: Reach;
  readonly language: Language;
}

/** The step with what has been chosen so far, and with what was wrong with it on top. */
export function directiveAddressCard(
  place: AddressPlace,
  draft: Pick<Draft, 'id' | 'input'>,
  problems: readonly string[],
): CardMessage {
  return drawn(directiveAddressFilling(place, draft, problems));
}

/** What the step is filled with. */
export function directiveAddressFilling(
  place: AddressPlace,
  { id, input }: Pick<Draft, 'id' | 'input'>,
  problems: readonly string[],
): Filling {
  const { reach, language } = place;
  const { directive: own, ...shared } = dialogTexts[language];
  const what = whatOf(input);
  const form = addressingOf(input);
  const isSet = (value: string) => value !== '' && value !== 'false';
  return fill('directive-address', language, own.headingFor[what], {
    ...problemsOf(problems),
    heading: own.step(own.headingFor[what], 2),
    draft: id,
    asksReport: what === 'report',
    asksAnswer: what !== 'advice',
    hasDeadline: what !== 'advice',
    ...choicesOf(place, input.audience),
    repeats: (['never', ...REPETITIONS] as const).map((each) => ({ title: own.repeats[each], value: each })),
    unitsHint: reach.all ? own.allUnits : own.ownUnits,
    hasMoreWho: [form.groups, form.people, form.wide, form.except, form.copyManagers, form.guests].some(
      isSet,
    ),
    hasMoreHow: [form.urgent, form.sensitive, form.sendDay].some(isSet),
    form: { ...form, repeat: form.repeat || 'never' },
    t: { ...onlyWords(own), ...onlyWords(shared) },
  });
}

function choicesOf(place: AddressPlace, audience: Draft['input']['audience']): CardData {
  const { chart, language } = place;
  const own = dialogTexts[language].directive;
  const { roles, groups } = chart.organisation;
  const unique = <Item>(items: readonly Item[]) => [...new Set(items)];
  const chosen = audience.units.flatMap((id) => chart.units.get(id) ?? []);
  return {
    roles: roles.map((role) => choice(inLanguage(role.title, language) || role.id, role.id)),
    units: unique([...unitsToChoose(place), ...chosen]).map((unit) =>
      choice(unitName(unit, language), unit.id),
    ),
    hasGroups: groups.length > 0,
    groups: groups.map((group) => choice(inLanguage(group.name, language) || group.id, group.id)),
    people: unique([...audience.people, ...likelyPeople(place)]).map((id) =>
      choice(personTitle(place, id), id),
    ),
    wides: (['managers', 'everyone'] as const).map((value) => ({ title: own.wides[value], value })),
    excepted: unique([...audience.except, ...unitsToChoose(place).map(({ id }) => id)]).map((id) =>
      choice(titleOf(place, id), id),
    ),
  };
}

function choice(title: string, id: string): Choice {
  return { title, value: choiceValue(id) };
}

/** Departments and companies that the right reaches; for a right below that level, the units it is for. */
function unitsToChoose({ chart, reach }: Pick<AddressPlace, 'chart' | 'reach'>): readonly Unit[] {
  const departments = departmentsOf(chart).filter((unit) => reachesUnit(chart, reach, unit.id));
  const own = reach.all ? [] : reach.units.flatMap((id) => chart.units.get(id) ?? []);
  return [...departments, ...own.filter((unit) => unit !== chart.root)];
}

/** Whom to offer before anything is typed, where a list may not be empty: the managers of what may be chosen. */
function likelyPeople({ chart, reach }: Pick<AddressPlace, 'chart' | 'reach'>): readonly string[] {
  const managers = unitsToChoose({ chart, reach }).flatMap(({ manager }) => manager ?? []);
  const named = managers.filter((id) => nameOf(chart, id) !== undefined);
  const anybody = chart.organisation.people.find((person) => !person.hidden)?.id ?? '';
  return named.length > 0 ? named : [anybody];
}

/** What an id of an exception stands for. */
function titleOf(place: AddressPlace, id: string): string {
  const { chart, language } = place;
  const unit = chart.units.get(id);
  if (unit) return unitName(unit, language);
  const named = chart.roles.get(id)?.title ?? chart.groups.get(id)?.name;
  return named ? inLanguage(named, language) || id : personTitle(place, id);
}

function personTitle({ chart, language }: AddressPlace, idOrEmail: string): string {
  const person = personNamed(chart, idOrEmail);
  if (!person) return idOrEmail;
  return nameOf(chart, person.id) ?? dialogTexts[language].directive.hiddenPerson;
}
