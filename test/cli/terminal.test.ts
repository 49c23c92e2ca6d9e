import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { table } from '../../src/cli/tables.js';
import { testFolder } from '../helpers/folder.js';
import { MAIN, baoso } from './baoso.js';

const folder = testFolder();
const text = 'Sáu tháng đầu năm 2024, BHXH tỉnh Cà Mau thu BHXH, BHYT, BHTN 2.914 tỷ đồng, đạt 48,7% kế hoạch.\n';
const args = ['extract', folder.write('thu.txt', text), '--format', 'table'];

/** Is there the program that lends a terminal, as Linux has it? */
const LENT = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;

/** The lines that the program prints on a terminal of this width. */
function onTerminal(columns: number): string[] {
  const command = `stty cols ${columns}; '${process.execPath}' '${MAIN}' ${args.map((arg) => `'${arg}'`).join(' ')}`;
  const env = { ...process.env, NO_COLOR: '1' };
  return spawnSync('script', ['-qec', command, '/dev/null'], { encoding: 'utf8', env }).stdout.split('\r\n');
}

const widest = (lines: readonly string[]): number => Math.max(...lines.map((line) => line.length));

describe.skipIf(!LENT)('on a terminal', () => {
  test.each([60, 90])('tables fit into %d columns, and nothing is lost', (columns) => {
    const lines = onTerminal(columns);
    expect(widest(lines)).toBeLessThanOrEqual(columns);
    const words = (said: string): string[] => said.split(/\s+/).filter((word) => !/^─*$/.test(word)).sort(); // prettier-ignore
    const piped = words(baoso(args).out);
    expect(words(lines.join('\n'))).toEqual(expect.arrayContaining(piped));
  });

  test('a wide one shows what a pipe gets', () => {
    const piped = baoso(args).out;
    expect(widest(piped.split('\n'))).toBeGreaterThan(100);
    expect(onTerminal(250).join('\n')).toBe(piped);
  });
});

describe('a table of a given width', () => {
  const head = ['what', 'n'];
  const rows = [['số người tham gia', 1250], ['số thu', 7]]; // prettier-ignore

  test('wraps cells at words; numbers stay whole and to the right', () => {
    expect(table(head, rows, 15).split('\n')).toEqual([
      'what          n',
      '──────────────',
      'số người  1,250',
      'tham gia',
      'số thu        7',
    ]);
  });

  test('is stacked where its words have no room, without empty cells', () => {
    expect(table(head, [...rows, ['', 3]], 11)).toBe(
      'what  số\n      người\n      tham\n      gia\nn     1,250\n\nwhat  số\n      thu\nn     7\n\nn     3',
    );
  });
});
