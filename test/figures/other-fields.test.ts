import { describe, expect, it } from 'vitest';
import { articleOf, rowsOf } from './read.js';

describe('what a report on the whole life of a place tells beside ours', () => {
  it.each([
    [
      '93,4% dân số tham gia BHYT; toàn huyện có 88,2% hộ đạt gia đình văn hóa, 71% thôn, bản văn hóa, có 7/11 xã đạt chuẩn văn hóa nông thôn mới.',
      [['93,4%', 'coverage']],
    ],
    [
      'Tỷ lệ người dân tham gia BHYT đạt 95,1%, chi bộ trong sạch, vững mạnh đạt 90%, 97% hộ dùng nước sạch.',
      [['95,1%', 'coverage']],
    ],
    [
      'Huyện đã cấp 8.300 thẻ BHYT cho người nghèo, điều dưỡng tập trung cho 640 người (đạt 71% kế hoạch), nuôi dưỡng 95 đối tượng bảo trợ xã hội.',
      [['8.300 thẻ', 'cards']],
    ],
    [
      'Năm qua, 91% dân số có thẻ BHYT, có thêm 2 trường (Tiểu học An Phú, THCS Tân Hòa) đạt chuẩn quốc gia, tạo việc làm mới cho 1.450 lao động.',
      [['91%', 'coverage']],
    ],
  ])('%s', (text, rows) => expect(rowsOf(text, ['quote', 'concept'])).toEqual(rows));

  it.each([
    ['Có 12.400 người dân ở các xã đạt chuẩn nông thôn mới chưa có thẻ BHYT.', '12.400 người', 'uninsured'],
    ['Khi đạt chuẩn nông thôn mới, xã còn 64% dân số tham gia BHYT.', '64%', 'coverage'],
    ['Trung tâm đã giới thiệu việc làm cho 2.150 người hưởng trợ cấp thất nghiệp.', '2.150 người', 'claims'],
    ['Tại gia đình văn hóa này, chị Lụa đóng BHXH tự nguyện 297.000 đồng/tháng.', '297.000 đồng/tháng', 'contribution'],
  ])('ours all the same: %s', (text, quote, concept) =>
    expect(rowsOf(text, ['quote', 'concept'])).toContainEqual([quote, concept]),
  );

  it.each([
    [
      'Thu nhập bình quân đầu người đạt 43 triệu đồng/năm (tăng 1,7 lần so với năm 2016); hộ nghèo của xã chỉ còn 1,6% (yêu cầu dưới 4%); lao động có việc làm thường xuyên đạt hơn 92% (yêu cầu từ 90%); tỷ lệ người dân tham gia BHYT đạt 94,7%.',
      ['94,7%'],
    ],
    [
      'Tỷ lệ bao phủ BHYT đạt 92,8%; tốc độ tăng trưởng 7,5%; thu ngân sách 268 tỷ đồng, bằng 109% dự toán; trẻ suy dinh dưỡng thể thấp còi 14%; 99% hộ có điện lưới; 86% trở lên thôn, khu dân cư đạt văn hóa.',
      ['92,8%'],
    ],
    [
      'Tỷ lệ dân số tham gia BHYT đạt 93,2%; công suất sử dụng giường bệnh đạt 108%; số vụ phạm pháp hình sự giảm 9%.',
      ['93,2%'],
    ],
    ['Tỷ lệ dân số tham gia BHYT trên 93%; 11 bác sĩ/vạn dân; 100% trạm y tế xã đạt chuẩn.', ['trên 93%']],
    [
      'Huyện trợ giúp 2.840 đối tượng bảo trợ xã hội với kinh phí 7,9 tỷ đồng; tặng 730 suất quà trị giá 360 triệu đồng; cấp 6.120 thẻ BHYT cho người nghèo.',
      ['6.120 thẻ'],
    ],
  ])('and nothing else: %s', (text, quotes) => expect(rowsOf(text, ['quote'])).toEqual(quotes.map((q) => [q])));

  it.each([
    ['Huyện cấp thẻ BHYT cho 2.840 đối tượng bảo trợ xã hội với kinh phí 1,9 tỷ đồng.', '2.840 đối tượng'],
    ['Huyện còn thiếu tiền đóng BHYT của 2.840 đối tượng bảo trợ xã hội với số tiền là 7,9 tỷ đồng.', '7,9 tỷ đồng'],
    ['Tỷ lệ tham gia BHYT của hộ cận nghèo đạt 96,2%.', '96,2%'],
    ['Người thuộc hộ nghèo được hỗ trợ 45%, hộ cận nghèo 35% mức đóng BHXH tự nguyện.', '35%'],
    ['Năm qua, BHXH huyện tổ chức thu đạt 118% dự toán; thu BHXH được 94 tỷ đồng.', '94 tỷ đồng'],
  ])('but ours stays: %s', (text, quote) => expect(rowsOf(text, ['quote'])).toContainEqual([quote]));

  it('is of the year in which the place fared so', () => {
    const text =
      'Hết năm 2021, giá trị sản xuất của xã Hòa Lạc đạt 190 tỷ đồng. Tỷ lệ hộ nghèo còn 2,1%; tỷ lệ người dân tham gia BHYT đạt 95,3%.';
    expect(rowsOf(text, ['quote', 'period'])).toEqual([['95,3%', '2021-12-31']]);
    const suffered = 'Năm 2021, huyện chịu ảnh hưởng nặng nề của dịch bệnh. Toàn huyện cấp 4.300 thẻ BHYT.';
    expect(rowsOf(suffered, ['quote', 'period'])).toEqual([['4.300 thẻ', '2021-01-01/2021-12-31']]);
    const goal = 'Năm 2021, tăng trưởng kinh tế phấn đấu đạt 8%. Hiện tỷ lệ người dân tham gia BHYT đạt 95,3%.';
    expect(rowsOf(goal, ['quote', 'period'])).toEqual([['95,3%', null]]);
  });

  it('takes no income of the state for support', () => {
    const text =
      'Tổng thu ngân sách Nhà nước đạt gần 41,2 tỷ đồng. Tỷ lệ hộ nghèo giảm 1,9%. Tỷ lệ bảo hiểm y tế toàn dân đạt 92%.';
    expect(rowsOf(text, ['quote', 'concept'])).toEqual([['92%', 'coverage']]);
  });
});

describe('a report on a place that tells of health insurance in one sentence', () => {
  it('speaks of us', () => {
    const title = 'Huyện Quảng Hòa họp tổng kết năm 2019';
    const lead = 'Sản lượng lúa đạt 21.000 tấn, bằng 102% kế hoạch.';
    const article = articleOf('Tỷ lệ bảo hiểm y tế toàn dân đạt 93,5%.', { title, lead });
    expect(article.relevant).toBe(true);
    expect(article.figures.map((f) => f.quote)).toEqual(['93,5%']);
  });

  it('speaks of us no more than others do that name it', () => {
    const title = 'Huyện Quảng Hòa họp tổng kết năm 2019';
    const article = articleOf('Dự họp có lãnh đạo bảo hiểm xã hội huyện.', { title, lead: 'Có 21.000 tấn lúa.' });
    expect(article.relevant).toBe(false);
  });
});
