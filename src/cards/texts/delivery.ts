/** How far a message came, as sentences that somebody can act on. */
import type { DeliveryState } from '../../delivery/delivery.js';
import type { FailedReason, UnreachableReason } from '../../delivery/sender.js';
import type { Language } from '../../time.js';

type Reason = UnreachableReason | FailedReason;

const svReasons: Readonly<Record<Reason, string>> = {
  'not-met':
    'har ännu inte haft kontakt med appen i Teams. Be personen öppna appen, eller be it-avdelningen installera den.',
  'not-installed': 'har inte appen i Teams. Be it-avdelningen installera den för personen.',
  'blocked-by-user': 'har blockerat appen i Teams. Be personen ta bort blockeringen.',
  'blocked-by-admin':
    'får inte använda appen enligt inställningarna i Teams. Be it-avdelningen tillåta den för personen.',
  removed: 'finns inte längre i kommunens Teams. Kontrollera om uppdraget ska gå till någon annan.',
  'conversation-gone': 'har tagit bort chatten. Det löser sig när personen öppnar appen igen.',
  forbidden: 'kan inte nås för att Teams säger nej. Be it-avdelningen kontrollera appens behörighet.',
  'too-big': 'fick inget, för texten är för lång för Teams. Korta texten och skicka den på nytt.',
  rejected: 'fick inget, för Teams tog inte emot meddelandet. Be it-avdelningen titta i appens logg.',
  unauthorised:
    'fick inget, för appen fick inte logga in i Teams. Be it-avdelningen kontrollera appens inloggning.',
};

const enReasons: Readonly<Record<Reason, string>> = {
  'not-met':
    'has not been in contact with the app in Teams yet. Ask them to open it, or ask IT to install it.',
  'not-installed': 'does not have the app in Teams. Ask IT to install it for them.',
  'blocked-by-user': 'has blocked the app in Teams. Ask them to unblock it.',
  'blocked-by-admin': 'may not use the app, because of the settings in Teams. Ask IT to allow it for them.',
  removed: 'is no longer in the municipality’s Teams. Check whether the post should pass to somebody else.',
  'conversation-gone': 'has deleted the chat. It comes back when they open the app again.',
  forbidden: 'cannot be reached because Teams refuses. Ask IT to check what the app is permitted to do.',
  'too-big': 'received nothing, because the text is too long for Teams. Shorten it and send it again.',
  rejected: 'received nothing, because Teams did not accept the message. Ask IT to look in the app’s log.',
  unauthorised:
    'received nothing, because the app could not sign in to Teams. Ask IT to check its credentials.',
};

const svStates: Readonly<Partial<Record<DeliveryState, string>>> = {
  queued: 'väntar på att få meddelandet.',
  uncertain: 'har kanske inte fått meddelandet. Det är oklart om det kom fram.',
  failed: 'fick inte meddelandet.',
  unreachable: 'kan inte nås i Teams.',
};

const enStates: typeof svStates = {
  queued: 'is waiting to get the message.',
  uncertain: 'may not have got the message. It is unclear whether it arrived.',
  failed: 'did not get the message.',
  unreachable: 'cannot be reached in Teams.',
};

const texts = {
  sv: { reasons: svReasons, states: svStates },
  en: { reasons: enReasons, states: enStates },
};

/**
 * The rest of a sentence that begins with a person's name: what went wrong on the way. `undefined` where nothing has,
 * and it is only the answer that is missing.
 */
export function whyMissing(
  state: DeliveryState,
  reason: string | undefined,
  language: Language,
): string | undefined {
  const t = texts[language];
  if (reason !== undefined && isReason(reason)) return t.reasons[reason];
  return t.states[state];
}

function isReason(text: string): text is Reason {
  return Object.hasOwn(svReasons, text);
}
