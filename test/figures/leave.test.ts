import { describe, expect, it } from 'vitest';
import { refusedIn, rowsOf } from './read.js';

describe('days of leave', () => {
  it.each<[string, string[]]>([
    ['Lao động nam đóng BHXH được nghỉ 5 ngày khi vợ sinh con; 7 ngày nếu vợ sinh mổ.', ['5 ngày', '7 ngày']],
    ['Thời gian nghỉ ốm đau hưởng BHXH tối đa 30 ngày trong một năm.', ['tối đa 30 ngày']],
    ['Lao động nữ sau sinh con được BHXH cho nghỉ dưỡng sức 10 ngày.', ['10 ngày']],
    ['Công nhân đóng BHXH dưới 12 năm được nghỉ 25 ngày; đã đóng từ đủ 12 năm là 35 ngày.', ['25 ngày', '35 ngày']],
    ['Theo luật BHXH cũ, bệnh dài ngày được 150 ngày.', ['150 ngày']],
    [
      'Thợ đóng BHXH dưới 12 năm được nghỉ 25 ngày. Nếu làm nghề độc hại, số ngày tương ứng là 32 và 45 ngày.',
      ['25 ngày', '32', '45 ngày'],
    ],
  ])('are a benefit that the law sets: %s', (text, quotes) => {
    expect(rowsOf(text, ['quote', 'concept', 'unit'])).toEqual(quotes.map((quote) => [quote, 'benefit', 'other']));
  });

  it.each<[string, string]>([
    ['Hồ sơ hưởng BHXH một lần được giải quyết trong 5 ngày làm việc.', '5 ngày'],
    ['Dịp Tết, cơ quan BHXH giải quyết hồ sơ trước khi nghỉ 9 ngày.', '9 ngày'],
    ['Chậm nhất 10 ngày, BHXH huyện chi trả trợ cấp thai sản.', '10 ngày'],
    ['Người đóng BHXH từ năm 2016 được nhận kết quả sau 12 ngày.', '12 ngày'],
  ])('are none in a deadline: %s', (text, quote) => {
    expect(rowsOf(text, ['quote']).flat()).not.toContain(quote);
    expect(refusedIn(text).map((r) => r.quote)).toContain(quote);
  });
});

describe('money of a day of leave', () => {
  it.each([
    ['Lương chị 6 triệu đồng/tháng thì trợ cấp ốm đau mỗi ngày nghỉ được 187.500 đồng.', '187.500 đồng'],
    ['Lương cơ sở 2 triệu đồng/tháng, vậy một ngày dưỡng sức được hưởng 600.000 đồng.', '600.000 đồng'],
  ])('is no rate of a month: %s', (text, quote) => {
    expect(rowsOf(text, ['quote', 'unit'])).toContainEqual([quote, 'VND']);
  });

  it('is one where the month is told', () => {
    expect(rowsOf('Hằng ngày ông đi bộ, mỗi tháng được hưởng trợ cấp BHXH 500.000 đồng.', ['quote', 'unit'])).toEqual([
      ['500.000 đồng', 'VND_per_month'],
    ]);
  });
});
