/** The dialogs with which a directive is changed, ended, and confirmed for somebody else, and what opens them. */
import type { Directive } from '../directives/directive.js';
import type { Missing } from '../directives/missing.js';
import { localTimeOf, type Day, type Language } from '../time.js';
import { onlyWords, problemsOf } from './dialog.js';
import { fill, type Filling } from './filling.js';
import { choiceValue, filledIn } from './forms/field.js';
import {
  AMEND_FIELDS,
  CONFIRM_FIELDS,
  END_FIELDS,
  type AmendForm,
  type ConfirmForm,
  type EndForm,
} from './forms/following-form.js';
import { plain } from './markdown.js';

import { dialogTexts } from './texts/dialogs.js';
import { directiveFileTexts, type DirectiveFileKind } from './texts/directive-files.js';
import { directiveFollowingTexts } from './texts/directive-following.js';
import type { Verb } from './verbs.js';

/** What a typed "ändra D-…" or "återkalla D-…" is about. */
export type Launched = keyof (typeof directiveFollowingTexts)['sv']['launch'];

/** The card with the one button that opens such a dialog. */
export function followingLaunchFilling(id: string, what: Launched, language: Language): Filling {
  const t = directiveFollowingTexts[language].launch[what];
  const verb: Verb = what === 'amend' ? 'directive.amend' : 'directive.end';
  const how = what === 'amend' ? '' : what;
  return fill('directive-launch', language, t.text, { ...t, id, verb, how, number: plain(id) });
}

/** The dialog in which a directive is amended, with what has been written so far and what was wrong with it. */
export function amendFilling(
  directive: Pick<Directive, 'id' | 'version' | 'titleEn' | 'bodyEn' | 'deadline'>,
  form: AmendForm,
  problems: readonly string[],
  language: Language,
): Filling {
  const { amend, ...shared } = directiveFollowingTexts[language];
  const heading = amend.heading(directive.id);
  return fill('directive-amend', language, heading, {
    ...problemsOf(problems),
    id: directive.id,
    version: String(directive.version),
    hasEnglish: (directive.titleEn ?? directive.bodyEn ?? '') !== '',
    hasDeadline: directive.deadline !== undefined,
    form: { ...filledIn(AMEND_FIELDS, form), material: form.material ?? 'false' },
    t: { ...commonWords(language), ...onlyWords(shared), ...onlyWords(amend), heading },
  });
}

/** What the amendment's dialog begins with: the directive as it stands. */
export function amendFormOf(directive: Directive, zone: string): AmendForm {
  const { title, body, titleEn, bodyEn, deadline } = directive;
  const [day = '', time = ''] =
    deadline === undefined ? [] : localTimeOf(new Date(deadline), zone).split('T');
  const clock = time === '23:59' ? '' : time;
  return { title, body, titleEn, bodyEn, deadlineDay: day, deadlineTime: clock };
}

/** The dialog in which a directive is withdrawn, ended or replaced. */
export function endFilling(
  directive: Pick<Directive, 'id' | 'title'>,
  form: EndForm,
  problems: readonly string[],
  language: Language,
): Filling {
  const { end, ...shared } = directiveFollowingTexts[language];
  const heading = end.heading(directive.id);
  return fill('directive-end', language, heading, {
    ...problemsOf(problems),
    id: directive.id,
    title: plain(directive.title),
    form: filledIn(END_FIELDS, form),
    t: { ...commonWords(language), ...onlyWords(shared), ...onlyWords(end), heading },
  });
}

/** The dialog in which an answer is entered for one of those who have not answered. */
export function confirmFilling(
  directive: Pick<Directive, 'id' | 'title'>,
  missing: readonly Missing[],
  form: ConfirmForm,
  day: Day,
  problems: readonly string[],
  language: Language,
): Filling {
  const { confirm, ...shared } = directiveFollowingTexts[language];
  const heading = confirm.heading(directive.id);
  const people = missing
    .filter((each) => each.person !== '')
    .map((each) => ({
      title: [each.name, each.unitName].filter((word) => word !== '').join(', '),
      value: choiceValue(each.person),
    }));
  return fill('directive-confirm', language, heading, {
    ...problemsOf(problems),
    id: directive.id,
    title: plain(directive.title),
    hasPeople: people.length > 0,
    people,
    form: { ...filledIn(CONFIRM_FIELDS, form), whenDay: form.whenDay ?? day },
    t: { ...commonWords(language), ...onlyWords(shared), ...onlyWords(confirm), heading },
  });
}

/** The card with the link to a file. */
export function fileLinkFilling(
  id: string,
  kind: DirectiveFileKind,
  url: string,
  language: Language,
): Filling {
  const t = directiveFileTexts[language];
  return fill('file-link', language, t.ready[kind], {
    number: plain(id),
    heading: t.ready[kind],
    text: t.valid,
    button: t.open[kind],
    url,
  });
}

function commonWords(language: Language): { readonly problems: string; readonly secrecy: string } {
  const { problems, secrecy } = dialogTexts[language];
  return { problems, secrecy };
}
