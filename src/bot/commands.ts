/** The few things that are asked for by name instead of by question. */

export type ChatCommand =
  | { readonly kind: 'new-directive' }
  | { readonly kind: 'new-meeting' }
  | { readonly kind: 'refused-people' }
  | { readonly kind: 'status'; readonly noun: 'directive' | 'meeting'; readonly id: string };

const NEW_DIRECTIVE = /^(?:skapa |skicka |create |send )?(?:ett |a )?(?:nytt |new )?(?:direktiv|directive)$/;
const NEW_MEETING =
  /^(?:kalla(?: till)?|kallelse till|boka|call|nytt|ny kallelse(?: till)?|new)(?: ett| a)? (?:möte|mote|meeting)$|^(?:ny )?kallelse$/;
const REFUSED =
  /^(?:visa )?(?:avvisade|nekade)(?: personer| konton)?$|^(?:show )?refused (?:people|accounts)$/;
const STATUS = /\b([DM])-(\d{4})-(\d{3,6})\b/;

/** Reads a command, in Swedish or English, or `undefined` when the sentence is a question. */
export function readCommand(text: string): ChatCommand | undefined {
  const line = text
    .slice(0, 200)
    .trim()
    .toLowerCase()
    .replace(/[.!?]+$/, '')
    .replace(/\s+/g, ' ');
  if (NEW_DIRECTIVE.test(line)) return { kind: 'new-directive' };
  if (NEW_MEETING.test(line)) return { kind: 'new-meeting' };
  if (REFUSED.test(line)) return { kind: 'refused-people' };
  const number = STATUS.exec(line.toUpperCase());
  if (!number || !/^(?:status|läget|hur går|hur gick|how)\b|^[dm]-\d/.test(line)) return undefined;
  return { kind: 'status', noun: number[1] === 'D' ? 'directive' : 'meeting', id: number[0] };
}
