/** People and posts: nobody is there twice. */
import { rowOf } from './check-references.js';
import type { Draft } from './draft.js';
import type { Report } from './faults.js';
import { below } from './field.js';
import type { Assignment } from './organisation.js';

/** Notes addresses and object ids that two people share: the bot would not know who writes to it. */
export function checkPeople(draft: Draft, report: Report): void {
  const emails = new Map<string, number>();
  const objectIds = new Map<string, number>();
  draft.organisation.people.forEach((person, index) => {
    const place = draft.places.people[index] ?? { file: 'people.csv' };
    const email = person.email?.toLowerCase();
    const sameEmail = firstWith(emails, email, index);
    if (sameEmail !== undefined)
      report('same-email', below(place, 'email'), {
        email: email ?? '',
        row: rowOf(draft, 'people', sameEmail),
      });
    const sameId = firstWith(objectIds, person.entraObjectId, index);
    if (sameId !== undefined)
      report('same-object-id', below(place, 'entraObjectId'), { row: rowOf(draft, 'people', sameId) });
  });
}

/** Notes a person who stands twice on one post on the same day, as ordinary holder or deputy. */
export function checkPosts(draft: Draft, report: Report): void {
  const byPost = new Map<string, number[]>();
  draft.organisation.assignments.forEach((assignment, index) => {
    const { person, role, unit } = assignment;
    if (person === '' || role === '' || unit === '') return;
    const key = JSON.stringify([person, role, unit]);
    const earlier = byPost.get(key) ?? [];
    const same = earlier.find((each) => overlap(draft.organisation.assignments[each], assignment));
    if (same !== undefined)
      report(
        'twice-on-post',
        below(draft.places.assignments[index] ?? { file: 'assignments.csv' }, 'person'),
        {
          person,
          role,
          unit,
          row: rowOf(draft, 'assignments', same),
        },
      );
    byPost.set(key, [...earlier, index]);
  });
}

function firstWith(seen: Map<string, number>, value: string | undefined, index: number): number | undefined {
  if (value === undefined) return undefined;
  const first = seen.get(value);
  if (first === undefined) seen.set(value, index);
  return first;
}

function overlap(a: Assignment | undefined, b: Assignment): boolean {
  if (!a) return false;
  return (a.from ?? '') <= (b.to ?? '9999') && (b.from ?? '') <= (a.to ?? '9999');
}
