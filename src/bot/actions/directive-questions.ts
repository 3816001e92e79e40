/** Questions about a directive: from its recipient to its issuer, and back. */
import { questionCard } from '../../cards/directive-question.js';
import { nameOf } from '../../cards/people.js';
import { directiveAnswerTexts } from '../../cards/texts/directive-answers.js';
import type { CardVerbs } from '../../cards/verbs.js';
import { answerQuestion, openQuestion } from '../../directives/answer-question.js';
import { askIssuer } from '../../directives/ask-issuer.js';
import type { DirectiveQuestion } from '../../directives/question.js';
import type { CardShown } from '../../directives/receipt.js';
import type { Language } from '../../time.js';
import type { Reaction } from '../reaction.js';
import type { Turn } from '../turn.js';
import { personOf, portsOf } from './directives.js';
import { show } from './received-directives.js';

type OnCard = CardShown & { readonly lang?: Language | undefined };

/** "Jag har en fråga". */
export function question(turn: Turn, data: CardVerbs['directive.question']): Promise<Reaction> {
  return send(turn, data, 'question', data.text ?? '');
}

/** "Anmäl behov". */
export function need(turn: Turn, data: CardVerbs['directive.need']): Promise<Reaction> {
  return send(turn, data, 'need', data.need ?? '');
}

/** The issuer's card with the question as it stands. */
export async function open(turn: Turn, data: CardVerbs['directive.openQuestion']): Promise<Reaction> {
  const found = await openQuestion(turn.ports, personOf(turn).id, data.id);
  return showQuestion(turn, data, found);
}

/** The issuer's answer. */
export async function answer(turn: Turn, data: CardVerbs['directive.answerQuestion']): Promise<Reaction> {
  const found = await answerQuestion(portsOf(turn), personOf(turn).id, data.id, data.answer ?? '');
  turn.ports.nudge();
  return showQuestion(turn, data, found);
}

async function send(
  turn: Turn,
  data: OnCard,
  kind: DirectiveQuestion['kind'],
  text: string,
): Promise<Reaction> {
  const { question: sent, ...receipt } = await askIssuer(portsOf(turn), personOf(turn).id, data, {
    kind,
    text,
  });
  turn.ports.nudge();
  const t = directiveAnswerTexts[data.lang ?? turn.language];
  const issuer = nameOf(turn.chart, sent.to) ?? t.theSender;
  return show(turn, data, { ...receipt, note: kind === 'need' ? t.needSent(issuer) : t.asked(issuer) });
}

function showQuestion(
  turn: Turn,
  data: { readonly lang?: Language | undefined },
  found: DirectiveQuestion,
): Reaction {
  return { kind: 'replace', ...questionCard(turn.chart, found, data.lang ?? turn.language) };
}
