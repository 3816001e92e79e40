/** What changes between two resolutions of one audience: who is meant now, who no longer is, whose post passed to whom. */
import type { Post, Recipient } from '../organisation/audience.js';
import type { PersonId } from '../organisation/organisation.js';

/** What changed for one person. Without `after` nothing is asked any more. */
export interface RecipientChange {
  readonly person: PersonId;
  readonly after?: Recipient;
  /** Posts that are new to the person. */
  readonly gained: readonly Post[];
  /** Who had the first of the person's new own posts before, where it passed from somebody. */
  readonly before?: PersonId;
}

/** The people for whom something changed, in a fixed order. */
export function differenceBetween(
  before: readonly Recipient[],
  after: readonly Recipient[],
): readonly RecipientChange[] {
  const was = new Map(before.map((each) => [each.person, each]));
  const is = new Map(after.map((each) => [each.person, each]));
  const lost = lostPosts(was, is);
  const people = [...new Set([...was.keys(), ...is.keys()])].sort();
  return people.flatMap((person): RecipientChange[] => {
    const now = is.get(person);
    const then = was.get(person);
    if (!now) return [{ person, gained: [] }];
    const gained = missingIn(now.posts, then?.posts ?? []);
    const gone = missingIn(then?.posts ?? [], now.posts);
    if (gained.length === 0 && gone.length === 0) return [];
    const own = gained.find((post) => post.actingFor === undefined);
    const predecessor = own && lost.get(placeOf(own));
    return [{ person, after: now, gained, ...(predecessor !== undefined && { before: predecessor }) }];
  });
}

/** Own posts that somebody had and has no more, by place. */
function lostPosts(
  was: ReadonlyMap<PersonId, Recipient>,
  is: ReadonlyMap<PersonId, Recipient>,
): ReadonlyMap<string, PersonId> {
  const lost = new Map<string, PersonId>();
  for (const [person, { posts }] of was)
    for (const post of missingIn(posts, is.get(person)?.posts ?? []))
      if (post.actingFor === undefined) lost.set(placeOf(post), person);
  return lost;
}

function missingIn(posts: readonly Post[], others: readonly Post[]): readonly Post[] {
  const known = new Set(others.map(keyOf));
  return posts.filter((post) => !known.has(keyOf(post)));
}

function keyOf(post: Post): string {
  return JSON.stringify([placeOf(post), post.actingFor ?? null]);
}

function placeOf({ unit, role, group, why }: Post): string {
  return JSON.stringify([unit, role ?? null, group ?? null, why]);
}
