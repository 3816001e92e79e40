/** One activity in, one thing done: the doors of the bot by kind of activity. */
import type { TurnContext } from 'botbuilder';
import { noticeCard, refusalCard } from '../cards/notice.js';
import { writeRefusal } from '../cards/texts/refusals.js';
import { turnTexts } from '../cards/texts/turn.js';
import { parseSubmit } from '../cards/verbs.js';
import { isRefusal } from '../errors.js';
import { act } from './actions/index.js';
import { answerInvoke, readInvoke } from './invokes.js';
import { textOf } from './mentions.js';
import { reactToText } from './messages.js';
import type { BotPorts } from './ports.js';
import { showPrivately } from './privately.js';
import type { Reaction, Shown } from './reaction.js';
import { answerSearch } from './search.js';
import { sendFollowed, sendShown, updateShown } from './sending.js';
import { createStrangers } from './strangers.js';
import { languageOf, openTurn, type Turn } from './turn.js';
import { mayBeShown } from './venue.js';
import { welcome, welcomeOnce } from './welcome.js';

/** The bot's logic, to be handed to the adapter. */
export function createBot(ports: BotPorts): (context: TurnContext) => Promise<void> {
  const strangers = createStrangers();
  return async (context) => {
    const turn = await openTurn(ports, context, strangers);
    if (!turn) return tellNotReady(context);
    // Types outside botbuilder's list arrive too, so that it is text here.
    const type: string = context.activity.type;
    switch (type) {
      case 'message':
        return onMessage(turn);
      case 'invoke':
        return onInvoke(turn);
      case 'installationUpdate':
        return onInstallation(turn);
      default:
        return;
    }
  };
}

async function onMessage(turn: Turn): Promise<void> {
  const { activity } = turn.context;
  const pressed: unknown = activity.value;
  const reaction = await orRefusal(turn, async () => {
    if (pressed === undefined || pressed === null) return reactToText(turn, textOf(activity));
    const action = parseSubmit(pressed);
    return action ? act(turn, action) : tell(writeUnknown(turn));
  });
  await showInChat(turn, reaction);
  if (!(reaction.kind === 'send' && reaction.alone)) await welcomeOnce(turn);
}

/** In a chat everything is a message; a pressed card is replaced where it can be. */
async function showInChat(turn: Turn, reaction: Reaction): Promise<void> {
  if (!mayBeShown(turn.venue, reaction))
    return void (await sendShown(
      turn.context,
      noticeCard([await showPrivately(turn, reaction)], turn.language),
    ));
  switch (reaction.kind) {
    case 'replace':
      return updateShown(turn.context, reaction);
    case 'send':
      return sendFollowed(turn, reaction);
    case 'dialog':
      return void (await sendShown(turn.context, { card: reaction.card, text: reaction.title }));
    case 'tell':
      return void (await sendShown(turn.context, told(turn, reaction)));
    case 'close':
      return sendFollowed(turn, reaction.send ?? noticeCard([reaction.text], turn.language));
  }
}

function told({ language }: Turn, { text, done }: Extract<Reaction, { kind: 'tell' }>): Shown {
  return done ? noticeCard([text], language) : refusalCard(text, language);
}

async function onInvoke(turn: Turn): Promise<void> {
  const invoke = readInvoke(turn.context.activity);
  // Left unanswered, it is told to the caller as unknown.
  if (invoke.kind === 'unknown') return;
  if (invoke.kind === 'search') {
    const value = answerSearch(turn, turn.context.activity.value);
    await turn.context.sendActivity({ type: 'invokeResponse', value });
    return;
  }
  const reaction = await orRefusal(turn, async () =>
    invoke.action ? act(turn, invoke.action) : tell(writeUnknown(turn)),
  );
  await answerInvoke(turn, invoke.kind, reaction);
}

async function onInstallation(turn: Turn): Promise<void> {
  const { action } = turn.context.activity;
  if (action !== 'add' && action !== 'add-upgrade') return;
  // Added to a group or a team: nobody asked, and nobody is reached by it.
  if (turn.venue === 'shared') return;
  if (turn.person) turn.ports.met(turn.person.id);
  if (action === 'add' && turn.ports.welcome === 'install') await welcome(turn);
}

/** A rule's no is an answer like any other. */
async function orRefusal(turn: Turn, work: () => Promise<Reaction>): Promise<Reaction> {
  try {
    return await work();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    turn.ports.log.info({ refused: error.message }, 'A rule said no');
    return tell(writeRefusal(error, turn.language));
  }
}

function tell(text: string): Reaction {
  return { kind: 'tell', text };
}

function writeUnknown(turn: Turn): string {
  return turnTexts[turn.language].unknownAction;
}

async function tellNotReady(context: TurnContext): Promise<void> {
  const type: string = context.activity.type;
  if (type === 'message')
    await context.sendActivity(turnTexts[languageOf(undefined, context.activity.locale, 'sv')].notReady);
}
