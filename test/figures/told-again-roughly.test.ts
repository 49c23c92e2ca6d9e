import { describe, expect, it } from 'vitest';
import { articleOf } from './read.js';

const periodsOf = (title: string, text: string, published: string) =>
  articleOf(text, { title, published }).figures.map((f) => f.period);

describe('a headline that cuts a rate to a whole number', () => {
  it.each([
    ['down', 'Phát triển BHXH tự nguyện đạt 64% kế hoạch'],
    ['or up', 'Phát triển BHXH tự nguyện đạt 65% kế hoạch'],
  ])('%s is of the day of the body', (_, title) => {
    const text = 'Tính đến ngày 31/5, toàn tỉnh có 9.120 người tham gia BHXH tự nguyện, đạt 64,7% kế hoạch.';
    expect(periodsOf(title, text, '2022-06-10')).toEqual(['2022-05-31', '2022-05-31', '2022-05-31']);
  });

  it('and of no other rate of the body', () => {
    const text =
      'Tính đến ngày 31/3, số người tham gia BHXH tự nguyện đạt 51,2% kế hoạch. Tính đến ngày 31/5, số người tham gia BHXH tự nguyện đạt 64,7% kế hoạch.';
    const dayOf = (rate: string) => periodsOf(`Phát triển BHXH tự nguyện đạt ${rate} kế hoạch`, text, '2022-06-10')[0];
    expect(dayOf('64%')).toBe('2022-05-31');
    expect(dayOf('51%')).toBe('2022-03-31');
  });
});

describe('data that papers bring up to date', () => {
  const text = (rest: string) =>
    `BHXH thành phố công bố danh sách đơn vị chậm đóng, số liệu chậm đóng tính đến hết ngày 31/8${rest}.\n\nGần 9.400 đơn vị nợ BHXH.`;
  it('are of the day they were counted', () => {
    const papers = text(', cập nhật chứng từ nộp tiền đến hết ngày 14/9');
    expect(periodsOf('Nhiều đơn vị nợ BHXH', papers, '2023-09-20')).toEqual(['2023-08-31']);
    expect(periodsOf('Nhiều đơn vị nợ BHXH', text(''), '2023-09-20')).toEqual(['2023-08-31']);
  });

  it('and of the day of publication where none is told', () => {
    const none = 'BHXH thành phố công bố danh sách.\n\nHiện gần 9.400 đơn vị nợ BHXH.';
    expect(periodsOf('Nhiều đơn vị nợ BHXH', none, '2023-09-20')).toEqual(['2023-09-20']);
  });
});
