/** Questions, typed or pressed. */
import { answerCard } from '../../cards/answer-card.js';
import type { Person } from '../../organisation/organisation.js';
import type { Answer, Question } from '../../questions/answer.js';
import { ask } from '../../questions/ask.js';
import { leansOnBefore } from '../../questions/follow-up.js';
import type { Reaction } from '../reaction.js';
import type { Turn } from '../turn.js';
import { isForEveryone } from '../venue.js';

/** Answers a sentence from the organisation's data. */
export async function answer(turn: Turn, data: { readonly text: string }): Promise<Reaction> {
  const found = askIn(turn, data.text, turn.person, await aboutBefore(turn, data.text));
  rememberAbout(turn, found);
  turn.ports.log.debug({ answer: found.kind, language: found.language }, 'A question was answered');
  return {
    kind: 'send',
    ...answerCard(found, turn.chart, turn.day, turn.ports.privacyUrl()),
    forEveryone: isForEveryone(found),
    alone: found.kind === 'danger',
  };
}

/** An answer with what the next sentence may lean on. */
type Found = Answer & { readonly context?: object };

function askIn(turn: Turn, text: string, asker: Person | undefined, previous: object | undefined): Found {
  const { questions, day, at, language } = turn;
  const question = { text, asker, day, at, language, ...(previous && { previous }) };
  return ask(questions, question as Question);
}

/** What the conversation was about: from memory, and from the storage only where the sentence leans on it. */
async function aboutBefore(turn: Turn, text: string): Promise<object | undefined> {
  const { contexts, now, log } = turn.ports;
  const { id } = turn.context.activity.conversation;
  const known = contexts.known(id, now());
  if (!leansOnBefore(text)) return known?.about;
  try {
    return (await contexts.newest(id, now()))?.about;
  } catch (error) {
    log.warn({ err: error }, 'What the conversation was about cannot be read');
    return known?.about;
  }
}

function rememberAbout(turn: Turn, { context }: Found): void {
  if (!context) return;
  const { contexts, now } = turn.ports;
  contexts.remember(turn.context.activity.conversation.id, { about: context }, now());
}
