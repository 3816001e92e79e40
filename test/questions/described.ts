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
    case 'unit-unknown':
      return `unit-unknown: ${answer.options.map((unit) => unit.id).join(', ')}`.trimEnd();
    default:
      return answer.kind;
  }
}

function idOf(option: Extract<Answer, { kind: 'ask-back' }>['options'][number]): string {
  if (option.kind === 'unit') return option.unit.id;
  return option.kind === 'role' ? option.role.id : option.group.id;
}
