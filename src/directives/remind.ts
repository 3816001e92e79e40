/** Reminders: the lines that directives have in people's digests, and the urgent ones beside it. */
import type { DayLines, DigestLine, DigestSource, LineFor } from '../digest/digest.js';
import type { Delivery, DeliveryState } from '../delivery/delivery.js';
import type { Ledger } from '../delivery/ledger.js';
import { partOf, slicesOfPart } from '../delivery/parts.js';
import type { Chart } from '../organisation/chart.js';
import { escalationSteps } from '../organisation/escalation.js';
import { isAbsent } from '../organisation/holders.js';
import type { PersonId, RoleId, UnitId } from '../organisation/organisation.js';
import type { Schedule, Timer } from '../schedule/schedule.js';
import type { Day, Now } from '../time.js';
import { isClosed, itemOf, type Ask, type Directive, type DirectiveStore } from './directive.js';
import { REMIND, REMIND_ME, type LadderTimer } from './follow.js';
import { announcedBy, dayOfStep, latestStep, levelOf, type Step } from './ladder.js';
import { deadlineOf } from './obligation.js';
import { isFollowed, waitingRows } from './waiting-rows.js';

/** The kind of line that directives have. */
export const DIRECTIVE_LINE = 'directive';

/** The kind of notice that an urgent reminder is. */
export const URGENT_REMINDER = 'directive.reminder';

/** A directive that waits for somebody's answer. */
export interface DirectiveLine extends DigestLine {
  readonly kind: typeof DIRECTIVE_LINE;
  readonly id: string;
  readonly title: string;
  readonly titleEn?: string;
  readonly ask: Ask;
  readonly deadline?: string;
  /** `me`: asked for by the person. */
  readonly step: Step | 'me';
  /** To whom it goes further, and when, of an announcement. */
  readonly goesTo?: {
    readonly people: readonly PersonId[];
    readonly role?: RoleId;
    readonly unit: UnitId;
    readonly day: Day;
  };
}

export interface RemindPorts {
  readonly chart: Chart;
  readonly directives: DirectiveStore;
  readonly ledger: Ledger;
  readonly schedule: Schedule;
  readonly now: Now;
}

/** What a person's own timer knows. */
export interface RemindMeTimer {
  readonly person: PersonId;
  readonly version: number;
}

/** What is reminded of on a day: a directive with the steps that came, and the people who asked for it. */
interface Reminded {
  readonly directive: Directive;
  readonly steps: readonly LadderTimer[];
  readonly people: readonly PersonId[];
}

/** The lines of directives: what fell due on the ladder, and what people asked to be reminded of. */
export function directiveDigest(ports: RemindPorts): DigestSource {
  return {
    open: async (day) => {
      const due = await ports.schedule.due(ports.now(), [REMIND, REMIND_ME]);
      if (due.length === 0) return undefined;
      const reminded = await loadReminded(
        ports,
        due.map(({ timer }) => timer),
      );
      const done = async () => {
        for (const each of due) await ports.schedule.done(each);
      };
      return linesOf(ports, reminded, day, done);
    },
  };
}

/** The lines of one urgent directive, whose step does not wait for the digest. */
export function urgentReminder(ports: RemindPorts, timer: Timer): DigestSource {
  return {
    open: async (day) => linesOf(ports, await loadReminded(ports, [timer]), day, async () => undefined),
  };
}

function linesOf(
  ports: RemindPorts,
  reminded: readonly Reminded[],
  day: Day,
  done: () => Promise<void>,
): DayLines {
  return {
    most: reminded.reduce((sum, { directive }) => sum + directive.recipients, 0),
    linesFor: async function* (part) {
      for (const each of reminded) yield* linesIn(ports, each, day, part);
    },
    done,
  };
}

async function loadReminded(
  ports: Pick<RemindPorts, 'directives'>,
  timers: readonly Timer[],
): Promise<readonly Reminded[]> {
  const found: Reminded[] = [];
  for (const id of new Set(timers.map((timer) => timer.subject))) {
    const directive = (await ports.directives.find(id))?.value;
    const own = timers.filter((timer) => timer.subject === id);
    const mine = own.filter((timer) => timer.kind === REMIND_ME).map(read<RemindMeTimer>);
    const steps = own.filter((timer) => timer.kind !== REMIND_ME).map(read<LadderTimer>);
    const version = [...steps, ...mine].reduce((newest, each) => Math.max(newest, each.version), 0);
    if (!isFollowed(directive, version)) continue;
    const people = mine.filter((each) => each.version === version).map(({ person }) => person);
    found.push({ directive, steps: steps.filter((each) => each.version === version), people });
  }
  return found;
}

async function* linesIn(
  ports: RemindPorts,
  { directive, steps, people }: Reminded,
  day: Day,
  part: number,
): AsyncIterable<LineFor> {
  const item = itemOf(directive);
  const told = new Set<PersonId>();
  const slices = steps.length > 0 ? slicesOfPart(ports.ledger, item, part) : [];
  for await (const row of waitingRows(ports.ledger, directive, slices)) {
    if (partOf(row.person) !== part || !isRemindable(ports.chart, row, day)) continue;
    const line = stepLine(ports.chart, directive, row, steps, day);
    if (!line) continue;
    told.add(row.person);
    yield { person: row.person, line };
  }
  for (const person of new Set(people)) {
    if (partOf(person) !== part || told.has(person)) continue;
    const row = (await ports.ledger.find(item, person))?.value;
    if (row && !isClosed(directive, row)) yield { person, line: lineOf(directive, row, 'me') };
  }
}

const ARRIVED: ReadonlySet<DeliveryState> = new Set(['sent', 'seen', 'acknowledged', 'uncertain']);

/** Whoever has not got it cannot be reminded of it; whoever is away is left alone, the deputy has an own row. */
function isRemindable(chart: Chart, row: Delivery, day: Day): boolean {
  const person = chart.people.get(row.person);
  return person !== undefined && ARRIVED.has(row.state) && !isAbsent(person, day);
}

function stepLine(
  chart: Chart,
  directive: Directive,
  row: Delivery,
  steps: readonly LadderTimer[],
  day: Day,
): DirectiveLine | undefined {
  const step = latestStep(chart, directive, row, steps);
  const announced = step && announcedBy(step);
  if (!step || !announced) return step && lineOf(directive, row, step);
  const goesTo = receiverOf(chart, directive, row, announced, day);
  return goesTo && { ...lineOf(directive, row, step), goesTo };
}

/** Who gets it next for the first of a recipient's own posts; nobody where the chain ends. */
function receiverOf(
  chart: Chart,
  directive: Directive,
  row: Delivery,
  step: Step,
  today: Day,
): DirectiveLine['goesTo'] {
  const post = row.posts.find((each) => each.actingFor === undefined);
  const next = post && escalationSteps(chart, post, row.person, today)[levelOf(step) - 1];
  const day = dayOfStep(chart, directive, row, step);
  return next && day !== undefined ? { ...next, day } : undefined;
}

function lineOf(directive: Directive, row: Delivery, step: DirectiveLine['step']): DirectiveLine {
  const { id, title, titleEn, ask } = directive;
  const deadline = deadlineOf(directive, row);
  return {
    kind: DIRECTIVE_LINE,
    id,
    title,
    ...(titleEn !== undefined && { titleEn }),
    ask,
    ...(deadline !== undefined && { deadline }),
    step,
  };
}

function read<Data>(timer: Timer): Data {
  return JSON.parse(timer.data ?? '{}') as Data;
}
