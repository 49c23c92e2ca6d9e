import { describe, expect, it } from 'vitest';
import { figuresOf, lastOf } from './read.js';

describe('a fund named in brackets that have closed', () => {
  it.each([
    [
      'with sums of its own',
      'Nợ BHXH là 610 tỷ đồng (trong đó nợ BHTN là 31 tỷ đồng, phần ngân sách nợ 12 tỷ đồng, chiếm 38% số nợ BHTN), tăng 52 tỷ đồng so với tháng 3/2016.',
      ['BHXH'],
    ],
    [
      'as what is left out',
      'Chi khám chữa bệnh BHYT là 940 tỷ đồng (chưa gồm phần do BHXH ngành đường sắt quản lý), tăng 13% so với năm 2014.',
      ['BHYT'],
    ],
    ['as what is reckoned in', 'Thu BHYT đạt 410 tỷ đồng (không tính phần BHXH tự nguyện thu hộ), tăng 8%.', ['BHYT']],
  ])('%s', (_, text, scheme) => {
    expect(lastOf(text).scheme).toEqual(scheme);
  });

  it.each([
    ['inside of them', 'Thu BHXH đạt 410 tỷ đồng (riêng BHYT thu 120 tỷ đồng, tăng 8%).', ['BHYT']],
    ['named again behind them', 'Thu BHXH đạt 410 tỷ đồng (gồm cả lãi), thu BHYT tăng 8%.', ['BHYT']],
    ['that name whose number it is', 'Nợ BHYT (BHYT hộ gia đình) là 12 tỷ đồng.', ['BHYT_HGD']],
  ])('but not %s', (_, text, scheme) => {
    expect(lastOf(text).scheme).toEqual(scheme);
  });
});

it('what the people in brackets do is not told of those before them', () => {
  const text =
    'Trung tâm giải quyết trợ cấp thất nghiệp cho 7.100 lao động (trong đó có 2.300 người nộp hồ sơ qua Cổng dịch vụ công).';
  expect(figuresOf(text).map((f) => f.concept)).toEqual(['claims', 'digital']);
  const joined = 'Toàn tỉnh có 7.100 lao động (trong đó có 2.300 nữ) tham gia BHXH tự nguyện.';
  expect(figuresOf(joined)[0]!.concept).toBe('participants');
});
