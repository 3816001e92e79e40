/** Filling an empty store at start, and refusing to start on another organisation's. */
import type { Config } from './config/config.js';
import { Refusal } from './errors.js';
import { checkOrganisation } from './organisation/check.js';
import type { Fault } from './organisation/faults.js';
import { readOrganisationFolder } from './organisation/folder.js';
import type { Services } from './services.js';
import { dayOf } from './time.js';

export type FirstImportRefusal = 'other-organisation';

/**
 * Imports the configured folder into an empty store. With credentials only a folder that somebody chose: a sample
 * must never become a municipality's organisation by itself. A store that holds another organisation than the chosen
 * folder's is refused, since nobody knows which of them is meant. Gives what is wrong with a folder that cannot be
 * imported; nothing is stored then.
 */
export async function importIfEmpty(services: Services, config: Config): Promise<readonly Fault[]> {
  const { folder, chosen } = config.organisation;
  const stored = services.chart()?.organisation.id;
  if (stored !== undefined && !chosen) return [];
  if (stored === undefined && !chosen && config.credentials.kind !== 'none') return [];
  const { organisation, faults } = checkOrganisation(
    await readOrganisationFolder(folder),
    dayOf(services.now(), 'Europe/Stockholm'),
  );
  if (!organisation) return faults;
  if (stored === organisation.id) return [];
  if (stored !== undefined)
    throw new Refusal<FirstImportRefusal>('other-organisation', { stored, chosen: organisation.id, folder });
  await services.organisations.publish(organisation, {
    expected: undefined,
    by: 'start',
    at: services.now(),
  });
  await services.refreshChart();
  return [];
}
