import { describe, expect, it } from 'vitest';
import { extract } from '../../extractors/index.js';
import { namesOf, officesOf } from './context.js';

describe('agencies and their short forms', () => {
  it.each([
    ['Bệnh viện Đa khoa (BVĐK) huyện Mai Sơn tiếp nhận.', ['Bệnh viện Đa khoa huyện Mai Sơn']],
    ['BVĐK huyện Mai Sơn tiếp nhận.', ['Bệnh viện Đa khoa huyện Mai Sơn']],
    ['Sở LĐ-TB-XH tỉnh Sơn La thanh tra.', ['Sở LĐ-TB-XH tỉnh Sơn La']],
    ['TAND huyện Mai Sơn thụ lý.', ['TAND huyện Mai Sơn']],
    ['BHXH Quận 11 vận động.', ['BHXH Quận 11']],
    ['Công ty May Bình An 438 hồ sơ.', ['Công ty May Bình An']],
    ['DNTN xây dựng Bình An nợ 96 triệu đồng.', ['DNTN xây dựng Bình An']],
    ['Doanh nghiệp tư nhân Bình An nợ 96 triệu đồng.', ['Doanh nghiệp tư nhân Bình An']],
    ['Các doanh nghiệp tư nhân nợ 96 triệu đồng.', []],
    ['Phòng khám đa khoa (PKĐK) Bình An tăng 31% số lượt khám.', ['Phòng khám Đa khoa Bình An']],
    ['Số lượt khám ở PKĐK Tâm Phúc tăng 31%, PKĐK tư nhân chi nhiều.', ['Phòng khám Đa khoa Tâm Phúc']],
    [
      'BVĐK Bản Ôn được tạm ứng, BVĐK huyện Mai Sơn chưa được.',
      ['Bệnh viện Đa khoa Bản Ôn', 'Bệnh viện Đa khoa huyện Mai Sơn'],
    ],
    ['Các BVĐK chưa được thanh toán.', []],
    ['Đại diện VCCI góp ý.', ['Phòng Thương mại và Công nghiệp Việt Nam']],
    // its abbreviation inside the name, then with the end of the name
    [
      'Trung tâm Dịch vụ việc làm (TTDVVL) Sơn La tư vấn. TTDVVL Sơn La giới thiệu.',
      ['Trung tâm Dịch vụ việc làm tỉnh Sơn La'],
    ],
  ])('%s', (text, names) => {
    expect(namesOf(text, { places: ['Sơn La', 'Sơn La/Mai Sơn', 'Hồ Chí Minh/Quận 11'] })).toEqual(names);
  });

  it('a name as printed goes before one that is reckoned', () => {
    expect(namesOf('Theo BHXH TP.HCM, số thu tăng. BHXH thành phố họp.', { place: 'Hồ Chí Minh' })).toEqual([
      'BHXH TP.HCM',
    ]);
  });

  it('a holder is no place', () => {
    expect(namesOf('Phó Chủ tịch UBND tỉnh Lò Thị Hòa chủ trì.', { place: 'Sơn La' })).toEqual(['UBND tỉnh Sơn La']);
  });
});

describe('offices whose agency is named elsewhere', () => {
  const places = ['Sơn La'];
  it.each([
    [
      'Bệnh viện Đa khoa Thảo Nguyên quá tải. Bà Vũ Thu Hà, Phó Giám đốc bệnh viện, nói.',
      ['Vũ Thu Hà: Phó Giám đốc @ Bệnh viện Đa khoa Thảo Nguyên'],
    ],
    ['Ông Lò Văn Hặc, đại biểu Quốc hội, phát biểu.', ['Lò Văn Hặc: đại biểu @ Quốc hội']],
    [
      'Phó Giám đốc Sở Giáo dục và Đào tạo (GD&ĐT) Lò Văn Hặc chủ trì.',
      ['Lò Văn Hặc: Phó Giám đốc @ Sở Giáo dục và Đào tạo'],
    ],
  ])('%s', (text, want) => expect(officesOf(text, { places })).toEqual(want));

  it.each([
    [
      'Bệnh viện Đa khoa Thảo Nguyên quá tải. Bà Vũ Thu Hà, Trưởng phòng Kế hoạch Tổng hợp bệnh viện này, nói.',
      ['Vũ Thu Hà: Trưởng phòng Kế hoạch Tổng hợp @ Bệnh viện Đa khoa Thảo Nguyên'],
    ],
  ])('a part of it: %s', (text, want) => expect(officesOf(text, { places })).toEqual(want));

  it('not an agency of another kind', () => {
    const text = 'Công ty May Bình An nợ BHXH. Bà Vũ Thu Hà, Phó Giám đốc bệnh viện, nói.';
    expect(officesOf(text, { places }).join()).not.toContain('Bình An');
  });

  it("agencies without a place are of the article's, at the level that it prints", () => {
    const places = ['Sơn La', 'Sơn La/Mai Sơn'];
    expect(namesOf('BHXH tỉnh phối hợp Bưu điện vận động.', { places, place: 'Sơn La' })).toContain(
      'Bưu điện tỉnh Sơn La',
    );
    expect(namesOf('Bà đến bưu điện nhận lương hưu.', { places, place: 'Sơn La' })).toEqual([]);
    const [article] = extract('Huyện Mai Sơn (Sơn La) chỉ đạo Trung tâm Y tế khám BHYT.', {
      document: 'd',
      place: 'Sơn La/Mai Sơn',
    });
    expect(article!.organisations.map(({ name }) => name)).toEqual(['Trung tâm Y tế huyện Mai Sơn']);
  });

  it('a city is named as the article prints it', () => {
    const place = 'Hồ Chí Minh';
    expect(namesOf('TP.HCM họp. BHXH TP báo cáo.', { place })).toEqual(['BHXH TP.HCM']);
    expect(namesOf('TPHCM họp. Sở Nội vụ báo cáo.', { place })).toEqual(['Sở Nội vụ TP.HCM']);
    expect(namesOf('UBND TPHCM họp. BHXH TP góp ý.', { place })).toEqual(['UBND TP.HCM', 'BHXH TP.HCM']);
    expect(namesOf('Sở Y tế TPHCM họp ở Thành phố Hồ Chí Minh. HĐND thành phố bàn.', { place })).toEqual([
      'Sở Y tế TP.HCM',
      'HĐND thành phố Hồ Chí Minh',
    ]);
    expect(namesOf('Thành phố Hồ Chí Minh họp. BHXH thành phố báo cáo.', { place })).toEqual([
      'BHXH thành phố Hồ Chí Minh',
    ]);
  });
});

describe('the National Assembly and what is of the whole country, in short', () => {
  it.each([
    ['Chủ tịch QH yêu cầu báo cáo.', ['Quốc hội']],
    ['Ủy ban Thường vụ QH cho ý kiến; UBTVQH sẽ họp tiếp.', ['Ủy ban Thường vụ Quốc hội']],
    ['Ủy ban Tài chính - Ngân sách của QH thẩm tra.', ['Ủy ban Tài chính - Ngân sách của Quốc hội']],
    ['Bà Yêu thuộc đoàn đại biểu Quốc hội tỉnh Sơn La.', ['Đoàn ĐBQH tỉnh Sơn La']],
    ['BHXH VN và Bưu điện VN ký kết.', ['BHXH Việt Nam', 'Bưu điện Việt Nam']],
    // the number of a law, several delegations, a make
    ['Luật số 51/2019/QH14 đã ban hành.', []],
    ['Các đoàn đại biểu Quốc hội đã góp ý.', []],
    ['Công ty May VN5 nợ.', ['Công ty May VN5']],
  ])('%s', (text, names) => {
    expect(namesOf(text, { places: ['Sơn La'] })).toEqual(names);
  });
});

describe('what industrial zones and workshops are called', () => {
  it.each([
    ['Công đoàn các KCN Đà Nẵng kiến nghị.', ['Công đoàn các khu công nghiệp thành phố Đà Nẵng']],
    ['Ban Quản lý các khu công nghiệp Sơn La kiến nghị.', ['Ban Quản lý các khu công nghiệp tỉnh Sơn La']],
    ['Xí nghiệp May Bản Ôn nợ 3 tháng, các xí nghiệp khác đã nộp.', ['Xí nghiệp May Bản Ôn']],
    ['Trường Đại học Kinh tế Quốc dân khảo sát.', ['Trường Đại học Kinh tế Quốc dân']],
  ])('%s', (text, names) => {
    expect(namesOf(text, { places: ['Sơn La', 'Đà Nẵng'] })).toEqual(names);
  });
});
