/** "Jag har en fråga", "Anmäl behov": to the issuer, who is told at once. */
import { createHash } from 'node:crypto';
import { sendNotice, type NoticePorts } from '../delivery/notice.js';
import type { PersonId } from '../organisation/organisation.js';
import {
  QUESTION_NOTICE,
  type DirectiveQuestion,
  type QuestionKind,
  type QuestionStore,
} from './question.js';
import { loadReceipt, type AnswerPorts, type CardShown, type Receipt } from './receipt.js';
import { checkWords } from './words.js';

export interface AskIssuerPorts extends NoticePorts, Pick<AnswerPorts, 'directives'> {
  readonly directiveQuestions: QuestionStore;
}

/** Keeps a recipient's question and tells the issuer. The same words by the same person are one question. */
export async function askIssuer(
  ports: AskIssuerPorts,
  person: PersonId,
  card: CardShown,
  asked: { readonly kind: QuestionKind; readonly text: string },
): Promise<Receipt & { readonly question: DirectiveQuestion }> {
  const text = checkWords(asked.text);
  const { stored: _stored, ...receipt } = await loadReceipt(ports, person, card);
  const { directive } = receipt;
  const words = createHash('sha256')
    .update(JSON.stringify([person, asked.kind, text]))
    .digest('hex');
  const question: DirectiveQuestion = {
    id: `${directive.id}-q-${words.slice(0, 12)}`,
    kind: asked.kind,
    directive: directive.id,
    title: directive.title,
    version: card.version,
    asker: person,
    to: directive.issuer,
    text,
    at: ports.now().toISOString(),
  };
  const isNew = (await ports.directiveQuestions.insert(question)) === 'inserted';
  const kept = isNew ? question : ((await ports.directiveQuestions.find(question.id))?.value ?? question);
  const notice = { id: `question-${kept.id}`, kind: QUESTION_NOTICE, content: kept };
  await sendNotice(ports, notice, [{ person: kept.to }]);
  return { ...receipt, question: kept };
}
