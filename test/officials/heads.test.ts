import { describe, expect, it } from 'vitest';
import { officesOf } from '../organisations/context.js';

const given = { place: 'Sơn La/Mai Sơn', places: ['Sơn La', 'Sơn La/Mai Sơn'] };

describe('heads of small agencies', () => {
  it.each([
    ['Trưởng phòng Y tế huyện Mai Sơn Lò Minh Hùng nói', 'Lò Minh Hùng: Trưởng phòng @ Phòng Y tế huyện Mai Sơn'],
    ['Ông Lò Minh Hùng, Trưởng BHXH cơ sở Mai Sơn, nói', 'Lò Minh Hùng: Trưởng @ BHXH cơ sở Mai Sơn'],
    ['Bà Cầm Thị Yêu, Trưởng Thuế tỉnh Sơn La, nói', 'Cầm Thị Yêu: Trưởng @ Thuế tỉnh Sơn La'],
    ['Phó trưởng Công an xã Bản Mòn Lò Minh Hùng nói', 'Lò Minh Hùng: Phó trưởng @ Công an xã Bản Mòn'],
    // of a firm the room is only a part
    [
      'Bà Cầm Thị Yêu, Trưởng phòng Tài chính Công ty CP Chè Bản Ôn, nói',
      'Cầm Thị Yêu: Trưởng phòng Tài chính @ Công ty CP Chè Bản Ôn',
    ],
    [
      'Ông Lò Minh Hùng, Trưởng phòng Giám định BHYT BHXH tỉnh Sơn La, nói',
      'Lò Minh Hùng: Trưởng phòng Giám định BHYT @ BHXH tỉnh Sơn La',
    ],
  ])('%s', (text, office) => {
    expect(officesOf(text, given)).toEqual([office]);
  });

  it('but growth has no head', () => {
    expect(officesOf('Đà tăng trưởng BHXH tỉnh Sơn La, Lò Minh Hùng nói, còn chậm', given)).toEqual([]);
  });
});

describe('heads of a steering committee', () => {
  const committee = 'Ban Chỉ đạo thực hiện chính sách BHXH, BHYT huyện Mai Sơn';
  it.each([
    ['Ông Lò Minh Hùng, Trưởng BCĐ, PCT UBND huyện, chủ trì', 'Trưởng'],
    ['Ông Lò Minh Hùng - Trưởng Ban Chỉ đạo, PCT UBND huyện, chủ trì', 'Trưởng Ban'],
  ])('%s', (text, role) => {
    expect(officesOf(`${committee} họp. ${text}`, given)).toEqual([
      `Lò Minh Hùng: ${role} @ ${committee}; PCT @ UBND huyện Mai Sơn`,
    ]);
  });

  it('of a committee that is not named in full', () => {
    expect(officesOf('Bà Cầm Thị Yêu, Phó Trưởng Ban Chỉ đạo, phát biểu', given)).toEqual([
      'Cầm Thị Yêu: Phó Trưởng Ban Chỉ đạo @ null',
    ]);
  });

  it('but another committee is not it', () => {
    expect(
      officesOf(`${committee} họp. Ông Lò Minh Hùng, Trưởng Ban Chỉ đạo phòng chống thiên tai tỉnh Sơn La, dự`, given),
    ).toEqual(['Lò Minh Hùng: Trưởng Ban @ Ban Chỉ đạo phòng chống thiên tai tỉnh Sơn La']);
  });
});

describe('the office of delegation and council', () => {
  it('is one agency', () => {
    expect(officesOf('Bà Cầm Thị Yêu, Chánh Văn phòng Đoàn ĐBQH và HĐND tỉnh, nói', given)).toEqual([
      'Cầm Thị Yêu: Chánh Văn phòng @ Văn phòng Đoàn ĐBQH và HĐND tỉnh Sơn La',
    ]);
  });
});

describe('heads of wards', () => {
  it('are of the one hospital of the article', () => {
    expect(
      officesOf(
        'Bệnh viện Tâm thần Sơn La có ba người bị bắt: ông Lò Minh Hùng (bác sĩ, Trưởng khoa Nam), bà Cầm Thị Yêu (bác sĩ, Phó trưởng khoa Nữ)',
        given,
      ),
    ).toEqual([
      'Lò Minh Hùng: Trưởng khoa Nam @ Bệnh viện Tâm thần Sơn La',
      'Cầm Thị Yêu: Phó trưởng khoa Nữ @ Bệnh viện Tâm thần Sơn La',
    ]);
    expect(officesOf('Bệnh viện A và Bệnh viện B họp. Ông Lò Minh Hùng (Trưởng khoa Nội) nói', given)).toEqual([
      'Lò Minh Hùng: Trưởng khoa Nội @ null',
    ]);
  });
});

describe('an agency named by its kind before the name of its head', () => {
  it.each([
    [
      'Sở Y tế tỉnh Sơn La trả lời. Phó Giám đốc sở Lò Minh Hùng nói',
      ['Lò Minh Hùng: Phó Giám đốc @ Sở Y tế tỉnh Sơn La'],
    ],
    [
      'Trung tâm Dịch vụ việc làm Sơn La mở sàn; Phó giám đốc trung tâm Cầm Thị Yêu nói',
      ['Cầm Thị Yêu: Phó giám đốc @ Trung tâm Dịch vụ việc làm Sơn La'],
    ],
    ['Phó Giám đốc sở Lò Minh Hùng nói', []],
    [
      'Bà Cầm Thị Yêu, Trưởng phòng Truyền thông BHXH, BHYT - BHXH tỉnh Sơn La, nói',
      ['Cầm Thị Yêu: Trưởng phòng Truyền thông BHXH, BHYT @ BHXH tỉnh Sơn La'],
    ],
    [
      'Ông Lò Minh Hùng, Giám đốc Bệnh viện Đa khoa Bản Mòn kiêm Phó Hiệu trưởng Trường Đại học Bản Mòn, nói',
      ['Lò Minh Hùng: Giám đốc @ Bệnh viện Đa khoa Bản Mòn; Phó Hiệu trưởng @ Trường Đại học Bản Mòn'],
    ],
    ["Bà H'Mai Niê, Phó Chủ tịch UBND tỉnh Sơn La, nói", ["H'Mai Niê: Phó Chủ tịch @ UBND tỉnh Sơn La"]],
  ])('%s', (text, offices) => {
    expect(officesOf(text, given)).toEqual(offices);
  });
});

describe('an office shared', () => {
  it.each([
    [
      'Quốc hội họp; các ĐB Lò Minh Hùng (Sơn La), Cầm Thị Yêu và Hà Văn Páo lên tiếng',
      ['Lò Minh Hùng: ĐB @ Quốc hội', 'Cầm Thị Yêu: ĐB @ Quốc hội', 'Hà Văn Páo: ĐB @ Quốc hội'],
    ],
    ['Quốc hội họp; ĐB Lò Minh Hùng và Cầm Thị Yêu lên tiếng', ['Lò Minh Hùng: ĐB @ Quốc hội']],
    ['Bộ trưởng Bộ Y tế trả lời. Bộ trưởng Cầm Thị Yêu nói rõ', ['Cầm Thị Yêu: Bộ trưởng @ Bộ Y tế']],
    ['Bộ trưởng Bộ Y tế, Bộ trưởng Bộ Nội vụ trả lời. Bộ trưởng Cầm Thị Yêu nói rõ', ['Cầm Thị Yêu: Bộ trưởng @ null']],
    [
      'Bà Cầm Thị Yêu, Ủy viên Thường trực, Trưởng Ban Pháp chế HĐND tỉnh Sơn La, nói',
      ['Cầm Thị Yêu: Ủy viên Thường trực @ HĐND tỉnh Sơn La; Trưởng Ban Pháp chế @ HĐND tỉnh Sơn La'],
    ],
    ['Anh Lò Minh Hùng - Trưởng đoàn giám sát, nói', ['Lò Minh Hùng: Trưởng đoàn giám sát @ null']],
  ])('%s', (text, offices) => {
    expect(officesOf(text, given)).toEqual(offices);
  });

  it('"và" may lead to the office of the next person', () => {
    expect(
      officesOf(
        'Ông Lò Minh Hùng, Phó Giám đốc BHXH tỉnh Sơn La, và Chủ tịch UBND xã Bản Mòn Cầm Thị Yêu trao quà',
        given,
      ),
    ).toEqual(['Lò Minh Hùng: Phó Giám đốc @ BHXH tỉnh Sơn La', 'Cầm Thị Yêu: Chủ tịch @ UBND xã Bản Mòn']);
  });
});
