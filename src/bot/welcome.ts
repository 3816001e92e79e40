/** The first card: at once when somebody gets the app, or with the first answer. */
import { welcomeCard } from '../cards/welcome-card.js';
import { EVER } from '../questions/courtesies.js';
import { sendShown } from './sending.js';
import type { Turn } from './turn.js';

/** Shows the welcome card. */
export async function welcome(turn: Turn): Promise<void> {
  await sendShown(turn.context, welcomeCard(turn.chart, turn.person, turn.language, turn.ports.privacyUrl()));
}

/**
 * Shows it behind the first answer in the person's own chat, where installs are silent (an app given to everybody at
 * once must not write to everybody at once). Without storage it waits for the next answer.
 */
export async function welcomeOnce(turn: Turn): Promise<void> {
  const { ports, tenantId, objectId } = turn;
  if (ports.welcome !== 'first-message' || turn.venue !== 'personal' || objectId === undefined) return;
  const who = { tenantId, objectId };
  if (ports.courtesies.isTaken(who, 'welcome', EVER)) return;
  try {
    if (!(await ports.courtesies.claim(who, 'welcome', EVER))) return;
  } catch (error) {
    ports.log.warn({ err: error }, 'Nobody knows whether the person was welcomed: not now');
    return;
  }
  await welcome(turn);
}
