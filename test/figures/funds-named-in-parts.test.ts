import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const ALL = ['BHXH', 'BHYT', 'BHTN'];

describe('funds of a whole', () => {
  it.each([
    [
      'a debt whose parts are listed',
      'Tổng số nợ 8.300 tỷ đồng gồm có nợ BHXH 5.900 tỷ đồng, nợ BHYT và nợ bảo hiểm thất nghiệp.',
      [ALL, ['BHXH']],
    ],
    [
      'a debt of one fund, listed by its age',
      'Tổng số nợ BHXH 8.300 tỷ đồng gồm nợ dưới 3 tháng 5.900 tỷ đồng.',
      [['BHXH'], ['BHXH'], ['BHXH']],
    ],
    [
      'the third fund by a wrong name',
      'Các xưởng nợ bảo hiểm xã hội (BHXH), bảo hiểm y tế (BHYT) và bảo hiểm tự nguyện (BHTN) tới 71 tỷ đồng.',
      [ALL],
    ],
    [
      'both forms behind one head',
      'Tỷ lệ tham gia bảo hiểm xã hội bắt buộc và tự nguyện mới đạt 21% lực lượng lao động.',
      [['BHXH_BB', 'BHXH_TN']],
    ],
    [
      'forms that are told one by one',
      'Có 3.100 người tham gia bảo hiểm xã hội bắt buộc và 420 người tham gia bảo hiểm xã hội tự nguyện.',
      [['BHXH_BB'], ['BHXH_TN']],
    ],
  ])('%s', (_, text, schemes) => {
    expect(rowsOf(text, ['scheme']).map(([scheme]) => scheme)).toEqual(schemes);
  });
});

describe('a share of what was', () => {
  it('is of the time told in its brackets', () => {
    const text =
      'Đến 31/12/2020, nợ BHXH là 71 tỷ đồng, chiếm 2,9% số phải thu (số nợ cùng kỳ năm ngoái là 86 tỷ đồng, chiếm 3,4% số phải thu).';
    expect(rowsOf(text, ['period']).flat()).toEqual(['2020-12-31', '2020-12-31', '2019-12-31', '2019-12-31']);
  });
});
