import { describe, expect, it } from 'vitest';
import { extract } from '../../extractors/index.js';
import { namesOf, organisationsOf } from './context.js';

describe('completion of places', () => {
  it.each([
    ['BHXH tỉnh vừa công bố.', 'Hà Tĩnh', ['BHXH tỉnh Hà Tĩnh']],
    ['Sở Y tế và BHXH tỉnh phối hợp.', 'Hà Tĩnh', ['Sở Y tế tỉnh Hà Tĩnh', 'BHXH tỉnh Hà Tĩnh']],
    ['Tỉnh ủy giao chỉ tiêu.', 'Hà Tĩnh', ['Tỉnh ủy Hà Tĩnh']],
    ['UBND thành phố tổng kết.', 'Tiền Giang/Mỹ Tho', ['UBND thành phố Mỹ Tho']],
    ['Thành ủy Mỹ Tho và UBND tỉnh.', 'Tiền Giang/Mỹ Tho', ['Thành ủy Mỹ Tho', 'UBND tỉnh Tiền Giang']],
    ['UBND huyện giao các xã.', 'Thái Bình/Tiền Hải', ['UBND huyện Tiền Hải']],
    ['Sở Y tế thanh tra.', 'Đà Nẵng', ['Sở Y tế thành phố Đà Nẵng']],
    ['Bệnh viện Đa khoa tỉnh quá tải.', 'Hà Tĩnh', ['Bệnh viện Đa khoa tỉnh Hà Tĩnh']],
    ['lãnh đạo HĐND, UBND dự họp.', 'Hà Tĩnh', ['HĐND tỉnh Hà Tĩnh', 'UBND tỉnh Hà Tĩnh']],
  ])('%s in %s', (text, place, names) => {
    expect(namesOf(text, { place })).toEqual(names);
  });

  it('calls the committee of a commune by its own name, whose path is that of its district', () => {
    const article = extract('Họp về BHXH\n\nUBND xã Báo Đáp (huyện Trấn Yên) họp về BHXH tự nguyện.', {
      document: 'd',
    });
    expect(article[0]!.organisations.map(({ name }) => name)).toContain('UBND xã Báo Đáp');
  });

  it.each([
    [
      'Tại huyện Mai Sơn, chợ họp từ sớm. Bưu điện huyện đặt bàn thu BHXH tự nguyện.',
      ['BHXH tỉnh Sơn La', 'Bưu điện huyện Mai Sơn'],
    ],
    [
      'Xe đến thị xã Nghĩa Lộ rồi huyện Văn Chấn, tỉnh Yên Bái. BHXH thị xã đón đoàn.',
      ['BHXH tỉnh Sơn La', 'BHXH thị xã Nghĩa Lộ'],
    ],
    ['Chợ họp từ sớm. BHXH huyện đặt bàn thu.', ['BHXH tỉnh Sơn La']],
    ['Tại huyện Mai Sơn, chợ họp từ sớm. BHXH thị xã đặt bàn thu.', ['BHXH tỉnh Sơn La']],
    [`Tại huyện Mai Sơn, chợ họp. ${'Người dân đến đông. '.repeat(30)}BHXH huyện đặt bàn thu.`, ['BHXH tỉnh Sơn La']],
  ])('a level word is of the place of that level that was named last: %s', (text, names) => {
    const [article] = extract(`BHXH tỉnh Sơn La họp\n\nBHXH tỉnh Sơn La họp.\n\n${text}`, { document: 'd' });
    expect(article!.organisations.map(({ name }) => name)).toEqual(names);
  });

  it('says that the place was not printed', () => {
    expect(organisationsOf('BHXH tỉnh họp.', { place: 'Hà Tĩnh' })[0]!.inferred).toEqual(['place']);
    expect(organisationsOf('BHXH tỉnh Hà Tĩnh họp.', { place: 'Hà Tĩnh' })[0]!.inferred).toEqual([]);
  });

  it('keeps the bare name when no place is known', () => {
    expect(namesOf('BHXH tỉnh, Sở Y tế và Tỉnh ủy.')).toEqual(['BHXH tỉnh', 'Sở Y tế', 'Tỉnh ủy']);
  });

  it('takes the bare name of a national article for a kind of agency, save after one that was named', () => {
    expect(namesOf('do UBND tỉnh phê duyệt', { place: 'VN' })).toEqual([]);
    expect(namesOf('BHXH TP.HCM báo cáo. BHXH TP kiến nghị.', { place: 'VN' })).toEqual(['BHXH TP.HCM']);
  });

  it('mends a province that scanning stripped of its accents', () => {
    expect(namesOf('BHXH tỉnh Hà Tinh họp.', { place: 'Hà Tĩnh' })).toEqual(['BHXH tỉnh Hà Tĩnh']);
  });
});

describe('coordination', () => {
  it('names an agency for each place', () => {
    const places = ['Quảng Trị/Gio Linh', 'Quảng Trị/Cam Lộ', 'Quảng Trị/Đakrông'];
    expect(namesOf('làm việc với BHXH huyện Gio Linh, Cam Lộ và Đakrông về số thu', { places })).toEqual([
      'BHXH huyện Gio Linh',
      'BHXH huyện Cam Lộ',
      'BHXH huyện Đakrông',
    ]);
  });

  it('gives the place to every head', () => {
    expect(namesOf('lãnh đạo Tỉnh ủy, HĐND, UBND tỉnh Sơn La')).toEqual([
      'Tỉnh ủy Sơn La',
      'HĐND tỉnh Sơn La',
      'UBND tỉnh Sơn La',
    ]);
    expect(namesOf('Huyện ủy - HĐND - UBND huyện Mai Sơn quan tâm')).toEqual([
      'Huyện ủy Mai Sơn',
      'HĐND huyện Mai Sơn',
      'UBND huyện Mai Sơn',
    ]);
  });
});
