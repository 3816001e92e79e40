import type { PageLanguage } from '../contract.js';
import { clockControl } from './clock.js';
import { h, icon, ICONS } from './dom.js';
import type { Say, TextKey } from './texts.js';

type Theme = 'auto' | 'light' | 'dark';

const THEMES: Readonly<Record<Theme, TextKey>> = {
  auto: 'themeAuto',
  light: 'themeLight',
  dark: 'themeDark',
};

/** The language chosen in this tab, else the person's, else the browser's. */
export function pageLanguage(person?: PageLanguage): PageLanguage {
  const chosen = sessionStorage.getItem('language');
  if (chosen === 'sv' || chosen === 'en') return chosen;
  return person ?? (/^(sv|nb|nn|no|da)\b/i.test(navigator.language) ? 'sv' : 'en');
}

const darkSystem = matchMedia('(prefers-color-scheme: dark)');

/** Draws the page in the theme chosen in this browser, else the system's, now and when either changes. */
export function keepTheme(): void {
  applyTheme();
  darkSystem.addEventListener('change', applyTheme);
  addEventListener('storage', applyTheme);
}

function applyTheme(): void {
  const theme = storedTheme();
  document.documentElement.dataset.theme = theme === 'auto' ? (darkSystem.matches ? 'dark' : 'light') : theme;
}

function storedTheme(): Theme {
  const stored = localStorage.getItem('theme');
  return stored === 'light' || stored === 'dark' ? stored : 'auto';
}

/** The title bar's clock and its two switches: language and appearance. */
export function settingsControls(say: Say, language: PageLanguage): HTMLElement {
  return h(
    'div',
    { class: 'settings' },
    clockControl(say, language),
    languageSwitch(say, language),
    themeSwitch(say),
  );
}

function languageSwitch(say: Say, language: PageLanguage): HTMLElement {
  const names = { sv: 'Svenska', en: 'English' } as const;
  const button = (each: PageLanguage) =>
    h(
      'button',
      {
        type: 'button',
        lang: each,
        title: names[each],
        'aria-label': `${each.toUpperCase()}, ${names[each]}`,
        'aria-pressed': String(each === language),
        click: () => {
          sessionStorage.setItem('language', each);
          location.reload();
        },
      },
      each.toUpperCase(),
    );
  return h(
    'div',
    { class: 'switch', role: 'group', 'aria-label': say('language') },
    button('sv'),
    button('en'),
  );
}

function themeSwitch(say: Say): HTMLElement {
  const group = h('div', { class: 'switch', role: 'group', 'aria-label': say('theme') });
  const draw = () =>
    group.replaceChildren(
      ...(Object.keys(THEMES) as Theme[]).map((theme) =>
        h(
          'button',
          {
            type: 'button',
            title: say(THEMES[theme]),
            'aria-label': say(THEMES[theme]),
            'aria-pressed': String(theme === storedTheme()),
            click: () => {
              localStorage.setItem('theme', theme);
              applyTheme();
              draw();
              group.querySelector<HTMLElement>('[aria-pressed=true]')?.focus();
            },
          },
          icon(ICONS[theme]),
        ),
      ),
    );
  draw();
  return group;
}
