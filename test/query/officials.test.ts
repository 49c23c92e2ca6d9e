import { expect, test } from 'vitest';
import type { Position } from '../../schemas/index.js';
import { officials, provinceOfOfficer, provinceOfOrganisation } from '../../src/query/index.js';
import { openStore } from '../../src/store/index.js';
import { print } from '../helpers/press.js';

const store = openStore(':memory:');
let n = 0;
const report = (name: string, positions: Position[], published: string | null = null): void => {
  const text = `${++n}. Ông ${name} phát biểu.`;
  const start = text.indexOf(name);
  print(store, `bai-${n}`, { text, published, officials: [{ name, positions, mentions: [{ start, end: start + name.length }] }] });
}; // prettier-ignore
const office = (role: string, organisation: string): Position => ({ role, organisation });

report('Đoàn Văn Tám', [office('Phó Giám đốc', 'BHXH tỉnh Bến Tre')], '2019-04-02');
report('Đoàn Văn Tám', [office('Giám đốc', 'BHXH tỉnh Bến Tre')], '2021-06-10');
report('Đoàn Văn Tám', [office('Giám đốc', 'BHXH tỉnh Bến Tre')], '2022-01-15');
report('Đoàn Văn Tấm', [office('Giám đốc', 'BHXH tỉnh Bến Tre')], '2021-07-01');
report('Lý Thu Cúc', [office('Giám đốc', 'BHXH tỉnh An Giang')]);
report('Lý Thu Cục', [office('Chủ tịch', 'UBND tỉnh Lào Cai')]);
report('Mạc Thị Lan', [office('Trưởng phòng', 'Sở Y tế tỉnh An Giang'), office('Bí thư', 'Thành ủy Mỹ Tho')]);

test('offices over time, with the articles that say so', () => {
  expect(officials(store, { name: 'doan van' })).toMatchObject([
    {
      name: 'Đoàn Văn Tám',
      variants: ['Đoàn Văn Tấm'],
      provinces: ['Bến Tre'],
      articles: 4,
      offices: [
        { role: 'Phó Giám đốc', from: '2019-04-02', to: '2019-04-02' },
        { role: 'Giám đốc', from: '2021-06-10', to: '2022-01-15' },
      ],
    },
  ]);
  expect(officials(store, { name: 'doan van' })[0]!.offices[1]!.articles).toHaveLength(3);
});

test('names alike in two agencies stay two people', () => {
  expect(officials(store, { name: 'ly thu' }).map((p) => p.name)).toEqual(['Lý Thu Cúc', 'Lý Thu Cục']);
});

test('asked for by province and agency', () => {
  expect(officials(store, { province: 'an giang' }).map((p) => p.name)).toEqual(['Lý Thu Cúc', 'Mạc Thị Lan']);
  expect(officials(store, { organisation: 'ubnd' }).map((p) => p.name)).toEqual(['Lý Thu Cục']);
});

test.each([
  ['BHXH tỉnh Bà Rịa - Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
  ['BHXH TP.HCM', 'Hồ Chí Minh'],
  ['UBND huyện Ba Tơ', 'Quảng Ngãi'],
  ['BHXH Việt Nam', null],
  ['Bộ Y tế', null],
  ['UBND huyện Châu Thành', null], // several provinces have one
])('%s lies in %s', (name, province) => {
  expect(provinceOfOrganisation(name)).toBe(province);
});

test('a known officer tells the province; one who served in two, or nobody, does not', () => {
  expect(provinceOfOfficer(store, 'Đoàn Văn Tám')).toBe('Bến Tre');
  expect(provinceOfOfficer(store, 'Mạc Thị Lan')).toBeNull();
  expect(provinceOfOfficer(store, 'Người Lạ')).toBeNull();
});
