/** What can be wrong with a handed-in organisation. The sentences stand in `cards/texts/faults.ts`. */

export type Severity = 'fault' | 'warning';

/** Every code with its weight: one fault refuses the folder, warnings do not. */
export const FAULT_CODES = {
  'folder-empty': 'fault',
  'file-missing': 'fault',
  'unreadable-quotes': 'fault',
  'missing-column': 'fault',
  'double-column': 'fault',
  'too-many-cells': 'fault',
  'unreadable-yaml': 'fault',
  'yaml-tab': 'fault',
  'yaml-double-field': 'fault',
  'yaml-alias': 'fault',
  'expected-text': 'fault',
  'expected-list': 'fault',
  'expected-fields': 'fault',
  'missing-value': 'fault',
  'bad-id': 'fault',
  'bad-yes': 'fault',
  'bad-day': 'fault',
  'bad-period': 'fault',
  'bad-local-time': 'fault',
  'bad-clock': 'fault',
  'bad-number': 'fault',
  'bad-email': 'fault',
  'bad-object-id': 'fault',
  'bad-language': 'fault',
  'bad-time-zone': 'fault',
  'not-one-of': 'fault',
  'unknown-right': 'fault',
  'bad-member': 'fault',
  'ends-before-start': 'fault',
  'double-id': 'fault',
  'role-is-group': 'fault',
  'unknown-unit': 'fault',
  'unknown-person': 'fault',
  'unknown-role': 'fault',
  'unknown-group': 'fault',
  'unknown-role-or-group': 'fault',
  'unknown-unit-or-group': 'fault',
  'unknown-mode': 'fault',
  'unknown-kind': 'fault',
  'no-root': 'fault',
  'several-roots': 'fault',
  'unit-cycle': 'fault',
  'chain-cycle': 'fault',
  'same-email': 'fault',
  'same-object-id': 'fault',
  'twice-on-post': 'fault',
  'unknown-column': 'warning',
  'unknown-field': 'warning',
  'garbled-text': 'warning',
  'unclear-revision': 'warning',
  'unknown-day-kind': 'warning',
  'wrong-level': 'warning',
  'works-elsewhere': 'warning',
  'deputy-alone': 'warning',
  'vacant-post': 'warning',
  'group-without-chair': 'warning',
  'group-without-members': 'warning',
  'no-object-id': 'warning',
} as const satisfies Record<string, Severity>;

export type FaultCode = keyof typeof FAULT_CODES;

/** After these faults a file's records are not known, and what points to them is no fault of its own. */
export const UNREAD_CODES: ReadonlySet<FaultCode> = new Set<FaultCode>([
  'file-missing',
  'missing-column',
  'unreadable-quotes',
  'unreadable-yaml',
  'yaml-tab',
  'expected-list',
  'expected-fields',
]);

/** Where something stands: the row that Excel or a text editor shows, and the column or the field's path. */
export interface Place {
  readonly file: string;
  readonly row?: number;
  readonly column?: string;
}

/** One thing that is wrong (or worth a look), where, and what its sentence needs. */
export interface Fault extends Place {
  readonly severity: Severity;
  readonly code: FaultCode;
  readonly values: Readonly<Record<string, string>>;
}

/** Notes a fault. Everything goes on afterwards, so that all faults are found at once. */
export type Report = (code: FaultCode, place: Place, values?: Readonly<Record<string, string>>) => void;

/** A list that grows by its `report`. */
export function createFaultList(): { readonly faults: readonly Fault[]; readonly report: Report } {
  const faults: Fault[] = [];
  const report: Report = (code, place, values = {}) => {
    faults.push({ severity: FAULT_CODES[code], ...place, code, values });
  };
  return { faults, report };
}

/** By file (in the order in which they are read), row and column; the same input gives the same list. */
export function sortFaults(faults: readonly Fault[], files: readonly string[]): readonly Fault[] {
  const rank = (fault: Fault) => files.indexOf(fault.file);
  return [...faults].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.row ?? 0) - (b.row ?? 0) ||
      compareText(a.column ?? '', b.column ?? '') ||
      compareText(a.code, b.code),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
