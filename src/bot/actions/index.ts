/** From verb to handler: a verb without one does not compile. */
import type { CardAction, CardVerbs, Verb } from '../../cards/verbs.js';
import type { Reaction } from '../reaction.js';
import type { Turn } from '../turn.js';
import * as directives from './directives.js';
import * as feedback from './feedback.js';
import * as meetings from './meetings.js';
import * as ownUnit from './own-unit.js';
import * as reminders from './reminders.js';
import * as questions from './questions.js';

type Handlers = { readonly [V in Verb]: (turn: Turn, data: CardVerbs[V]) => Promise<Reaction> };

const handlers: Handlers = {
  'question.ask': questions.answer,
  'unit.declare': ownUnit.declare,
  'feedback.give': feedback.give,
  'directive.acknowledge': directives.acknowledge,
  'directive.open': directives.open,
  'directive.show': reminders.show,
  'directive.remind-me': reminders.remindLater,
  'directive.show-status': reminders.showStatus,
  'directive.status': directives.status,
  'directive.compose': directives.compose,
  'directive.preview': directives.preview,
  'directive.send': directives.send,
  'meeting.reply': meetings.reply,
  'meeting.open': meetings.open,
  'meeting.status': meetings.status,
  'meeting.compose': meetings.compose,
  'meeting.preview': meetings.preview,
  'meeting.send': meetings.send,
};

/** Does what a button asks for. */
export async function act(turn: Turn, action: CardAction): Promise<Reaction> {
  const handler = handlers[action.verb] as (turn: Turn, data: unknown) => Promise<Reaction>;
  return handler(turn, action.data);
}
