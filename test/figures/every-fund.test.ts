import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('the same words of every fund', () => {
  it.each<[string, string[][]]>([
    ['Cả nước có 9,6 triệu người đóng BHTN.', [['participants', 'BHTN']]],
    ['Xã hiện có 4.120 lao động được đóng BHYT.', [['participants', 'BHYT']]],
    ['Hết năm 2016, quỹ BHTN còn 41.000 tỷ đồng.', [['fund_balance', 'BHTN']]],
    ['Còn 310 công nhân chưa đóng bảo hiểm thất nghiệp.', [['uninsured', 'BHTN']]],
    ['Trong quý I/2022, có 2.140 người đăng ký hưởng BHTN.', [['claims', 'BHTN']]],
    ['Công ty An Phát nợ BHTN 340 triệu đồng.', [['arrears', 'BHTN']]],
    ['Có 96% người hưởng lương hưu nhận tiền bằng chuyển khoản.', [['cashless', 'BHXH']]],
  ])('%s', (text, want) => {
    expect(rowsOf(text, ['concept', 'scheme']).map(([concept, scheme]) => [concept, String(scheme)])).toEqual(want);
  });

  it.each<[string, string[]]>([
    ['Mỗi tháng, người lao động đóng BHTN 1% tiền lương.', ['contribution']],
    ['Anh Bình đóng BHTN 96.000 đồng mỗi tháng.', ['contribution']],
  ])('what one pays is no count: %s', (text, want) => {
    expect(rowsOf(text, ['concept'])).toEqual([want]);
  });

  it('a share of those who were granted it is of them', () => {
    expect(
      rowsOf(
        'Trung tâm nhận 7.700 hồ sơ trợ cấp thất nghiệp. Chỉ 240 người được hỗ trợ học nghề, bằng 3,1% số người có quyết định hưởng.',
        ['base'],
      ).at(-1),
    ).toEqual(['beneficiaries']);
  });
});

describe('below a headline on debts, or on pensions paid by account', () => {
  const DEBTS = 'Công nhân lao đao vì công ty nợ bảo hiểm';
  it('what somebody earns is no debt', () => {
    expect(
      rowsOf('Anh Bình làm bảo vệ cho một kho hàng, thu nhập mỗi tháng 6,2 triệu đồng.', ['concept'], { title: DEBTS }),
    ).toEqual([]);
    expect(rowsOf('Chị Hoa may gia công, lương tháng chỉ 5 triệu đồng.', ['concept'], { title: DEBTS })).toEqual([]);
  });
  it('a wage that somebody pays on is ours', () => {
    expect(rowsOf('Chị Hoa chọn mức thu nhập 3 triệu đồng để đóng BHXH tự nguyện.', ['concept'])).toEqual([
      ['wage_base'],
    ]);
  });
  it('what a court makes a firm pay is demanded', () => {
    expect(
      rowsOf('Theo bản án, công ty phải đóng đủ 4,6 tỷ đồng tiền BHXH cho công nhân.', ['concept', 'status']),
    ).toEqual([['recovered', 'target']]);
  });
  it('a bare rate is of how they are paid', () => {
    const title = 'Thêm nhiều người nhận lương hưu qua tài khoản';
    expect(rowsOf('Riêng quận Hải An đạt 55%, còn huyện Tiên Lãng mới được 18%.', ['concept'], { title })).toEqual([
      ['cashless'],
      ['cashless'],
    ]);
  });
});
