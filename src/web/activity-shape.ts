/**
 * Whether a body is an activity of the Bot Framework protocol that the bot can be given without it breaking.
 * botbuilder itself trusts its input: it throws, or answers 500, on much of what is refused here.
 */

/** What is wrong, and in which field. */
export interface ActivityFault {
  readonly code: 'activity-malformed' | 'activity-value-too-big';
  readonly field: string;
}

type Kind = 'text' | 'url' | 'object' | 'objects';

interface Rule {
  readonly field: string;
  readonly kind: Kind;
  /** Most characters, for texts. */
  readonly max?: number;
  readonly required?: true;
}

/** Parents stand before their children. A field that is `null` counts as not there. */
const rules: readonly Rule[] = [
  { field: 'type', kind: 'text', max: 64, required: true },
  { field: 'id', kind: 'text', max: 1024 },
  { field: 'channelId', kind: 'text', max: 64, required: true },
  { field: 'serviceUrl', kind: 'url', max: 2048, required: true },
  { field: 'from', kind: 'object', required: true },
  { field: 'from.id', kind: 'text', max: 1024, required: true },
  { field: 'from.name', kind: 'text', max: 1024 },
  { field: 'from.aadObjectId', kind: 'text', max: 64 },
  { field: 'recipient', kind: 'object', required: true },
  { field: 'recipient.id', kind: 'text', max: 1024, required: true },
  { field: 'recipient.name', kind: 'text', max: 1024 },
  { field: 'conversation', kind: 'object', required: true },
  { field: 'conversation.id', kind: 'text', max: 1024, required: true },
  { field: 'conversation.conversationType', kind: 'text', max: 64 },
  { field: 'conversation.tenantId', kind: 'text', max: 64 },
  { field: 'name', kind: 'text', max: 256 },
  { field: 'text', kind: 'text', max: 2 * 1024 * 1024 },
  { field: 'textFormat', kind: 'text', max: 64 },
  { field: 'locale', kind: 'text', max: 64 },
  { field: 'localTimezone', kind: 'text', max: 128 },
  { field: 'replyToId', kind: 'text', max: 1024 },
  { field: 'deliveryMode', kind: 'text', max: 64 },
  { field: 'action', kind: 'text', max: 64 },
  { field: 'channelData', kind: 'object' },
  { field: 'channelData.tenant', kind: 'object' },
  { field: 'channelData.tenant.id', kind: 'text', max: 64 },
  { field: 'entities', kind: 'objects' },
  { field: 'attachments', kind: 'objects' },
  { field: 'membersAdded', kind: 'objects' },
  { field: 'membersRemoved', kind: 'objects' },
  { field: 'reactionsAdded', kind: 'objects' },
  { field: 'reactionsRemoved', kind: 'objects' },
];

const pathRules = rules.map((rule) => ({ ...rule, path: rule.field.split('.') }));

const timestamps = ['timestamp', 'localTimestamp', 'expiration'];
const maxValue = 128 * 1024;

type Fields = Record<string, unknown>;

/** The activity in a parsed body, without unreadable timestamps and nulls at the top; or what is wrong with it. */
export function checkActivity(body: unknown): { activity: Fields } | { fault: ActivityFault } {
  if (!isObject(body)) return malformed('');
  const activity = withoutNulls(body);
  const broken = pathRules.find((rule) => !keeps(rule, valueAt(activity, rule.path)));
  if (broken) return malformed(broken.field);
  return checkInvoke(activity) ?? checkValue(activity) ?? { activity };
}

function malformed(field: string): { fault: ActivityFault } {
  return { fault: { code: 'activity-malformed', field } };
}

function withoutNulls(body: Fields): Fields {
  // `__proto__` as a key of its own would become the prototype of a copy.
  const kept: Fields = {};
  for (const key of Object.keys(body)) {
    const value = body[key];
    if (value === null || key === '__proto__' || (timestamps.includes(key) && !isTimestamp(value))) continue;
    kept[key] = value;
  }
  return kept;
}

function isTimestamp(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 64 && !Number.isNaN(Date.parse(value));
}

function valueAt(fields: Fields, path: readonly string[]): unknown {
  let value: unknown = fields;
  for (const key of path) value = isObject(value) ? value[key] : undefined;
  return value ?? undefined;
}

function keeps(rule: Rule, value: unknown): boolean {
  if (value === undefined) return !rule.required;
  switch (rule.kind) {
    case 'object':
      return isObject(value);
    case 'objects':
      return Array.isArray(value) && value.every(isObject);
    default:
      return isText(rule, value) && (rule.kind !== 'url' || isHttp(value));
  }
}

function isText({ max = 1024, required }: Rule, value: unknown): value is string {
  return typeof value === 'string' && value.length <= max && !(required && value.trim() === '');
}

function isHttp(text: string): boolean {
  if (text === lastHttp) return true;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) return false;
  lastHttp = text;
  return true;
}

/** A tenant's service URL is nearly always the one of the turn before. */
let lastHttp: string | undefined;

function checkInvoke(activity: Fields): { fault: ActivityFault } | undefined {
  if (activity.type !== 'invoke') return undefined;
  if (typeof activity.name !== 'string' || activity.name === '') return malformed('name');
  if (activity.name !== 'adaptiveCard/action') return undefined;
  const action = valueAt(activity, ['value', 'action']);
  if (!isObject(action)) return malformed('value.action');
  if (typeof action.type !== 'string') return malformed('value.action.type');
  if (typeof (action.verb ?? '') !== 'string') return malformed('value.action.verb');
  return isObject(action.data ?? {}) ? undefined : malformed('value.action.data');
}

function checkValue({ value }: Fields): { fault: ActivityFault } | undefined {
  if (typeof value !== 'object' || JSON.stringify(value).length <= maxValue) return undefined;
  return { fault: { code: 'activity-value-too-big', field: 'value' } };
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
