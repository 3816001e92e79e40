import { sendNotice, type NoticePorts } from '../delivery/notice.js';
import type { PersonId } from '../organisation/organisation.js';
import type { Directive } from './directive.js';

/** What managers are told for information: what the directive says. */
export const COPY_NOTICE = 'directive.copy';

/** What the copy to managers holds. */
export interface CopyContent {
  readonly directive: Directive;
}

/** Sends managers a copy for information, once; nothing is asked of them. */
export async function tellManagers(
  ports: NoticePorts,
  directive: Directive,
  managers: readonly PersonId[],
): Promise<void> {
  const content: CopyContent = { directive };
  const notice = { id: `copy-${directive.id}-${directive.askedVersion}`, kind: COPY_NOTICE, content };
  await sendNotice(
    ports,
    notice,
    managers.map((person) => ({ person })),
  );
}
