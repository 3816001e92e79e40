/** What is kept of an answer so that the next sentence may lean on it. Small, plain, and by ids alone. */
import type { Chart } from '../organisation/chart.js';
import type { Day } from '../time.js';
import type { Answer } from './answer.js';
import type { Understanding } from './understand.js';

/** The last answer in a conversation, as far as a follow-up needs it. Survives JSON. */
export interface Context {
  readonly intent: Understanding['intent'];
  readonly role?: string;
  readonly unit?: string;
  readonly person?: string;
  /** The ordinary holder who is away, where somebody else was named instead. */
  readonly away?: string;
  readonly group?: string;
  /** The people of one name who were asked back about. */
  readonly among?: readonly string[];
  readonly contact?: boolean;
  readonly part?: number;
  readonly day?: Day;
}

/** What to keep of an answer; `before` is what was kept of the one before it. */
export function contextOf(
  asked: Understanding,
  answer: Omit<Answer, 'language'>,
  before: Context | undefined,
): Context | undefined {
  const about = subjectOf(answer as Answer);
  if (!about) return before;
  return {
    intent: asked.intent,
    ...about,
    ...(asked.time.day !== undefined && { day: asked.time.day }),
  };
}

function subjectOf(answer: Answer): Omit<Context, 'intent'> | undefined {
  switch (answer.kind) {
    case 'who': {
      const { asked, found } = answer.search;
      const shown =
        answer.wanted === 'deputy' && answer.deputies.length > 0 ? answer.deputies : found?.holdings;
      const [first] = shown ?? [];
      const away = answer.search.there.find((holding) => holding.absent && !holding.assignment.deputy);
      return {
        role: asked.role.id,
        unit: asked.unit.id,
        ...(first && shown?.length === 1 && { person: first.person.id }),
        ...(away && { away: away.person.id }),
      };
    }
    case 'holders':
      return { role: answer.role.id, unit: answer.unit.id };
    case 'several': {
      const [first] = answer.answers;
      return first && subjectOf({ ...first, language: answer.language });
    }
    case 'ask-back': {
      const among = answer.options.flatMap((each) => (each.kind === 'person' ? [each.person.id] : []));
      if (among.length > 0) return { among };
      return answer.role && { role: answer.role.id };
    }
    case 'unit-unknown':
    case 'asker-unknown':
      return answer.role && { role: answer.role.id };
    case 'role':
      return { role: answer.role.id };
    case 'group':
      return { group: answer.group.id };
    case 'person': {
      const post = answer.posts[0];
      return { person: answer.person.id, ...(post && { role: post.role.id, unit: post.unit.id }) };
    }
    case 'manager':
      return { unit: answer.unit.id, ...(answer.person && { person: answer.person.id }) };
    case 'chain': {
      const [first] = answer.steps;
      return { unit: answer.unit.id, ...(first && { role: first.role.id }) };
    }
    case 'tally':
      return { unit: answer.unit.id, ...(answer.role && { role: answer.role.id }) };
    case 'contact':
    case 'hours':
      return { contact: true };
    case 'topic': {
      const [step] = answer.steps;
      const [person, ...others] = step?.holders ?? [];
      if (!step) return {};
      const post = { role: step.role.id, unit: step.unit.id };
      return person && others.length === 0 ? { ...post, person: person.id } : post;
    }
    case 'plan':
      return answer.part ? { part: answer.part.number } : {};
    case 'mode':
    case 'organisation':
    case 'mine':
      return {};
    default:
      return undefined;
  }
}

/** The context's records as they stand in the chart now. */
export function recall(chart: Chart, context: Context) {
  return {
    role: chart.roles.get(context.role ?? ''),
    unit: chart.units.get(context.unit ?? ''),
    person: chart.people.get(context.person ?? ''),
    group: chart.groups.get(context.group ?? ''),
  };
}
