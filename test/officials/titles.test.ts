import { describe, expect, it } from 'vitest';
import { namesOf, officesOf } from '../organisations/context.js';

const given = { place: 'Sơn La', places: ['Sơn La'] };

describe('a minister is of the ministry that the title names', () => {
  it.each([
    ['Bộ trưởng Y tế Cầm Thị Yêu cho biết', 'Cầm Thị Yêu: Bộ trưởng @ Bộ Y tế'],
    ['Theo nguyên Thứ trưởng Tài chính Lò Minh Hùng, quỹ an toàn', 'Lò Minh Hùng: nguyên Thứ trưởng @ Bộ Tài chính'],
    ['Thứ trưởng Bộ Nội vụ Lò Minh Hùng trả lời', 'Lò Minh Hùng: Thứ trưởng @ Bộ Nội vụ'],
    ['Bà Cầm Thị Yêu, Thứ trưởng Lao động, cho hay', 'Cầm Thị Yêu: Thứ trưởng @ Bộ Lao động'],
    ['Bộ trưởng Cầm Thị Yêu trả lời', 'Cầm Thị Yêu: Bộ trưởng @ null'],
  ])('%s', (text, office) => {
    expect(officesOf(text, given)).toEqual([office]);
  });

  it('whose short form is taken from its own name only', () => {
    expect(namesOf('Bộ Lao động - Thương binh và Xã hội trình dự luật. Bộ trưởng LĐ-TB&XH giải trình.', given)).toEqual(
      ['Bộ Lao động - Thương binh và Xã hội'],
    );
    expect(namesOf('Các Bộ trưởng Y tế ASEAN họp.', given)).toEqual([]);
  });
});

it('a part of an agency may be named in small letters behind its own word', () => {
  const office = 'Phó Trưởng ban phụ trách Ban quản lý thu BHXH';
  expect(officesOf(`Ông Lò Minh Hùng - ${office} (BHXH Việt Nam) cho biết`, given)).toEqual([
    `Lò Minh Hùng: ${office} @ BHXH Việt Nam`,
  ]);
});

describe('offices in firms', () => {
  it.each([
    [
      'Bà Cầm Thị Yêu, Chủ tịch Công đoàn Công ty TNHH May Sao Khuê, lo lắng',
      'Cầm Thị Yêu: Chủ tịch Công đoàn @ Công ty TNHH May Sao Khuê',
    ],
    [
      'Ông Lò Minh Hùng, Phó Chủ tịch Công đoàn cơ sở Công ty CP Chè Bản Ôn, nói',
      'Lò Minh Hùng: Phó Chủ tịch Công đoàn cơ sở @ Công ty CP Chè Bản Ôn',
    ],
    ['Chủ tịch Công đoàn BHXH Việt Nam Lò Minh Hùng trao quà', 'Lò Minh Hùng: Chủ tịch Công đoàn @ BHXH Việt Nam'],
    ['Chủ tịch Công đoàn tỉnh Sơn La Lò Minh Hùng trao quà', 'Lò Minh Hùng: Chủ tịch @ Công đoàn tỉnh Sơn La'],
    [
      'Ông Lò Minh Hùng, Chủ tịch HĐQT kiêm Giám đốc Công ty CP Chè Bản Ôn, nói',
      'Lò Minh Hùng: Chủ tịch HĐQT @ Công ty CP Chè Bản Ôn; Giám đốc @ Công ty CP Chè Bản Ôn',
    ],
    // the party is no part of the committee
    [
      'Ông Lò Minh Hùng, Bí thư kiêm Chủ tịch UBND xã Chiềng Sơn, nói',
      'Lò Minh Hùng: Bí thư @ null; Chủ tịch @ UBND xã Chiềng Sơn',
    ],
    [
      'Bệnh viện Đa khoa Tây Hồ họp. Theo ông Lò Minh Hùng, Giám đốc BV này, chi phí tăng',
      'Lò Minh Hùng: Giám đốc @ Bệnh viện Đa khoa Tây Hồ',
    ],
    ['Bà Cầm Thị Yêu, Trưởng phòng Thu nợ BHXH tỉnh, nói', 'Cầm Thị Yêu: Trưởng phòng Thu nợ @ BHXH tỉnh Sơn La'],
  ])('%s', (text, office) => {
    expect(officesOf(text, given)).toEqual([office]);
  });
});

describe('deputies', () => {
  it.each([
    ['ĐBQH Lò Minh Hùng cho rằng mức đóng còn thấp', ['Lò Minh Hùng: ĐBQH @ Quốc hội']],
    ['Quốc hội họp. ĐB Cầm Thị Yêu (đoàn Sơn La) tranh luận', ['Cầm Thị Yêu: ĐB @ Quốc hội']],
    // those who are answered hold no office of the one who answers
    ['Trả lời các đại biểu, Bộ trưởng Bộ Y tế Lò Minh Hùng nói', ['Lò Minh Hùng: Bộ trưởng @ Bộ Y tế']],
    [
      'Các đại biểu Quốc hội Lò Minh Hùng, Cầm Thị Yêu đồng tình',
      ['Lò Minh Hùng: đại biểu @ Quốc hội', 'Cầm Thị Yêu: đại biểu @ Quốc hội'],
    ],
  ])('%s', (text, offices) => {
    expect(officesOf(text, given)).toEqual(offices);
  });
});

describe('the party', () => {
  it.each([
    [
      'Dự có bà Cầm Thị Yêu, Ủy viên dự khuyết Trung ương Đảng, Bí thư Tỉnh ủy; ông Lò Minh Hùng, Bí thư Trung ương Đảng, Phó Thủ tướng Chính phủ',
      [
        'Cầm Thị Yêu: Ủy viên dự khuyết @ Ban Chấp hành Trung ương Đảng; Bí thư @ Tỉnh ủy Sơn La',
        'Lò Minh Hùng: Bí thư @ Ban Chấp hành Trung ương Đảng; Phó Thủ tướng @ Chính phủ',
      ],
    ],
    [
      'Ông Lò Minh Hùng, Ủy viên BTV Tỉnh ủy, Chủ tịch LĐLĐ tỉnh, nói',
      ['Lò Minh Hùng: Ủy viên @ Ban Thường vụ Tỉnh ủy Sơn La; Chủ tịch @ LĐLĐ tỉnh Sơn La'],
    ],
    // the party's committee sits where the council and the people's committee behind it sit
    [
      'Ông Lò Minh Hùng, Phó Bí thư Đảng ủy, Chủ tịch UBND xã Chiềng Sơn, nói',
      ['Lò Minh Hùng: Phó Bí thư @ Đảng ủy xã Chiềng Sơn; Chủ tịch @ UBND xã Chiềng Sơn'],
    ],
    [
      'Bà Cầm Thị Yêu, Bí thư Đảng ủy, Giám đốc Bệnh viện Đa khoa Mai Sơn, nói',
      ['Cầm Thị Yêu: Bí thư @ Đảng ủy; Giám đốc @ Bệnh viện Đa khoa Mai Sơn'],
    ],
    [
      'Ông Lò Minh Hùng, Bí thư Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh, nói',
      ['Lò Minh Hùng: Bí thư @ Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Sơn La'],
    ],
  ])('%s', (text, offices) => {
    expect(officesOf(text, given)).toEqual(offices);
  });

  it('is no agency by the name of its committee alone', () => {
    expect(namesOf('Các cấp, từ Đảng ủy, chính quyền đến thôn bản vào cuộc.', given)).toEqual([]);
    expect(namesOf('Đảng ủy, HĐND, UBND xã Chiềng Sơn vận động người dân.', given)).toEqual([
      'Đảng ủy xã Chiềng Sơn',
      'HĐND xã Chiềng Sơn',
      'UBND xã Chiềng Sơn',
    ]);
  });
});

describe('former offices', () => {
  it.each([
    [
      'Bị cáo là Lò Minh Hùng (cựu Giám đốc Công ty CP Chè Bản Ôn), Cầm Thị Yêu (cựu Kế toán trưởng Công ty CP Chè Bản Ôn)',
      ['Lò Minh Hùng: cựu Giám đốc @ Công ty CP Chè Bản Ôn', 'Cầm Thị Yêu: cựu Kế toán trưởng @ Công ty CP Chè Bản Ôn'],
    ],
    ['Cựu Phó Thủ tướng Lò Minh Hùng đến dự', ['Lò Minh Hùng: Cựu Phó Thủ tướng @ Chính phủ']],
    [
      'Lò Minh Hùng (52 tuổi, ngụ Thuận Châu), Giám đốc Công ty CP Chè Bản Ôn, bị khởi tố',
      ['Lò Minh Hùng: Giám đốc @ Công ty CP Chè Bản Ôn'],
    ],
    [
      'Ông Lò Minh Hùng, bà Cầm Thị Yêu (đều là nguyên Phó Giám đốc BHXH tỉnh) khai',
      ['Lò Minh Hùng: nguyên Phó Giám đốc @ BHXH tỉnh Sơn La', 'Cầm Thị Yêu: nguyên Phó Giám đốc @ BHXH tỉnh Sơn La'],
    ],
    // without "đều" the second alone holds it
    ['Ông Lò Minh Hùng, bà Cầm Thị Yêu (Phó Giám đốc BHXH tỉnh) dự', ['Cầm Thị Yêu: Phó Giám đốc @ BHXH tỉnh Sơn La']],
  ])('%s', (text, offices) => {
    expect(officesOf(text, given)).toEqual(offices);
  });
});

describe('agencies that a title names in part', () => {
  it.each([
    [
      'Bà Cầm Thị Yêu, Chủ tịch Trung ương Hội Người cao tuổi Việt Nam, nói',
      'Cầm Thị Yêu: Chủ tịch @ Hội Người cao tuổi Việt Nam',
    ],
    ['Sở Y tế họp. Ông Lò Minh Hùng, Phó Giám đốc Sở, cho biết', 'Lò Minh Hùng: Phó Giám đốc @ Sở Y tế tỉnh Sơn La'],
    ['Bà Cầm Thị Yêu, Chủ tịch Liên minh HTX tỉnh, nói', 'Cầm Thị Yêu: Chủ tịch @ Liên minh Hợp tác xã tỉnh Sơn La'],
  ])('%s', (text, office) => {
    expect(officesOf(text, given)).toEqual([office]);
  });
});
