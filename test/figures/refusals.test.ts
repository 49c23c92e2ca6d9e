import { describe, expect, it } from 'vitest';
import { figuresOf, refusedIn } from './read.js';

describe('money and people of others', () => {
  it.each([
    ['Hồ sơ khống được các hãng bảo hiểm nhân thọ chi trả hơn 3 tỷ đồng.', 'paid by another insurer'],
    ['Chị Lụa lương hưu thấp, mỗi tháng nuôi con 5 triệu đồng.', 'what people live on'],
    ['Giúp dân có BHYT. Xã huy động 40 tỷ đồng, trong đó nhân dân đóng góp 9 tỷ đồng.', 'a collection'],
    ['Mua thẻ BHYT là khó vì mỗi vụ lúa chỉ thu được 8 triệu đồng.', 'what people earn'],
    ['Tòa tuyên phạt giám đốc 18 tháng tù về tội trốn đóng BHXH.', 'a span of time'],
    ['Hơn 240 đoàn viên, thanh niên tham gia hưởng ứng chương trình.', 'attendance'],
  ])('%s', (text, reason) => {
    expect(refusedIn(text).map((r) => r.reason)).toContain(reason);
    expect(figuresOf(text)).toEqual([]);
  });
});

it('but what people pay into a fund is ours', () => {
  expect(figuresOf('Người dân đóng góp vào quỹ BHXH 9 tỷ đồng.')).toHaveLength(1);
});

describe('numbers that are no figures', () => {
  it.each([
    ['an age', 'Người lao động đủ 60 tuổi được hưởng lương hưu.'],
    ['an age of a person', 'Chị Nguyễn Thị H., 42 tuổi, tham gia BHXH tự nguyện.'],
    ['attendance', 'Hơn 250 đại biểu dự hội nghị về BHXH tự nguyện.'],
    ['attendance of people', 'Hơn 300 người dự hội nghị tuyên truyền BHXH tự nguyện.'],
    ['attendance of staff', 'Có 120 cán bộ tham dự lớp tập huấn về BHXH tự nguyện.'],
    [
      'attendance behind names',
      'Dự lễ phát động BHXH tự nguyện có ông Trần An, bà Lê Hòa cùng 70 đoàn viên của hai ngành.',
    ],
    ['who lives there', 'Huyện có dân số 52.300 người, trong đó gần một nửa là người Dao, chưa quen với BHYT.'],
    ['who lives there, as a criterion', 'Ba xã ra khỏi vùng khó khăn do số đồng bào dưới 20%, BHYT vì thế thay đổi.'],
    ['who lives in a place', 'Dân số của huyện Nam Trực năm 2021 là 184.000 người, phần lớn đã có BHYT.'],
    ['beds', 'Tỉnh phấn đấu bao phủ BHYT và đạt 31 giường bệnh trên một vạn dân.'],
    [
      'who was told of it',
      'BHXH huyện mở 12 hội nghị tuyên truyền, đối thoại về chính sách BHXH, BHYT cho 2.140 hội viên.',
    ],
    ['who was told, without a meeting', 'Các tổ phổ biến chính sách BHXH tự nguyện tới 3.600 tiểu thương.'],
    [
      'members of cooperatives',
      'Tỉnh có 310 hợp tác xã với tổng số hơn 12.400 thành viên, ít người biết BHXH tự nguyện.',
    ],
    ['how content people are', 'Xã thực hiện tốt chính sách BHXH; tỷ lệ người dân hài lòng với chính quyền đạt 91%.'],
    ['awards', 'Hội nghị khen thưởng 12 tập thể và 25 cá nhân làm tốt công tác BHXH.'],
    ['an award', 'UBND tỉnh tặng bằng khen cho 8 đơn vị có thành tích trong thực hiện BHYT.'],
    ['years of contribution', 'Người có đủ 15 năm đóng BHXH được hưởng lương hưu.'],
    ['years of membership', 'Người tham gia BHYT 5 năm liên tục được miễn cùng chi trả.'],
    ['days that passed', 'Bà khám BHYT ở trạm xá, 6 ngày sau lại khám.'],
    ['a span of time', 'Sau 3 năm thực hiện, số người tham gia BHXH tăng.'],
    ['a list of measures', 'Có 3 giải pháp phát triển BHXH tự nguyện.'],
    ['party cells', 'Đảng bộ BHXH tỉnh có 12 chi bộ và 240 đảng viên.'],
    ['references', 'Thực hiện Nghị định 158/2025/NĐ-CP và Điều 56 Luật BHXH, số thu tăng.'],
    ['a phone number', 'Liên hệ tổng đài 1900 9068 của BHXH hoặc điện thoại 0227 3835 214.'],
    ['a disease', 'Dịch COVID-19 làm giảm số người tham gia BHXH.'],
    ['a habit', 'Tổng đài BHXH phục vụ người tham gia 24/7.'],
    ['a vague amount', 'Doanh nghiệp nợ BHXH hàng chục tỷ đồng, vài trăm lao động bị ảnh hưởng.'],
    ['a bare number', 'Năm nhóm tham gia BHYT gồm nhóm 1 và nhóm 2.'],
    ['another domain', 'Huyện có 3.200 hộ dùng nước sạch và 412 km đường.'],
    ['dates alone', 'Đến ngày 30/9/2023, BHXH huyện tổng kết phong trào năm 2022.'],
  ])('%s: %s', (_, text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  it.each([
    ['Người lao động đủ 60 tuổi được hưởng lương hưu.', '60 tuổi', 'counts a thing of another domain'],
    ['Người có đủ 15 năm đóng BHXH được hưởng lương hưu.', '15 năm', 'a span of time'],
    ['Hơn 300 người dự hội nghị tuyên truyền BHXH.', 'Hơn 300 người', 'attendance'],
    ['UBND tỉnh tặng bằng khen cho 8 đơn vị về BHYT.', '8 đơn vị', 'an award'],
    [
      'Công ty phải trả 2,1 tỷ đồng tiền BHXH và chịu án phí sơ thẩm 74 triệu đồng.',
      '74 triệu đồng',
      'a fee of the court',
    ],
    ['Tòa buộc công ty nộp BHXH 2,1 tỷ đồng; án phí là hơn 74 triệu đồng.', 'hơn 74 triệu đồng', 'a fee of the court'],
    [
      'Công ty phải trả 2,1 tỷ đồng tiền BHXH và chịu án phí sơ thẩm 74 triệu đồng.',
      '74 triệu đồng',
      'a fee of the court',
    ],
    ['Tòa buộc công ty nộp BHXH 2,1 tỷ đồng; án phí là hơn 74 triệu đồng.', 'hơn 74 triệu đồng', 'a fee of the court'],
  ])('says why: %s', (text, quote, reason) => {
    expect(refusedIn(text)).toContainEqual(expect.objectContaining({ quote, reason }));
  });

  it.each([
    ['Công ty nợ BHXH 2 năm.', '2 năm'],
    ['Công ty nợ BHXH 14 tháng.', '14 tháng'],
    ['UBND xã tặng 120 thẻ BHYT cho hộ nghèo.', '120 thẻ'],
    ['Hội Phụ nữ trao tặng 15 sổ BHXH.', '15 sổ'],
    ['Dân số của huyện tham gia BHYT là 84.000 người.', '84.000 người'],
    ['Có 300 người dự hội nghị, 86 người tham gia BHXH tự nguyện.', '86 người'],
  ])('lookalikes that are figures: %s', (text, quote) => {
    expect(figuresOf(text).map((f) => f.quote)).toEqual([quote]);
  });

  it('counts those who were won over, and the members of an insured kind', () => {
    const won = 'BHXH huyện tuyên truyền, vận động được 2.140 hội viên tham gia BHXH tự nguyện.';
    expect(figuresOf(won).map((f) => f.concept)).toEqual(['new_participants']);
    expect(figuresOf('Có 310 thành viên tham gia BHXH tự nguyện.').map((f) => f.value)).toEqual([310]);
  });

  it('makes none of an article about something else', () => {
    const title = 'Nông dân được mùa vải thiều';
    expect(
      figuresOf('Toàn huyện có 3.120 hộ trồng vải, thu 210 tỷ đồng, tăng 6,1% so với năm 2021.', { title }),
    ).toEqual([]);
  });
});

describe('one of several', () => {
  it('is no count', () => {
    expect(figuresOf('Hà Nam là một trong 19 tỉnh được BHXH Việt Nam tặng thẻ BHYT.')).toEqual([]);
    expect(figuresOf('Bệnh viện A là 1 trong 14 đơn vị ký hợp đồng khám chữa bệnh BHYT.')).toEqual([]);
    expect(figuresOf('Có 14 bệnh viện ký hợp đồng khám chữa bệnh BHYT.')).toHaveLength(1);
  });
});
