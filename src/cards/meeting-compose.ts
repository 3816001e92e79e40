/** The dialog in which a forum is called to a meeting. */
import type { Meeting } from '../meetings/meeting.js';
import { inLanguage, type Group } from '../organisation/organisation.js';
import type { Language } from '../time.js';
import { onlyWords, problemsOf } from './dialog.js';
import { choiceValue, filledIn } from './forms/field.js';
import { MEETING_FIELDS, type MeetingForm } from './forms/meeting-form.js';
import { fill, type Filling } from './filling.js';
import { drawn, type CardMessage } from './message.js';
import { dialogTexts } from './texts/dialogs.js';
import { writePeople } from './texts/numbers.js';

/**
 * The dialog with what has been written so far, and with what was wrong with it on top. `groups` are those that the
 * person may call; a single one is chosen already.
 */
export function meetingComposeCard(
  groups: readonly Group[],
  form: MeetingForm,
  problems: readonly string[],
  language: Language,
): CardMessage {
  return drawn(meetingComposeFilling(groups, form, problems, language));
}

/** What the dialog is filled with. */
export function meetingComposeFilling(
  groups: readonly Group[],
  form: MeetingForm,
  problems: readonly string[],
  language: Language,
): Filling {
  const { meeting: own, ...shared } = dialogTexts[language];
  const choices = groups.map((group) => ({
    title: inLanguage(group.name, language) || group.id,
    value: choiceValue(group.id),
  }));
  const only = choices.length === 1 ? (choices[0]?.value ?? '') : '';
  const filled = filledIn(MEETING_FIELDS, form);
  return fill('meeting-compose', language, own.heading, {
    ...problemsOf(problems),
    groups: choices,
    form: { ...filled, group: filled.group === '' ? only : filled.group },
    t: { ...onlyWords(own), ...onlyWords(shared) },
  });
}

/** What the caller reads when the call has been sent. */
export function meetingSentText(meeting: Meeting, language: Language): string {
  return dialogTexts[language].meeting.sent(meeting.id, writePeople(meeting.called, language));
}
