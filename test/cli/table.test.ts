import { describe, expect, it } from 'vitest';
import { type Column, table, wrapped } from '../../src/cli/output/facts/table.ts';

const COLUMNS: readonly Column[] = [
  { title: 'What', align: 'left', gives: true },
  { title: 'Between', align: 'left', leaves: true },
  { title: 'Cost', align: 'right' },
];
const ROWS = [
  { cells: ['Inventory and preparation of the data', '1 Feb – 15 Feb', '€5'] },
  { cells: ['Clean', '', '€1,250'], indent: 1 },
  { cells: ['Staffing'], instead: 'unknown: it has no duration' },
];

describe('a table', () => {
  it('puts cells under their titles, numbers to the right', () => {
    expect(table(COLUMNS, ROWS, 80)).toEqual([
      'What                                   Between           Cost',
      'Inventory and preparation of the data  1 Feb – 15 Feb      €5',
      '  Clean                                                €1,250',
      'Staffing                               unknown: it has no duration',
    ]);
  });

  it('gives up a column before the names get hard to read, then cuts these', () => {
    expect(table(COLUMNS, ROWS, 60)).toEqual([
      'What                                  Between           Cost',
      'Inventory and preparation of the da…  1 Feb – 15 Feb      €5',
      '  Clean                                               €1,250',
      'Staffing                              unknown: it has no duration',
    ]);
    expect(table(COLUMNS, ROWS, 40).slice(0, 3)).toEqual([
      'What                                Cost',
      'Inventory and preparation of th…      €5',
      '  Clean                           €1,250',
    ]);
    expect(table(COLUMNS, ROWS, 5)[1]).toBe('Inventory and…      €5');
  });

  it('leaves out a column in which nothing stands', () => {
    expect(table(COLUMNS, [{ cells: ['A', '', '€5'] }], 80)).toEqual(['What  Cost', 'A       €5']);
  });
});

it('long sentences go on under their beginning', () => {
  expect(wrapped('one two three four', 10, '  ')).toEqual(['  one two', '  three', '  four']);
  expect(wrapped('incomprehensible', 5, '')).toEqual(['incomprehensible']);
});
