import type { Activity } from 'botbuilder';
import { isLoopbackUrl } from '../config/loopback.js';

/** Whom the bot answers. */
export interface AdmissionRules {
  /** Whether callers prove themselves; else everything stays on this machine. */
  readonly authenticated: boolean;
  readonly tenantId?: string;
}

/** Why a well-formed, authenticated activity is not answered. */
export type AdmissionFault = 'foreign-service-url' | 'foreign-channel' | 'foreign-tenant';

/**
 * Why the activity is not let in, or `undefined`.
 *
 * botbuilder compares no tenant, not even for single-tenant bots. Channels other than Teams (Azure adds Web Chat to
 * every bot) let their callers write tenant and sender as they like, so with credentials only Teams is heard.
 */
export function admissionFault(
  activity: Partial<Activity>,
  { authenticated, tenantId }: AdmissionRules,
): AdmissionFault | undefined {
  if (!authenticated && !isLoopbackUrl(activity.serviceUrl ?? '')) return 'foreign-service-url';
  if (authenticated && activity.channelId !== 'msteams') return 'foreign-channel';
  if (tenantId === undefined) return undefined;
  const tenants = tenantsOf(activity);
  return tenants.length > 0 && tenants.every((tenant) => tenant.toLowerCase() === tenantId.toLowerCase())
    ? undefined
    : 'foreign-tenant';
}

function tenantsOf({ channelData, conversation }: Partial<Activity>): string[] {
  const named = (channelData as { tenant?: { id?: string } } | undefined)?.tenant?.id;
  return [named, conversation?.tenantId].filter((tenant) => tenant !== undefined);
}
