import type { IncomingMessage } from 'node:http';
import {
  ActivityHandler,
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  MessageFactory,
  TeamsInfo,
  type ConversationReference,
  type InvokeResponse,
  TurnContext,
  teamsGetChannelId,
} from 'botbuilder';
import restify from 'restify';
import { silentLog } from '../../src/log.js';
import { createLocalTeams, type LocalTeams, type LocalTeamsOptions } from '../../src/local/local-teams.js';
import { localObjectId } from '../../src/local/ids.js';
import type { LocalPerson } from '../../src/local/roster.js';
import { DIALOG, sampleCard, TYPEAHEAD_CARD } from './sample-cards.js';

export const TENANT = '7a1c2f0e-0000-4000-8000-000000000001';
export const BOT_ID = '7a1c2f0e-0000-4000-8000-000000000002';

export const PEOPLE: readonly LocalPerson[] = [
  person('p1', 'Annika Lindvall', 'Säkerhetsombud', 'Norra skolan', 'sv'),
  person('p2', 'Jonas Berg', 'Rektor', 'Södra skolan', 'sv'),
  person('p3', 'Mary Field', 'Head of Security', 'Kommunledningskontoret', 'en'),
];

function person(id: string, name: string, title: string, unit: string, language: 'sv' | 'en'): LocalPerson {
  const email = `${name.toLowerCase().replace(' ', '.')}@example.se`;
  return { id, name, email, objectId: localObjectId(email), title, unit, language };
}

/** What the bot was told, besides messages. */
export interface Heard {
  readonly activities: {
    type: string;
    name?: string;
    action?: string;
    value?: unknown;
    locale?: string;
    localTimestamp?: string;
    text?: string;
    conversation?: unknown;
    channelData?: unknown;
    entities?: { type: string }[];
  }[];
  readonly references: Map<string, Partial<ConversationReference>>;
}

class EchoBot extends ActivityHandler {
  constructor(readonly heard: Heard) {
    super();
    this.onTurn(async (context, next) => {
      const { type, name, action, locale, text, conversation, entities } = context.activity;
      const channelData: unknown = context.activity.channelData;
      const value: unknown = context.activity.value;
      heard.activities.push({
        type,
        text,
        conversation,
        channelData,
        entities: entities ?? [],
        localTimestamp: (context.activity as { rawLocalTimestamp?: string }).rawLocalTimestamp ?? '',
        ...(name ? { name } : {}),
        ...(action ? { action } : {}),
        ...(locale ? { locale } : {}),
        ...(value === undefined ? {} : { value }),
      });
      heard.references.set(
        context.activity.from.aadObjectId ?? '',
        TurnContext.getConversationReference(context.activity),
      );
      await next();
    });
    this.onMessage(async (context, next) => {
      await answer(context);
      await next();
    });
    this.onMembersAdded(async (context, next) => {
      await context.sendActivity('Välkommen! Skriv **kort** för ett kort.');
      await next();
    });
  }

  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    return { status: 200, body: answerInvoke(context) };
  }
}

async function answer(context: TurnContext): Promise<void> {
  const text = TurnContext.removeRecipientMention(context.activity)?.trim() ?? context.activity.text;
  const value: unknown = context.activity.value;
  if (value) await context.sendActivity(`Mottaget: ${JSON.stringify(value)}`);
  else if (text === 'kort')
    await context.sendActivity(MessageFactory.attachment(CardFactory.adaptiveCard(sampleCard())));
  else if (text === 'uppdatera') {
    const sent = await context.sendActivity('Före');
    await context.updateActivity({ ...MessageFactory.text('Efter'), id: sent?.id ?? '' });
  } else if (text === 'radera') {
    const sent = await context.sendActivity('Försvinner');
    await context.deleteActivity(sent?.id ?? '');
  } else if (text === 'vem') {
    const member = await TeamsInfo.getMember(context, context.activity.from.id);
    const paged = await TeamsInfo.getPagedMembers(context, 10);
    await context.sendActivity(`${member.name} ${member.email} ${paged.members.length}`);
  } else if (text === 'refresh') {
    const refresh = { action: { type: 'Action.Execute', verb: 'test.refresh', data: {} } };
    await context.sendActivity(
      MessageFactory.attachment(CardFactory.adaptiveCard({ ...sampleCard('Gammalt'), refresh })),
    );
  } else if (text === 'sök')
    await context.sendActivity(MessageFactory.attachment(CardFactory.adaptiveCard(TYPEAHEAD_CARD)));
  else if (text === 'förslag')
    await context.sendActivity(MessageFactory.suggestedActions(['ett', 'två', 'tre', 'fyra'], 'Välj'));
  else if (text === 'lag') {
    const { name, memberCount } = await TeamsInfo.getTeamDetails(context);
    const [channel] = await TeamsInfo.getTeamChannels(context);
    await context.sendActivity(
      `${name} ${memberCount} ${channel?.id === teamsGetChannelId(context.activity)}`,
    );
  } else if (text === 'nämn mig') {
    const mention = {
      type: 'mention',
      text: `<at>${context.activity.from.name}</at>`,
      mentioned: context.activity.from,
    };
    await context.sendActivity({ ...MessageFactory.text(`Hej ${mention.text}!`), entities: [mention] });
  } else await context.sendActivity(`Du skrev: ${text}`);
}

function answerInvoke(context: TurnContext): unknown {
  const value = context.activity.value as {
    action?: { verb: string; data?: { comment?: string } };
    trigger?: string;
    data?: { what?: string };
    queryText?: string;
  };
  if (context.activity.name === 'application/search') return searchAnswer(value.queryText ?? '');
  if (context.activity.name === 'task/fetch')
    return {
      task: { type: 'continue', value: { title: 'Rapportera', card: CardFactory.adaptiveCard(DIALOG) } },
    };
  if (context.activity.name === 'task/submit')
    return value.data?.what ? { task: { type: 'message', value: `Tack: ${value.data.what}` } } : undefined;
  switch (value.action?.verb) {
    case 'test.read':
      return card(sampleCard(`Läst: ${value.action.data?.comment ?? ''}`, 1));
    case 'test.refresh':
      return card(sampleCard(`Nytt (${value.trigger})`));
    case 'test.error':
      return {
        statusCode: 400,
        type: 'application/vnd.microsoft.error',
        value: { code: 'BadRequest', message: 'Nej' },
      };
    default:
      return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Klart' };
  }
}

function searchAnswer(queryText: string): unknown {
  if (queryText === 'fel') return { statusCode: 500, type: 'application/vnd.microsoft.error', value: {} };
  const results = UNITS.filter((title) => title.toLowerCase().includes(queryText.toLowerCase()));
  return {
    statusCode: 200,
    type: 'application/vnd.microsoft.search.searchResponse',
    value: { results: results.map((title) => ({ title, value: `u-${title}` })) },
  };
}

const UNITS = ['Norra skolan', 'Södra skolan', 'Stenlyktans förskola'];

function card(value: unknown): unknown {
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value };
}

/** A bot with its local Teams, on a port of its own, mounted behind restify as the web server does. */
export interface EchoSetup {
  readonly teams: LocalTeams;
  readonly heard: Heard;
  readonly adapter: CloudAdapter;
  readonly origin: string;
  stop(): Promise<void>;
}

export async function startEcho(options: Partial<LocalTeamsOptions> = {}, port = 0): Promise<EchoSetup> {
  const heard: Heard = { activities: [], references: new Map() };
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const bot = new EchoBot(heard);
  const server = restify.createServer();
  let origin = '';
  const teams = createLocalTeams({
    people: () => PEOPLE,
    botEndpoint: () => `${origin}/api/messages`,
    publicUrl: () => `${origin}/local`,
    tenantId: TENANT,
    botId: BOT_ID,
    botName: 'Säkerhetsorganisationen',
    now: () => new Date(),
    log: silentLog,
    ...options,
  });
  server.pre((req, res, next) => {
    if (!/^\/local(\/|\?|$)/.test(req.url ?? '')) {
      next();
      return;
    }
    // Only then: restify answers 500 itself when the chain ends before anything is written.
    void teams.listener(req, res).finally(() => {
      next(false);
    });
  });
  server.post('/api/messages', (req, res, next) => {
    void readJson(req)
      .then(async (body) => {
        (req as { body?: unknown }).body = body;
        await adapter.process(req, res, (context) => bot.run(context));
      })
      .finally(() => {
        next(false);
      });
  });
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${server.address().port}`;
  return {
    teams,
    heard,
    adapter,
    origin,
    stop: async () => {
      await teams.stop();
      server.server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(resolve);
      });
    },
  };
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = [];
  for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece);
  return JSON.parse(Buffer.concat(pieces).toString('utf8')) as unknown;
}
