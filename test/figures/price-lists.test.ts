import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('prices by the class of the hospital', () => {
  it('are set, with what they rose by, from the day that opens the article', () => {
    const text = `Từ ngày 5/9/2020, giá khám bệnh BHYT tăng ở mọi tuyến. Cụ thể:
- Bệnh viện hạng đặc biệt, hạng I: 41.000 đồng (tăng 2.000 đồng).
- Bệnh viện hạng II: 36.000 đồng (tăng 1.800 đồng).`;
    expect(rowsOf(text, ['value', 'concept', 'measure', 'status', 'period'])).toEqual(
      [
        [41_000, 'level'],
        [2_000, 'change'],
        [36_000, 'level'],
        [1_800, 'change'],
      ].map(([value, measure]) => [value, 'medical_cost', measure, 'policy', '2020-09-05']),
    );
  });
  it('but what a case came to there is told', () => {
    const text = 'Tại bệnh viện hạng II, chi phí điều trị của bệnh nhân BHYT hết 3,2 triệu đồng.';
    expect(rowsOf(text, ['concept', 'status'])).toEqual([['medical_cost', 'actual']]);
  });
});

describe('today, with its day', () => {
  it('is the first day of what is set', () => {
    const text = 'Từ hôm nay (1/7/2019), lương cơ sở là 1,5 triệu đồng/tháng, mức đóng BHXH cũng tăng theo.';
    expect(rowsOf(text, ['concept', 'period'])).toEqual([['wage_base', '2019-07-01']]);
  });
  it('but not of what is told of it alone', () => {
    const text = 'Hôm nay (1/7/2019), cả nước có 14,5 triệu người tham gia BHXH.';
    expect(rowsOf(text, ['concept', 'period'])).toEqual([['participants', '2019-07-01']]);
  });
});
