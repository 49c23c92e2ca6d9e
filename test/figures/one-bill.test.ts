import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const conceptsIn = (text: string) => rowsOf(text, ['quote', 'concept']);

describe('items of one bill', () => {
  it.each([
    [
      'in brackets and behind them',
      'Bệnh nhân Lê Văn T. điều trị hết 940 triệu đồng, quỹ BHYT chi trả. Trong đó, chi phí lớn nhất là tiền thuốc 310 triệu đồng (thuốc kháng sinh loại 50 mg, số tiền là 62 triệu đồng; thuốc chống nấm là 58 triệu đồng); vật tư y tế 280 triệu đồng.',
      ['940 triệu đồng', '310 triệu đồng', '62 triệu đồng', '58 triệu đồng', '280 triệu đồng'],
    ],
    [
      'in a list',
      'Ca mổ tim của cháu B. hết 410 triệu đồng, gồm phẫu thuật 120 triệu đồng, vật tư 210 triệu đồng, tiền giường 14 triệu đồng, đều do quỹ BHYT trả.',
      ['410 triệu đồng', '120 triệu đồng', '210 triệu đồng', '14 triệu đồng'],
    ],
  ])('%s', (_, text, quotes) => {
    expect(conceptsIn(text)).toEqual(quotes.map((quote) => [quote, 'medical_cost']));
  });

  it.each([
    [
      'what a hospital spends',
      'Chi phí bình quân một đợt nội trú là 3,4 triệu đồng, tiền thuốc của cả bệnh viện 940 triệu đồng do quỹ BHYT chi.',
      '940 triệu đồng',
    ],
    ['milliards', 'Ca ghép gan hết 1,1 tỷ đồng, còn chi thuốc BHYT của tỉnh là 210 tỷ đồng.', '210 tỷ đồng'],
    [
      'what all others cost',
      'Ca này hết 90 triệu đồng, trong khi toàn tỉnh chi tiền thuốc BHYT 960 triệu đồng trong tháng.',
      '960 triệu đồng',
    ],
  ])('but not %s', (_, text, quote) => {
    expect(conceptsIn(text)).not.toContainEqual([quote, 'medical_cost']);
  });
});
