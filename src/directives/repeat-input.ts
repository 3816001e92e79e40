import type { Directive } from './directive.js';
import type { DirectiveInput } from './input.js';

/** What somebody would write to issue the same again: everything but its times. */
export function inputOf(directive: Directive): DirectiveInput {
  const { kind, ask, title, body, titleEn, bodyEn, decision, require, repeat, audience } = directive;
  const { urgent, sensitive, copyManagers, links, questions } = directive;
  return {
    kind,
    ...(kind === 'directive' && { ask }),
    title,
    body,
    ...(titleEn !== undefined && { titleEn }),
    ...(bodyEn !== undefined && { bodyEn }),
    ...(decision !== undefined && { decision }),
    ...(links.length > 0 && { links }),
    ...(questions.length > 0 && { questions: questions.map(({ id: _id, ...question }) => question) }),
    ...(repeat && { repeat }),
    require,
    urgent,
    sensitive,
    copyManagers,
    audience,
  };
}
