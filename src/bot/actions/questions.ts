/** Questions, typed or pressed. */
import { answerCard } from '../../cards/answer-card.js';
import { ask } from '../../questions/ask.js';
import type { Reaction } from '../reaction.js';
import type { Turn } from '../turn.js';
import { isForEveryone } from '../venue.js';

/** Answers a sentence from the organisation's data. */
export async function answer(turn: Turn, data: { readonly text: string }): Promise<Reaction> {
  const { questions, chart, person, day, at, language } = turn;
  const found = ask(questions, { text: data.text, asker: person, day, at, language });
  turn.ports.log.debug({ answer: found.kind, language: found.language }, 'A question was answered');
  return {
    kind: 'send',
    ...answerCard(found, chart, day, turn.ports.privacyUrl()),
    forEveryone: isForEveryone(found),
    alone: found.kind === 'danger',
  };
}
