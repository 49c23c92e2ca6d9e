import { describe, expect, it } from 'vitest';
import { readDocument } from '../../extractors/document/index.js';
import { findPlaces } from '../../extractors/places/index.js';

const META = { document: 'd', url: null, published: null, source: null, place: null, title: null, byline: null };
/** `quote→path`, a star when typed. */
const find = (text: string, published: string | null = '2023-05-01', home: string | null = null): string[] => {
  const { view, articles } = readDocument(text);
  return findPlaces({ view, article: articles[0]!, meta: META }, published, home).map(
    ({ start, end, path, typed }) => `${view.quote(start, end).quote}→${path}${typed ? '*' : ''}`,
  );
};

describe('provinces', () => {
  it.each([
    ['BHXH tỉnh Tiền Giang báo cáo', ['tỉnh Tiền Giang→Tiền Giang*']],
    ['Nợ nhiều ở Hà Nội, Tp.HCM và BR-VT', ['Hà Nội→Hà Nội', 'Tp.HCM→Hồ Chí Minh*', 'BR-VT→Bà Rịa - Vũng Tàu']],
    ['tỉnh Đác Nông, Đăk Lăk, Bắc Cạn', ['tỉnh Đác Nông→Đắk Nông*', 'Đăk Lăk→Đắk Lắk', 'Bắc Cạn→Bắc Kạn']],
    ['Đoàn kiểm tra tại Hoà Bình', ['Hoà Bình→Hòa Bình']],
    ['UBND TỈNH HÒA BÌNH HỌP', ['TỈNH HÒA BÌNH→Hòa Bình*']],
    ['Enterprises in Binh Duong Province', ['Binh Duong→Bình Dương']],
    ['BHXH Hà Nam Nguyễn Văn An cho biết', ['Hà Nam→Hà Nam']],
    ['Hà Nội mới có 81% dân số tham gia', ['Hà Nội→Hà Nội']],
    ['Theo Hà Nội mới', []],
    ['Bệnh viện Đại học Y Thái Bình họp', ['Thái Bình→Thái Bình']],
    ['Ông Y Thái Bình họp', []],
    ['Tính chung cả nước và toàn quốc', ['cả nước→VN', 'toàn quốc→VN']],
  ])('%s', (text, expected) => expect(find(text)).toEqual(expected));
});

describe('districts and communes', () => {
  it.each([
    ['huyện Tiền Hải họp', ['huyện Tiền Hải→Thái Bình/Tiền Hải*']],
    ['Thành ủy Mỹ Tho khen thưởng', ['Mỹ Tho→Tiền Giang/Mỹ Tho*']],
    [
      'BHXH huyện Tiền Hải, Kiến Xương và Quỳnh Phụ',
      ['huyện Tiền Hải→Thái Bình/Tiền Hải*', 'Kiến Xương→Thái Bình/Kiến Xương', 'Quỳnh Phụ→Thái Bình/Quỳnh Phụ'],
    ],
    ['huyện Châu Thành, tỉnh Trà Vinh', ['huyện Châu Thành→Trà Vinh/Châu Thành*', 'tỉnh Trà Vinh→Trà Vinh*']],
    ['thành phố Yên Bái (Yên Bái)', ['thành phố Yên Bái→Yên Bái/Yên Bái*', 'Yên Bái→Yên Bái']],
    ['Quận 1 và Q.3', ['Quận 1→Hồ Chí Minh/Quận 1*', 'Q.3→Hồ Chí Minh/Quận 3*']],
    ['xã Báo Đáp (huyện Trấn Yên)', ['xã Báo Đáp→Yên Bái/Báo Đáp*', 'huyện Trấn Yên→Yên Bái/Trấn Yên*']],
    ['huyện Mù Cang Chải họp', ['huyện Mù Cang Chải→Yên Bái/Mù Cang Chải*']],
    ['huyện Tĩnh Gia (Thanh Hóa)', ['huyện Tĩnh Gia→Thanh Hóa/Tĩnh Gia*', 'Thanh Hóa→Thanh Hóa']],
    [
      'TP. Qui Nhơn, TP Phan Rang',
      ['TP. Qui Nhơn→Bình Định/Quy Nhơn*', 'TP Phan Rang→Ninh Thuận/Phan Rang-Tháp Chàm*'],
    ],
    ['huyện Chư Jút họp', ['huyện Chư Jút→Đắk Nông/Cư Jút*']],
    ['ông Phan Rang Minh họp', []],
  ])('%s', (text, expected) => expect(find(text)).toEqual(expected));

  it('a commune is none of a province of which the article says nothing else', () => {
    const text = (place: string) => `BHXH ${place} họp. Xã Mù Sang vận động được 40 người.`;
    expect(find(text('tỉnh Tiền Giang'))).toEqual(['tỉnh Tiền Giang→Tiền Giang*']);
    expect(find(text('tỉnh Lai Châu')).at(-1)).toMatch(/→Lai Châu/);
    expect(find('BHXH họp. Xã Mù Sang vận động được 40 người.').at(-1)).toMatch(/→Lai Châu/);
    expect(find('Lãnh đạo Tiền Giang thăm xã Mù Sang, huyện Phong Thổ.')[1]).toMatch(/→Lai Châu/);
  });

  it('a name that several provinces have stays open, unless the page tells', () => {
    expect(find('huyện Châu Thành họp')).toEqual([]);
    expect(find('huyện Châu Thành họp', '2023-05-01', 'Tây Ninh')).toEqual(['huyện Châu Thành→Tây Ninh/Châu Thành*']);
  });
});

describe('what a district is tells which one is meant', () => {
  it.each([
    ['huyện Tân Phú họp', ['huyện Tân Phú→Đồng Nai/Tân Phú*']],
    ['quận Tân Phú họp', ['quận Tân Phú→Hồ Chí Minh/Tân Phú*']],
    ['Huyện ủy Tân Phú họp', ['Tân Phú→Đồng Nai/Tân Phú*']],
    ['huyện Châu Thành họp', []], // each of them is a huyện
  ])('%s', (text, expected) => expect(find(text)).toEqual(expected));

  it('a commune is of a province spoken of, in whichever era that has one of the name', () => {
    expect(find('BHXH tỉnh Ninh Bình và phường Hoa Lư')).toEqual([
      'tỉnh Ninh Bình→Ninh Bình*',
      'phường Hoa Lư→Ninh Bình/Hoa Lư*',
    ]);
    expect(find('phường Hoa Lư họp')).toEqual(['phường Hoa Lư→Gia Lai/Hoa Lư*']);
  });

  it('letters of an interviewer are no ward', () => {
    expect(find('P.V: Thưa ông')).toEqual([]);
  });

  it('a word that opens the sentence is no part of the name', () => {
    const text = 'Các huyện của tỉnh Thái Bình đều thu tốt. Tại Kiến Xương, số thu tăng. Riêng Tiền Hải giảm.';
    expect(find(text).slice(1)).toEqual(['Kiến Xương→Thái Bình/Kiến Xương', 'Tiền Hải→Thái Bình/Tiền Hải']);
  });
});

describe('eras', () => {
  it('Huế is a city of Thừa Thiên Huế until 2024, then a city of its own', () => {
    expect(find('BHXH tỉnh TT-Huế và TP. Huế', '2019-01-01')).toEqual([
      'tỉnh TT-Huế→Thừa Thiên Huế*',
      'TP. Huế→Thừa Thiên Huế/Huế*',
    ]);
    expect(find('BHXH TP. Huế', '2025-03-01')).toEqual(['TP. Huế→Huế*']);
  });

  it('after the merger wards lie right in the province', () => {
    expect(find('UBND phường Mũi Né, tỉnh Lâm Đồng', '2026-01-20')).toEqual([
      'phường Mũi Né→Lâm Đồng/Mũi Né*',
      'tỉnh Lâm Đồng→Lâm Đồng*',
    ]);
    expect(find('TP. Phan Thiết, tỉnh Bình Thuận', '2024-01-20')).toEqual([
      'TP. Phan Thiết→Bình Thuận/Phan Thiết*',
      'tỉnh Bình Thuận→Bình Thuận*',
    ]);
  });

  it('after the merger a list goes on with communes, and with what was of another province', () => {
    expect(find('tỉnh Khánh Hòa: xã Diên Khánh 97%, Diên Điền 96%', '2026-01-20')).toEqual([
      'tỉnh Khánh Hòa→Khánh Hòa*',
      'xã Diên Khánh→Khánh Hòa/Diên Khánh*',
      'Diên Điền→Khánh Hòa/Diên Điền',
    ]);
    expect(find('tỉnh Phú Thọ: cao nhất là Lâm Thao, thấp nhất là Tam Đảo', '2026-01-20')).toEqual([
      'tỉnh Phú Thọ→Phú Thọ*',
      'Lâm Thao→Phú Thọ/Lâm Thao',
      'Tam Đảo→Phú Thọ/Tam Đảo',
    ]);
    expect(find('tỉnh Phú Thọ: cao nhất là Lâm Thao, thấp nhất là Tam Đảo', '2024-01-20')).toEqual([
      'tỉnh Phú Thọ→Phú Thọ*',
      'Lâm Thao→Phú Thọ/Lâm Thao',
    ]);
    expect(find('tỉnh Khánh Hòa: bà Diên Điền nói', '2026-01-20')).toEqual(['tỉnh Khánh Hòa→Khánh Hòa*']);
  });
});

describe('a city that bears a name of a man', () => {
  it.each(['Tại Hồ Chí Minh, 40 thẻ đã đến tay người dân', 'ba nơi là Hà Nội, Hồ Chí Minh và Đà Nẵng'])('%s', (text) =>
    expect(find(text)).toContainEqual(expect.stringContaining('→Hồ Chí Minh')),
  );
});

describe('no places', () => {
  it.each([
    'Ông Nguyễn Thái Bình và bà Trần Hà Nam phát biểu',
    'ông Thái Bình cho biết',
    'người dân sống trong hòa bình',
    'GIỮ GÌN HÒA BÌNH, PHÁT TRIỂN',
    'các nước Châu Á - Thái Bình Dương',
    'trụ sở trên đường Điện Biên Phủ, phố Hà Trung',
    'trao đổi với Báo Lai Châu và Pháp luật TP.HCM',
    'Báo Nhân Dân đưa tin về bảo hiểm xã hội',
    'Chị Hoàng Mai và anh Tân Bình',
    'Quận ủy, huyện ủy và xã hội',
    'học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    'Đoàn Thanh niên Cộng sản (TNCS) Hồ Chí Minh và Đội TNTP Hồ Chí Minh',
    'làm theo lời dạy của Chủ tịch Hồ Chí Minh',
  ])('%s', (text) => expect(find(text)).toEqual([]));
});
