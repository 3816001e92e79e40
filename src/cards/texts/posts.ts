/** In what capacity somebody is meant, as words that follow "som" or "as". */
import type { Language } from '../../time.js';

const sv = {
  and: ' och ',
  role: (role: string, unit: string) => `${role} för ${unit}`,
  manager: (unit: string) => `chef för ${unit}`,
  managerInstead: (role: string, unit: string) => `chef för ${unit}, i stället för ${role}`,
  someManager: 'chef',
  chair: 'ordförande',
  secretary: 'sekreterare',
  member: (group: string) => `medlem i ${group}`,
  roleInGroup: (post: string, group: string) => `${post}, i ${group}`,
  named: 'personligen vald mottagare',
  employee: (unit: string) => `anställd i ${unit}`,
  deputyFor: (name: string, post: string) => `ersättare för ${name}, ${post}`,
  deputy: (post: string) => `ersättare: ${post}`,
  why: 'Du får det här som',
  whyCalled: 'Du kallas som',
  more: (count: number) => `${count} uppdrag till`,
};

const en: typeof sv = {
  and: ' and ',
  role: (role, unit) => `${role} for ${unit}`,
  manager: (unit) => `manager of ${unit}`,
  managerInstead: (role, unit) => `manager of ${unit}, in place of its ${role}`,
  someManager: 'manager',
  chair: 'chair',
  secretary: 'secretary',
  member: (group) => `a member of ${group}`,
  roleInGroup: (post, group) => `${post}, in ${group}`,
  named: 'a recipient chosen by name',
  employee: (unit) => `an employee of ${unit}`,
  deputyFor: (name, post) => `deputy for ${name}, ${post}`,
  deputy: (post) => `deputy: ${post}`,
  why: 'You receive this as',
  whyCalled: 'You are called as',
  more: (count) => (count === 1 ? 'one more post' : `${count} more posts`),
};

/** The words for posts by language. */
export const postTexts: Readonly<Record<Language, typeof sv>> = { sv, en };
