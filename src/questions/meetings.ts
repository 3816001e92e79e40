/** When groups meet that are named in part, by the role of their members, or not at all. */
import type { Chart } from '../organisation/chart.js';
import type { Group } from '../organisation/organisation.js';
import type { Finding, Question } from './answer.js';
import { answerGroup } from './group.js';
import { tokensOf } from './tokens.js';
import type { Understanding } from './understand.js';
import { COMMON_NAME_STEMS } from './words.js';

const MOST_OPTIONS = 6;
const SHORTEST_PART = 6;

/** The meetings of the one group that fits; else asks which group is meant. */
export function answerMeetings(chart: Chart, asked: Understanding, question: Question): Finding {
  const planned = chart.organisation.groups.filter((group) => group.calendar.length > 0);
  const fitting = fittingGroups(planned, asked);
  const options = fitting.length > 0 ? fitting : planned;
  const [group, ...others] = options;
  if (!group) return { kind: 'unknown' };
  if (others.length === 0) return answerGroup(chart, { ...asked, groups: [group] }, question);
  return {
    kind: 'ask-back',
    deputy: false,
    options: options.slice(0, MOST_OPTIONS).map((each) => ({ kind: 'group', group: each })),
  };
}

function fittingGroups(planned: readonly Group[], asked: Understanding): readonly Group[] {
  const roles = new Set(asked.roles.map((role) => role.id));
  const ofRole = planned.filter((group) =>
    group.members.some((member) => 'role' in member && roles.has(member.role)),
  );
  // A group of everybody with the role is closer than one where it is one of several.
  const purely = ofRole.filter((group) => group.members.length === 1);
  if (ofRole.length > 0) return purely.length > 0 ? purely : ofRole;
  const said = tokensOf(asked.words.join(' '));
  const shared = planned.map(
    (group) => said.filter((word) => isPartOf(group, word.folded, word.stem)).length,
  );
  const most = Math.max(0, ...shared);
  return most > 0 ? planned.filter((_, at) => shared[at] === most) : [];
}

/** "Ledningsgruppen" is part of a longer word; "the process group" of a name of several. */
function isPartOf(group: Group, word: string, stem: string): boolean {
  const names = [group.name.sv ?? '', group.name.en ?? '', ...group.aliases];
  return names.flatMap(tokensOf).some((part) => {
    if (part.stem === stem) return !COMMON_NAME_STEMS.has(stem) || stem.startsWith('process');
    return word.length >= SHORTEST_PART && part.folded.includes(stem) && !COMMON_NAME_STEMS.has(stem);
  });
}
