/** A report's questions and answers in words. */
import type { ReportQuestion } from '../directives/content.js';
import { inLanguage } from '../organisation/organisation.js';
import type { Language } from '../time.js';
import { directiveAnswerTexts } from './texts/directive-answers.js';

/** One question as it is asked. */
export function writeQuestion(question: ReportQuestion, language: Language): string {
  return inLanguage(question.text, language);
}

/** An answer as kept, in words; empty where there is none. */
export function writeAnswer(question: ReportQuestion, value: string | undefined, language: Language): string {
  if (value === undefined || value === '') return '';
  const t = directiveAnswerTexts[language];
  switch (question.type) {
    case 'yesNo':
      return value === 'yes' ? t.yes : t.no;
    case 'choice':
      return inLanguage(question.choices[Number(value)], language);
    case 'number':
      return new Intl.NumberFormat(language === 'sv' ? 'sv' : 'en-GB', { maximumFractionDigits: 6 }).format(
        Number(value),
      );
    case 'text':
      return value;
  }
}
