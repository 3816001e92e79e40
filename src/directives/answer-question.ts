/** The issuer answers a recipient's question. */
import { Refusal } from '../errors.js';
import type { Stored } from '../delivery/ledger.js';
import { sendNotice } from '../delivery/notice.js';
import type { PersonId } from '../organisation/organisation.js';
import type { AskIssuerPorts } from './ask-issuer.js';
import type { DirectiveRefusal } from './directive.js';
import { ANSWER_NOTICE, type DirectiveQuestion } from './question.js';
import { checkWords } from './words.js';

type AnswerQuestionPorts = Omit<AskIssuerPorts, 'directives'>;

/** Keeps the answer and tells whoever asked. The first answer stands. */
export async function answerQuestion(
  ports: AnswerQuestionPorts,
  person: PersonId,
  id: string,
  words: string,
): Promise<DirectiveQuestion> {
  const text = checkWords(words);
  const stored = await loadQuestion(ports, person, id);
  const answered = stored.value.answer ? stored.value : await keepAnswer(ports, stored, text);
  const notice = { id: `answer-${id}`, kind: ANSWER_NOTICE, content: answered };
  await sendNotice(ports, notice, [{ person: answered.asker }]);
  return answered;
}

/** A question as it stands, for the issuer. */
export async function openQuestion(
  ports: Pick<AskIssuerPorts, 'directiveQuestions'>,
  person: PersonId,
  id: string,
): Promise<DirectiveQuestion> {
  return (await loadQuestion(ports, person, id)).value;
}

async function loadQuestion(
  ports: Pick<AskIssuerPorts, 'directiveQuestions'>,
  person: PersonId,
  id: string,
): Promise<Stored<DirectiveQuestion>> {
  const stored = await ports.directiveQuestions.find(id);
  if (!stored) throw new Refusal<DirectiveRefusal>('directive-question-unknown');
  if (stored.value.to !== person) throw new Refusal<DirectiveRefusal>('directive-question-not-yours');
  return stored;
}

async function keepAnswer(
  ports: AnswerQuestionPorts,
  stored: Stored<DirectiveQuestion>,
  text: string,
): Promise<DirectiveQuestion> {
  const answered = { ...stored.value, answer: { text, at: ports.now().toISOString() } };
  if ((await ports.directiveQuestions.change(stored, answered)) === 'saved') return answered;
  return (await ports.directiveQuestions.find(answered.id))?.value ?? answered;
}
