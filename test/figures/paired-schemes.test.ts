import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const schemesOf = (text: string) => rowsOf(text, ['scheme']).map(([s]) => s!.join());

describe('which of two schemes that are named a number is of', () => {
  it.each([
    [
      'changes paired in order with the counts before them',
      'Có 61.200 người đóng BHXH bắt buộc, 8.100 người đóng BHXH tự nguyện, lần lượt tăng 2,1% và 9,4% so với cuối năm 2022.',
      ['BHXH_BB', 'BHXH_TN', 'BHXH_BB', 'BHXH_TN'],
    ],
    [
      'rates paired so with three',
      'Số người tham gia BHXH bắt buộc là 61.200 người, BHTN là 55.100 người, BHYT là 412.000 người; theo thứ tự đạt 96%, 95% và 99% kế hoạch.',
      ['BHXH_BB', 'BHTN', 'BHYT', 'BHXH_BB', 'BHTN', 'BHYT'],
    ],
    [
      'not where there are more of them than names',
      'Có 8.100 người đóng BHXH tự nguyện, lần lượt tăng 210 người và 340 người so với hai năm trước.',
      ['BHXH_TN', 'BHXH_TN', 'BHXH_TN'],
    ],
    [
      'a rate with its own name behind that of the count',
      'Xã có 2.310 người tham gia BHYT hộ gia đình, đưa tỷ lệ người dân tham gia BHYT đạt 91%.',
      ['BHYT_HGD', 'BHYT'],
    ],
    [
      'or behind a member of the same fund',
      'Huyện thêm 430 người tham gia BHXH tự nguyện, nâng độ bao phủ BHXH lên 24,6% lực lượng lao động.',
      ['BHXH_TN', 'BHXH'],
    ],
    ['but one name is of both', 'Trường có 1.120 học sinh tham gia BHYT, đạt 99,2%.', ['BHYT_HSSV', 'BHYT_HSSV']],
  ])('%s', (_, text, want) => {
    expect(schemesOf(text)).toEqual(want);
  });
});

describe('the funds of a rate and of its parts in brackets', () => {
  it.each([
    [
      'each part is of the fund behind it, the whole of all',
      'Doanh nghiệp trích 21% (17% BHXH, 3% BHYT và 1% BHTN), người làm công bị trừ 9,5% (7% bảo hiểm xã hội, 1,5% bảo hiểm y tế, 1% bảo hiểm thất nghiệp).',
      ['BHXH,BHYT,BHTN', 'BHXH', 'BHYT', 'BHTN', 'BHXH,BHYT,BHTN', 'BHXH', 'BHYT', 'BHTN'],
    ],
    [
      'with "gồm", and the sum behind',
      'Người lao động đóng 9,5% (gồm 8% vào quỹ BHXH và 1,5% vào quỹ BHYT). Tính chung hai bên phải đóng 30%.',
      ['BHXH,BHYT', 'BHXH', 'BHYT', 'BHXH,BHYT'],
    ],
    ['with "trong đó"', 'Chủ hộ kinh doanh đóng 29,5% (trong đó 25% BHXH, 4,5% BHYT).', ['BHXH,BHYT', 'BHXH', 'BHYT']],
    [
      'but who pays what of one fund is of that',
      'Mức đóng BHTN là 2% (doanh nghiệp đóng 1%, người lao động đóng 1%).',
      ['BHTN', 'BHTN', 'BHTN'],
    ],
    ['a rate of one fund in brackets stays its own', 'Mức đóng BHYT là 4,5% (3% do chủ trả).', ['BHYT', 'BHYT']],
    ['no part of a coverage', 'Cả xã có 91% dân số tham gia BHYT (96% học sinh đã có thẻ).', ['BHYT', 'BHYT_HSSV']],
  ])('%s', (_, text, want) => {
    expect(schemesOf(text)).toEqual(want);
  });
});
