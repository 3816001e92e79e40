/** "Påminn mig på torsdag": one line in the person's own digest on a day. */
import type { PersonId } from '../organisation/organisation.js';
import { hoursOf } from '../schedule/hours.js';
import type { Schedule } from '../schedule/schedule.js';
import { addWorkingDays, isWorkingDay, momentOf } from '../schedule/working-days.js';
import { addDays, dayOf, type Day } from '../time.js';
import { isClosed } from './directive.js';
import { REMIND_ME } from './follow.js';
import { loadReceipt, takesAnswer, type AnswerPorts, type CardShown, type Receipt } from './receipt.js';
import type { RemindMeTimer } from './remind.js';

/** So far ahead a card may ask; an older card offers a day that has passed. */
const MOST_DAYS = 30;
const WORKING_DAYS_AHEAD = 2;

/** The day that a card offers: two working days ahead. */
export function reminderDay(today: Day): Day {
  return addWorkingDays(today, WORKING_DAYS_AHEAD);
}

/**
 * Reminds a recipient once on a day, unless the answer has come by then. May be repeated. A day that no longer makes
 * sense becomes the one that a card would offer now; no day is given where nothing waits for an answer.
 */
export async function remindMe(
  ports: AnswerPorts & { readonly schedule: Schedule },
  person: PersonId,
  card: CardShown & { readonly day: Day },
): Promise<Receipt & { readonly day?: Day }> {
  const receipt = await loadReceipt(ports, person, card);
  const { directive, row } = receipt;
  if (!takesAnswer(receipt) || isClosed(directive, row)) return receipt;
  const { timeZone } = ports.chart.organisation;
  const today = dayOf(ports.now(), timeZone);
  const isSensible = isWorkingDay(card.day) && card.day > today && card.day <= addDays(today, MOST_DAYS);
  const day = isSensible ? card.day : reminderDay(today);
  const known: RemindMeTimer = { person, version: directive.askedVersion };
  await ports.schedule.put({
    id: `${directive.id} v${directive.askedVersion} me ${day} ${person}`,
    dueAt: momentOf(day, hoursOf(ports.chart).digestAt, timeZone).toISOString(),
    kind: REMIND_ME,
    subject: directive.id,
    data: JSON.stringify(known),
    track: 'ordinary',
  });
  return { ...receipt, day };
}
