import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { noteInVietnamese } from '../../extractors/findings/vietnamese.js';

test.each([
  ['12 + 30 = 42', '12 + 30 = 42'],
  ['12 + 30 = 42, not the printed 43: one digit is wrong', '12 + 30 = 42, báo in 43: sai một chữ số'],
  ['41 / 82 = 50%, a change of 50%, not the printed 55%', '41 / 82 = 50%, tức thay đổi 50%, báo in 55%'],
  ['at 2 a year, 70 in 2020 makes 76 in 2023, not 75', 'mỗi năm 2: năm 2020 là 70 thì năm 2023 là 76, không phải 75'],
  ['the headline prints 1.205, the body 1.250', 'tít in 1.205, bài in 1.250'],
  ['ngày 31/4: no calendar has it', 'ngày 31/4: không có trong lịch'],
  ['thứ hai does not fall on 9/9', 'thứ hai không rơi vào 9/9'],
])('%s', (english, vietnamese) => expect(noteInVietnamese(english)).toBe(vietnamese));

// What a rule writes: `${a} is more than ${b}`, 'the list is said to be the whole'
const folder = new URL('../../extractors/findings/', import.meta.url);
const written = readdirSync(folder)
  .filter((name) => name !== 'vietnamese.ts')
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
  .filter((line) => !/^\s*(?:\/\/|\/?\*|import)/.test(line))
  .flatMap((line) => [...line.matchAll(/`((?:\$\{(?:[^{}]|\{[^{}]*\})*\}|[^`$])*)`|return .*'([a-z ]{12,})'/g)])
  .map(([, template, quoted]) => (template ? template.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '7') : `7: ${quoted}`))
  .filter((note) => /[a-z]{2,} [a-z]{2,}/.test(note) && /\d/.test(note));

test('no wording of a note is left in English', () => {
  expect(written.length).toBeGreaterThan(12);
  const words = /(?<!\p{L})(?:the|is|not|and|but|of|one|two|each|when|today|whole|more|than)(?!\p{L})/u;
  expect(written.map(noteInVietnamese).filter((note) => words.test(note))).toEqual([]);
});
