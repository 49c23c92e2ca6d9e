import { describe, expect, test } from 'vitest';
import { body, kinds, read } from './build.js';

describe('shares above the whole', () => {
  const claims = { concept: 'claims', scheme: ['BHTN'] } as const;

  test.each([
    ['Trung tâm nhận 3.120 hồ sơ qua mạng, chiếm 104% tổng số hồ sơ.', '104%'],
    ['Tỷ lệ hồ sơ trả qua bưu điện là 131,5% tổng số hồ sơ.', '131,5%'],
  ])('a part cannot be more: %s', (sentence, quote) => {
    const figure = { quote, ...claims, unit: 'percent', measure: 'share', base: 'total' } as const;
    expect(kinds(body(sentence), [figure])).toContain('share_mismatch');
  });

  test.each([
    ['Trung tâm tư vấn cho 6.240 lượt người, bằng 312,5% số người nộp hồ sơ.', '312,5%'],
    ['Trung tâm tư vấn cho 6.240 lượt người (tương đương 312,5% số người nộp hồ sơ).', '312,5%'],
    ['Số hồ sơ tháng này tăng bằng 145,2% số hồ sơ bình quân năm trước.', '145,2%'],
    ['Bình Lục (730 lượt người, bằng 210,5%); Kim Bảng (410 lượt người, 180,2%).', '180,2%'],
  ])('unlike things held against each other may: %s', (sentence, quote) => {
    const figure = { quote, ...claims, unit: 'percent', measure: 'share', base: 'total' } as const;
    expect(kinds(body(sentence), [figure])).not.toContain('share_mismatch');
  });

  test('no population is covered twice', () => {
    const figure = { quote: '108,4%', unit: 'percent', concept: 'coverage', base: 'population' } as const;
    expect(kinds(body('Độ bao phủ BHYT của huyện đạt 108,4% dân số.'), [figure])).toEqual(['share_mismatch']);
  });
});

describe('money per head', () => {
  const count = { quote: '412 lượt', unit: 'turn', concept: 'medical_visits', scheme: ['BHYT'] } as const;
  const paid = { quote: '1.250 tỷ', unit: 'VND', concept: 'expenditure', scheme: ['BHYT'] } as const;

  test('a magnitude that no case can have', () => {
    const text = body('Cơ quan phát hiện 412 lượt người mượn thẻ đi khám, với số tiền 1.250 tỷ đồng.');
    expect(read(text, [count, paid])).toEqual([
      {
        kind: 'other',
        quotes: ['412 lượt người', '1.250 tỷ đồng'],
        note: '1.250 tỷ / 412 = 3.033.980.583 đồng a head: a magnitude is wrong',
      },
    ]);
  });

  test.each([
    ['412 lượt', '1.250 triệu', 'Cơ quan phát hiện 412 lượt người mượn thẻ đi khám, với số tiền 1.250 triệu đồng.'],
    ['412 lượt', '1.250 tỷ', 'Có 412 lượt người mượn thẻ đi khám; quỹ của tỉnh chi tổng cộng 1.250 tỷ đồng.'],
    ['12 lượt', '1.250 tỷ', 'Cơ quan phát hiện 12 lượt người mượn thẻ đi khám, với số tiền 1.250 tỷ đồng.'],
  ])('no oddity: %s, %s', (counted, money, sentence) => {
    const given = [
      { ...count, quote: counted },
      { ...paid, quote: money },
    ];
    expect(kinds(body(sentence), given)).not.toContain('other');
  });
});
