import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('pensions that are drawn, and what is set', () => {
  it('so many who draw so much tell what is drawn, to the end of their list', () => {
    expect(
      rowsOf(
        'Cả nước có 327 người hưởng lương hưu từ 21-29 triệu đồng/tháng; 84 người hưởng 29-40 triệu đồng/tháng và 7 người hưởng trên 40 triệu đồng/tháng.',
        ['concept', 'status'],
      ),
    ).toEqual(Array.from({ length: 6 }, (_, i) => [i % 2 ? 'benefit' : 'beneficiaries', 'actual']));
    expect(
      rowsOf('Toàn tỉnh có 12.900 người được hưởng trợ cấp hưu trí xã hội 500.000 đồng/tháng.', ['concept', 'status']),
    ).toEqual([
      ['beneficiaries', 'actual'],
      ['benefit', 'policy'],
    ]);
  });

  it('a wage that the retired draw is their pension; who they are stands behind their share', () => {
    expect(
      rowsOf(
        'Khoảng 43.000 người, chiếm 64% tổng số người hưởng lương hưu của tỉnh, đang hưởng mức lương từ 3-6 triệu đồng mỗi tháng.',
        ['quote', 'concept', 'status'],
      ),
    ).toEqual([
      ['Khoảng 43.000 người', 'beneficiaries', 'actual'],
      ['64%', 'beneficiaries', 'actual'],
      ['từ 3-6 triệu đồng mỗi tháng', 'benefit', 'actual'],
    ]);
    expect(
      rowsOf('Có 340 người, chiếm 5% số người tham gia BHXH tự nguyện, đóng mức cao nhất.', ['quote', 'concept']),
    ).toEqual([
      ['340 người', 'participants'],
      ['5%', 'participants'],
    ]);
  });

  it('a pension is of social insurance, whatever card its owner has', () => {
    expect(
      rowsOf('Ông Lâm nay nhận lương hưu 2,6 triệu đồng/tháng và được cấp thẻ BHYT với mức hưởng 95%.', [
        'quote',
        'scheme',
      ]),
    ).toEqual([
      ['2,6 triệu đồng/tháng', ['BHXH']],
      ['95%', ['BHYT']],
    ]);
  });

  it('what the law on social insurance gives, below a headline on the voluntary form, is of that form', () => {
    const given = { title: 'Trợ cấp thai sản cho người tham gia BHXH tự nguyện' };
    expect(rowsOf('Theo Luật BHXH mới, trợ cấp thai sản là 3 triệu đồng một con.', ['scheme'], given)).toEqual([
      [['BHXH_TN']],
    ]);
    expect(rowsOf('Theo Luật BHXH mới, trợ cấp thai sản là 3 triệu đồng một con.', ['scheme'])).toEqual([[['BHXH']]]);
  });

  it('what one man pays is paid; what support comes to, at most or reckoned out, is set', () => {
    expect(rowsOf('Người này luôn đóng BHXH từ 12,7 đến 18 triệu đồng mỗi tháng.', ['concept', 'status'])).toEqual([
      ['contribution', 'actual'],
    ]);
    expect(
      rowsOf('Người nghèo đóng BHXH tự nguyện được Nhà nước hỗ trợ cao nhất 93.000 đồng.', ['concept', 'status']),
    ).toEqual([['subsidy', 'policy']]);
    expect(
      rowsOf('Mức hỗ trợ cho hộ cận nghèo tham gia BHXH tự nguyện sẽ là 52.000 đồng.', ['concept', 'status']),
    ).toEqual([['subsidy', 'policy']]);
    expect(
      rowsOf('Năm 2022, tỉnh hỗ trợ 41 tỷ đồng tiền đóng cho hộ cận nghèo tham gia BHYT.', ['concept', 'status']),
    ).toEqual([['subsidy', 'actual']]);
  });

  it('how long unemployment benefit is drawn, and up to how many times the base wage', () => {
    expect(
      rowsOf('Cứ đóng thêm 12 tháng thì được hưởng thêm 1 tháng trợ cấp thất nghiệp, tối đa không quá 12 tháng.', [
        'quote',
        'concept',
      ]),
    ).toEqual([
      ['1 tháng', 'benefit'],
      ['không quá 12 tháng', 'benefit'],
    ]);
    expect(
      rowsOf('Đối với người hưởng lương nhà nước, tối đa không quá 5 lần mức lương cơ sở.', ['quote', 'concept']),
    ).toEqual([['không quá 5 lần', 'benefit']]);
    expect(rowsOf('Tiền lương làm căn cứ đóng BHXH không quá 20 lần mức tham chiếu.', ['quote', 'concept'])).toEqual([
      ['không quá 20 lần', 'wage_base'],
    ]);
    expect(rowsOf('Doanh nghiệp đóng thêm 1% vào quỹ BHTN.', ['concept', 'measure'])).toEqual([
      ['contribution', 'change'],
    ]);
  });
});
