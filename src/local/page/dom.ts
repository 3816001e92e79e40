/** What an element may hold. */
export type Child = Node | string | undefined | false;

type Attributes = Readonly<Record<string, string | boolean | EventListener | undefined>>;

/** An element with attributes (functions are listeners, `false` and `undefined` leave out) and children as text. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A line drawing of one path in a 20 × 20 box, hidden from screen readers. */
export function icon(path: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const line = document.createElementNS(SVG, 'path');
  for (const [name, value] of Object.entries({ viewBox: '0 0 20 20', class: 'icon', 'aria-hidden': 'true' }))
    svg.setAttribute(name, value);
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

/** The drawings of the page. */
export const ICONS = {
  send: 'M3 3.5 17.5 10 3 16.5l2.2-6.5zM5.2 10H11',
  close: 'M5 5l10 10M15 5 5 15',
  newTab: 'M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7',
  people:
    'M7.5 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 16.5c0-3 2-5 5.5-5s5.5 2 5.5 5M13 4a2.7 2.7 0 0 1 0 5.200M15 12c2 .6 3 2.300 3 4.500',
  light:
    'M10 6.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7zM10 1.500v2M10 16.500v2M1.500 10h2M16.500 10h2M4 4l1.400 1.400M14.600 14.600 16 16M16 4l-1.400 1.400M5.400 14.600 4 16',
  dark: 'M16.500 12.500A7 7 0 0 1 7.500 3.500a7 7 0 1 0 9 9z',
  auto: 'M10 3a7 7 0 1 0 0 14zM10 3a7 7 0 0 1 0 14',
  chat: 'M3 4h14v10H9l-4 3v-3H3z',
} as const;

/** A round picture of somebody: the initials on a colour that stays the same for the name. */
export function avatar(name: string): HTMLElement {
  const words = name.split(/\s+/).filter(Boolean);
  const initials = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0] ?? '');
  const tint = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 997, 0) % 6;
  return h('span', { class: `avatar tint-${tint}`, 'aria-hidden': 'true' }, initials.join('').toUpperCase());
}

/** The bot's picture. */
export function botAvatar(): HTMLElement {
  return h('img', { class: 'avatar bot-avatar', src: 'bot.svg', alt: '' });
}
