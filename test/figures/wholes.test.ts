import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('wholes that name no fund', () => {
  it('are of the funds whose parts add up to them, and so is what follows them', () => {
    const text =
      'Số chi lên 1.836 tỷ đồng, tăng 11%, gồm BHXH 1.119 tỷ đồng, BHTN 52 tỷ đồng và 665 tỷ đồng trả cho khám chữa bệnh BHYT.';
    const all = ['BHXH', 'BHYT', 'BHTN'];
    expect(rowsOf(text, ['quote', 'scheme'])).toEqual([
      ['1.836 tỷ đồng', all],
      ['11%', all],
      ['1.119 tỷ đồng', ['BHXH']],
      ['52 tỷ đồng', ['BHTN']],
      ['665 tỷ đồng', ['BHYT']],
    ]);
  });

  it.each([
    [
      'parts that do not add up',
      'Số chi là 1.836 tỷ đồng, gồm quỹ BHXH 1.119 tỷ đồng và quỹ BHTN 52 tỷ đồng.',
      ['BHXH'],
    ],
    ['a fund of its own', 'Nợ BHYT là 18 tỷ đồng, gồm 11 tỷ đồng nợ BHXH cũ và 7 tỷ đồng nợ BHTN cũ.', ['BHYT']],
  ])('are left alone: %s', (_, text, scheme) => {
    expect(rowsOf(text, ['scheme'])[0]).toEqual([scheme]);
  });

  it.each([
    ['Tổng cộng 433.800 người tham gia.', ['BHXH']],
    ['Tổng cộng 433.900 người tham gia.', ['BHXH_TN']], // not their sum
  ])('both forms together are social insurance: %s', (total, scheme) => {
    const text = `BHXH bắt buộc: 402.100 người, BHXH tự nguyện: 31.700 người. ${total}`;
    expect(rowsOf(text, ['scheme']).at(-1)).toEqual([scheme]);
  });

  it('are told before their parts, one of which may have a part of its own', () => {
    const given = { lead: 'Năm qua, ngành thu BHXH, BHYT đúng kế hoạch.' };
    const of = (text: string) => rowsOf(text, ['quote', 'scheme'], given)[0];
    const parts = 'Riêng BHXH nợ 64 tỷ đồng, trong đó 21 tỷ đồng là nợ từ 6 tháng trở lên. BHYT nợ 20 tỷ đồng.';
    expect(of(`Số tiền nợ lên tới 84 tỷ đồng, bằng 3,1% số phải thu. ${parts}`)).toEqual([
      '84 tỷ đồng',
      ['BHXH', 'BHYT'],
    ]);
    expect(of(`Số tiền nợ lên tới 87 tỷ đồng. ${parts} BHTN nợ 3 tỷ đồng.`)).toEqual([
      '87 tỷ đồng',
      ['BHXH', 'BHYT', 'BHTN'],
    ]);
    // they do not add up
    expect(of(`Số tiền nợ lên tới 95 tỷ đồng. ${parts} BHTN nợ 3 tỷ đồng.`)).toEqual(['95 tỷ đồng', ['BHXH', 'BHYT']]);
  });
});

describe('a whole of social insurance and of one of its forms', () => {
  it('names no form beside it', () => {
    const text =
      'Tổng chi là 100 tỷ đồng, trong đó chi BHXH từ ngân sách 20 tỷ đồng, chi từ quỹ BHXH bắt buộc 50 tỷ đồng, chi BHTN 10 tỷ đồng và chi BHYT 20 tỷ đồng.';
    expect(rowsOf(text, ['scheme']).map(([s]) => String(s))).toEqual([
      'BHXH,BHYT,BHTN',
      'BHXH',
      'BHXH_BB',
      'BHTN',
      'BHYT',
    ]);
  });

  it('of both forms alone keeps them', () => {
    const text = 'Tổng thu là 100 tỷ đồng, gồm BHXH bắt buộc 70 tỷ đồng, BHXH tự nguyện 10 tỷ đồng và BHYT 20 tỷ đồng.';
    expect(String(rowsOf(text, ['scheme'])[0]![0])).toBe('BHXH_BB,BHXH_TN,BHYT');
  });
});
