/** How much of a directive somebody may see: all of it, or the own part. */
import { Refusal } from '../errors.js';
import type { Delivery } from '../delivery/delivery.js';
import type { Post } from '../organisation/audience.js';
import { isDepartment, type Chart } from '../organisation/chart.js';
import type { PersonId, UnitId } from '../organisation/organisation.js';
import { reachesSomething, reachesUnit, reachOf, type Reach } from '../organisation/permissions.js';
import { dayOf, type Now } from '../time.js';
import type { Directive, DirectiveRefusal, DirectiveStore } from './directive.js';

export interface SightPorts {
  readonly chart: Chart;
  readonly directives: Pick<DirectiveStore, 'find'>;
  readonly now: Now;
}

/** What somebody may see of a directive. */
export type Sight = Pick<Reach, 'all' | 'units'>;

const EVERYTHING: Sight = { all: true, units: [] };

/**
 * How much a person may see: the issuer all, also of what was passed on from it; others as far as their right to see
 * reaches. Without a person for the operator of the machine. Refuses who may see nothing.
 */
export async function sightOf(
  ports: SightPorts,
  who: PersonId | undefined,
  directive: Directive,
): Promise<Sight> {
  if (who === undefined || who === directive.issuer) return EVERYTHING;
  // A draft is its writer's own.
  if (directive.stage === 'draft' || directive.stage === 'scheduled') throw notAllowed(directive);
  const day = dayOf(ports.now(), ports.chart.organisation.timeZone);
  const reach = reachOf(ports.chart, who, 'see-status', day);
  if (reach.all || (await isFromOwn(ports, who, directive))) return EVERYTHING;
  if (!reachesSomething(reach)) throw notAllowed(directive);
  return reach;
}

/** Whether a post lies in the part that is seen. */
export function seesPost(chart: Chart, sight: Sight, post: Post): boolean {
  return sight.all || reachesUnit(chart, { ...sight, by: [] }, post.unit);
}

/** The posts of a row that are seen. */
export function seenPosts(chart: Chart, sight: Sight, row: Delivery): readonly Post[] {
  return sight.all ? row.posts : row.posts.filter((post) => seesPost(chart, sight, post));
}

/** The departments that make up what is seen, where it is made up of whole ones: their counts are at hand. */
export function wholeDepartments(chart: Chart, { units }: Sight): readonly UnitId[] | undefined {
  return units.every((unit) => isDepartment(chart, unit)) ? units : undefined;
}

/** Whether it was passed on, by however many, from one that the person issued. */
async function isFromOwn({ directives }: SightPorts, who: PersonId, directive: Directive): Promise<boolean> {
  let { passedOn } = directive;
  while (passedOn) {
    const from: Directive | undefined = (await directives.find(passedOn.from))?.value;
    if (from?.issuer === who) return true;
    passedOn = from?.passedOn;
  }
  return false;
}

function notAllowed({ id }: Directive): Refusal<DirectiveRefusal> {
  return new Refusal('directive-status-not-allowed', { id });
}
