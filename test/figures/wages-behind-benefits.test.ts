import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('the wage that something is reckoned from', () => {
  it.each([
    [
      'no rate of it is told',
      'Trợ cấp BHXH đang được tính dựa trên mức lương cơ sở là 1,2 triệu đồng/tháng.',
      [['wage_base', 1.2e6]],
    ],
    [
      'a rate of it is told, and what it comes to',
      'Mức đóng 22% hằng tháng trên chuẩn nghèo là 154.000 đồng.',
      [
        ['contribution', 22],
        ['contribution', 154000],
      ],
    ],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(text, ['concept', 'value'])).toEqual(rows);
  });
});

describe('the first years of a pension', () => {
  it.each([
    ['reckoned, with no pension named', 'Cụ thể, 20 năm đầu đóng BHXH tính bằng 45%.', 'benefit'],
    ['how many take part', 'Sau năm đầu, tỷ lệ người dân tham gia BHXH đạt 45%.', 'coverage'],
  ])('%s', (_, text, concept) => {
    expect(rowsOf(text, ['concept'])).toEqual([[concept]]);
  });
});

describe('a rate that is lowered', () => {
  it.each([
    ['by how much', 'Bộ đề xuất giảm tỷ lệ đóng vào quỹ BHTN 0,4% cho doanh nghiệp.', [['change', -0.4]]],
    ['past a short name', 'Bộ đề xuất giảm mức đóng vào quỹ bảo hiểm thất nghiệp (BHTN) 0,4%.', [['change', -0.4]]],
    ['to how much', 'Bộ đề xuất giảm tỷ lệ đóng vào quỹ BHTN xuống 0,4%.', [['level', 0.4]]],
    [
      'from and to how much',
      'Bộ đề xuất giảm tỷ lệ đóng quỹ BHTN từ 1% xuống 0,4%.',
      [
        ['level', 1],
        ['level', 0.4],
      ],
    ],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(text, ['measure', 'value'])).toEqual(rows);
  });
});

describe('what is collected and what is spent', () => {
  it('each with a head of its own behind a semicolon', () => {
    expect(rowsOf('Quỹ BHTN có số thu tăng bình quân 9%; số chi tăng bình quân 12%.', ['concept', 'measure'])).toEqual([
      ['revenue', 'change'],
      ['expenditure', 'change'],
    ]);
  });
});
