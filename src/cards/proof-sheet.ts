/** The proof of a directive as a page to print: what it said in each version, who changed it and why, who answered. */
import { answerOf } from '../directives/answer.js';
import type { SeenRow } from '../directives/answers.js';
import type { Content } from '../directives/content.js';
import type { Change } from '../directives/directive.js';
import type { DirectiveStatus } from '../directives/status.js';
import { writeAt, writeHow, writePerson, writeState, type SheetPlace } from './answers-sheet.js';
import { escapeHtml as h } from './html.js';
import { nameOfUnit, senderOf } from './people.js';
import { writeQuestion } from './report-words.js';
import { sheetTexts } from './texts/answers-sheet.js';
import { commandStatusTexts } from './texts/command-status.js';
import { writeDeadline, writeMoment } from './when.js';
import { writePost } from './why.js';

/** The page's style sheet; the door lets no other one work. */
export const PROOF_STYLE = [
  'body{font:16px/1.5 system-ui,sans-serif;color:#111;background:#fff;max-width:60rem;margin:2rem auto;padding:0 1rem}',
  'h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2rem}',
  'dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem}dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}',
  'pre{white-space:pre-wrap;font:inherit;border-left:3px solid #666;padding-left:1rem;overflow-wrap:anywhere}',
  'table{border-collapse:collapse;width:100%;font-size:.85rem}th,td{border:1px solid #999;padding:.25rem .5rem;text-align:left;vertical-align:top}',
  'thead{display:table-header-group}tr{break-inside:avoid}',
  '@media print{body{margin:0;max-width:none;font-size:11pt}a{color:inherit}}',
  '@media(max-width:40rem){dl{grid-template-columns:1fr}.wide{overflow-x:auto}}',
].join('');

/** The answers to one version. */
export interface ProofPart {
  readonly version: number;
  readonly rows: AsyncIterable<SeenRow>;
}

/** The page in bits, so that it may tell of any number of people. */
export async function* writeProofSheet(
  place: SheetPlace,
  status: DirectiveStatus,
  parts: readonly ProofPart[],
  at: Date,
): AsyncIterable<string> {
  const { directive, language } = place;
  const t = sheetTexts[language].proof;
  const title = (language === 'en' && directive.titleEn) || directive.title;
  yield (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${h(t.heading(directive.id))}</title>` +
    `<style>${PROOF_STYLE}</style></head><body><main><h1>${h(t.heading(directive.id))}: ${h(title)}</h1>`
  );
  yield `<p>${h(t.made(momentOf(place, at.toISOString())))}</p>${writePart(place, status)}`;
  yield factsOf(place, status);
  yield section(t.text, writeContent(place, directive));
  yield section(
    t.changes,
    directive.changes.map((change) => writeChange(place, change)).join('') || `<p>${h(t.noChanges)}</p>`,
  );
  for (const part of parts) yield* writeAnswers(place, part);
  yield '</main></body></html>\n';
}

function factsOf(place: SheetPlace, status: DirectiveStatus): string {
  const { chart, directive, language } = place;
  const t = sheetTexts[language].proof;
  const zone = chart.organisation.timeZone;
  const { deadline, decision, approvedBy } = directive;
  return facts([
    [t.state, commandStatusTexts[language].directive[status.state]],
    [t.issuer, senderOf(chart, directive.issuer, directive.issuedAs, language)],
    [t.issued, writeAt(place, directive.issuedAt)],
    ...(deadline === undefined
      ? []
      : [[t.deadline, writeDeadline(new Date(deadline), zone, language)] as const]),
    ...(decision === undefined ? [] : [[t.decision, decision] as const]),
    ...(approvedBy === undefined ? [] : [[t.approved, writePerson(place, approvedBy)] as const]),
    [t.version, String(directive.version)],
    [t.hash, directive.contentHash],
  ]);
}

/** The very text that the checksum is of, as it was written. */
function writeContent({ language }: SheetPlace, content: Content): string {
  const t = sheetTexts[language].proof;
  const { title, body, titleEn = '', bodyEn = '', links, questions } = content;
  const english = [titleEn, bodyEn].filter((text) => text !== '');
  const asked = questions.map((question) => `<li>${h(writeQuestion(question, language))}</li>`).join('');
  const linked = links.map((link) => `<li>${h(link.title)}: ${h(link.url)}</li>`).join('');
  return (
    `<pre lang="sv">${h(title)}\n\n${h(body)}</pre>` +
    (english.length > 0 ? `<h3>${h(t.english)}</h3><pre lang="en">${h(english.join('\n\n'))}</pre>` : '') +
    (asked === '' ? '' : `<h3>${h(t.questions)}</h3><ol>${asked}</ol>`) +
    (linked === '' ? '' : `<h3>${h(t.links)}</h3><ul>${linked}</ul>`)
  );
}

function writeChange(place: SheetPlace, change: Change): string {
  const t = sheetTexts[place.language].proof;
  const told = facts([
    [t.reason, change.reason],
    [t.by, writePerson(place, change.by)],
    ...(change.what === 'amended' ? [[t.hash, change.contentHashBefore] as const] : []),
  ]);
  const heading = `${t.what[change.what]}, ${writeAt(place, change.at)}`;
  const asked = change.material ? `<p>${h(t.material)}</p>` : '';
  const before =
    change.what === 'amended' ? `<h4>${h(t.before)}</h4>${writeContent(place, change.before)}` : '';
  return `<h3>${h(heading)}</h3>${asked}${told}${before}`;
}

async function* writeAnswers(place: SheetPlace, { version, rows }: ProofPart): AsyncIterable<string> {
  const t = sheetTexts[place.language].proof;
  const columns = t.columns.map((column) => `<th scope="col">${h(column)}</th>`).join('');
  let any = false;
  yield `<section><h2>${h(t.answers(version))}</h2>`;
  for await (const seen of rows) {
    if (!any) yield `<div class="wide"><table><thead><tr>${columns}</tr></thead><tbody>`;
    any = true;
    yield `<tr>${cellsOf(place, seen)
      .map((cell) => `<td>${cell}</td>`)
      .join('')}</tr>\n`;
  }
  yield any ? '</tbody></table></div></section>' : `<p>${h(t.nobody)}</p></section>`;
}

function cellsOf(place: SheetPlace, { row, posts }: SeenRow): readonly string[] {
  const { chart, language } = place;
  const proof = answerOf(row);
  const isHidden = chart.people.get(row.person)?.hidden ?? false;
  const written = isHidden ? [] : [...new Set(posts.map((post) => writePost(chart, post, language)))];
  return [
    h(writePerson(place, row.person)),
    written.map(h).join('<br>'),
    h(writeAt(place, row.sentAt)),
    h(writeState(row, language)),
    h(row.answeredAt === undefined ? '' : writeAt(place, proof?.at ?? row.answeredAt)),
    writeWhat(place, { row, posts }).map(h).join('<br>'),
    proof ? `${proof.version}` : '',
  ];
}

/** How, late or not, and who did it where it was somebody else. */
function writeWhat(place: SheetPlace, { row }: Pick<SeenRow, 'row' | 'posts'>): readonly string[] {
  const t = sheetTexts[place.language].proof;
  const proof = answerOf(row);
  const how = writeHow(row, proof, place.language);
  if (!proof || how === '') return [];
  const { enteredBy, enteredAt } = proof;
  return [
    proof.late ? `${how}, ${t.late}` : how,
    ...(proof.by === row.person ? [] : [t.answeredBy(writePerson(place, proof.by))]),
    ...(enteredBy === undefined
      ? []
      : [t.enteredBy(writePerson(place, enteredBy), writeAt(place, enteredAt))]),
    ...(proof.text === undefined ? [] : [proof.text]),
  ];
}

function writePart({ chart, language }: SheetPlace, { part }: DirectiveStatus): string {
  if (!part) return '';
  const units = part.map((unit) => nameOfUnit(chart, unit, language)).join(', ');
  return `<p>${h(sheetTexts[language].proof.part(units))}</p>`;
}

function momentOf({ chart, language }: SheetPlace, at: string): string {
  return writeMoment(new Date(at), new Date(0), chart.organisation.timeZone, language);
}

function facts(pairs: readonly (readonly [string, string])[]): string {
  return `<dl>${pairs.map(([name, value]) => `<dt>${h(name)}</dt><dd>${h(value)}</dd>`).join('')}</dl>`;
}

function section(heading: string, inner: string): string {
  return `<section><h2>${h(heading)}</h2>${inner}</section>`;
}
