/** The texts of an organisation, cut into passages that each tell of one thing. */
import type { Chart } from '../organisation/chart.js';
import type {
  GlossaryEntry,
  Group,
  Organisation,
  PlanPart,
  PolicyDocument,
  Role,
  Text,
  Topic,
} from '../organisation/organisation.js';

/** A number to call that is not the one for emergencies. */
export type OtherNumber = NonNullable<Organisation['emergency']>['others'][number];

/** What a passage tells about. */
export type Subject =
  | { readonly kind: 'duty'; readonly role: Role }
  | { readonly kind: 'purpose'; readonly group: Group }
  | { readonly kind: 'topic'; readonly topic: Topic }
  | { readonly kind: 'part'; readonly part: PlanPart }
  | { readonly kind: 'document'; readonly document: PolicyDocument }
  | { readonly kind: 'term'; readonly term: GlossaryEntry }
  | { readonly kind: 'number'; readonly number: OtherNumber };

/** A piece of text with what it tells about; a loose one says it beside other things. */
export interface Passage {
  readonly subject: Subject;
  readonly text: string;
  readonly isLoose: boolean;
}

/** Every passage of an organisation. */
export function* passagesOf({ organisation }: Chart): Iterable<Passage> {
  for (const role of organisation.roles) {
    const subject = { kind: 'duty', role } as const;
    yield* each(subject, [role.title, ...role.tasks], role.aliases);
    yield* loosely(subject, role.description);
  }
  for (const group of organisation.groups)
    yield* each({ kind: 'purpose', group }, [group.name, group.purpose], group.aliases);
  for (const topic of organisation.topics) {
    const subject = { kind: 'topic', topic } as const;
    yield* each(subject, [], [...topic.questions.sv, ...topic.questions.en]);
    // The questions are one thing said in several ways: together they tell how much of it is said.
    for (const questions of [topic.questions.sv, topic.questions.en])
      if (questions.length > 1) yield { subject, text: questions.join(' '), isLoose: true };
    yield* loosely(subject, topic.answer);
  }
  for (const part of organisation.plan?.parts ?? []) yield* each({ kind: 'part', part }, [part.title]);
  for (const document of organisation.documents)
    yield* each({ kind: 'document', document }, [document.title]);
  for (const term of organisation.glossary) yield* each({ kind: 'term', term }, [term.term, term.definition]);
  for (const number of organisation.emergency?.others ?? [])
    yield* each({ kind: 'number', number }, [number.text]);
}

function* each(subject: Subject, texts: readonly Text[], more: readonly string[] = []): Iterable<Passage> {
  for (const text of [...texts.flatMap(inAll), ...more]) yield { subject, text, isLoose: false };
}

function* loosely(subject: Subject, text: Text): Iterable<Passage> {
  for (const sentence of inAll(text).flatMap((each) => each.split('. ')))
    yield { subject, text: sentence, isLoose: true };
}

function inAll(text: Text): readonly string[] {
  return [text.sv ?? '', text.en ?? ''].filter((each) => each !== '');
}
