/** A turn: who speaks, in which organisation, when, in which language. */
import type { TurnContext } from 'botbuilder';
import type { PersonKey } from '../delivery/references.js';
import { identifyPerson } from '../organisation/identity.js';
import type { Person } from '../organisation/organisation.js';
import { dayOf, type Day, type Language } from '../time.js';
import type { BotPorts, Organised } from './ports.js';
import { lookUpMember } from './roster.js';
import type { Strangers } from './strangers.js';
import { venueOf, type Venue } from './venue.js';

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
  readonly venue: Venue;
}

/** Opens the turn; `undefined` while no organisation is imported. */
export async function openTurn(
  ports: BotPorts,
  context: TurnContext,
  strangers: Strangers,
): Promise<Turn | undefined> {
  const organised = ports.organised();
  if (!organised) return undefined;
  const { activity } = context;
  const at = timeOf(context, ports.now());
  const zone = organised.chart.organisation.timeZone;
  const tenantId = tenantOf(context);
  const objectId = activity.from.aadObjectId;
  const key = objectId === undefined ? undefined : { tenantId, objectId };
  const isStranger = key !== undefined && strangers.has(key, organised.chart.version);
  const person = isStranger ? undefined : await whoIs(ports, organised, context, { key, strangers });
  const venue = venueOf(activity);
  if (key && venue === 'personal') remember(ports, context, key);
  const { chart, questions } = organised;
  return {
    chart,
    questions,
    ports,
    context,
    person,
    tenantId,
    objectId,
    at,
    day: dayOf(at, zone),
    language: languageOf(person, activity.locale, organised.chart.organisation.languages[0] ?? 'sv'),
    venue,
  };
}

/** The language for a person: their own in the data, else their client's, else the organisation's first. */
export function languageOf(
  person: Person | undefined,
  locale: string | undefined,
  first: Language,
): Language {
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
  { key, strangers }: { readonly key: PersonKey | undefined; readonly strangers: Strangers },
): Promise<Person | undefined> {
  const { bindings, withCredentials, now, log } = ports;
  let isInRoster = false;
  const lookUp = async () => {
    const member = await lookUpMember(context);
    isInRoster = member !== undefined;
    return member;
  };
  const knocking = { tenantId: key?.tenantId ?? '', objectId: key?.objectId, lookUp };
  const found = await identifyPerson({ chart, bindings, withCredentials, now, log }, knocking);
  if (found.kind === 'known' && found.newlyBound) ports.met(found.person.id);
  // A roster that did not answer says nothing about the next turn.
  if (found.kind === 'unknown' && isInRoster && key) strangers.add(key, chart.version);
  return found.kind === 'known' ? found.person : undefined;
}

/** Where the person was last heard: newest turn wins. Only a personal chat is where directives go. */
function remember(ports: BotPorts, context: TurnContext, key: PersonKey): void {
  const { conversation, serviceUrl } = context.activity;
  ports.references.remember(key, { serviceUrl, ...key, conversationId: conversation.id });
}
