/** From verb to handler: a verb without one does not compile. */
import type { CardAction, CardVerbs, Verb } from '../../cards/verbs.js';
import type { Reaction } from '../reaction.js';
import type { Turn } from '../turn.js';
import * as composing from './composing.js';
import * as questioned from './directive-questions.js';
import * as directives from './directives.js';
import * as feedback from './feedback.js';
import * as following from './following.js';
import * as meetings from './meetings.js';
import * as ownUnit from './own-unit.js';
import * as reminders from './reminders.js';
import * as questions from './questions.js';
import * as received from './received-directives.js';

type Handlers = { readonly [V in Verb]: (turn: Turn, data: CardVerbs[V]) => Promise<Reaction> };

const handlers: Handlers = {
  'question.ask': questions.answer,
  'unit.declare': ownUnit.declare,
  'feedback.give': feedback.give,
  'directive.acknowledge': received.acknowledge,
  'directive.open': received.open,
  'directive.report': received.report,
  'directive.comment': received.comment,
  'directive.cannot': received.cannot,
  'directive.passOn': received.passOn,
  'directive.passOnSend': received.passOnSend,
  'directive.passedOn': received.passedOn,
  'directive.question': questioned.question,
  'directive.need': questioned.need,
  'directive.openQuestion': questioned.open,
  'directive.answerQuestion': questioned.answer,
  'directive.show': reminders.show,
  'directive.remind-me': reminders.remindLater,
  'directive.show-status': reminders.showStatus,
  'directive.status': directives.status,
  'directive.amend': following.amend,
  'directive.amendSend': following.amendSend,
  'directive.end': following.end,
  'directive.endSend': following.endSend,
  'directive.confirm': following.confirm,
  'directive.confirmSend': following.confirmSend,
  'directive.unreached': following.unreached,
  'directive.remind': following.remind,
  'directive.units': following.units,
  'directive.file': following.file,
  'directive.table': directives.table,
  'directive.compose': composing.compose,
  'directive.address': composing.address,
  'directive.preview': composing.preview,
  'directive.keep': composing.keep,
  'directive.send': composing.send,
  'directive.discard': composing.discard,
  'directive.approve': composing.approve,
  'directive.return': composing.sendBack,
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
