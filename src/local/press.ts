import { shownCard } from './chats.js';
import type { CardAction, ChatMessage, Click } from './contract.js';
import { asRecord, asText } from './http.js';

type Json = Readonly<Record<string, unknown>>;

/** Every Execute and Submit action that a card offers, also inside ShowCards and containers; fallbacks apart. */
export function actionsOf(card: unknown): readonly CardAction[] {
  return objectsOf(card).filter(isAction);
}

/**
 * The action with that verb or title as a click on it would carry it: the inputs' values merged into its data,
 * untouched inputs with the values that the card gives them.
 */
export function pressed(
  card: unknown,
  verbOrTitle: string,
  inputs: Json = {},
  type?: CardAction['type'],
): CardAction | undefined {
  const action = actionsOf(card).find(
    (each) => (each.verb === verbOrTitle || each.title === verbOrTitle) && (!type || each.type === type),
  );
  if (!action) return undefined;
  const data = { ...asRecord(action.data), ...presetInputs(card), ...inputs };
  return { ...action, data };
}

/** The click on the action with that verb or title of one of a message's cards; throws when there is none. */
export function clickOn(
  messages: readonly ChatMessage[],
  activityId: string,
  verbOrTitle: string,
  inputs?: Json,
): Click {
  const attachments = messages.find(({ id }) => id === activityId)?.attachments ?? [];
  for (const [attachment, each] of attachments.entries()) {
    const action = pressed(shownCard(each), verbOrTitle, inputs);
    if (action) return { activityId, attachment, action };
  }
  throw new Error(`The message has no action "${verbOrTitle}".`);
}

function isAction(object: Json): object is Json & CardAction {
  return object.type === 'Action.Execute' || object.type === 'Action.Submit';
}

function presetInputs(card: unknown): Json {
  const inputs = objectsOf(card).filter(({ type, id }) => asText(type)?.startsWith('Input.') && asText(id));
  return Object.fromEntries(
    inputs
      .map(({ type, id, value }) => [id, value ?? (type === 'Input.Toggle' ? 'false' : undefined)] as const)
      .filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value))
      .map(([id, value]) => [id, `${value as string | number | boolean}`]),
  ) as Json;
}

function objectsOf(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(objectsOf);
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value)
    .filter(([key]) => !['data', 'fallback', 'refresh'].includes(key))
    .flatMap(([, each]) => objectsOf(each));
  return [value as Json, ...inside];
}
