import { expect, test } from 'vitest';
import { testFolder } from '../helpers/folder.js';
import { type Ran, baoso } from './baoso.js';

const folder = testFolder();
const draft = folder.write('ban-thao.txt', 'Cuối năm 2021, toàn huyện có 4.210 người tham gia BHXH tự nguyện.');
const extract = (place: string): Ran => baoso(['extract', draft, '--place', place]);

test.each([
  ['Hải Dươngg', 'no such place; nearest: Hải Dương'],
  ['Tiền Giang/Cai Lạyy', 'no such place; nearest: Tiền Giang/Cai Lậy'],
  ['Tiền Giang/Diễn Châu', 'no such place'],
  ['Qqqq', 'no such place; wanted: VN, a province, or "Tiền Giang/Mỹ Tho"'],
  ['Hà Nội; Qqqq', 'no such place'],
  ['Châu Thành', 'there are several; name one: '],
])('--place %s is refused by every command that reads: %s', (place, reason) => {
  const db = folder.path('never.sqlite');
  for (const command of [['ingest', '--db', db], ['extract'], ['read'], ['check'], ['explain']]) {
    const { code, out, err } = baoso([...command, draft, '--place', place]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`baoso: --place ${place}: ${reason}`);
  }
});

test.each([
  ['Hải Dương', 'Hải Dương'],
  ['hai duong', 'Hải Dương'],
  ['tỉnh Hải Dương', 'Hải Dương'],
  ['TP.HCM', 'Hồ Chí Minh'],
  ['nghe an/dien chau', 'Nghệ An/Diễn Châu'],
  ['Nghệ An/huyện Diễn Châu', 'Nghệ An/Diễn Châu'],
  ['Hồ Chí Minh/Quận 3', 'Hồ Chí Minh/Quận 3'],
  ['Hà Nội; Huế', 'Hà Nội; Huế'],
  ['vn', 'VN'],
])('--place %s is stored as %s', (typed, place) => {
  const { code, out, err } = extract(typed);
  expect([code, err]).toEqual([0, '']);
  expect(JSON.parse(out)).toMatchObject({ place });
});
