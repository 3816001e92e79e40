/** The organisation's texts as passages: which duty, question or group a sentence is about, by the words they share. */
import type { Chart } from '../organisation/chart.js';
import type { Group, Role, Text, Topic } from '../organisation/organisation.js';
import { tokensOf, type Token } from './tokens.js';
import { BINDING_WORDS, FILLER_WORDS, KIND_WORDS } from './words.js';

/** What a passage tells about. */
export type Subject =
  | { readonly kind: 'duty'; readonly role: Role }
  | { readonly kind: 'purpose'; readonly group: Group }
  | { readonly kind: 'topic'; readonly topic: Topic };

/** A passage that a sentence is about, with how sure that is (0–1). */
export interface Match {
  readonly subject: Subject;
  readonly score: number;
}

interface Passage {
  readonly subject: Subject;
  readonly weight: number;
}

/** The passages by their stems. */
export interface Passages {
  readonly withStem: ReadonlyMap<string, readonly Passage[]>;
  /** The same by the first letters of longer words, for other forms and compounds. */
  readonly withBeginning: ReadonlyMap<string, readonly Passage[]>;
  readonly count: number;
}

/** Cuts the texts of roles, groups and topics into passages. */
export function createPassages(chart: Chart): Passages {
  const texts = [...textsOf(chart)].map(({ subject, text }) => ({ subject, stems: stemsOf(tokensOf(text)) }));
  const frequency = new Map<string, number>();
  for (const { stems } of texts)
    for (const stem of stems) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const withStem = new Map<string, Passage[]>();
  const withBeginning = new Map<string, Passage[]>();
  for (const { subject, stems } of texts) {
    const weight = [...stems].reduce((sum, stem) => sum + rarity(texts.length, frequency.get(stem)), 0);
    const passage = { subject, weight };
    for (const stem of stems) addTo(withStem, stem, passage);
    for (const beginning of new Set([...stems].flatMap(beginningOf)))
      addTo(withBeginning, beginning, passage);
  }
  return { withStem, withBeginning, count: texts.length };
}

/** The best passage of each kind, the surest first. A word that no passage has counts against all of them. */
export function matchesOf(passages: Passages, tokens: readonly Token[]): readonly Match[] {
  const shared = new Map<Passage, number>();
  const bySubject = new Map<unknown, number>();
  let whole = 0;
  for (const stem of stemsOf(tokens)) {
    const found = passagesWith(passages, stem);
    const weight = rarity(passages.count, found.length);
    whole += weight;
    for (const passage of found) shared.set(passage, (shared.get(passage) ?? 0) + weight);
    for (const item of new Set(found.map(({ subject }) => itemOf(subject))))
      bySubject.set(item, (bySubject.get(item) ?? 0) + weight);
  }
  const best = new Map<string, Match>();
  for (const [{ subject, weight }, sum] of shared) {
    // A topic's questions are one thing said in several ways: together they tell how much of it is said.
    const together = subject.kind === 'topic' ? ALMOST * (bySubject.get(itemOf(subject)) ?? 0) : 0;
    const said = Math.max(sum, together);
    const score = (said / whole) * 0.7 + Math.min(1, sum / weight) * 0.3;
    if (score > (best.get(subject.kind)?.score ?? 0)) best.set(subject.kind, { subject, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

// Words from several questions say a topic a little less surely than those of one.
const ALMOST = 0.85;

/** Those with the word, else with one that begins like it, unless half of all texts do. */
function passagesWith({ withStem, withBeginning }: Passages, stem: string): readonly Passage[] {
  const found = withStem.get(stem) ?? withStem.get(shortened(stem));
  if (found) return found;
  const near = beginningOf(stem).flatMap((beginning) => withBeginning.get(beginning) ?? []);
  return near.length <= MOST_NEAR ? near : [];
}

const MOST_NEAR = 8;
const BEGINNING = 5;

function beginningOf(stem: string): readonly string[] {
  return stem.length > BEGINNING ? [stem.slice(0, BEGINNING)] : [];
}

function addTo(map: Map<string, Passage[]>, key: string, passage: Passage): void {
  const passages = map.get(key);
  if (passages) passages.push(passage);
  else map.set(key, [passage]);
}

function itemOf(subject: Subject): unknown {
  return 'topic' in subject ? subject.topic : 'role' in subject ? subject.role : subject.group;
}

function* textsOf({ organisation }: Chart): Iterable<{ subject: Subject; text: string }> {
  const inAll = (text: Text) => [text.sv ?? '', text.en ?? ''].filter((each) => each !== '');
  for (const role of organisation.roles)
    for (const text of [role.description, ...role.tasks].flatMap(inAll))
      for (const sentence of text.split('. ')) yield { subject: { kind: 'duty', role }, text: sentence };
  for (const group of organisation.groups)
    for (const text of inAll(group.purpose)) yield { subject: { kind: 'purpose', group }, text };
  for (const topic of organisation.topics)
    for (const text of [...topic.questions.sv, ...topic.questions.en])
      yield { subject: { kind: 'topic', topic }, text };
}

function stemsOf(tokens: readonly Token[]): ReadonlySet<string> {
  const telling = tokens.filter(
    ({ folded }) =>
      !/^\d+$/.test(folded) &&
      !BINDING_WORDS.has(folded) &&
      !FILLER_WORDS.has(folded) &&
      !KIND_WORDS.has(folded),
  );
  return new Set(telling.map((token) => token.stem));
}

/** "fragor" and "fraga" differ after stemming; the first letters tell them together. */
function shortened(stem: string): string {
  return stem.length > 6 ? stem.slice(0, -1) : stem;
}

function rarity(count: number, frequency = 0): number {
  return Math.log(1 + count / (0.5 + frequency));
}
