import type { Chart } from '../organisation/chart.js';
import type { Link } from '../organisation/organisation.js';
import type { Finding, PageAnswer } from './answer.js';
import type { Understanding } from './understand.js';
import { stemOf, tokensOf } from './tokens.js';

/** Where the organisation's page is, who published it, how fresh it is and how to comment on it. */
export function answerPage(chart: Chart, asked: Understanding): Finding {
  const { source, links } = chart.organisation;
  const person = chart.people.get(source.publishedBy ?? '');
  const publisher = person ? (person.hidden ? undefined : person.name) : source.publishedBy;
  return {
    kind: 'page',
    about: aboutOf(asked),
    links: fittingLinks(links, asked),
    ...(publisher !== undefined && { publisher }),
  };
}

function aboutOf({ cues }: Understanding): PageAnswer['about'] {
  if (cues.has('publisher')) return 'publisher';
  if (cues.has('comment')) return 'comment';
  return cues.has('updated') ? 'updated' : 'where';
}

/** Links whose titles share a word with the sentence first. */
function fittingLinks(links: readonly Link[], asked: Understanding): readonly Link[] {
  const words = new Set(asked.unexplained.map((word) => stemOf(word)));
  const fits = (link: Link) =>
    tokensOf(`${link.title.sv ?? ''} ${link.title.en ?? ''}`).some((token) => words.has(token.stem));
  return [...links].sort((a, b) => Number(fits(b)) - Number(fits(a)));
}
