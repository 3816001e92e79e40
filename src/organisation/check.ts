/** The check of a handed-in organisation: everything that is wrong with it, at once. */
import type { Day } from '../time.js';
import { adviseOnPosts, adviseOnGroups } from './check-advice.js';
import { checkChains } from './check-chains.js';
import { checkIds, checkReferences } from './check-references.js';
import { checkPeople, checkPosts } from './check-posts.js';
import { checkTree } from './check-tree.js';
import { readDraft, unreadFiles } from './draft.js';
import { createFaultList, sortFaults, type Fault } from './faults.js';
import { ORGANISATION_FILES, type OrganisationFiles } from './folder.js';
import type { Organisation } from './organisation.js';

/** What a folder holds: the organisation when nothing is wrong with it, and all faults and warnings. */
export interface CheckedOrganisation {
  readonly organisation?: Organisation;
  readonly faults: readonly Fault[];
}

/**
 * Reads and checks a folder's files. Lists every fault and warning in the order of files, rows and columns; one fault
 * is enough for there to be no organisation. `today` decides which posts are vacant.
 */
export function checkOrganisation(files: OrganisationFiles, today: Day): CheckedOrganisation {
  const { faults, report } = createFaultList();
  const draft = readDraft(files, report);
  if (faults.some((fault) => fault.code === 'folder-empty')) return { faults };
  const unread = unreadFiles(faults);
  checkIds(draft, report);
  checkReferences(draft, unread, report);
  if (!unread.has('units.csv')) checkTree(draft, report);
  checkChains(draft, report);
  checkPeople(draft, report);
  checkPosts(draft, report);
  adviseOnGroups(draft, report);
  if (unread.size === 0) adviseOnPosts(draft, today, report);
  const sorted = sortFaults(faults, ORGANISATION_FILES);
  return hasFault(sorted) ? { faults: sorted } : { organisation: draft.organisation, faults: sorted };
}

/** Whether one of them refuses the folder. */
export function hasFault(faults: readonly Fault[]): boolean {
  return faults.some((fault) => fault.severity === 'fault');
}
