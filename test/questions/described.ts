/** An answer in one line, for tables: what kind, about whom. */
import type { Answer } from '../../src/questions/answer.js';

/** "who: Anna, Bo", "vacant → Cecilia", "role: ombud", "ask-back: A, B". */
export function described(answer: Answer): string {
  switch (answer.kind) {
    case 'who': {
      const { search, deputies, wanted } = answer;
      const holdings = wanted === 'deputy' ? deputies : (search.found?.holdings ?? []);
      const names = holdings.map((holding) => holding.person.name).join(', ');
      if (answer.withheld) return `withheld → ${names}`;
      return search.climbed && wanted === 'holder' ? `vacant → ${names}` : `${wanted}: ${names}`;
    }
    case 'role':
      return `role: ${answer.role.id}`;
    case 'group':
      return `group: ${answer.group.id}`;
    case 'ask-back':
      return `ask-back: ${answer.options.map(idOf).join(', ')}`;
    case 'person':
      return `person: ${answer.person.name}${answer.self ? ' (self)' : ''}`;
    case 'nobody':
      return `nobody${answer.person ? `: ${answer.person.name}` : ''}`;
    case 'holders':
      return `holders: ${answer.posts.flatMap((post) => post.holdings.map((holding) => holding.person.name)).join(', ') || answer.total}`;
    case 'manager':
      return `manager: ${answer.person?.name ?? 'unknown'}`;
    case 'chain': {
      const [first, ...above] = answer.steps;
      const people =
        answer.next && first?.deputies.length
          ? first.deputies
          : [...(answer.next ? [] : (first?.holders ?? [])), ...above.flatMap((step) => step.holders)];
      return `${answer.next ? 'next' : 'chain'}: ${(answer.next ? people.slice(0, 1) : people).map((person) => person.name).join(', ')}`;
    }
    case 'topic':
      return `topic: ${answer.topic?.id ?? answer.matter}`;
    case 'tally':
      return answer.about === 'holders'
        ? `count: ${answer.holders}`
        : `vacant: ${answer.vacancies.map((each) => each.unit.id).join(', ')}`.trimEnd();
    case 'plan':
      return `plan: ${answer.part?.number ?? (answer.missing === undefined ? 'all' : 'none')}`;
    case 'mode':
      return `mode: ${[answer.now?.id, ...answer.asked.map((mode) => mode.id)].join(', ')}`;
    case 'hours':
      return `hours ${answer.day}: ${answer.services.map(({ service, hours }) => `${service.id} ${hours?.map((each) => `${each.open}-${each.close}`).join('+') || 'closed'}`).join(', ')}`;
    case 'organisation':
    case 'page':
    case 'mine':
    case 'small-talk':
      return `${answer.kind}: ${answer.about}`;
    case 'refused':
      return `refused: ${answer.why}`;
    case 'glossary':
      return `glossary: ${answer.terms.map((term) => term.term.sv).join(', ')}`;
    case 'difference':
      return `difference: ${answer.parts.length}`;
    case 'unit-unknown':
      return `unit-unknown: ${answer.options.map((unit) => unit.id).join(', ')}`.trimEnd();
    default:
      return answer.kind;
  }
}

function idOf(option: Extract<Answer, { kind: 'ask-back' }>['options'][number]): string {
  if (option.kind === 'unit') return option.unit.id;
  if (option.kind === 'person') return option.person.name;
  if (option.kind === 'topic') return option.topic.id;
  return option.kind === 'role' ? option.role.id : option.group.id;
}
