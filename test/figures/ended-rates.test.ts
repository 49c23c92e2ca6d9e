import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('rates that held until a day', () => {
  it.each([
    [
      'the day before which it held opens the sentence',
      'Trước ngày 1/7/2017, lương cơ sở làm căn cứ đóng BHXH là 1.210.000 đồng/tháng.',
      [['1.210.000 đồng/tháng', null]],
    ],
    [
      'the day stands behind what is set, and the new rate in the next clause',
      'Lương cơ sở trước thời điểm 1/7/2018 là 1,3 triệu đồng/tháng; từ ngày 1/7/2018, mức này bằng 1,39 triệu đồng/tháng.',
      [
        ['1,3 triệu đồng/tháng', null],
        ['1,39 triệu đồng/tháng', '2018-07-01'],
      ],
    ],
    [
      'below a headline that tells since when the new one holds',
      'Trước 1/7/2018, trợ cấp mai táng là 13 triệu đồng.',
      [['13 triệu đồng', null]],
      'BHXH: từ 1/7/2018, tăng mức trợ cấp mai táng',
    ],
    ['debts before a day are of that day', 'Trước ngày 1/7/2018, 41 đơn vị nợ BHXH.', [['41 đơn vị', '2018-07-01']]],
    [
      'a list of rates has one day behind it',
      'Tỉnh hỗ trợ thêm 20% mức đóng BHXH tự nguyện cho hộ nghèo; 15% cho hộ cận nghèo, tính từ ngày 1/3/2021.',
      [
        ['20%', '2021-03-01'],
        ['15%', '2021-03-01'],
      ],
    ],
  ])('%s', (_, text, want, title?: string) => {
    expect(rowsOf(text, ['quote', 'period'], title ? { title } : {})).toEqual(want);
  });
});

describe('what holds now as the other side of a comparison', () => {
  const title = 'Từ 1/1/2012, tăng mức đóng BHXH';
  it('dates neither the rise nor what is told behind it', () => {
    const text =
      'Từ ngày 1/1/2012, mức đóng BHXH bằng 24% tiền lương, tăng thêm 2% so với hiện nay (doanh nghiệp đóng 17%, người lao động đóng 7%).\n\nMức đóng BHYT bằng 4,5% tiền lương.';
    expect(rowsOf(text, ['period'], { title, published: '2011-11-03' }).flat()).toEqual(Array(5).fill('2012-01-01'));
  });
  it('the same with the noun', () => {
    const text = 'Từ ngày 1/1/2012, mức đóng BHXH cao hơn mức hiện nay 2%.';
    expect(rowsOf(text, ['period'], { published: '2011-11-03' })).toEqual([['2012-01-01']]);
  });
  it.each([
    'Từ 1/7/2019, mức hưởng là 420.000 đồng/ngày (mức hiện hành là 390.000 đồng/ngày).',
    'Từ 1/7/2019, trợ cấp thai sản là 2,7 triệu đồng, so với mức hiện nay 2,5 triệu đồng.',
  ])('its value is of the day of publication: %s', (text) => {
    const periods = (published?: string) => rowsOf(text, ['period'], published ? { published } : {}).flat();
    expect(periods('2019-01-23')).toEqual(['2019-07-01', '2019-01-23']);
    expect(periods()).toEqual(['2019-07-01', null]);
    expect(periods('2019-01')).toEqual(['2019-07-01', null]);
  });
  it('what is told now is of now', () => {
    const text = 'Từ ngày 1/1/2012 có mức đóng mới. Hiện nay, toàn tỉnh có 8.120 người tham gia BHXH tự nguyện.';
    expect(rowsOf(text, ['period'], { published: '2011-11-03' })).toEqual([['2011-11-03']]);
  });
});
