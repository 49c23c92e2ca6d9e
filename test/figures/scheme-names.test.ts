import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('names of schemes', () => {
  it.each([
    [
      'a card or book with the full name of its scheme',
      'Dịp này, huyện Chợ Mới trao 46 thẻ BHYT hộ gia đình và 28 sổ BHXH tự nguyện cho bà con khó khăn.',
      [
        ['46 thẻ', ['BHYT_HGD']],
        ['28 sổ', ['BHXH_TN']],
      ],
    ],
    [
      'a card and a book with the short one',
      'Dịp này, huyện Chợ Mới trao 46 thẻ BHYT và 28 sổ BHXH cho bà con khó khăn.',
      [
        ['46 thẻ', ['BHYT']],
        ['28 sổ', ['BHXH']],
      ],
    ],
    [
      'a count between two names',
      'Tỉnh có 49.800 người tham gia BHXH, gồm BHXH bắt buộc 41.200 người và BHXH tự nguyện 8.600 người.',
      [
        ['49.800 người', ['BHXH']],
        ['41.200 người', ['BHXH_BB']],
        ['8.600 người', ['BHXH_TN']],
      ],
    ],
    [
      'a count with its name behind it',
      'Nhờ chính sách BHYT mới, huyện có 41.200 người tham gia BHXH bắt buộc.',
      [['41.200 người', ['BHXH_BB']]],
    ],
    [
      'either of two',
      'Chủ doanh nghiệp trốn đóng BHXH bắt buộc hoặc bảo hiểm thất nghiệp có thể bị phạt tới 70 triệu đồng.',
      [['70 triệu đồng', ['BHXH_BB', 'BHTN']]],
    ],
    [
      'what is drawn at once',
      'Quý I/2023, toàn tỉnh Long An có 4.630 lao động rút bảo hiểm một lần.',
      [['4.630 lao động', ['BHXH']]],
    ],
    [
      'months that were paid for',
      'Thanh tra cho biết 31 trường hợp mới đóng 4 tháng BHXH vẫn được giải quyết chế độ thai sản.',
      [['31 trường hợp', ['BHXH']]],
    ],
    [
      'a form by its bare word with a bound',
      'Tỷ lệ tham gia BHXH đạt 41,2% lực lượng lao động. Riêng bắt buộc chiếm gần 36,4%, tự nguyện 4,8%.',
      [
        ['41,2%', ['BHXH']],
        ['gần 36,4%', ['BHXH_BB']],
        ['4,8%', ['BHXH_TN']],
      ],
    ],
    [
      'one beside the other',
      'Bên cạnh BHXH tự nguyện, BHYT hộ gia đình cũng tăng đều, hiện huyện có 8.240 người tham gia.',
      [['8.240 người', ['BHYT_HGD']]],
    ],
    [
      'one with the other',
      'Ra quân vận động BHXH tự nguyện, BHYT hộ gia đình, toàn huyện có 8.240 người tham gia.',
      [['8.240 người', ['BHXH_TN', 'BHYT_HGD']]],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'scheme'])).toEqual(want);
  });

  it('takes BHXH for the agency where it does what an agency does', () => {
    const title = 'Bệnh viện vượt quỹ BHYT';
    expect(rowsOf('Qua giám định, BHXH mới từ chối được 7,4 tỷ đồng.', ['quote', 'scheme'], { title })).toEqual([
      ['7,4 tỷ đồng', ['BHYT']],
    ]);
    expect(rowsOf('Qua rà soát, thu nợ BHXH được 7,4 tỷ đồng.', ['quote', 'scheme'], { title })).toEqual([
      ['7,4 tỷ đồng', ['BHXH']],
    ]);
  });

  it('takes the cashless payments of an article on unemployment insurance for its own', () => {
    const text = 'Có 96,1% số người nhận tiền qua tài khoản ngân hàng.';
    const of = (title: string) => rowsOf(text, ['quote', 'scheme'], { title });
    expect(of('Chi trả trợ cấp thất nghiệp: nhanh và gọn')).toEqual([['96,1%', ['BHTN']]]);
    expect(of('Chi trả lương hưu: nhanh và gọn')).toEqual([['96,1%', ['BHXH']]]);
  });
});
