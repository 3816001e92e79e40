/** The frame of answers that are told rather than drawn: a heading, lines, people to reach, sections, links. */
import { inLanguage, type Person } from '../organisation/organisation.js';
import { buttonTitle, fill, linesOf, reachOf, sourceLine, type CardPlace, type Filling } from './filling.js';
import { plain } from './markdown.js';

/** An answer to be told; texts as written, the card escapes them. */
export interface Told {
  readonly title: string;
  readonly lines?: readonly string[];
  readonly facts?: readonly { readonly title: string; readonly value: string }[];
  readonly people?: readonly { readonly person: Person; readonly post: string }[];
  readonly sections?: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly links?: readonly { readonly title: string; readonly url: string }[];
  /** Sentences to tap. */
  readonly choices?: readonly { readonly title: string; readonly text: string }[];
  /** Told from the organisation's data or page: says which and how fresh. */
  readonly sourced?: boolean;
  /** The plain text, where it says more than the heading and the first line. */
  readonly text?: string;
}

/** The card of something told. */
export function toldCard(told: Told, place: CardPlace): Filling {
  const { language } = place;
  const { title, lines = [], facts = [], people = [], sections = [], links = [], choices = [] } = told;
  const shown = facts.filter((fact) => fact.value !== '');
  const text = told.text ?? [title, lines[0] ?? ''].filter((part) => part !== '').join(' ');
  return fill('answer-told', language, text, {
    title: plain(title),
    lines: linesOf(lines.map(plain)),
    hasFacts: shown.length > 0,
    facts: shown.map((fact) => ({ title: fact.title, value: plain(fact.value) })),
    people: people.map(({ person, post }) => ({
      name: plain(person.name),
      post: plain(post),
      ...reachOf(person, language, person.organisation === undefined),
    })),
    sections: sections
      .filter((section) => section.lines.length > 0)
      .map((section) => ({ title: plain(section.title), lines: linesOf(section.lines.map(plain)) })),
    links: links.map((link) => ({ title: buttonTitle(link.title), tooltip: link.title, url: link.url })),
    choices: choices.map((choice) => ({ title: buttonTitle(choice.title), text: choice.text })),
    hasFooter: told.sourced === true,
    footer: told.sourced === true ? sourceLine(place) : '',
  });
}

/** The title of a role or the name of a group, word or mode. */
export function titleOf(item: object, language: CardPlace['language']): string {
  const named = item as { title?: object; name?: object; term?: object };
  return inLanguage(named.title ?? named.name ?? named.term, language);
}
