import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const amountsIn = (text: string) => rowsOf(text, ['quote', 'concept']);

describe('wages and insurance that one employer owes', () => {
  it.each([
    [
      'wages first, what is owed for insurance behind "và"',
      'Công ty nợ lương công nhân 5,1 tỷ đồng và 3,6 tỷ đồng nợ bảo hiểm xã hội.',
      [['3,6 tỷ đồng', 'arrears']],
    ],
    [
      'in a list whose members name themselves behind their sums',
      'Khi bỏ đi, ông chủ còn nợ 14 tỷ đồng tiền lương; 6 tỷ đồng bảo hiểm và vay ngân hàng 90 tỷ đồng.',
      [['6 tỷ đồng', 'arrears']],
    ],
    [
      'the wages as what is owed to so many, insurance as what is not paid',
      'Bốn chủ xưởng bỏ trốn khiến 4,5 tỷ đồng lương của 870 công nhân bị nợ, BHXH hơn 7 tỷ đồng chưa đóng.',
      [['hơn 7 tỷ đồng', 'arrears']],
    ],
    ['the wages alone', 'Ngoài nợ BHXH, xưởng may này còn thiếu gần 2 tỷ đồng tiền lương.', []],
  ])('%s', (_, text, rows) => {
    expect(amountsIn(text)).toEqual(rows);
  });

  it.each([
    [
      'both told as one debt',
      'Doanh nghiệp còn nợ 9 tỷ đồng tiền lương và bảo hiểm xã hội.',
      [['9 tỷ đồng', 'arrears']],
    ],
    [
      'the wage that contributions are reckoned on',
      'Người lao động có 6 triệu đồng tiền lương đóng BHXH mỗi tháng nộp 480.000 đồng.',
      [
        ['6 triệu đồng', 'wage_base'],
        ['480.000 đồng', 'contribution'],
      ],
    ],
    [
      'pensions that are paid late',
      'Bưu điện chậm trả 3 tỷ đồng lương hưu của 900 người.',
      [['900 người', 'beneficiaries']],
    ],
  ])('but %s stay', (_, text, rows) => {
    const quotes = amountsIn(text).map(([quote]) => quote);
    expect(quotes).toEqual(expect.arrayContaining(rows.map(([quote]) => quote)));
  });
});
