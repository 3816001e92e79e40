import { ChoiceSetInput, type AdaptiveCard, type Input } from 'adaptivecards';
import type { CardJson, Choice } from '../contract.js';
import type { CardHost } from './card-host.js';
import { makeCombobox } from './combobox.js';
import { complaintOf } from './notices.js';
import { makeSeveral } from './several.js';

type Json = Readonly<Record<string, unknown>>;

/** Makes each `style: filtered` choice a combobox; one with `choices.data` asks the bot as the person types. */
export function addTypeahead(card: AdaptiveCard, json: CardJson, host: CardHost): void {
  const inputs = card.getAllInputs(true);
  for (const input of inputs) {
    if (!(input instanceof ChoiceSetInput) || input.style !== 'filtered') continue;
    const query = queryOf(objectsOf(json).find(({ id }) => id === input.id));
    const known = input.choices.map(({ title = '', value = '' }) => ({ title, value }));
    const find = finderFor(known, query, host, () => othersThan(input, inputs));
    const settings = { say: host.say, find, delayMs: query ? 250 : 0 };
    if (input.isMultiSelect) offerSeveral(input, known, settings);
    else offerOne(input, known, settings);
  }
}

type Find = (text: string) => Promise<readonly Choice[] | string>;
type Query = { readonly dataset: string; readonly associated: boolean };

/** The card's own choices that fit, then what the bot finds. */
function finderFor(
  known: readonly Choice[],
  query: Query | undefined,
  host: CardHost,
  others: () => Record<string, string>,
): Find {
  return async (text) => {
    const fitting = known.filter(({ title }) => title.toLowerCase().includes(text.toLowerCase()));
    if (!query || text === '') return fitting;
    const reaction = await host.findChoices({
      dataset: query.dataset,
      queryText: text,
      ...(query.associated ? { data: others() } : {}),
    });
    if (reaction.kind !== 'choices') return complaintOf(host.say, reaction) ?? host.say('choicesFailed');
    const values = new Set(fitting.map(({ value }) => value));
    return [...fitting, ...reaction.choices.filter(({ value }) => !values.has(value))];
  };
}

function othersThan(input: Input, inputs: readonly Input[]): Record<string, string> {
  return Object.fromEntries(
    inputs.flatMap((each) =>
      each !== input && each.id && each.isSet() ? [[each.id, String(each.value)]] : [],
    ),
  );
}

interface Offer {
  readonly say: CardHost['say'];
  readonly find: Find;
  readonly delayMs: number;
}

function offerOne(input: ChoiceSetInput, known: readonly Choice[], offer: Offer): void {
  const box = input.renderedElement?.querySelector<HTMLInputElement>('input[list]');
  if (!box) return;
  takeOver(input, box);
  const first = known.find(({ value }) => value === input.defaultValue);
  const combobox = makeCombobox(box, { ...offer, first });
  // The renderer would send the text in the box; Teams sends the choice, or nothing.
  Object.defineProperty(input, 'value', { get: () => combobox.chosen()?.value });
  // Whether one is required is asked apart; the renderer would want it among the card's own choices.
  Object.defineProperty(input, 'isValid', { value: () => true });
}

/** The renderer would draw a box to tick for each choice; Teams draws those chosen, and a box to type in. */
function offerSeveral(input: ChoiceSetInput, known: readonly Choice[], offer: Offer): void {
  const drawn = input.renderedElement?.querySelector<HTMLElement>('.ac-choiceSetInput-multiSelect');
  if (!drawn) return;
  // The first box to tick is named by the field and by its own label.
  const labels = drawn.querySelector('input')?.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const several = makeSeveral(known, (input.defaultValue ?? '').split(','), {
    ...offer,
    placeholder: input.placeholder ?? '',
  });
  several.box.setAttribute('aria-labelledby', labels.slice(0, -1).join(' '));
  drawn.replaceChildren(several.element);
  Object.defineProperty(input, 'value', { get: () => several.value() });
  Object.defineProperty(input, 'isValid', { value: () => true });
  Object.assign(input, { _renderedInputControlElement: several.box, _toggleInputs: [several.box] });
}

/** The renderer names and marks the box around the text box, which screen readers do not stop at. */
function takeOver(input: ChoiceSetInput, box: HTMLInputElement): void {
  const around = box.parentElement;
  if (!around) return;
  box.id = around.id;
  const name = around.getAttribute('aria-labelledby');
  if (name !== null) box.setAttribute('aria-labelledby', name);
  around.removeAttribute('aria-labelledby');
  if (input.isRequired) box.setAttribute('aria-required', 'true');
  around.removeAttribute('id');
  around.classList.remove('ac-input');
  // What it does later (errors, focus) is for the text box too; there is no public way to say so.
  Object.assign(input, { _renderedInputControlElement: box });
}

function queryOf(json: Json | undefined): { dataset: string; associated: boolean } | undefined {
  const data = json?.['choices.data'] as Json | undefined;
  if (data?.type !== 'Data.Query' || typeof data.dataset !== 'string') return undefined;
  return { dataset: data.dataset, associated: data.associatedInputs === 'auto' };
}

function objectsOf(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(objectsOf);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Json, ...Object.values(value).flatMap(objectsOf)];
}
