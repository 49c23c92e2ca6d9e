import { describe, expect, it } from 'vitest';
import { officesOf, officialsOf } from '../organisations/context.js';

const given = { place: 'Sơn La', places: ['Sơn La'] };

describe('mentions of one person', () => {
  it('merges the full name and the later given name', () => {
    const [only, ...others] = officialsOf(
      'Ông Lò Văn Hặc, Giám đốc BHXH tỉnh, nói. Theo ông Hặc, số thu tăng. Ông Lò Văn Hặc đề nghị. Ông Hặc Thiên khác.',
      given,
    );
    expect(others).toEqual([]);
    expect(only!.mentions).toHaveLength(3);
  });

  it('prints the same office once', () => {
    expect(
      officesOf('ông Lò Văn Hặc, Giám đốc BHXH tỉnh. Giám đốc BHXH tỉnh Sơn La Lò Văn Hặc kết luận.', given),
    ).toEqual(['Lò Văn Hặc: Giám đốc @ BHXH tỉnh Sơn La']);
  });

  it('takes a spelling that differs by an accent for the same person', () => {
    const [only, ...others] = officialsOf('ông Lò Văn Hặc, Giám đốc BHXH tỉnh. Ông Lò Văn Hạc kết luận.', given);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ name: 'Lò Văn Hặc' });
    expect(only!.mentions).toHaveLength(2);
  });

  it('takes no body of the youth union and no delegation for a person', () => {
    for (const body of ['Đoàn Thanh niên', 'Đoàn Khối các cơ quan', 'Đoàn Giám sát'])
      expect(officialsOf(`Bí thư ${body} tỉnh phát biểu.`, given)).toEqual([]);
    expect(officesOf('Giám đốc BHXH tỉnh Đoàn Thanh Lâm phát biểu.', given)).toEqual([
      'Đoàn Thanh Lâm: Giám đốc @ BHXH tỉnh Sơn La',
    ]);
  });

  it('keeps two persons with two offices apart', () => {
    expect(officialsOf('ông Lò Văn Hưng, Giám đốc Sở Y tế; ông Lò Văn Hùng, Giám đốc BHXH tỉnh', given)).toHaveLength(
      2,
    );
  });

  it('a head word of agencies behind a family name belongs to the name', () => {
    expect(officesOf('ông Lò Trường Giang - Giám đốc BHXH tỉnh', given)).toEqual([
      'Lò Trường Giang: Giám đốc @ BHXH tỉnh Sơn La',
    ]);
    expect(officesOf('ông Lò Văn Hặc - Hiệu trưởng Trường Tô Hiệu', given)).toEqual([
      'Lò Văn Hặc: Hiệu trưởng @ Trường Tô Hiệu',
    ]);
  });

  it.each([
    ['Ông Y Khoan Mlô - Phó Chủ tịch UBND huyện Mai Sơn, nói.', 'Y Khoan Mlô'],
    ['Ông Y KHOAN MLÔ - Phó Chủ tịch UBND huyện Mai Sơn, nói.', 'Y Khoan Mlô'],
  ])('a name of one letter first: %s', (text, name) => {
    expect(officialsOf(text, given).map((official) => official.name)).toEqual([name]);
  });

  it('mentions are spans of the name', () => {
    const text = 'Theo ông Lò Văn Hặc, Giám đốc BHXH tỉnh';
    const [only] = officialsOf(text, given);
    expect(only!.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Lò Văn Hặc']);
  });
});

describe('no officials', () => {
  it.each([
    'Anh Bùi Văn Thắng, xã Chiềng Mai, phải chạy thận.',
    'Bà Trần Thị Lan (đối tượng hộ nghèo) đi khám 90 lần.',
    'Ảnh: Trần Tuấn',
    'Đồng chí Phó Chủ tịch UBND tỉnh yêu cầu BHXH tỉnh tham mưu.',
    'Bệnh viện Nguyễn Trãi và đường Lê Lợi, huyện Trần Văn Thời.',
    'Theo Phó Vụ trưởng Vụ Bảo hiểm y tế, có hai phương án.',
    'các đại biểu Trần Văn Hùng, Lê Thị Mai thảo luận',
  ])('%s', (text) => {
    expect(officesOf(text, given)).toEqual([]);
  });

  it('does not give the office of another to the next person', () => {
    expect(officesOf('tiếp thu ý kiến của đồng chí Phó Bí thư Tỉnh ủy, đồng chí Cầm Thị Yêu hứa', given)).toEqual([]);
  });
});
