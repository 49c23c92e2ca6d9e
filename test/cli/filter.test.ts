import { expect, test } from 'vitest';
import { baoso } from './baoso.js';

const filter = (input: string) => {
  const { code, out } = baoso(['extract', '--ndjson', '-'], input);
  return { code, lines: out.trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>) };
}; // prettier-ignore
const line = (fields: object): string => `${JSON.stringify(fields)}\n`;

test('one line out for each line in, in order, with what was given', () => {
  const text = 'Hết năm 2023, xã có 120 người tham gia BHXH tự nguyện.';
  const { code, lines } = filter(
    line({ id: 7, text, published: '2024-01-05', source: 'Báo Mẫu' }) + line({ id: 'b', text: 'Trời mưa.' }),
  );
  expect(code).toBe(0);
  expect(lines).toMatchObject([
    { document: '7', published: '2024-01-05', source: 'Báo Mẫu', relevant: true },
    { document: 'b', relevant: false },
  ]);
  const [figure] = lines[0]!.figures as { start: number; end: number; quote: string }[];
  expect(text.slice(figure!.start, figure!.end)).toBe(figure!.quote);
});

test('a bad line gives an error in its place, and exit code 1 at the end', () => {
  const { code, lines } = filter(`{"text":\n${line({ title: 'x' })}[]\n${line({ text: 'Có 5 thẻ BHYT.' })}`);
  expect(code).toBe(1);
  expect(lines.map((l) => ('error' in l ? l.line : 'ok'))).toEqual([1, 2, 3, 'ok']);
});

test('blank lines are passed over, as in a file of JSON lines, and still counted', () => {
  const good = line({ text: 'Có 5 thẻ BHYT.' });
  expect(filter(`\n${good} \r\n\t\n${good}\n`)).toMatchObject({ code: 0, lines: [{ end: 14 }, { end: 14 }] });
  expect(filter(`\n${good}\nhỏng\n`).lines).toMatchObject([{ end: 14 }, { line: 4 }]);
});

test('a date that is none is said; a month, other spellings and none at all are taken', () => {
  const published = (...dates: (string | null)[]): ReturnType<typeof filter> =>
    filter(dates.map((date) => line({ text: 'Có 5 thẻ BHYT.', published: date })).join(''));
  expect(published('2023-04-31', '2023-04-30', 'tháng 13/2023')).toMatchObject({
    code: 1,
    lines: [
      { line: 1, error: expect.stringContaining('published: "2023-04-31" is no date') },
      { published: '2023-04-30' },
      { line: 3, error: expect.stringContaining('is no date') },
    ],
  });
  expect(published('2023-04', '09/04/2023', 'N/A', '0000-00-00', '', null)).toMatchObject({
    code: 0,
    lines: ['2023-04', '2023-04-09', null, null, null, null].map((date) => ({ published: date })),
  });
});
