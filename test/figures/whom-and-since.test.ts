import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const periodsOf = (text: string, lead?: string) =>
  rowsOf(text, ['quote', 'period'], { published: '2025-10-20', ...(lead ? { lead } : {}) });

describe('a day that says who is meant', () => {
  it.each([
    [
      'of those who drew several things before it',
      'Từ 1/8/2023, ai đang hưởng trợ cấp mất sức, tiền tuất trước 1/10/1993 mà mức hưởng dưới 2,8 triệu đồng/tháng thì được tăng thêm.',
      [['dưới 2,8 triệu đồng/tháng', '2023-08-01']],
    ],
    [
      'and not by when something was done',
      'Trước ngày 25/9/2025, cơ quan BHXH đã chi trả lương hưu cho 41.000 người.',
      [['41.000 người', '2025-09-25']],
    ],
  ])('%s', (_, text, want) => {
    expect(periodsOf(text)).toEqual(want);
  });
});

describe('since a law came into force', () => {
  it.each([
    [
      'people are counted on a day that is not told',
      'Sau hơn ba tháng Luật BHXH hiệu lực từ 1/7/2025, cả nước có 8.400 chủ hộ tham gia BHXH bắt buộc.',
      [['8.400 chủ hộ', '2025-10-20']],
    ],
    [
      'what it sets holds from its day',
      'Luật mới hiệu lực từ 1/10/2025, theo đó hộ cận nghèo được hỗ trợ 65% mức đóng BHYT.',
      [['65%', '2025-10-01']],
    ],
  ])('%s', (_, text, want) => {
    expect(periodsOf(text)).toEqual(want);
  });
});

describe('what is left of a fund', () => {
  it.each([
    [
      'when the year turns',
      'Ước số kết dư Quỹ ốm đau, thai sản chuyển sang năm 2024 là hơn 21.000 tỷ đồng.',
      [['hơn 21.000 tỷ đồng', '2024-01-01']],
    ],
    [
      'on the day that was told, whatever time brackets name',
      'Đến hết năm 2021, quỹ ốm đau, thai sản kết dư 12.000 tỷ đồng (bằng 41% số chi trong năm). Quỹ tai nạn lao động kết dư 48.000 tỷ đồng.',
      [
        ['12.000 tỷ đồng', '2021-12-31'],
        ['41%', '2021-01-01/2021-12-31'],
        ['48.000 tỷ đồng', '2021-12-31'],
      ],
    ],
    [
      'of a year in which it ran up',
      'Năm 2024, quỹ BHYT kết dư 2.100 tỷ đồng.',
      [['2.100 tỷ đồng', '2024-01-01/2024-12-31']],
    ],
  ])('%s', (_, text, want) => {
    expect(periodsOf(text)).toEqual(want);
  });
});
