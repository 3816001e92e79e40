/** A report's questions as lines that a person types: the question, then after a bar what kind of answer it wants. */
import type { QuestionType } from '../../directives/content.js';
import type { QuestionInput } from '../../directives/input.js';
import { linesOf } from './directive-writing.js';

/** What follows the bar, in either language. */
const WORDS: readonly (readonly [RegExp, QuestionType])[] = [
  [/^(?:ja\s*\/\s*nej|yes\s*\/\s*no)$/i, 'yesNo'],
  [/^(?:antal|tal|siffra|number)$/i, 'number'],
  [/^(?:text|fritext)$/i, 'text'],
  [/^(?:val|välj|choice)\s*:/i, 'choice'],
];
const WRITTEN: Readonly<Record<Exclude<QuestionType, 'choice'>, string>> = {
  yesNo: '',
  number: ' | antal',
  text: ' | text',
};

/** The questions as lines, for the field; English ones only where there is no Swedish. */
export function writeQuestions(questions: readonly QuestionInput[]): string {
  return questions
    .map(({ text, type, choices = [] }) => {
      const question = text.sv ?? text.en ?? '';
      if (type !== 'choice') return question + WRITTEN[type];
      return `${question} | val: ${choices.map(({ sv, en }) => sv ?? en ?? '').join('; ')}`;
    })
    .join('\n');
}

/** The questions that lines mean: yes or no unless they say otherwise. Lines left as they were keep their questions. */
export function readQuestions(lines: string, before: readonly QuestionInput[]): readonly QuestionInput[] {
  const known = new Map(before.map((question) => [writeQuestions([question]), question]));
  return linesOf(lines).map((line) => known.get(line) ?? readQuestion(line));
}

function readQuestion(line: string): QuestionInput {
  const bar = line.lastIndexOf('|');
  const wanted = bar < 0 ? '' : line.slice(bar + 1).trim();
  const type = WORDS.find(([word]) => word.test(wanted))?.[1];
  if (!type) return { text: { sv: line }, type: 'yesNo' };
  const text = { sv: line.slice(0, bar).trim() };
  return type === 'choice' ? { text, type, choices: choicesIn(wanted) } : { text, type };
}

/** Semicolons part the choices, since an answer may hold a comma; where there are none, commas do. */
function choicesIn(wanted: string): QuestionInput['choices'] {
  const list = wanted.slice(wanted.indexOf(':') + 1);
  return list
    .split(list.includes(';') ? ';' : ',')
    .map((choice) => choice.trim())
    .filter((choice) => choice !== '')
    .map((sv) => ({ sv }));
}
