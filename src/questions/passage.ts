/** Answers to what people say in their own words: told by the organisation's text that says the same. */
import type { Chart } from '../organisation/chart.js';
import type { Role } from '../organisation/organisation.js';
import type { AskBackAnswer, Finding, Question } from './answer.js';
import { answerChain } from './chain.js';
import { answerGroup } from './group.js';
import { meaningsOf } from './meaning.js';
import type { Match, Subject } from './passages.js';
import { answerPlan } from './plan.js';
import { answerTopic } from './topic.js';
import type { Understanding } from './understand.js';
import { answerWho } from './who.js';

// The same as in `meantBy`: two that are as near as this are asked about.
const MARGIN = 0.93;
// Below this a duty shares too few words with how questions travel to be meant by it alone.
const LIKELY = 0.35;

/** Who has the duty, what the topic says, whose the paper is: whatever the sentence is about; asks which of two. */
export function answerPassage(chart: Chart, asked: Understanding, question: Question): Finding {
  const [group] = asked.groups;
  if (isFlowOf(asked) && group?.liftsTo !== undefined) return answerGroup(chart, asked, question);
  const [best, next] = meaningsOf(asked).filter((match) => mayAnswer(match, asked));
  // The whole way tells it too, and is never somebody else's name alone.
  const isFlow = asked.rule === 'raised or brought down';
  if (isFlow && (best?.score ?? 0) < LIKELY)
    return answerChain(chart, { ...asked, roles: [], units: [], partly: [] }, question);
  if (!best) return { kind: 'unknown' };
  if (next && next.score > best.score * MARGIN && !isFlow) {
    const options = [best, next].flatMap(optionOf);
    if (options.length === 2) return { kind: 'ask-back', deputy: false, options };
  }
  return answerSubject(chart, best.subject, asked, question);
}

/** "Vart lyfter rådet frågor?": the way of one group alone. */
function isFlowOf({ rule, groups, roles, cues }: Understanding): boolean {
  const asksWhere = cues.has('where') || cues.has('which');
  return rule === 'raised or brought down' && groups.length === 1 && roles.length === 0 && asksWhere;
}

/** A purpose tells nothing of how questions and directives travel. */
function mayAnswer({ subject }: Match, { rule }: Understanding): boolean {
  return rule !== 'raised or brought down' || subject.kind === 'duty' || subject.kind === 'topic';
}

function optionOf({ subject }: Match): AskBackAnswer['options'] {
  if (subject.kind === 'duty') return [{ kind: 'role', role: subject.role }];
  if (subject.kind === 'purpose') return [{ kind: 'group', group: subject.group }];
  return subject.kind === 'topic' ? [{ kind: 'topic', topic: subject.topic }] : [];
}

function answerSubject(chart: Chart, subject: Subject, asked: Understanding, question: Question): Finding {
  const { emergency } = chart.organisation;
  switch (subject.kind) {
    case 'duty':
      return answerDuty(chart, subject.role, asked, question);
    case 'purpose':
      return answerGroup(chart, { ...asked, groups: [subject.group] }, question);
    case 'topic':
      return answerTopic(chart, asked, question, subject.topic);
    case 'part':
      return answerPlan(chart, { ...asked, parts: [subject.part.number] });
    case 'document':
      return { kind: 'document', document: subject.document };
    case 'term':
      return { kind: 'glossary', terms: [subject.term] };
    case 'number':
      return { kind: 'others', first: subject.number, ...(emergency && { emergency }) };
  }
}

/** A duty of the whole organisation has one holder, wherever the asker works; the words for it are no places. */
function answerDuty(chart: Chart, role: Role, asked: Understanding, question: Question): Finding {
  const isPlaced = role.level !== 'organisation' && asked.rule !== 'raised or brought down';
  const places = isPlaced ? { unknownPlaces: unknownBeside(asked) } : NOWHERE;
  return answerWho(chart, { ...asked, roles: [role], unexplained: [], ...places }, question);
}

const NOWHERE = { units: [], partly: [], unknownPlaces: [] };

/** What stands where places do, but for what the texts tell of; none beside a place that is known. */
function unknownBeside({ units, partly, mine, unknownPlaces, toldPlaces }: Understanding): readonly string[] {
  if (units.length > 0 || partly.length > 0 || mine) return [];
  return unknownPlaces.filter((word) => !toldPlaces.includes(word));
}
