/** Where the organisation is kept, version by version. */
import type { Organisation } from './organisation.js';

/** Which version is in force, and whose. */
export interface OrganisationPointer {
  readonly version: string;
  readonly organisationId: string;
}

/** A version with what it holds. */
export interface StoredOrganisation {
  readonly version: string;
  readonly organisation: Organisation;
}

/** Who publishes, when, and which version they saw before: `undefined` when there was none. */
export interface Publication {
  readonly expected: string | undefined;
  readonly by: string;
  readonly at: Date;
}

/** Readers see one whole version or another, never a mixture; versions are never changed nor removed. */
export interface OrganisationStore {
  /** The version in force with its content. */
  current(): Promise<StoredOrganisation | undefined>;
  /** The version in force alone: one cheap read. */
  pointer(): Promise<OrganisationPointer | undefined>;
  /** What a version holds, whether in force or not. */
  read(version: string): Promise<Organisation | undefined>;
  /** Puts a new version in force. Refuses with `organisation-changed-meanwhile` when another came between. */
  publish(organisation: Organisation, publication: Publication): Promise<{ readonly version: string }>;
}
