/** The few things that are asked for by name instead of by question. */

/** What may be done with a directive by name. */
export type DirectiveDoing =
  'amend' | 'withdrawn' | 'ended' | 'replaced' | 'unreached' | 'answers' | 'proof' | 'remind';

export type ChatCommand =
  | { readonly kind: 'new-directive'; readonly what: 'directive' | 'advice' | 'consultation' }
  | { readonly kind: 'own-drafts' }
  | { readonly kind: 'copy-directive'; readonly id: string }
  | { readonly kind: 'directive'; readonly what: DirectiveDoing; readonly id: string }
  | { readonly kind: 'new-meeting' }
  | { readonly kind: 'refused-people' }
  /** `said`: what follows, the name of the new unit where there is one. */
  | { readonly kind: 'change-unit'; readonly said: string }
  /** The answers to a directive, unit by unit. */
  | { readonly kind: 'answers'; readonly id: string }
  | { readonly kind: 'status'; readonly noun: 'directive' | 'meeting'; readonly id: string };

const NEW_DIRECTIVE =
  /^(?:skapa |skriv |skicka |create |write |send )?(?:ett |en |a )?(?:nytt |ny |new )?(direktiv|directive)$|^(?:(?:skapa |skriv |skicka |create |write |send )(?:ett |en |a )?)?(?:nytt |ny |new )(råd|remiss|advice|consultation)$/;
const WHATS = {
  råd: 'advice',
  advice: 'advice',
  remiss: 'consultation',
  consultation: 'consultation',
} as const;
const DRAFTS = /^(?:visa |show )?(?:mina utkast|utkasten?|my drafts|drafts)$/;
const COPY = /^(?:kopiera|kopia av|copy)(?: av| of)? (d-\d{4}-\d{3,6}(?:-[^\s/\\#?]+)?)$/;
const NEW_MEETING =
  /^(?:kalla(?: till)?|kallelse till|boka|call|nytt|ny kallelse(?: till)?|new)(?: ett| a)? (?:möte|mote|meeting)$|^(?:ny )?kallelse$/;
const REFUSED =
  /^(?:visa )?(?:avvisade|nekade)(?: personer| konton)?$|^(?:show )?refused (?:people|accounts)$/;
const CHANGE_UNIT =
  /^(?:jag har bytt enhet|byt(?:a)? (?:min )?enhet|ändra (?:min )?enhet|fel enhet|jag har fel enhet|i(?: have|'ve|’ve)? changed? (?:my )?units?|change (?:my )?unit|wrong unit)(?: (?:till|to) (.+))?$/;
/** What is passed on bears the units' ids behind its number, written as they are. */
const NUMBER = /\b([DMU])-(\d{4})-(\d{3,6})(?![\d])((?:-[^\s?!,;:]*[^\s?!,;:.])?)/iu;

const ANSWERS = /^(?:visa )?(?:svar(?:en)?|rapport(?:er(?:na)?)?)\b|^(?:show )?(?:answers|reports?)\b/;

function numberOf([, noun = '', year = '', count = '', rest = '']: RegExpExecArray): string {
  return `${noun.toUpperCase()}-${year}-${count}${rest}`;
}

/** Reads a command, in Swedish or English, or `undefined` when the sentence is a question. */
export function readCommand(text: string): ChatCommand | undefined {
  const line = text
    .slice(0, 200)
    .trim()
    .toLowerCase()
    .replace(/[.!?]+$/, '')
    .replace(/\s+/g, ' ');
  const asked = NEW_DIRECTIVE.exec(line);
  if (asked) return { kind: 'new-directive', what: WHATS[asked[2] as keyof typeof WHATS] ?? 'directive' };
  if (DRAFTS.test(line)) return { kind: 'own-drafts' };
  const copied = COPY.exec(line);
  // The number is in capitals; a unit's id after it is as it is.
  if (copied?.[1]) return { kind: 'copy-directive', id: `D${copied[1].slice(1)}` };
  if (NEW_MEETING.test(line)) return { kind: 'new-meeting' };
  if (REFUSED.test(line)) return { kind: 'refused-people' };
  const doing = readDoing(line, text);
  if (doing) return doing;
  const changed = CHANGE_UNIT.exec(line);
  if (changed) return { kind: 'change-unit', said: changed[1] ?? '' };
  const number = NUMBER.exec(text.slice(0, 200));
  if (number?.[1]?.toUpperCase() === 'D' && ANSWERS.test(line))
    return { kind: 'answers', id: numberOf(number) };
  if (!number || !/^(?:status|läget|hur går|hur gick|how)\b|^[dmu]-\d/.test(line)) return undefined;
  const id = numberOf(number);
  return { kind: 'status', noun: id.startsWith('M') ? 'meeting' : 'directive', id };
}

const DOINGS: readonly (readonly [DirectiveDoing, RegExp])[] = [
  ['amend', /^(?:ändra|andra|rätta|amend|change|edit)\b/],
  ['withdrawn', /^(?:återkalla|aterkalla|dra tillbaka|withdraw|recall)\b/],
  ['ended', /^(?:upphäv|upphav|avsluta|end|close)\b/],
  ['replaced', /^(?:ersätt|ersatt|replace)\b/],
  [
    'unreached',
    /^(?:onådda|ej nådda|inte nådda|(?:vilka|vem) har inte nåtts|unreached|not reached|who was not reached)\b/,
  ],
  ['answers', /^(?:exportera|export|csv|excel)\b/],
  ['proof', /^(?:bevis|intyg|proof)\b/],
  ['remind', /^(?:påminn(?: om)?|paminn|remind(?: of)?)\b/],
];

/** "återkalla direktiv D-2026-014": a doing and the first number that is named. */
function readDoing(line: string, text: string): ChatCommand | undefined {
  const number = NUMBER.exec(text.slice(0, 200));
  const doing = number?.[1]?.toUpperCase() === 'D' && DOINGS.find(([, words]) => words.test(line));
  return number && doing ? { kind: 'directive', what: doing[0], id: numberOf(number) } : undefined;
}
