import { describe, expect, it } from 'vitest';
import { type Metadata, bareMetadata } from '../../extractors/document/article-text.js';
import { readDocument } from '../../extractors/document/index.js';
import { defaultPlace, findPlaces, pagePlace } from '../../extractors/places/index.js';

const META = bareMetadata('d');
const places = (text: string, meta: Partial<Metadata> = {}, published = '2023-05-01'): string[] => {
  const all = { ...META, ...meta };
  const { view, articles } = readDocument(text);
  const home = pagePlace(view, articles, all, published);
  return articles.map((article) => {
    const ctx = { view, article, meta: all };
    const { path, inferred } = defaultPlace(ctx, findPlaces(ctx, published, home), published, home);
    return `${path}${inferred ? '?' : ''}`;
  });
};

describe('an article plays', () => {
  it.each([
    [
      'in the province of its headline',
      'Thu bảo hiểm ở Quảng Trị tăng\n\nBuổi họp diễn ra tại BHXH huyện Cam Lộ.\n\nKết quả tốt.',
      'Quảng Trị',
    ],
    [
      'in the district of its headline',
      'Thành phố Mỹ Tho tổng kết\n\nNgày 5/3, UBND thành phố Mỹ Tho họp, có lãnh đạo BHXH tỉnh Tiền Giang dự.\n\nKết quả tốt.',
      'Tiền Giang/Mỹ Tho',
    ],
    [
      'in the province whose agencies speak',
      'Tổng kết\n\nBHXH Việt Nam và Bưu điện Việt Nam ra quân.\n\nTại tỉnh Lạng Sơn có UBND tỉnh dự. BHXH tỉnh phát động, toàn tỉnh hưởng ứng.',
      'Lạng Sơn',
    ],
    [
      'in the country when national bodies meet somewhere',
      'Tổng kết\n\nNgày 5/3, tại Đà Nẵng, BHXH Việt Nam họp.\n\nCả nước có 13 triệu người tham gia.',
      'VN',
    ],
    [
      'in the country when provinces stand as equals',
      'Hà Nội, TP HCM nợ bảo hiểm nhiều\n\nTheo báo cáo, Bình Dương và An Giang nợ ít hơn.\n\nHết.',
      'VN',
    ],
    [
      'nowhere known when agencies of an unnamed province speak',
      'Họp ban chỉ đạo\n\nPhó Chủ tịch UBND tỉnh chủ trì.\n\nBHXH tỉnh báo cáo, toàn tỉnh đạt 90%.',
      'null',
    ],
  ])('%s', (_, text, expected) => expect(places(text)).toEqual([expected]));

  const LOCAL = 'Họp ban chỉ đạo\n\nPhó Chủ tịch UBND tỉnh chủ trì.\n\nBHXH tỉnh báo cáo, toàn tỉnh đạt 90%.';
  it.each([
    [{ place: 'Hà Tĩnh' }, 'Hà Tĩnh'],
    [{ url: 'https://baohatinh.vn/tin/1.html' }, 'Hà Tĩnh?'],
    [{ url: 'https://www.baonghean.vn/x' }, 'Nghệ An?'],
    [{ url: 'https://bhxh.thaibinh.gov.vn/x' }, 'Thái Bình?'],
    [{ source: 'Báo Lạng Sơn' }, 'Lạng Sơn?'],
    [{ url: 'https://vtcnews.vn/x' }, 'null'],
  ])('%j tells', (meta, expected) => expect(places(LOCAL, meta)).toEqual([expected]));

  it("the paper's initials tell", () => {
    expect(places('Họp ban chỉ đạo\n\nLSO-Sáng nay, UBND tỉnh họp.\n\nBHXH tỉnh báo cáo, toàn tỉnh đạt 90%.')).toEqual([
      'Lạng Sơn?',
    ]);
  });

  it('a guest does not win on a page, and its own article is its own', () => {
    const local = 'UBND tỉnh họp. BHXH tỉnh báo cáo, có khách của Báo Lai Châu dự.';
    const page = [
      `### HUYỆN KIẾN XƯƠNG HỌP\n\n${local}\n\n**LÊ AN**`,
      `### HUYỆN TIỀN HẢI TẬP HUẤN\n\n${local}\n\n**LÊ AN**`,
      `### THU BẢO HIỂM TĂNG\n\n${local}\n\n**LÊ AN**`,
      `### Báo Lai Châu đón nhà in mới\n\nSáng 11/4, UBND tỉnh Lai Châu và Tỉnh ủy Lai Châu dự lễ.\n\n**LÊ AN**`,
    ].join('\n\n');
    expect(places(page)).toEqual(['Thái Bình/Kiến Xương?', 'Thái Bình/Tiền Hải?', 'Thái Bình?', 'Lai Châu']);
  });
});
