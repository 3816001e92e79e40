/** A turn: who speaks, in which organisation, when, in which language. */
import type { TurnContext } from 'botbuilder';
import { identifyPerson } from '../organisation/identity.js';
import type { Person } from '../organisation/organisation.js';
import { dayOf, type Day, type Language } from '../time.js';
import type { BotPorts, Organised } from './ports.js';
import { lookUpMember } from './roster.js';

export interface Turn extends Organised {
  readonly ports: BotPorts;
  readonly context: TurnContext;
  /** Nobody in the roster: an employee whom the data does not list, or a guest. */
  readonly person: Person | undefined;
  readonly tenantId: string;
  readonly objectId: string | undefined;
  /** For what an answer says; what is recorded bears the server's clock. */
  readonly at: Date;
  readonly day: Day;
  readonly language: Language;
}

/** Opens the turn; `undefined` while no organisation is imported. */
export async function openTurn(ports: BotPorts, context: TurnContext): Promise<Turn | undefined> {
  const organised = ports.organised();
  if (!organised) return undefined;
  const { activity } = context;
  const at = timeOf(context, ports.now());
  const zone = organised.chart.organisation.timeZone;
  const tenantId = tenantOf(context);
  const objectId = activity.from.aadObjectId;
  const person = objectId === undefined ? undefined : await whoIs(ports, organised, context, tenantId, objectId);
  remember(ports, context, person?.id, tenantId, objectId);
  return {
    ...organised,
    ports,
    context,
    person,
    tenantId,
    objectId,
    at,
    day: dayOf(at, zone),
    language: languageOf(person, activity.locale, organised.chart.organisation.languages[0] ?? 'sv'),
  };
}

/** The language for a person: their own in the data, else their client's, else the organisation's first. */
export function languageOf(person: Person | undefined, locale: string | undefined, first: Language): Language {
  if (person?.language) return person.language;
  if (locale?.startsWith('sv')) return 'sv';
  return locale?.startsWith('en') ? 'en' : first;
}

/** The tenant that an activity comes from. */
export function tenantOf(context: TurnContext): string {
  const data = context.activity.channelData as { tenant?: { id?: string } } | undefined;
  return data?.tenant?.id ?? context.activity.conversation.tenantId ?? '';
}

function timeOf(context: TurnContext, now: Date): Date {
  const { timestamp } = context.activity;
  const at = timestamp === undefined ? now : new Date(timestamp);
  return Number.isNaN(at.getTime()) ? now : at;
}

async function whoIs(
  ports: BotPorts,
  { chart }: Organised,
  context: TurnContext,
  tenantId: string,
  objectId: string,
): Promise<Person | undefined> {
  const day = dayOf(ports.now(), chart.organisation.timeZone);
  const found = await identifyPerson(
    {
      chart,
      bindings: ports.bindings,
      lookUp: () => lookUpMember(context),
      now: ports.now,
      log: ports.log,
    },
    { tenantId, objectId, day, withCredentials: ports.withCredentials },
  );
  if (found.isNew && found.person) ports.met(found.person.id);
  return found.person;
}

/** Where the person was last heard: newest turn wins. Only a personal chat is where directives go. */
function remember(
  ports: BotPorts,
  context: TurnContext,
  person: string | undefined,
  tenantId: string,
  objectId: string | undefined,
): void {
  const { conversation, serviceUrl } = context.activity;
  if (person === undefined || (conversation.conversationType ?? 'personal') !== 'personal') return;
  ports.references.remember(person, { serviceUrl, tenantId, conversationId: conversation.id, objectId });
}
