import { describe, expect, it } from 'vitest';
import { figureOf, lastOf, rowsOf } from './read.js';

const concepts = (text: string) => rowsOf(text, ['quote', 'concept', 'scheme']);

describe('support out of the unemployment fund', () => {
  it.each([
    'BHXH tỉnh đã chi hỗ trợ từ quỹ BHTN cho 412 đơn vị với 9.300 lao động.',
    'Quỹ BHTN đã hỗ trợ tới 412 đơn vị, 9.300 lao động.',
  ])('is a claim of firms, too: %s', (text) => {
    expect(concepts(text)).toEqual([
      ['412 đơn vị', 'claims', ['BHTN']],
      ['9.300 lao động', 'claims', ['BHTN']],
    ]);
  });

  it('firms that support others are none', () => {
    const text = 'Dịp này, 412 đơn vị hỗ trợ thẻ BHYT cho 930 người nghèo.';
    expect(concepts(text).map(([quote]) => quote)).not.toContain('412 đơn vị');
  });

  it.each([
    'Quỹ BHTN đã hỗ trợ 9.300 lao động. Trong đó, 8.100 lao động đang tham gia BHTN và 1.200 lao động bảo lưu thời gian đóng BHTN.',
    'Quỹ BHTN đã hỗ trợ 9.300 lao động (trong đó đã dừng tham gia BHTN là 1.200 người).',
  ])('is had by those who still work and those who do not: %s', (text) => {
    expect(lastOf(text)).toMatchObject({ concept: 'claims', scheme: ['BHTN'], value: 1200 });
  });

  it('all who take part are no part of those supported', () => {
    const text = 'Quỹ BHTN đã hỗ trợ 9.300 lao động. Toàn tỉnh hiện có 48.000 lao động đang tham gia BHTN.';
    expect(lastOf(text)).toMatchObject({ concept: 'participants', value: 48000 });
  });

  it('a percentage of those who apply is a share of the claims', () => {
    const text = 'Đã hỗ trợ từ quỹ BHTN cho 9.300 lao động với số tiền 21 tỷ đồng, đạt 91% số lao động đề nghị hưởng.';
    expect(lastOf(text)).toMatchObject({ concept: 'claims', measure: 'share', base: 'beneficiaries' });
    const plan = 'Đã chi BHTN cho 9.300 lao động với số tiền 21 tỷ đồng, đạt 91% dự toán.';
    expect(lastOf(plan)).toMatchObject({ concept: 'expenditure', measure: 'completion' });
  });

  it('so is the help of the accident fund, which is no subsidy of a premium', () => {
    expect(lastOf('Quỹ bảo hiểm TNLĐ, BNN hỗ trợ chuyển đổi nghề nghiệp với số tiền 1,4 tỷ đồng.')).toMatchObject({
      concept: 'expenditure',
      scheme: ['TNLD_BNN'],
    });
    expect(lastOf('Ngân sách tỉnh hỗ trợ đóng BHXH tự nguyện với số tiền 1,4 tỷ đồng.').concept).toBe('subsidy');
  });

  it.each([
    'Khoảng 12.400 lao động sẽ được hỗ trợ từ quỹ BHTN.',
    'Chừng 12.400 lao động và 310 đơn vị trên địa bàn sẽ được hỗ trợ từ quỹ BHTN.',
  ])('that is to come is an estimate: %s', (text) => {
    expect(rowsOf(text, ['concept', 'status'])[0]).toEqual(['claims', 'estimate']);
  });
});

describe('who pays less into a fund', () => {
  it.each([
    'BHXH tỉnh thông báo giảm mức đóng từ 1% xuống 0% vào quỹ BHTN cho 412 đơn vị, số tiền 31 tỷ đồng.',
    'Cơ quan BHXH rà soát, giảm đóng BHTN từ 1% xuống 0% cho 412 đơn vị với số tiền 31 tỷ đồng.',
  ])('is counted as insured, and the money is what is not paid: %s', (text) => {
    expect(rowsOf(text, ['quote', 'concept', 'status'])).toEqual([
      ['1%', 'contribution', 'policy'],
      ['0%', 'contribution', 'policy'],
      ['412 đơn vị', 'employers', 'actual'],
      ['31 tỷ đồng', 'contribution', 'actual'],
    ]);
  });

  it('is no debtor whose debt went down', () => {
    expect(figureOf('Có 412 đơn vị được giảm nợ BHXH.').concept).not.toBe('employers');
  });
});

describe('money in cash', () => {
  it.each([
    'Trong đó 8.100 người lĩnh trợ cấp BHXH qua thẻ ATM và 5.300 người nhận bằng tiền mặt.',
    'Có 8.100 người nhận lương hưu qua tài khoản, 5.300 người vẫn lĩnh bằng tiền mặt.',
  ])('is not paid by account, though told beside it: %s', (text) => {
    expect(rowsOf(text, ['quote', 'concept'])).toEqual([
      ['8.100 người', 'cashless'],
      ['5.300 người', 'beneficiaries'],
    ]);
  });

  it('"không dùng tiền mặt" is by account', () => {
    expect(figureOf('Có 5.300 người nhận lương hưu không dùng tiền mặt.').concept).toBe('cashless');
  });
});
