/** How directives and meetings stand, as the command line says it in words; `--json` keeps the states' own names. */
import type { DirectiveStatus } from '../../directives/status.js';
import type { MeetingStatus } from '../../meetings/status.js';
import type { Language } from '../../time.js';

interface StatusTexts {
  readonly directive: Readonly<Record<DirectiveStatus['state'], string>>;
  readonly meeting: Readonly<Record<MeetingStatus['state'], string>>;
  readonly counts: Readonly<Record<keyof DirectiveStatus['counts'], string>>;
  readonly replies: Readonly<Record<keyof MeetingStatus['replies'], string>>;
}

const sv: StatusTexts = {
  directive: {
    draft: 'utkast',
    scheduled: 'skickas senare',
    sending: 'skickas',
    open: 'öppet',
    closed: 'klart',
    withdrawn: 'återkallat',
    ended: 'upphävt',
    replaced: 'ersatt',
  },
  meeting: { calling: 'kallelsen skickas', called: 'kallat', held: 'mötet har varit' },
  counts: {
    recipients: 'mottagare',
    queued: 'väntar på att få det',
    sent: 'har fått det',
    seen: 'har öppnat det',
    acknowledged: 'har bekräftat',
    done: 'klara på annat sätt',
    cannot: 'har svarat att de inte kan',
    late: 'varav efter sista dag',
    otherwise: 'varav bekräftade på annat sätt',
    failed: 'fick det inte',
    unreachable: 'kan inte nås',
    uncertain: 'oklart om det kom fram',
  },
  replies: { yes: 'ja', no: 'nej', maybe: 'kanske', deputy: 'skickar ersättare', none: 'inget svar' },
};

const en: StatusTexts = {
  directive: {
    draft: 'draft',
    scheduled: 'sent later',
    sending: 'being sent',
    open: 'open',
    closed: 'finished',
    withdrawn: 'withdrawn',
    ended: 'no longer in force',
    replaced: 'replaced',
  },
  meeting: { calling: 'the call is being sent', called: 'called', held: 'the meeting has been' },
  counts: {
    recipients: 'recipients',
    queued: 'waiting to get it',
    sent: 'have got it',
    seen: 'have opened it',
    acknowledged: 'have confirmed',
    done: 'finished in another way',
    cannot: 'answered that they cannot',
    late: 'of them after the deadline',
    otherwise: 'of them confirmed in another way',
    failed: 'did not get it',
    unreachable: 'cannot be reached',
    uncertain: 'unclear whether it arrived',
  },
  replies: { yes: 'yes', no: 'no', maybe: 'maybe', deputy: 'sends a deputy', none: 'no reply' },
};

/** The words of the command line for states, counts and replies, by language. */
export const commandStatusTexts: Readonly<Record<Language, StatusTexts>> = { sv, en };
