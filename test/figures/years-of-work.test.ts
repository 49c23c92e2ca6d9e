import { describe, expect, it } from 'vitest';
import { figuresOf } from './read.js';

const periodsOf = (text: string): (string | null)[] => figuresOf(text).map((f) => f.period);

describe('a year whose work a sentence sums up', () => {
  it.each([
    [
      'the work',
      'Năm 2021, công tác BHXH trên địa bàn huyện Vụ Bản đã có nhiều tiến bộ. Trong năm, huyện có 6.120 người tham gia BHXH, tăng 214 người so với năm trước.\n\nSố người tham gia BHYT là 118.300 người.',
      ['2021-12-31', '2021-12-31', '2021-12-31'],
    ],
    [
      'the agency',
      'Năm 2018, BHXH tỉnh Hà Nam đã hoàn thành các chỉ tiêu được giao. Toàn tỉnh thu 2.140 tỷ đồng.',
      ['2018-01-01/2018-12-31'],
    ],
    [
      'hardship',
      'Năm 2020, dù dịch bệnh kéo dài, ngành BHXH huyện đã nỗ lực vượt khó. Huyện có 4.310 người tham gia BHXH tự nguyện.',
      ['2020-12-31'],
    ],
  ])('goes on: %s', (_, text, periods) => {
    expect(periodsOf(text)).toEqual(periods);
  });

  it.each([
    [
      'what is to be done',
      'Năm 2022, BHXH tỉnh Hà Nam tiếp tục đẩy mạnh tuyên truyền. Toàn tỉnh có 71.200 người tham gia BHXH.',
    ],
    ['a law', 'Năm 2014, Quốc hội đã thông qua luật mới. Toàn tỉnh có 71.200 người tham gia BHXH.'],
    [
      'goals',
      'Năm 2022, ngành BHXH đã đặt kế hoạch và sẽ phấn đấu mở rộng diện bao phủ. Toàn tỉnh có 71.200 người tham gia BHXH.',
    ],
  ])('does not: %s', (_, text) => {
    expect(periodsOf(text)).toEqual([null]);
  });
});
