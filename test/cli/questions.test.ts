import { readFileSync, readdirSync, statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import { zCheck } from '../../src/check/index.js';
import { zObservation, zPerson } from '../../src/query/index.js';
import { testFolder } from '../helpers/folder.js';
import { baoso } from './baoso.js';

const folder = testFolder();
const db = folder.path('press.sqlite');
const draft = 'corpus/articles/faulty-draft.txt';
const clean = folder.write('clean.txt', 'Cuối năm 2023, tỉnh Cà Mau có 12.345 người tham gia BHXH tự nguyện.\n');

beforeAll(() => {
  expect(baoso(['ingest', 'corpus/articles', clean, '--db', db]).code).toBe(0);
});

test('check: 1 with findings, 0 when clean, 2 when it cannot be read', () => {
  const faulty = baoso(['check', draft]);
  expect(faulty).toMatchObject({ code: 1, err: '' });
  for (const shown of ['1.187,4 tỷ đồng', 'số người tham gia · BHXH_TN', 'ngày không tồn tại', '✗'])
    expect(faulty.out).toContain(shown);
  expect(baoso(['check', clean])).toMatchObject({ code: 0, out: expect.stringContaining('✓ clean') });
  expect(baoso(['check', folder.path('none.txt')])).toMatchObject({ code: 2, out: '' });
  expect(baoso(['check', folder.write('empty.txt', '')])).toMatchObject({
    code: 2,
    err: expect.stringContaining('empty'),
  });
  expect(baoso(['check'])).toMatchObject({ code: 2, err: expect.stringContaining('--claim') });
  expect(baoso(['check', clean, '--db', folder.path('none.sqlite')])).toMatchObject({ code: 2, out: '' });
});

test('check --json, also from standard input', () => {
  const { code, out } = baoso(
    ['check', '-', '--json', '--db', db, '--place', 'Cà Mau'],
    'Cuối năm 2023 có 12.354 người tham gia BHXH tự nguyện.',
  );
  expect(code).toBe(1);
  expect(zCheck.parse(JSON.parse(out))).toMatchObject({
    figures: [{ comparison: { verdict: 'differs', differing: [{ by: 9 }] } }],
  });
});

test('check --claim', () => {
  const claim = (number: string): ReturnType<typeof baoso> =>
    baoso(['check', '--claim', `Cà Mau có ${number} người tham gia BHXH tự nguyện cuối 2023`, '--db', db]);
  expect(claim('12.345')).toMatchObject({ code: 0, out: expect.stringContaining('khớp') });
  expect(claim('21.345')).toMatchObject({ code: 1, out: expect.stringContaining('higher by 9.000 người') });
});

test('check: 3 where nothing was read or compared, and it is not called clean', () => {
  const claim = (sentence: string): ReturnType<typeof baoso> => baoso(['check', '--claim', sentence, '--db', db]);
  expect(claim(' ')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--claim is empty') });
  const unread = claim('Ca Mau co 12.345 nguoi tham gia BHXH tu nguyen cuoi nam 2023');
  expect(unread).toMatchObject({ code: 3, out: expect.stringContaining('nothing to check') });
  const unheard = claim('Cuối năm 2019, Cà Mau có 12.345 thẻ BHYT');
  expect(unheard).toMatchObject({ code: 3, out: expect.stringContaining('not compared (không so được): 1 figure;') });
  const related = claim('Cuối năm 2023, Cà Mau có 12.345 người tham gia BHXH');
  expect(related).toMatchObject({
    code: 3,
    out: expect.stringContaining('related (liên quan):\n  BHXH_TN: 12.345 người'),
  });
  for (const { out } of [unread, unheard, related]) expect(out).not.toContain('✓');
});

test('check: many near values are told by the nearest, and the question that gives the others', () => {
  const press = folder.path('near.sqlite');
  for (let i = 1; i <= 9; i++)
    folder.write(`near/${i}.txt`, `Cuối năm 2023, tỉnh Cà Mau có 34.${i}01 người tham gia BHXH tự nguyện.\n`);
  expect(baoso(['ingest', folder.path('near'), '--db', press, '--source', 'Báo Một', '--published', '2024-01-09']).code).toBe(0); // prettier-ignore
  const asked = ['check', '--claim', 'Cuối năm 2023, Cà Mau có 34.555 người tham gia BHXH tự nguyện', '--db', press];
  const { code, out } = baoso(asked);
  expect(code).toBe(1);
  expect([...out.matchAll(/than (34\S+) người/g)].map((m) => m[1])).toEqual(['34.601', '34.501', '34.701', '34.401']);
  expect(out).toContain('Báo Một, 2024-01-09: “Cuối năm 2023, tỉnh Cà Mau có 34.501 người');
  const more = /and 5 more values: baoso (query .*)/.exec(out)![1]!;
  const words = [...more.matchAll(/"([^"]*)"|(\S+)/g)].map((m) => m[1] ?? m[2]!);
  expect(baoso(words).out).toContain('9 of 9 figures');
  expect(JSON.parse(baoso([...asked, '--json']).out).figures[0].comparison.differing).toHaveLength(9);
});

test('check: a weekday that does not fit is called that, no figure with two values', () => {
  const { code, out } = baoso(['check', '-'], 'Thứ Sáu, ngày 12/6/2024, BHXH tỉnh Cà Mau giao ban về BHYT.\n');
  expect(code).toBe(1);
  expect(out).toContain('the weekday does not fit the date (thứ không khớp với ngày)');
  expect(out).not.toContain('mâu thuẫn');
});

test('what is no actual figure says so in tables, and only that', () => {
  const text = 'Cuối năm 2023, tỉnh Cà Mau có 12.345 người tham gia BHXH tự nguyện.\nTỉnh phấn đấu đến cuối năm 2025 tỷ lệ bao phủ BHYT đạt 95% dân số.\n'; // prettier-ignore
  const file = folder.write('plan.txt', text);
  const press = folder.path('plan.sqlite');
  baoso(['ingest', file, '--db', press]);
  for (const args of [
    ['extract', file, '--format', 'table'],
    ['check', file],
    ['query', '--db', press],
  ]) {
    const lines = baoso(args).out.split('\n');
    expect(lines.find((line) => line.startsWith('95%'))).toContain(' · chỉ tiêu');
    expect(lines.find((line) => line.startsWith('12.345'))).not.toMatch(/chỉ tiêu|thực hiện/);
  }
});

test('explain: rules and refusals, at one place', () => {
  expect(baoso(['explain', draft]).out).toMatch(/118\.930 người +118\.930 người .*right:enrol/);
  const [one, ...more] = baoso(['explain', clean, '--at', '31', '--json']).out.trimEnd().split('\n').map((l) => JSON.parse(l)); // prettier-ignore
  expect([one, more]).toMatchObject([{ quote: '12.345 người', refused: null }, []]);
  expect(baoso(['explain', clean, '--at', '-1']).code).toBe(2);
});

test('query: table, JSON and CSV by the same filter', () => {
  const filter = ['--scheme', '=BHXH_TN', '--place', 'ca mau', '--from', '2023', '--to', '2023', '--db', db];
  expect(baoso(['query', ...filter]).out).toMatch(/12\.345 người[\s\S]*1 of 1 figures/);
  const lines = baoso(['query', ...filter, '--json'])
    .out.trimEnd()
    .split('\n');
  expect(lines.map((line) => zObservation.parse(JSON.parse(line)).value)).toEqual([12345]);
  expect(parse(baoso(['query', ...filter, '--csv']).out, { bom: true, columns: true })).toMatchObject([
    { value: '12345' },
  ]);
  expect(baoso(['query', '--place', 'Lai Châu', '--db', db])).toMatchObject({
    code: 0,
    out: expect.stringContaining('0 of 0'),
  });
});

test.each([
  ['--concept', 'bogus', 'no such code; all codes: baoso schema --codes'],
  ['--concept', 'revenu', 'no such code (nearest: revenue); all codes'],
  ['--status', 'plan', 'no such code (one of: actual, target, estimate, policy); all codes'],
  ['--scheme', 'XYZ', 'wants scheme codes'],
  ['--from', '2024-13', 'not a date'],
  ['--min-confidence', '2', 'A number from 0 to 1'],
  ['--article', '', 'a name or id is wanted'],
  ['--place', 'Không Đâu', 'no such place; nearest: '],
  ['--place', 'Qqqq', 'no such place; wanted: VN, a province, or "Tiền Giang/Mỹ Tho"'],
])('%s %s is refused: %s', (option, value, reason) => {
  for (const command of [['query'], ['series'], ['export', '--format', 'csv', '--out', '-']]) {
    const { code, out, err } = baoso([...command, option, value, '--db', db]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(option);
    expect(err).toContain(reason);
    expect(err).not.toContain('Invalid');
  }
});

test('periods from a time to an earlier one, and two formats at once, are refused', () => {
  const asked = (...options: string[]): ReturnType<typeof baoso> => baoso(['query', ...options, '--db', db]);
  expect(asked('--from', '2024', '--to', '2023')).toEqual({
    code: 2,
    out: '',
    err: 'baoso: --from 2024 is after --to 2023: no period is in between\n',
  });
  expect(asked('--from', '2023-03', '--to', '2023').code).toBe(0);
  for (const command of ['query', 'series']) {
    const { code, out, err } = baoso([command, '--json', '--csv', '--db', db]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain("'--csv' cannot be used with option '--json'");
  }
});

test('a place is found however it is written', () => {
  const found = (place: string): string => baoso(['query', '--place', place, '--unit', 'person', '--db', db]).out;
  const wanted = found('Cà Mau');
  expect(wanted).toContain('12.345 người');
  for (const place of ['ca mau', 'tỉnh Cà Mau']) expect(found(place)).toBe(wanted);
});

test('series: drawing, conflicts, JSON, CSV, and what harmonising leaves out', () => {
  const asked = ['series', '--concept', 'participants', '--scheme', '=BHXH_TN', '--place', 'VN', '--db', db];
  expect(baoso(asked).out).toMatch(/┤[\s\S]*●[\s\S]*└─/);
  expect(baoso([...asked, '--no-plot']).out).not.toContain('┤');
  expect(JSON.parse(baoso([...asked, '--json']).out)).toMatchObject({ truncated: false, leftOut: [] });
  expect(parse(baoso([...asked, '--csv']).out, { bom: true, columns: true })[0]).toMatchObject({
    place: 'VN',
    claim: '1',
  });
  const merged = baoso(['series', '--harmonise', '2025', '--place', 'Vĩnh Long', '--db', db]).out;
  expect(merged).toMatch(/no report of .*(Bến Tre|Trà Vinh)/);
  expect(baoso(['series', '--harmonise', '2030', '--db', db]).code).toBe(2);
});

test('series: the parts of a debt in one article are no conflict; another paper with another debt is one', () => {
  const press = folder.path('parts.sqlite');
  const told = (name: string, sum: string, source: string): void => {
    const text = `Hậu Giang nợ bảo hiểm ${sum} tỷ đồng\n\nTính đến ngày 30/6/2024, tổng số tiền nợ BHXH, BHYT, BHTN toàn tỉnh Hậu Giang là ${sum} tỷ đồng, trong đó nợ dưới 3 tháng 35 tỷ đồng, nợ khó thu 12 tỷ đồng.\n`;
    expect(baoso(['ingest', folder.write(name, text), '--source', source, '--published', '2024-07-04', '--db', press]).code).toBe(0); // prettier-ignore
  };
  const asked = ['series', '--concept', 'arrears', '--unit', 'VND', '--db', press];
  told('mot.txt', '84', 'Báo Một');
  const one = baoso(asked).out;
  expect(one).not.toContain('conflict');
  expect(one).toMatch(/2024-06-30 +84 tỷ đồng +1 .*\n +35 tỷ đồng +several in one article/);
  told('hai.txt', '91', 'Báo Hai');
  expect(baoso(asked).out.match(/\S+ tỷ đồng +✕ conflict/g)).toHaveLength(2);
});

test('officials', () => {
  const { code, out } = baoso(['officials', 'dang huu', '--json', '--db', db]);
  expect(code).toBe(0);
  expect(zPerson.parse(JSON.parse(out))).toMatchObject({ name: 'Đặng Hữu Nghĩa', provinces: ['Vĩnh Long'] });
  expect(baoso(['officials', 'khong ai', '--db', db]).out).toContain('Nobody');
});

test('export: to files and standard output; a folder cannot go there', () => {
  const to = (...args: string[]): ReturnType<typeof baoso> => baoso(['export', '--db', db, ...args]);
  for (const format of ['csv', 'jsonl', 'xlsx', 'parquet', 'datapackage', 'webannotation', 'brat']) {
    expect(to('--format', format, '--out', folder.path(`out.${format}`))).toEqual({ code: 0, out: '', err: '' });
  }
  const rows = parse(to('--format', 'csv', '--out', '-', '--place', 'Cà Mau', '--unit', 'person').out, {
    bom: true,
    columns: true,
  });
  expect(rows).toEqual(expect.arrayContaining([expect.objectContaining({ value: '12345' })]));
  expect(to('--format', 'brat', '--out', '-').code).toBe(2);
});

test.each([
  ['csv', 'no/where.csv', 'its folder does not exist'],
  ['csv', 'clean.txt/where.csv', 'a part of its path is a file and no folder'],
  ['csv', 'taken', 'it is a folder, and this format is a file'],
  ['datapackage', 'clean.txt', 'it is a file, and this format is a folder'],
  ['datapackage', 'taken', 'it holds other files (a.md, b.md, c.md, …); name a new folder, or empty this one'],
  ['brat', 'taken', 'it holds other files (a.md, b.md, c.md, …); name a new folder, or empty this one'],
])('export of %s to %s: %s', (format, name, reason) => {
  for (const note of ['a', 'b', 'c', 'd']) folder.write(`taken/${note}.md`, 'của người khác');
  const out = folder.path(name);
  expect(baoso(['export', '--db', db, '--format', format, '--out', out])).toEqual({
    code: 2,
    out: '',
    err: `baoso: cannot write ${out}: ${reason}\n`,
  });
  expect(readdirSync(folder.path('taken')).sort()).toEqual(['a.md', 'b.md', 'c.md', 'd.md']);
});

test('an export to the folder of the same one writes it anew; files of a larger one are neither kept nor deleted', () => {
  const out = folder.path('standoff');
  const to = (...filter: string[]): ReturnType<typeof baoso> =>
    baoso(['export', '--db', db, '--format', 'brat', '--out', out, ...filter]);
  expect(to().code).toBe(0);
  const files = readdirSync(out);
  folder.write('standoff/.stats_cache', '');
  expect(to().code).toBe(0);
  expect(to('--place', 'Cà Mau')).toMatchObject({ code: 2, err: expect.stringContaining('holds other files') });
  expect(readdirSync(out).filter((name) => !name.startsWith('.'))).toEqual(files);
});

test('two exports of one database are the same bytes, in every format', async () => {
  const to = (format: string, out: string): Buffer[] => {
    expect(baoso(['export', '--db', db, '--format', format, '--out', out]).code).toBe(0);
    const files = statSync(out).isDirectory() ? readdirSync(out).map((name) => `${out}/${name}`) : [out];
    return files.map((file) => readFileSync(file));
  };
  const formats = ['csv', 'jsonl', 'xlsx', 'parquet', 'datapackage', 'webannotation', 'brat'];
  const first = formats.map((format) => to(format, folder.path(`first.${format}`)));
  await setTimeout(2_100); // times in a zip count every second second
  expect(formats.map((format) => to(format, folder.path(`second.${format}`)))).toEqual(first);
});
