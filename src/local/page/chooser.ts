import type { PageLanguage, PagePerson, PeopleFound } from '../contract.js';
import { findPeople } from './api.js';
import { avatar, h, icon, ICONS } from './dom.js';
import { settingsControls } from './settings.js';
import type { Say } from './texts.js';

/** Shows the list of people, one of whom the visitor becomes. */
export function showChooser(say: Say, language: PageLanguage, notice?: string): void {
  document.title = say('app');
  const list = h('ul', { class: 'people' });
  const more = h('p', { class: 'notice', role: 'status' });
  const search = h('input', { type: 'search', id: 'search', autocomplete: 'off', spellcheck: 'false' });
  let asked = 0;
  const find = async () => {
    const turn = (asked += 1);
    const found = await findPeople(search.value).catch(() => undefined);
    // An older, slower answer must not replace a newer one.
    if (turn === asked) show(found);
  };
  const show = (found: PeopleFound | undefined) => {
    list.replaceChildren(
      ...(found?.people ?? []).map((person) => row(say, person, describe(person))),
      ...(found ? [row(say, found.unknown, say('unknown'))] : []),
    );
    more.textContent = remark(say, found);
  };
  search.addEventListener('input', () => void find());
  draw(say, language, notice, [search, list, more]);
  search.focus();
  void find();
}

function draw(
  say: Say,
  language: PageLanguage,
  notice: string | undefined,
  parts: readonly HTMLElement[],
): void {
  document.body.replaceChildren(
    h(
      'header',
      { class: 'bar chooser-bar' },
      h('span', { class: 'brand' }, say('app')),
      settingsControls(say, language),
    ),
    h(
      'main',
      { class: 'chooser' },
      h('h1', {}, say('choose')),
      h('p', {}, say('chooseHelp')),
      notice !== undefined && h('p', { class: 'warning', role: 'alert' }, notice),
      h('label', { for: 'search' }, say('search')),
      ...parts,
    ),
  );
}

function remark(say: Say, found: PeopleFound | undefined): string {
  if (!found) return say('offline');
  if (found.people.length === 0) return say('nobodyFound');
  return found.more > 0 ? say('more', { count: found.more }) : '';
}

function describe(person: PagePerson): string {
  return [person.title, person.unit].filter(Boolean).join(' · ');
}

function row(say: Say, person: PagePerson, description: string): HTMLElement {
  const href = `?as=${encodeURIComponent(person.id)}`;
  const label = say('newTab', { name: person.name });
  return h(
    'li',
    {},
    h(
      'a',
      { href, class: 'person' },
      avatar(person.name),
      h('span', {}, h('strong', {}, person.name), h('span', { class: 'subtle' }, description)),
    ),
    h('a', { href, class: 'round', target: '_blank', title: label, 'aria-label': label }, icon(ICONS.newTab)),
  );
}
