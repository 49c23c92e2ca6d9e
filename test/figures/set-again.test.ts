import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('rates and raises that are told again', () => {
  it('a multiple of the base wage behind the lowest wage is the highest one', () => {
    const text =
      'BHXH tự nguyện thu 22% thu nhập. Thu nhập chọn đóng thấp nhất là chuẩn nghèo (710.000 đồng/tháng), cao nhất bằng 20 lần lương cơ sở, tức 31 triệu đồng/tháng.';
    expect(rowsOf(text, ['concept']).flat()).toEqual(['contribution', 'wage_base', 'wage_base', 'wage_base']);
    const benefit = 'Khi qua đời, thân nhân được trợ cấp mai táng bằng 10 lần lương cơ sở.';
    expect(rowsOf(benefit, ['concept']).flat()).toEqual(['benefit']);
  });

  it('a benefit reckoned on the wage of a fund is of that fund', () => {
    const text = 'Trợ cấp là 60% mức bình quân tiền lương đóng BHTN.';
    expect(rowsOf(text, ['concept', 'scheme'])).toEqual([['benefit', ['BHTN']]]);
    const wage = 'Quỹ BHTN thu 1% quỹ tiền lương làm căn cứ đóng BHXH.';
    expect(rowsOf(wage, ['scheme'])).toEqual([[['BHTN']]]);
  });

  it('support that is reckoned on what is paid is support', () => {
    const text =
      'Ngân sách gánh giúp người tham gia BHXH tự nguyện, tính theo mức đóng: hộ nghèo được 30%, hộ cận nghèo 25%.';
    const lead = 'BHXH tỉnh Nam Định trả lời.';
    expect(rowsOf(text, ['concept', 'base', 'place'], { lead })).toEqual([
      ['subsidy', 'cost', 'VN'],
      ['subsidy', 'cost', 'VN'],
    ]);
    const rate = 'Người tham gia BHXH tự nguyện có mức đóng bằng 22% thu nhập.';
    expect(rowsOf(rate, ['concept'])).toEqual([['contribution']]);
  });

  it.each([
    ['Hộ cận nghèo được ngân sách hỗ trợ 70% mức đóng BHYT.', 'VN'],
    ['Hộ cận nghèo được ngân sách tỉnh hỗ trợ 15% mức đóng BHYT.', 'Nam Định'],
  ])('a budget without a name is the state’s: %s', (text, place) => {
    expect(rowsOf(text, ['place'], { lead: 'BHXH tỉnh Nam Định báo cáo.' })).toEqual([[place]]);
  });

  it('the raise of the benefits is theirs wherever it is told again', () => {
    const text =
      'Từ ngày 1/7/2024, lương hưu và trợ cấp BHXH tăng 15%. Văn bản nêu mức tăng 15% tính từ tiền hưởng tháng 6, dành cho 3,1 triệu người đang nhận lương hưu. Số người hưởng lương hưu tăng 4% so với năm trước.';
    expect(rowsOf(text, ['concept', 'status'])).toEqual([
      ['benefit', 'policy'],
      ['benefit', 'policy'],
      ['beneficiaries', 'actual'],
      ['beneficiaries', 'actual'],
    ]);
  });

  it('the year in which one person retired dates nothing', () => {
    const text =
      'Từ ngày 1/7/2024, lương hưu được điều chỉnh. Bà Lê Thị B về hưu năm 1991, nay nhận lương hưu 3,1 triệu đồng/tháng.';
    expect(rowsOf(text, ['period']).flat()).not.toContain('1991-01-01/1991-12-31');
    const retired = 'Số người nghỉ hưu năm 2023 hưởng lương hưu là 3.140 người.';
    expect(rowsOf(retired, ['period'])).toEqual([['2023-12-31']]);
  });
});
