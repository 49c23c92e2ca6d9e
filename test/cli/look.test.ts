import { expect, test } from 'vitest';
import { CODEBOOK, zArticle } from '../../schemas/index.js';
import { openStore, saveDocument } from '../../src/store/index.js';
import { testFolder } from '../helpers/folder.js';
import { articleOf, documentOf } from '../helpers/records.js';
import { baoso } from './baoso.js';

const folder = testFolder();
const file = folder.write('tan-lap.txt', 'Xã Tân Lập\nHết năm 2023, toàn xã có 1.250 người tham gia BHXH tự nguyện.\n');

test('extract prints one valid record an article, and data only', () => {
  const { code, out, err } = baoso(['extract', file, '--source', 'Báo Mẫu']);
  expect([code, err]).toEqual([0, '']);
  const records = out.trimEnd().split('\n').map((line) => zArticle.parse(JSON.parse(line))); // prettier-ignore
  expect(records[0]).toMatchObject({ document: 'tan-lap', source: 'Báo Mẫu' });
  expect(baoso(['extract', '-', '--url', 'https://bao.example/1'], 'BHYT').out).toContain('"document":"stdin"');
});

test('extract --format table is to look at', () => {
  const { code, out } = baoso(['extract', file, '--format', 'table']);
  expect(code).toBe(0);
  expect(out).toContain('Xã Tân Lập');
  expect(baoso(['extract', file, '--format', 'xml'])).toMatchObject({ code: 2, out: '' });
});

test('schema prints JSON Schema', () => {
  expect(JSON.parse(baoso(['schema']).out)).toMatchObject({
    type: 'object',
    required: expect.arrayContaining(['figures']),
  });
});

test('schema --codes lists every code with its labels, a field after the other', () => {
  const { code, out } = baoso(['schema', '--codes']);
  expect(code).toBe(0);
  for (const [field, list] of Object.entries(CODEBOOK)) {
    expect(out).toMatch(new RegExp(`^${field} +tiếng Việt`, 'm'));
    for (const [key, { vi, en }] of Object.entries(list)) {
      const told = out.split('\n').some((row) => row.startsWith(`${key} `) && row.includes(vi) && row.endsWith(en));
      expect(told, `${field} ${key}`).toBe(true);
    }
  }
});

const db = folder.path('show.sqlite');
const text = 'Ông Lê Minh Tú, Giám đốc BHXH huyện, cho biết cuối năm 2023 có 1.250 người\u001b[2J tham gia.';
const at = (quote: string): { start: number; end: number } => ({
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
});
{
  const store = openStore(db);
  const document = documentOf(text, 'lien-hoan');
  saveDocument(store, document, [
    articleOf(document, {
      id: 'abc123',
      title: 'Tin',
      officials: [
        {
          name: 'Lê Minh Tú',
          positions: [{ role: 'Giám đốc', organisation: 'BHXH huyện' }],
          mentions: [at('Lê Minh Tú')],
        },
      ],
      organisations: [
        { name: 'BHXH huyện', kind: 'social_security', level: 'district', mentions: [at('BHXH huyện')], inferred: [] },
      ],
      dates: [{ quote: 'cuối năm 2023', ...at('cuối năm 2023'), type: 'DATE', value: '2023-12-31', inferred: [] }],
      findings: [
        { kind: 'sum_mismatch', quotes: ['1.250 người'], note: '1.000 + 200 ≠ 1.250', mentions: [at('1.250')] },
      ],
    }),
  ]);
  const other = documentOf('Bài khác', 'bai-khac');
  saveDocument(store, other, [articleOf(other, { id: 'abd999' })]);
  store.close();
}

test.each(['abc123', 'abc', 'lien-hoan', 'lien-hoan.txt'])('show %s: text with marks, legend, findings', (wanted) => {
  const { code, out } = baoso(['show', wanted, '--db', db]);
  expect(code).toBe(0);
  expect(out).toContain('Ông [O Lê Minh Tú], Giám đốc [A BHXH huyện], cho biết [D cuối năm 2023]');
  expect(out).toContain('✗ parts do not add up (tổng không khớp): 1.000 + 200 ≠ 1.250');
  expect(out).not.toContain('\u001b');
});

test('show in colour, and without by NO_COLOR', () => {
  const coloured = baoso(['show', 'abc', '--db', db], '', { FORCE_COLOR: '1' }).out;
  expect(coloured).toContain('\u001b[35mLê Minh Tú\u001b[39m');
  expect(coloured).not.toContain('\u001b[2J'); // an article's control characters stay out of the terminal
  expect(baoso(['show', 'abc', '--db', db], '', { FORCE_COLOR: '1', NO_COLOR: '1' }).out).not.toContain('\u001b');
});

test('show --json gives the record; an unknown or ambiguous name ends with 2', () => {
  expect(zArticle.parse(JSON.parse(baoso(['show', 'abc123', '--json', '--db', db]).out)).id).toBe('abc123');
  expect(baoso(['show', 'zzz', '--db', db])).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('no article "zzz"'),
  });
  expect(baoso(['show', 'ab', '--db', db])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/abc123[\s\S]*abd999/),
  });
});

test('every command has help with examples and exit codes', () => {
  const commands = [...baoso(['--help']).out.matchAll(/^ {2}([a-z]+) (?:\[options\]|<| {2})/gm)].map((m) => m[1]!);
  expect(commands).toEqual(expect.arrayContaining(['ingest', 'extract', 'show', 'status', 'schema']));
  for (const command of commands.filter((name) => name !== 'help')) {
    const { code, out } = baoso([command, '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/Examples:\n {2}baoso/);
    expect(out.match(/^Exit codes:$/gm)).toHaveLength(1);
  }
}, 120_000);

/** The exit codes that the help of a command speaks of, with what they mean. */
const exits = (command: string): Record<string, string> =>
  Object.fromEntries(
    [...baoso([command, '--help']).out.matchAll(/^ {2}([0-3]) {2}(.*)$/gm)].map(([, code, means]) => [code, means]),
  );

test('help says of each command what its own exit codes mean', () => {
  const empty = folder.write('rong.txt', '');
  for (const command of ['extract', 'read']) {
    expect(baoso([command, empty]).code).toBe(1);
    expect(exits(command)[1]).toContain('an input was rejected');
  }
  for (const command of ['check', 'explain']) {
    expect(baoso([command, empty]).code).toBe(2);
    expect(exits(command)[2]).toContain('the article was rejected');
  }
  expect(exits('check')).toMatchObject({
    0: expect.stringContaining('clean'),
    1: expect.stringContaining('findings'),
    3: expect.stringContaining('nothing to check'),
  });
  for (const command of ['schema', 'query', 'show', 'backup', 'status', 'export', 'serve'])
    expect(Object.keys(exits(command))).toEqual(['0', '2']);
});
