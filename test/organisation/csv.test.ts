import assert from 'node:assert/strict';
import { readTable } from '../../src/organisation/csv.js';
import { createFaultList } from '../../src/organisation/faults.js';
import { hasFields } from '../../src/organisation/field.js';

const shape = { file: 'units.csv', required: ['id', 'name'], optional: ['parent', 'aliases'] };

function read(bytes: Uint8Array | string) {
  const { faults, report } = createFaultList();
  const rows = readTable(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, shape, report);
  return {
    faults,
    rows: rows.map((row) => ({
      row: row.place.row,
      cells: hasFields(row)
        ? Object.fromEntries([...row.value].map(([name, cell]) => [name, cell.value]))
        : {},
    })),
  };
}

const expected = [
  { row: 2, cells: { id: 'vård', name: 'Vård & omsorg – öst' } },
  { row: 3, cells: { id: 'b', name: 'B', parent: 'vård' } },
];
const semicolons = 'id;name;parent\r\nvård;Vård & omsorg – öst;\r\nb;B;vård\r\n';

describe('a table from Excel', () => {
  it('is read from UTF-8 with and without its mark', () => {
    assert.deepEqual(read(semicolons).rows, expected);
    assert.deepEqual(read(`\ufeff${semicolons}`).rows, expected);
  });

  it('is read from Windows-1252 when it is not UTF-8', () => {
    const bytes = Buffer.from(semicolons.replace('–', '\u0096'), 'latin1');
    assert.deepEqual(read(bytes).rows, expected);
  });

  it('is read from UTF-16 with its mark, either way round, separated by tabs', () => {
    const little = Buffer.from(`\ufeff${semicolons.replaceAll(';', '\t')}`, 'utf16le');
    assert.deepEqual(read(little).rows, expected);
    assert.deepEqual(read(Buffer.from(little).swap16()).rows, expected);
  });

  it('is read with commas, and with the separator that Excel names in a row of its own', () => {
    assert.deepEqual(read(semicolons.replaceAll(';', ',')).rows, expected);
    assert.deepEqual(read(`sep=;\r\n${semicolons}`).rows, expected);
  });

  it('is read with letters that are written as a letter and a mark', () => {
    assert.deepEqual(read(semicolons.normalize('NFD')).rows, expected);
  });

  it('has rows numbered as Excel shows them, past empty lines and breaks within a cell', () => {
    const { rows, faults } = read('id;name\n\n;;;\na;"A\nmed ""två"" rader; ja"\n  b ; B  \n\n');
    assert.deepEqual(rows, [
      { row: 4, cells: { id: 'a', name: 'A\nmed "två" rader; ja' } },
      { row: 5, cells: { id: 'b', name: 'B' } },
    ]);
    assert.deepEqual(faults, []);
  });

  it('has columns whatever their case and order, and rows shorter than its header', () => {
    assert.deepEqual(read('NAME; Id ;Parent\nA;a\n').rows, [{ row: 2, cells: { name: 'A', id: 'a' } }]);
  });

  it('keeps a column it does not know, and says so once, with what was probably meant', () => {
    const { rows, faults } = read('id;name;alias;Telefon\na;A;x;1\nb;B;y;2\n');
    assert.deepEqual(rows[0]?.cells, { id: 'a', name: 'A', alias: 'x', telefon: '1' });
    assert.deepEqual(
      faults.map(({ code, severity, row, column, values }) => [
        code,
        severity,
        row,
        column,
        values.suggestion,
      ]),
      [
        ['unknown-column', 'warning', 1, 'alias', 'aliases'],
        ['unknown-column', 'warning', 1, 'Telefon', undefined],
      ],
    );
  });

  it('is at fault without its columns, with a column twice, and with cells beyond the last column', () => {
    assert.deepEqual(codes('id;parent\na;b\n'), ['missing-column 1 name']);
    assert.deepEqual(codes(''), ['missing-column 1 id', 'missing-column 1 name']);
    assert.deepEqual(codes('id;name;Name\na;b;c\n'), ['double-column 1 Name']);
    assert.deepEqual(codes('id,name\na,b\nc,Barn, unga\n'), ['too-many-cells 3 -']);
  });

  it('is at fault where a quotation mark is never closed', () => {
    assert.deepEqual(codes('id;name\na;A\nb;"B\nc;C\n'), ['unreadable-quotes 3 -']);
  });

  it('warns of text that was saved in one encoding and opened in another', () => {
    assert.deepEqual(codes('id;name\na;A\nb;FÃ¶rvaltning\nc;Ã¥\n'), ['garbled-text 3 name']);
  });
});

function codes(text: string): readonly string[] {
  return read(text).faults.map(({ code, row, column }) => `${code} ${row} ${column ?? '-'}`);
}
