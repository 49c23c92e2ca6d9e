import { describe, expect, it } from 'vitest';
import { namesOf, officesOf } from '../organisations/context.js';

const given = { place: 'Sơn La', places: ['Sơn La'] };

describe('offices in a row', () => {
  it.each([
    [
      'bổ nhiệm ông Lò Minh Hùng, Phó Giám đốc BHXH tỉnh Sơn La, giữ chức Giám đốc BHXH khu vực XL',
      ['Lò Minh Hùng: Phó Giám đốc @ BHXH tỉnh Sơn La; Giám đốc @ BHXH khu vực XL'],
    ],
    [
      'ông Lò Minh Hùng, Phó Giám đốc BHXH tỉnh Sơn La, được điều động giữ chức Giám đốc BHXH khu vực XL',
      ['Lò Minh Hùng: Phó Giám đốc @ BHXH tỉnh Sơn La; Giám đốc @ BHXH khu vực XL'],
    ],
    [
      'Ông Lò Minh Hùng, Phó Giám đốc BHXH tỉnh Sơn La được điều động và bổ nhiệm làm Giám đốc BHXH khu vực XL',
      ['Lò Minh Hùng: Phó Giám đốc @ BHXH tỉnh Sơn La; Giám đốc @ BHXH khu vực XL'],
    ],
    [
      'bổ nhiệm ông Lò Minh Hùng, Phó Giám đốc BHXH tỉnh Sơn La làm Giám đốc BHXH khu vực XL',
      ['Lò Minh Hùng: Phó Giám đốc @ BHXH tỉnh Sơn La; Giám đốc @ BHXH khu vực XL'],
    ],
    [
      'Ông Lò Minh Hùng được điều động, bổ nhiệm làm Giám đốc BHXH khu vực XL',
      ['Lò Minh Hùng: Giám đốc @ BHXH khu vực XL'],
    ],
    [
      'Ông Lò Minh Hùng, Giám đốc BHXH tỉnh Sơn La làm việc với Giám đốc BHXH khu vực XL',
      ['Lò Minh Hùng: Giám đốc @ BHXH tỉnh Sơn La'],
    ],
    [
      'Bà Cầm Thị Yêu, Ủy viên Ban Cán sự Đảng Bộ Tài chính, Tổng Giám đốc BHXH Việt Nam, dự',
      ['Cầm Thị Yêu: Ủy viên @ Ban Cán sự Đảng Bộ Tài chính; Tổng Giám đốc @ BHXH Việt Nam'],
    ],
    // a body that is not read stands between the name and the office that is
    [
      'Bà Cầm Thị Yêu, Ủy viên Ban chuyên trách xóa nghèo, Giám đốc BHXH tỉnh Sơn La, dự',
      ['Cầm Thị Yêu: Giám đốc @ BHXH tỉnh Sơn La'],
    ],
    [
      'Bà Cầm Thị Yêu, Phó Chủ tịch không chuyên trách Tổng LĐLĐ Việt Nam, dự',
      ['Cầm Thị Yêu: Phó Chủ tịch không chuyên trách @ Tổng Liên đoàn Lao động Việt Nam'],
    ],
    [
      'Chủ tịch UBND tỉnh Sơn La Cầm Thị Yêu, Phó Chủ tịch Thường trực Lò Minh Hùng dự',
      ['Cầm Thị Yêu: Chủ tịch @ UBND tỉnh Sơn La', 'Lò Minh Hùng: Phó Chủ tịch Thường trực @ UBND tỉnh Sơn La'],
    ],
    // another rank, or another sentence
    [
      'Chủ tịch UBND tỉnh Sơn La Cầm Thị Yêu dự. Phó Chủ tịch Lò Minh Hùng vắng',
      ['Cầm Thị Yêu: Chủ tịch @ UBND tỉnh Sơn La', 'Lò Minh Hùng: Phó Chủ tịch @ null'],
    ],
  ])('%s', (text, offices) => {
    expect(officesOf(text, given)).toEqual(offices);
  });
});

describe('the head of a department of a ministry', () => {
  it.each([
    [
      'Cục trưởng Cục Việc làm, Bộ Nội vụ Lò Minh Hùng',
      'Lò Minh Hùng: Cục trưởng Cục Việc làm @ Bộ Nội vụ',
      ['Bộ Nội vụ'],
    ],
    ['Cục trưởng Cục Việc làm Lò Minh Hùng', 'Lò Minh Hùng: Cục trưởng @ Cục Việc làm', ['Cục Việc làm']],
  ])('%s', (text, office, names) => {
    expect(officesOf(text, given)).toEqual([office]);
    expect(namesOf(text, given)).toEqual(names);
  });

  it('leaves a department that acts by itself its name', () => {
    expect(namesOf('Cục Việc làm (Bộ Nội vụ) công bố', given)).toEqual(['Cục Việc làm', 'Bộ Nội vụ']);
  });
});

it('an agent of the insurance in a commune is no agency of it', () => {
  expect(namesOf('nhân viên đại lý thu BHXH xã Bản Mòn', given)).toEqual([]);
  expect(namesOf('BHXH cơ sở Bản Mòn', given)).toEqual(['BHXH cơ sở Bản Mòn']);
});
