import { describe, expect, it } from 'vitest';
import { officesOf } from '../organisations/context.js';

const given = { place: 'Sơn La', places: ['Sơn La'] };

describe('agencies told by their kind', () => {
  it.each([
    [
      'Trung tâm Dịch vụ việc làm tỉnh Sơn La họp. Theo bà Cầm Thị Yêu, Trưởng phòng Bảo hiểm thất nghiệp của Trung tâm, số hồ sơ giảm.',
      'Cầm Thị Yêu: Trưởng phòng Bảo hiểm thất nghiệp @ Trung tâm Dịch vụ việc làm tỉnh Sơn La',
    ],
    [
      'Ủy ban về các vấn đề xã hội của Quốc hội họp. Đại biểu Cầm Thị Yêu (Sơn La) nói.',
      'Cầm Thị Yêu: Đại biểu @ Quốc hội',
    ],
  ])('%s', (text, offices) => {
    expect(officesOf(text, given)).toEqual([offices]);
  });
});

describe('heads of a centre', () => {
  it.each([
    [
      'a part of the agency behind it, over a dash',
      'Theo ông Lò Văn Hặc, Phó Giám đốc Trung tâm Giám định BHYT và Thanh toán đa tuyến khu vực phía Nam - BHXH Việt Nam, số lượt khám tăng.',
      'Lò Văn Hặc: Phó Giám đốc Trung tâm Giám định BHYT và Thanh toán đa tuyến khu vực phía Nam @ BHXH Việt Nam',
    ],
    [
      'in brackets',
      'Ông Lò Văn Hặc, Giám đốc Trung tâm Công nghệ thông tin (BHXH Việt Nam), cho biết.',
      'Lò Văn Hặc: Giám đốc Trung tâm Công nghệ thông tin @ BHXH Việt Nam',
    ],
    [
      'a centre of its own',
      'Ông Lò Văn Hặc, Giám đốc Trung tâm Dịch vụ việc làm tỉnh Sơn La, cho biết.',
      'Lò Văn Hặc: Giám đốc @ Trung tâm Dịch vụ việc làm tỉnh Sơn La',
    ],
  ])('%s', (_, text, office) => {
    expect(officesOf(text, given)).toEqual([office]);
  });
});

describe('persons of one agency', () => {
  it.each([
    [
      'Bị bắt có Lò Văn Hặc (SN 1961), nguyên Giám đốc Trung tâm Y tế huyện Mai Sơn; Cầm Thị Yêu (SN 1974), Phó Giám đốc; Vũ Thu Hà (SN 1969), Trưởng khoa Nội.',
      [
        'Lò Văn Hặc: nguyên Giám đốc @ Trung tâm Y tế huyện Mai Sơn',
        'Cầm Thị Yêu: Phó Giám đốc @ Trung tâm Y tế huyện Mai Sơn',
        'Vũ Thu Hà: Trưởng khoa Nội @ Trung tâm Y tế huyện Mai Sơn',
      ],
    ],
    [
      'Dự có ông Lò Văn Hặc, Giám đốc Trung tâm Y tế huyện Mai Sơn. Chị Cầm Thị Yêu, Phó Giám đốc, vắng mặt.',
      ['Lò Văn Hặc: Giám đốc @ Trung tâm Y tế huyện Mai Sơn', 'Cầm Thị Yêu: Phó Giám đốc @ null'],
    ],
    [
      'Y sĩ Lò Văn Hặc, Trạm trưởng Trạm Y tế xã Mường Bú, cho hay',
      ['Lò Văn Hặc: Trạm trưởng @ Trạm y tế xã Mường Bú'],
    ],
  ])('%s', (text, offices) => {
    expect(officesOf(text, given)).toEqual(offices);
  });
});

describe('office after the name', () => {
  it.each([
    ['ông Lò Văn Hặc, Phó Giám đốc BHXH tỉnh, cho biết', 'Lò Văn Hặc: Phó Giám đốc @ BHXH tỉnh Sơn La'],
    ['Bà Lò Thị Hặc - GĐ BHXH tỉnh Sơn La cho biết', 'Lò Thị Hặc: GĐ @ BHXH tỉnh Sơn La'],
    ['Ông Lò Văn Hặc - Giám đốc BHXH tỉnh Sơn La phát biểu', 'Lò Văn Hặc: Giám đốc @ BHXH tỉnh Sơn La'],
    [
      'bà Cầm Thị Yêu (Trưởng phòng Chế độ BHXH tỉnh) giải thích',
      'Cầm Thị Yêu: Trưởng phòng Chế độ @ BHXH tỉnh Sơn La',
    ],
    [
      'Bà Vũ Thu Hà, Phó Vụ trưởng Vụ Bảo hiểm y tế (Bộ Y tế), lý giải',
      'Vũ Thu Hà: Phó Vụ trưởng Vụ Bảo hiểm y tế @ Bộ Y tế',
    ],
    [
      'Ông Vũ Đức Hải, Trưởng ban Thực hiện chính sách bảo hiểm y tế (BHYT) - BHXH Việt Nam',
      'Vũ Đức Hải: Trưởng ban Thực hiện chính sách bảo hiểm y tế @ BHXH Việt Nam',
    ],
    [
      'đồng chí Lò Minh Hùng - TUV, Phó Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo phát triển BHXH tự nguyện tỉnh',
      'Lò Minh Hùng: TUV @ Tỉnh ủy Sơn La; Phó Chủ tịch @ UBND tỉnh Sơn La; Trưởng Ban @ Ban Chỉ đạo phát triển BHXH tự nguyện tỉnh Sơn La',
    ],
    [
      'ông Lò Minh Hùng, Phó Bí thư Thường trực Tỉnh ủy kiêm Chủ tịch HĐND tỉnh',
      'Lò Minh Hùng: Phó Bí thư Thường trực @ Tỉnh ủy Sơn La; Chủ tịch @ HĐND tỉnh Sơn La',
    ],
    ['ông Trần Quốc Bảo, Tổng biên tập Báo Lao Động Trẻ', 'Trần Quốc Bảo: Tổng biên tập @ Báo Lao Động Trẻ'],
    ['TS. Trần Quốc Bảo, Giám đốc Bệnh viện Nguyễn Trãi', 'Trần Quốc Bảo: Giám đốc @ Bệnh viện Nguyễn Trãi'],
    [
      'ông Trần Quốc Bảo (51 tuổi, Giám đốc Công ty TNHH May Hồng Hà)',
      'Trần Quốc Bảo: Giám đốc @ Công ty TNHH May Hồng Hà',
    ],
    ['ông Trần Quốc Bảo, Chủ tịch UBND huyện Mai Sơn', 'Trần Quốc Bảo: Chủ tịch @ UBND huyện Mai Sơn'],
    [
      '"Chúng tôi sẽ rà soát". Ông Trần Quốc Bảo, Phó Tổng giám đốc BHXH Việt Nam',
      'Trần Quốc Bảo: Phó Tổng giám đốc @ BHXH Việt Nam',
    ],
  ])('%s', (text, office) => {
    expect(officesOf(text, given)).toEqual([office]);
  });
});

describe('office before the name', () => {
  it.each([
    ['Theo Giám đốc BHXH tỉnh Lò Văn Hặc, số thu tăng', 'Lò Văn Hặc: Giám đốc @ BHXH tỉnh Sơn La'],
    ['Phó Chủ tịch UBND tỉnh Sơn La Lò Văn Hặc yêu cầu', 'Lò Văn Hặc: Phó Chủ tịch @ UBND tỉnh Sơn La'],
    ['Giám đốc Sở Y tế, bác sĩ Lò Văn Hặc nói', 'Lò Văn Hặc: Giám đốc @ Sở Y tế tỉnh Sơn La'],
    ['Phó Giám đốc Công an tỉnh, Đại tá Lò Văn Hặc chỉ đạo', 'Lò Văn Hặc: Phó Giám đốc @ Công an tỉnh Sơn La'],
    [
      'chủ trì của Thứ trưởng, Tổng Giám đốc BHXH Việt Nam Trần Thị Bích',
      'Trần Thị Bích: Thứ trưởng @ null; Tổng Giám đốc @ BHXH Việt Nam',
    ],
    ['Phó Thủ tướng Trần Đức Bình vừa ký', 'Trần Đức Bình: Phó Thủ tướng @ Chính phủ'],
    ['Thủ tướng Chính phủ Trần Đức Bình chủ trì', 'Trần Đức Bình: Thủ tướng @ Chính phủ'],
    ['Bộ trưởng Bộ Y tế Trần Thị Bích trả lời', 'Trần Thị Bích: Bộ trưởng @ Bộ Y tế'],
    ['CHỦ TỊCH UBND TỈNH LÒ VĂN HẶC THĂM BỆNH VIỆN', 'Lò Văn Hặc: CHỦ TỊCH @ UBND tỉnh Sơn La'],
  ])('%s', (text, office) => {
    expect(officesOf(text, given)).toEqual([office]);
  });
});

describe('lists', () => {
  it('gives each guest the own office', () => {
    const text =
      'Dự có các đồng chí: Lò Minh Hùng, Phó Chủ tịch UBND tỉnh; Cầm Thị Yêu - Giám đốc Sở Nội vụ; Hoàng Văn Lý, Phó Giám đốc BHXH tỉnh.';
    expect(officesOf(text, given)).toEqual([
      'Lò Minh Hùng: Phó Chủ tịch @ UBND tỉnh Sơn La',
      'Cầm Thị Yêu: Giám đốc @ Sở Nội vụ tỉnh Sơn La',
      'Hoàng Văn Lý: Phó Giám đốc @ BHXH tỉnh Sơn La',
    ]);
  });

  it('gives an office printed once to all names before it', () => {
    expect(officesOf('các đồng chí Lò Minh Hùng và Cầm Thị Yêu, Phó Giám đốc BHXH tỉnh', given)).toEqual([
      'Lò Minh Hùng: Phó Giám đốc @ BHXH tỉnh Sơn La',
      'Cầm Thị Yêu: Phó Giám đốc @ BHXH tỉnh Sơn La',
    ]);
  });

  it('keeps offices before names apart', () => {
    expect(officesOf('Giám đốc BHXH tỉnh Lò Minh Hùng, Trưởng phòng Thu Cầm Thị Yêu', given)).toEqual([
      'Lò Minh Hùng: Giám đốc @ BHXH tỉnh Sơn La',
      'Cầm Thị Yêu: Trưởng phòng Thu @ null',
    ]);
  });

  it('shares the agency among heads of its parts', () => {
    expect(
      officesOf('ông Lò Minh Hùng (Trưởng Khoa Nội) và ông Cầm Văn Yên (Trưởng Khoa Ngoại, Bệnh viện Đa khoa Tây Hồ)'),
    ).toEqual([
      'Lò Minh Hùng: Trưởng Khoa Nội @ Bệnh viện Đa khoa Tây Hồ',
      'Cầm Văn Yên: Trưởng Khoa Ngoại @ Bệnh viện Đa khoa Tây Hồ',
    ]);
  });
});
