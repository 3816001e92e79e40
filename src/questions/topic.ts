import type { Chart } from '../organisation/chart.js';
import type { Finding, Question, TopicAnswer } from './answer.js';
import type { Cue } from './cues.js';
import { nearRole, stepsFrom } from './ladder.js';
import { hintsIn } from './lexicon.js';
import { ownUnits } from './own-units.js';
import { oneUnit } from './places.js';
import { tokensOf } from './tokens.js';
import type { Topic } from '../organisation/organisation.js';
import type { Understanding } from './understand.js';

// Below this a topic's texts share too few words with the sentence to be meant by it.
const LIKELY = 0.45;
// Another topic than the usual one of its kind has to fit so much better.
const BETTER = 1.15;
const OWN_WORDS = ['near text', 'topic in its own words'];

/** How to leave a report, a need or a question: the organisation's fixed answer, with who takes it for the asker. */
export function answerTopic(chart: Chart, asked: Understanding, question: Question, meant?: Topic): Finding {
  const matter = matterOf(asked);
  const usual =
    phishingTopic(chart, asked) ??
    (matter === 'other' ? undefined : topicAbout(chart.organisation.topics, matter));
  const topic = meant ?? topicMeant(asked, usual, othersThan(chart.organisation.topics, matter));
  const role = nearRole(chart);
  const own = ownUnits(chart, question.asker).length > 0 || asked.units.length > 0;
  const steps =
    role && own ? stepsFrom(chart, role, oneUnit(chart, placed(asked), question.asker), question.day) : [];
  if (!topic && steps.length === 0) return role ? { kind: 'asker-unknown', role } : { kind: 'unknown' };
  return {
    kind: 'topic',
    matter,
    special: topic !== undefined && topic !== usual,
    steps: firstSteps(steps),
    ...(topic && { topic }),
  };
}

/** Several places by half a name are a guess: the asker's own unit is nearer than the first of them. */
function placed(asked: Understanding): Understanding {
  return asked.units.length === 0 && asked.partly.length > 1 ? { ...asked, partly: [] } : asked;
}

/** The usual topic of a report, need or question, unless the sentence is clearly about another. */
function topicMeant(
  { matches, rule }: Understanding,
  usual: Topic | undefined,
  others: readonly (Topic | undefined)[],
): Topic | undefined {
  const topics = matches.flatMap(({ subject, score }) =>
    subject.kind === 'topic' && (subject.topic === usual || !others.includes(subject.topic))
      ? [{ topic: subject.topic, score }]
      : [],
  );
  const [best] = topics;
  if (!best || OWN_WORDS.includes(rule)) return best?.topic ?? usual;
  const ofUsual = topics.find((each) => each.topic === usual)?.score ?? 0;
  const isOther = best.score >= LIKELY && best.score > ofUsual * BETTER;
  return isOther ? best.topic : usual;
}

/** "How do I report a need?" is no answer to how an incident is reported. */
function othersThan(topics: readonly Topic[], matter: TopicAnswer['matter']): readonly (Topic | undefined)[] {
  if (matter === 'other') return [];
  const rest = (['report', 'need', 'question'] as const).filter((each) => each !== matter);
  return rest.map((each) => topicAbout(topics, each));
}

// A topic that is neither of these is told under its own question.
const TELLING: readonly Cue[] = ['report', 'incident', 'mishap', 'need', 'question'];

function matterOf({ cues, rule }: Understanding): TopicAnswer['matter'] {
  const isMishap = cues.has('mishap') && cues.has('guarded');
  if (OWN_WORDS.includes(rule) && !TELLING.some((cue) => cues.has(cue))) return 'other';
  if (cues.has('need') && (!cues.has('incident') || cues.has('training')) && !isMishap) return 'need';
  return cues.has('question') && !cues.has('incident') ? 'question' : 'report';
}

/** Of a suspicious message: the topic that speaks of such. */
function phishingTopic({ organisation }: Chart, { cues }: Understanding): Topic | undefined {
  if (!cues.has('phishing')) return undefined;
  return organisation.topics.find((topic) => speaksOf(topic, 'phishing'));
}

function speaksOf({ questions }: Topic, cue: Cue): boolean {
  return [...questions.sv, ...questions.en].some((text) => hintsIn(tokensOf(text)).cues.has(cue));
}

/** The first topic whose own questions are about a report, a need or a question. */
function topicAbout(
  topics: readonly Topic[],
  matter: Exclude<TopicAnswer['matter'], 'other'>,
): Topic | undefined {
  const cue = { report: 'incident', need: 'need', question: 'question' } as const;
  return topics.find((topic) => speaksOf(topic, cue[matter]));
}

/** The nearest post, and the next one up: who takes it, and who does when nobody is there. */
function firstSteps(steps: TopicAnswer['steps']): TopicAnswer['steps'] {
  const held = steps.filter((step) => step.holders.length > 0);
  return held.slice(0, 1);
}
