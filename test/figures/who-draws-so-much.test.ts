import { describe, expect, it } from 'vitest';
import { figuresOf, rowsOf } from './read.js';

describe('pensions and those who draw them', () => {
  it.each([
    [
      'so much, drawn by so many',
      'Nhóm lương hưu từ 11-14 triệu đồng/tháng chỉ có 38 người.',
      [
        ['benefit', 'actual'],
        ['beneficiaries', 'actual'],
      ],
    ],
    [
      'so many, who draw so much',
      'Cả nước có 95 người hưởng lương hưu trên 40 triệu đồng/tháng; 310 người hưởng 25-40 triệu đồng/tháng.',
      [
        ['beneficiaries', 'actual'],
        ['benefit', 'actual'],
        ['beneficiaries', 'actual'],
        ['benefit', 'actual'],
      ],
    ],
    ['what a rule sets', 'Người hưởng trợ cấp BHXH hằng tháng nhận 500.000 đồng/tháng.', [['benefit', 'policy']]],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(text, ['concept', 'status'])).toEqual(rows);
  });
});

describe('how that count differs', () => {
  it.each([
    [
      'where what it is compared with stands first',
      'Nợ BHXH là 8.400 tỷ đồng. So với cùng kỳ 2019, con số này tăng hơn 1.900 tỷ đồng, tương đương 29%.',
      [
        ['arrears', 'level', 8400e9],
        ['arrears', 'change', 1900e9],
        ['arrears', 'change', 29],
      ],
    ],
    [
      'another count',
      'Nợ BHXH là 8.400 tỷ đồng. So với cùng kỳ 2019, số đơn vị nợ là 1.900 đơn vị.',
      [
        ['arrears', 'level', 8400e9],
        ['arrears_units', 'level', 1900],
      ],
    ],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(text, ['concept', 'measure', 'value'])).toEqual(rows);
  });
});

describe('what is no figure beside a debt', () => {
  it.each([
    ['wages that are owed', 'Công đoàn khởi kiện công ty nợ BHXH, đòi 2,4 tỷ đồng tiền nợ lương.'],
    [
      'wages that were paid at last',
      'Sau khi bị kiện về nợ BHXH, công ty đã chi trả 410 triệu đồng tiền lương cho công nhân.',
    ],
    ['a part of a month', 'Công ty không đóng BHXH và còn nợ lương của công nhân (55% lương tháng 9).'],
    ['how long it took', 'Chỉ sau 2 tháng số nợ BHXH đã tăng nhanh.'],
    ['prices', 'Quỹ BHXH sinh lời cao hơn mức lạm phát năm 2019 (2,8%).'],
  ])('%s', (_, text) => {
    expect(figuresOf(text)).toEqual([]);
  });
  it.each([
    ['insurance owed beside wages', 'Công ty nợ 2,4 tỷ đồng tiền BHXH và nợ lương công nhân.', ['arrears']],
    ['how long nothing was paid', 'Sau 9 tháng không đóng BHXH, công ty bị kiện.', ['arrears_duration']],
  ])('but %s', (_, text, concepts) => {
    expect(rowsOf(text, ['concept']).flat()).toEqual(concepts);
  });
});
