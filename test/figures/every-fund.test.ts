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
