import { describe, expect, it } from 'vitest';
import { refusedIn, rowsOf } from './read.js';

describe('days of leave', () => {
  it.each<[string, string[]]>([
    ['Lao động nam đóng BHXH được nghỉ 5 ngày khi vợ sinh con; 7 ngày nếu vợ sinh mổ.', ['5 ngày', '7 ngày']],
    ['Thời gian nghỉ ốm đau hưởng BHXH tối đa 30 ngày trong một năm.', ['tối đa 30 ngày']],
    ['Lao động nữ sau sinh con được BHXH cho nghỉ dưỡng sức 10 ngày.', ['10 ngày']],
  ])('are a benefit that the law sets: %s', (text, quotes) => {
    expect(rowsOf(text, ['quote', 'concept', 'unit'])).toEqual(quotes.map((quote) => [quote, 'benefit', 'other']));
  });

  it.each<[string, string]>([
    ['Hồ sơ hưởng BHXH một lần được giải quyết trong 5 ngày làm việc.', '5 ngày'],
    ['Dịp Tết, cơ quan BHXH giải quyết hồ sơ trước khi nghỉ 9 ngày.', '9 ngày'],
    ['Chậm nhất 10 ngày, BHXH huyện chi trả trợ cấp thai sản.', '10 ngày'],
  ])('are none in a deadline: %s', (text, quote) => {
    expect(rowsOf(text, ['quote']).flat()).not.toContain(quote);
    expect(refusedIn(text).map((r) => r.quote)).toContain(quote);
  });
});
