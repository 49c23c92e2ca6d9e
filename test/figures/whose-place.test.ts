import { describe, expect, it } from 'vitest';
import { figuresOf, rowsOf } from './read.js';

describe('places that are of someone else, and who speaks for a place', () => {
  it.each([
    [
      'a hometown',
      'Theo BHXH tỉnh Hà Nam, năm 2022 có 3.120 người rút BHXH một lần. Chị Lan (34 tuổi, quê ở huyện Phú Tân, An Giang) rút được 71 triệu đồng BHXH.',
      [
        ['3.120 người', 'Hà Nam'],
        ['71 triệu đồng', null],
      ],
    ],
    [
      'reckoned in',
      'BHXH tỉnh Đồng Nai cho biết, đến hết tháng 10/2025, so với đầu năm (gồm cả Bình Phước trước đây), số tiền chậm đóng BHXH giảm 7,2 tỷ đồng.',
      [['7,2 tỷ đồng', 'Đồng Nai']],
    ],
    [
      'several reckoned in',
      'BHXH tỉnh Đồng Nai cho biết, năm 2025 cả tỉnh (bao gồm Bình Phước và Tây Ninh cũ) có 61.300 lượt người hưởng trợ cấp BHXH.',
      [['61.300 lượt người', 'Đồng Nai']],
    ],
    [
      'the whole province behind one district',
      'Theo BHXH tỉnh Hà Nam, huyện Kim Bảng có độ bao phủ BHYT 81%, còn mặt bằng chung toàn tỉnh là 57%.',
      [
        ['81%', 'Hà Nam/Kim Bảng'],
        ['57%', 'Hà Nam'],
      ],
    ],
    [
      'what the state pays, what the province adds',
      'Theo BHXH tỉnh Hà Nam, người tham gia BHXH tự nguyện được Nhà nước hỗ trợ 30% mức đóng nếu là hộ nghèo. Tỉnh hỗ trợ thêm 15% mức đóng.',
      [
        ['30%', 'VN'],
        ['15%', 'Hà Nam'],
      ],
    ],
    [
      'a unit that goes on to speak of itself',
      'Theo BHXH tỉnh Hà Nam, tỉnh có 612.000 người tham gia BHYT. Giám đốc BHXH huyện Kim Bảng Lê Thị Hoa cho biết có 420 người rút BHXH một lần mỗi tháng. Đơn vị chỉ tiếp nhận 120 hồ sơ rút BHXH một lần.',
      [
        ['612.000 người', 'Hà Nam'],
        ['420 người', 'Hà Nam/Kim Bảng'],
        ['120 hồ sơ', 'Hà Nam/Kim Bảng'],
      ],
    ],
    [
      'a unit after the province has spoken',
      'Giám đốc BHXH huyện Kim Bảng Lê Thị Hoa dự. Theo BHXH tỉnh Hà Nam, tỉnh có 612.000 người tham gia BHYT. Đơn vị đã giải quyết 4.100 hồ sơ hưởng BHXH.',
      [
        ['612.000 người', 'Hà Nam'],
        ['4.100 hồ sơ', 'Hà Nam'],
      ],
    ],
    [
      'a company whose address is printed once',
      'Theo BHXH tỉnh Hà Nam, Công ty TNHH May An Phát (Khu công nghiệp Thanh Liêm, huyện Thanh Liêm) nợ BHXH 6,2 tỷ đồng. Năm 2019, Công ty TNHH May An Phát bị phạt 95 triệu đồng. Sang năm 2020, công ty nộp được 410 triệu đồng tiền nợ BHXH. Toàn tỉnh nợ BHXH 71 tỷ đồng.',
      [
        ['6,2 tỷ đồng', 'Hà Nam/Thanh Liêm'],
        ['95 triệu đồng', 'Hà Nam/Thanh Liêm'],
        ['410 triệu đồng', 'Hà Nam/Thanh Liêm'],
        ['71 tỷ đồng', 'Hà Nam'],
      ],
    ],
    [
      'one of two companies has no address',
      'Theo BHXH tỉnh Hà Nam, Công ty TNHH May An Phát (huyện Thanh Liêm) nợ BHXH 6,2 tỷ đồng. Năm 2019, Công ty CP Xây dựng Tân Hòa bị phạt 95 triệu đồng.',
      [
        ['6,2 tỷ đồng', 'Hà Nam/Thanh Liêm'],
        ['95 triệu đồng', 'Hà Nam'],
      ],
    ],
    [
      'a school that speaks of its pupils',
      'BHXH tỉnh Hà Nam cho biết có 98% học sinh tham gia BHYT. Cô Lê Thị Hoa dạy ở huyện Kim Bảng, tỉnh Hà Nam. Năm học này, trường còn 38 học sinh chưa có thẻ BHYT.',
      [
        ['98%', 'Hà Nam'],
        ['38 học sinh', 'Hà Nam/Kim Bảng'],
      ],
    ],
    [
      'schools of a district in the province’s report',
      'BHXH tỉnh Hà Nam dự lễ ở huyện Kim Bảng. Các trường có 98% học sinh tham gia BHYT.',
      [['98%', 'Hà Nam']],
    ],
    [
      'what the whole country’s agency reports',
      'BHXH tỉnh Hà Nam báo cáo kết quả. Theo BHXH Việt Nam, giai đoạn 2016-2022, có 4,1 triệu người hưởng BHXH một lần. Theo BHXH Việt Nam, toàn tỉnh có 4.300 người hưởng BHXH một lần.',
      [
        ['4,1 triệu người', 'VN'],
        ['4.300 người', 'Hà Nam'],
      ],
    ],
    [
      'the country, until the province is spoken of again',
      'BHXH tỉnh Hà Nam báo cáo. Số liệu của trung tâm giám định cho thấy, 11 tháng, cả nước chi 146.200 tỷ đồng BHYT. Theo nhóm, tiền khám BHYT là 31.400 tỷ đồng. Tại Hà Nam, số chi BHYT là 1.240 tỷ đồng.',
      [
        ['146.200 tỷ đồng', 'VN'],
        ['31.400 tỷ đồng', 'VN'],
        ['1.240 tỷ đồng', 'Hà Nam'],
      ],
    ],
    [
      'the province behind the country, by its own words',
      'BHXH tỉnh Hà Nam báo cáo. Cả nước chi 146.200 tỷ đồng BHYT. Toàn tỉnh chi 1.240 tỷ đồng BHYT.',
      [
        ['146.200 tỷ đồng', 'VN'],
        ['1.240 tỷ đồng', 'Hà Nam'],
      ],
    ],
    [
      'a district that acts',
      'Theo BHXH tỉnh Hà Nam, toàn tỉnh có 612.000 người tham gia BHYT. Ông Nguyễn Văn Nam, Giám đốc BHXH huyện Kim Bảng kể, cán bộ đến từng chợ. Nhờ vậy, nửa đầu năm, huyện vận động được 231 người tham gia BHXH tự nguyện.',
      [
        ['612.000 người', 'Hà Nam'],
        ['231 người', 'Hà Nam/Kim Bảng'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'place'])).toEqual(want);
  });
});

describe('a district that goes on speaking', () => {
  it.each([
    [
      'we, of a district',
      'Theo BHXH tỉnh Hà Nam, toàn tỉnh có 612.000 người tham gia BHYT. Giám đốc BHXH huyện Kim Bảng cho biết: Toàn huyện có 3.900 người hưởng lương hưu. Chúng tôi đã vận động được 96 người tham gia BHXH tự nguyện.',
      [
        ['612.000 người', 'Hà Nam'],
        ['3.900 người', 'Hà Nam/Kim Bảng'],
        ['96 người', 'Hà Nam/Kim Bảng'],
      ],
    ],
    [
      'we, of the province',
      'Theo BHXH tỉnh Hà Nam, toàn tỉnh có 612.000 người tham gia BHYT. Người dân huyện Kim Bảng còn gặp khó. Chúng tôi đã vận động được 96 người tham gia BHXH tự nguyện.',
      [
        ['612.000 người', 'Hà Nam'],
        ['96 người', 'Hà Nam'],
      ],
    ],
    [
      'a ward, and not the seat of the office that serves it',
      'Ngày 12/2/2026, phường Mũi Né (tỉnh Lâm Đồng) có 2.110 người hưởng lương hưu. Phường phối hợp với BHXH cơ sở Phan Thiết mở tài khoản cho họ. Năm 2026, phường phấn đấu có 95% nhận qua tài khoản.',
      [
        ['2.110 người', 'Lâm Đồng/Mũi Né'],
        ['95%', 'Lâm Đồng/Mũi Né'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'place'])).toEqual(want);
  });
});

describe('who speaks of a patient', () => {
  it.each([
    ['Ông Lê Văn Bảo - Phó giám đốc BHXH Việt Nam cho biết, quỹ BHYT trả 3,4 tỷ đồng cho một bệnh nhân.', 'VN'],
    ['Ông Lê Văn Bảo đi khám, được quỹ BHYT trả 3,4 triệu đồng.', null],
  ])('%s', (text, place) => {
    expect(figuresOf(text, { title: 'BHXH Việt Nam: chi phí KCB BHYT lớn' }).map((f) => f.place)).toEqual([place]);
  });
});

describe('from where a news agency sends', () => {
  it.each([
    ['Hà Nội (TTXVN 18/3) Năm 2023, BHXH Việt Nam đã cấp 91.400 sổ BHXH.', 'VN'],
    ['Hà Nội (TTXVN) - BHXH thành phố Hà Nội có 412 đơn vị nợ BHXH.', 'Hà Nội'],
    ['Hà Nội (Đống Đa) có 412 đơn vị nợ BHXH.', 'Hà Nội/Đống Đa'],
  ])('%s', (text, place) => {
    expect(figuresOf(text, { title: 'BHXH Việt Nam nói về nợ' }).map((f) => f.place)).toEqual([place]);
  });
});

describe('for whom a deputy sits, and of what he or she speaks', () => {
  const national = { title: 'Quốc hội thảo luận về nợ BHXH' };
  it.each([
    ['đại biểu Đào Văn Lực (Hà Nam) nêu con số 31.200 đơn vị nợ BHXH.', 'VN'],
    ['ĐB Phùng Thị Sen, đoàn ĐBQH tỉnh Lào Cai, dẫn báo cáo: 31.200 đơn vị nợ BHXH.', 'VN'],
    // of home
    ['Đại biểu Đào Văn Lực (Hà Nam) nói toàn tỉnh có 412 đơn vị nợ BHXH.', 'Hà Nam'],
    ['Tại Hà Nam có 412 đơn vị nợ BHXH.', 'Hà Nam'],
  ])('%s', (text, place) => {
    expect(figuresOf(text, national).map((f) => f.place)).toEqual([place]);
  });

  it.each([
    ['Hà Nam có 412 đơn vị nợ BHXH. Số đơn vị nợ BHXH trên cả nước là 31.200 đơn vị.', ['Hà Nam', 'VN']],
    ['Hà Nam có 412 đơn vị nợ BHXH, nhiều nhất trên cả nước.', ['Hà Nam']],
  ])('%s', (text, places) => {
    expect(figuresOf(text, { place: 'Hà Nam' }).map((f) => f.place)).toEqual(places);
  });
});

describe('a firm told of by what it makes', () => {
  const lead = 'Toàn tỉnh Phú Thọ có 412 đơn vị nợ BHXH. Nợ lâu nhất là Công ty TNHH Hà Sông, tại huyện Thanh Sơn.';
  it.each([
    ['Doanh nghiệp chuyên may áo ấm này nợ 14 tháng với số tiền 4,8 tỷ đồng.', 'Phú Thọ/Thanh Sơn'],
    ['Các doanh nghiệp chuyên may áo ấm này nợ 14 tháng với số tiền 4,8 tỷ đồng.', 'Phú Thọ'],
  ])('%s', (text, place) => {
    expect(rowsOf(`${lead} ${text}`, ['place']).at(-1)).toEqual([place]);
  });
});
