import type { OrganisationFiles } from '../../src/organisation/folder.js';

const small = {
  'organisation.yaml': [
    'id: liten',
    'name: Lilla kommunen',
    'modes:',
    '- id: normal',
    '  name: Normala förhållanden',
    '  securityOrganisationApplies: ja',
    '',
  ].join('\n'),
  'units.csv':
    'id;name;kind;parent;manager\nliten;Lilla kommunen;organisation;;\nskola;Skolan;unit;liten;p1\n',
  'people.csv':
    'id;name;email;unit\np1;Ann Dalvik;ann.dalvik@example.se;skola\np2;Bo Ek;bo.ek@example.se;skola\n',
  'roles.yaml': '- id: ombud\n  title: Säkerhetsombud\n  level: unit\n  required: {unit: 1}\n',
  'groups.yaml':
    '- id: forum\n  name: Forum\n  chair: {role: ombud}\n  members:\n  - role: ombud\n  calendar: []\n',
  'assignments.csv': 'person;role;unit;deputy;from;to\np1;ombud;skola;nej;2025-01-01;\n',
};

/** The files of a small organisation with nothing to remark on, some of them replaced. */
export function filesWith(
  changed: Partial<Record<keyof typeof small, string | Uint8Array>> = {},
): OrganisationFiles {
  const encoder = new TextEncoder();
  const files = { ...small, ...changed };
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      name,
      typeof content === 'string' ? encoder.encode(content) : content,
    ]),
  );
}

export const TODAY = '2026-03-02';
