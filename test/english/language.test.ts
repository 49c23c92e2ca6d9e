import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../extractors/document/language.js';

describe('language of an article', () => {
  it.each([
    ['a headline without function words', 'Social insurance covers 18.7 million participants'],
    [
      'an article full of names with marks',
      'TRÀ VINH — Nguyễn Văn Phước Em, Director of the Trà Vinh Social Insurance, said the province had more members.',
    ],
    [
      'an article that quotes a Vietnamese name',
      'The agency’s motto, "đi từng ngõ, gõ từng nhà", means that its agents visit every household in the commune.',
    ],
    [
      'names without marks',
      'Tran Quoc Dat, Deputy Director of Binh Duong Social Security, said that 386 employers were inspected.',
    ],
    ['few words', 'Pensions to rise by 12 percent'],
  ])('English: %s', (_, text) => expect(detectLanguage(text)).toBe('en'));

  it.each([
    ['a headline', 'Lương hưu tăng 12% từ tháng 7'],
    ['a text in NFD', 'Người tham gia bảo hiểm xã hội tự nguyện'.normalize('NFD')],
    ['a text without marks', 'Ca nuoc co hon 18 trieu nguoi tham gia bao hiem xa hoi, tang so voi cung ky'],
    [
      'a text that quotes English',
      'Ông Đạt nói dự án "Social protection for all in the new era" của Ngân hàng Thế giới giúp người dân vùng cao tham gia BHYT.',
    ],
    ['names of companies', 'Công ty Green Garment Vietnam Corporation nợ BHXH của công nhân hơn 2 tỷ đồng'],
    ['nothing', ''],
    ['numbers only', '12.345 — 67,8%'],
  ])('Vietnamese: %s', (_, text) => expect(detectLanguage(text)).toBe('vi'));

  it('looks at the beginning only, so that a long text costs no more', () => {
    expect(
      detectLanguage(`Toàn tỉnh có 52.300 người tham gia BHXH tự nguyện. ${'the people of the province '.repeat(1)}`),
    ).toBe('vi');
    const start = performance.now();
    detectLanguage('Bảo hiểm xã hội '.repeat(500_000));
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
