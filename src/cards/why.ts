/** Why somebody got a directive or a call: their posts in words. */
import type { Post } from '../organisation/audience.js';
import type { Chart } from '../organisation/chart.js';
import type { RoleId, UnitId } from '../organisation/organisation.js';
import type { Language } from '../time.js';
import { plain } from './markdown.js';
import { nameOf, nameOfGroup, nameOfRole, nameOfUnit } from './people.js';
import { postTexts } from './texts/posts.js';

const MOST_POSTS = 8;

/** One post in words: "säkerhetsombud för Björkskolan". */
export function writePost(chart: Chart, post: Post, language: Language): string {
  const t = postTexts[language];
  const own = writeOwnPost(chart, post, language);
  if (post.actingFor === undefined) return own;
  const away = nameOf(chart, post.actingFor);
  return away === undefined ? t.deputy(own) : t.deputyFor(away, own);
}

/** "Du får det här som säkerhetsombud för Björkskolan.", in Markdown; several posts become a list. */
export function writeWhy(
  chart: Chart,
  posts: readonly Post[],
  language: Language,
  lead: 'why' | 'whyCalled' = 'why',
): string {
  const t = postTexts[language];
  const written = [...new Set(posts.map((post) => plain(writePost(chart, post, language))))];
  if (written.length <= 1) return `${t[lead]} ${written[0] ?? ''}.`;
  const shown = written.slice(0, MOST_POSTS);
  const more = written.length - shown.length;
  const lines = more > 0 ? [...shown, t.more(more)] : shown;
  return `${t[lead]}:\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

/** A role at a unit, or the manager of it: "säkerhetshandläggare för Barn och utbildning". */
export function writeSomePost(
  chart: Chart,
  { unit, role }: { readonly unit: UnitId; readonly role?: RoleId },
  language: Language,
): string {
  const t = postTexts[language];
  const name = nameOfUnit(chart, unit, language);
  return role === undefined ? t.manager(name) : t.role(nameOfRole(chart, role, language), name);
}

function writeOwnPost(chart: Chart, post: Post, language: Language): string {
  const t = postTexts[language];
  const unit = nameOfUnit(chart, post.unit, language);
  const role = post.role === undefined ? undefined : t.role(nameOfRole(chart, post.role, language), unit);
  if (post.why === 'group') {
    const group = nameOfGroup(chart, post.group ?? '', language);
    return role === undefined ? t.member(group) : t.roleInGroup(role, group);
  }
  if (post.why === 'manager') {
    const instead = post.role === undefined ? undefined : nameOfRole(chart, post.role, language);
    return instead === undefined ? t.manager(unit) : t.managerInstead(instead, unit);
  }
  if (post.why === 'employee') return t.employee(unit);
  return role ?? t.named;
}
