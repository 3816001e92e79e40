/** The first step of the dialog: what is asked, and the words. */
import { askOf, kindOf, type DirectiveInput } from '../../directives/input.js';
import type { Link } from '../../directives/content.js';

/** What recipients are to do, as one choice: a directive's ask, or another kind. */
export const WHATS = ['read', 'report', 'passOn', 'advice', 'consultation'] as const;
export type What = (typeof WHATS)[number];

/** The fields of the step as texts. */
export interface WritingForm {
  readonly what?: string | undefined;
  readonly title?: string | undefined;
  readonly body?: string | undefined;
  readonly titleEn?: string | undefined;
  readonly bodyEn?: string | undefined;
  readonly decision?: string | undefined;
  /** One a line: a title and an address, or an address alone. */
  readonly links?: string | undefined;
}

/** What the draft holds, for the step's fields. */
export function writingOf(input: DirectiveInput): Required<{ [name in keyof WritingForm]: string }> {
  const { title, body, titleEn = '', bodyEn = '', decision = '', links = [] } = input;
  return { what: whatOf(input), title, body, titleEn, bodyEn, decision, links: writeLinks(links) };
}

/** What a draft asks, as one choice. */
export function whatOf(input: DirectiveInput): What {
  const kind = kindOf(input);
  if (kind !== 'directive') return kind;
  const ask = askOf(input);
  return ask === 'report' || ask === 'passOn' ? ask : 'read';
}

/** What the step's fields make of the draft. */
export function applyWriting(input: DirectiveInput, form: WritingForm): DirectiveInput {
  const { titleEn: _titleEn, bodyEn: _bodyEn, decision: _decision, links: _links, ...rest } = input;
  const links = readLinks(form.links ?? '', input.links ?? []);
  const given = (text: string | undefined) => (text?.trim() ? keepLines(text) : undefined);
  const [titleEn, bodyEn, decision] = [given(form.titleEn), given(form.bodyEn), given(form.decision)];
  return asking(
    {
      ...rest,
      title: form.title ?? '',
      body: keepLines(form.body ?? ''),
      ...(titleEn !== undefined && { titleEn }),
      ...(bodyEn !== undefined && { bodyEn }),
      ...(decision !== undefined && { decision }),
      ...(links.length > 0 && { links }),
    },
    WHATS.find((what) => what === form.what) ?? whatOf(input),
  );
}

/** Takes with it what only another choice has: questions and repetition of a report, the deadline of all but advice. */
function asking(input: DirectiveInput, what: What): DirectiveInput {
  if (whatOf(input) === what && input.kind !== undefined) return input;
  const { ask: _ask, require: _require, ...kept } = input;
  const { questions: _questions, repeat: _repeat, ...others } = kept;
  const rest = what === 'report' ? kept : others;
  if (what === 'consultation') return { ...rest, kind: what };
  if (what !== 'advice') return { ...rest, kind: 'directive', ask: what };
  const { deadline: _deadline, ...advice } = rest;
  return { ...advice, kind: what };
}

/** Markdown joins lines that only Enter parts; who types in a dialog means a new line. Lists stay lists. */
export function keepLines(body: string): string {
  const lines = body.replace(/\r\n?/g, '\n');
  return lines.replace(/(?<!\n)\n(?!\n|[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t])/g, '\n\n');
}

function writeLinks(links: readonly Link[]): string {
  return links.map(({ title, url }) => (title === url ? url : `${title} ${url}`)).join('\n');
}

function readLinks(lines: string, before: readonly Link[]): readonly Link[] {
  if (lines === writeLinks(before)) return before;
  return linesOf(lines).map((line) => {
    const [, title = '', url = line] = /^(.*\S)\s+(\S+)$/.exec(line) ?? [];
    return { title: title || url, url };
  });
}

/** The lines of a field, one thing each. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
