import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

/** The concepts of a text's figures, in its order. */
const conceptsOf = (text: string, title?: string) => rowsOf(text, ['concept'], { title }).flat();

describe('the usual heads and verbs of each concept', () => {
  it.each([
    ['Kết quả phát triển BHXH tự nguyện của huyện là 1.140 người, đạt 98% kế hoạch.', ['participants', 'participants']],
    ['Chỉ tiêu phát triển BHXH tự nguyện năm nay là 3.260 người.', ['participants']],
    ['Chỉ tiêu phát triển mới BHXH tự nguyện năm nay là 410 người.', ['new_participants']],
    ['Trong tháng, xã phát triển BHXH tự nguyện được 41 người.', ['new_participants']],
  ])('those who take part, or join: %s', (text, want) => {
    expect(conceptsOf(text)).toEqual(want);
  });

  it.each([
    ['Sáu tháng có 210.000 lượt khám chữa bệnh BHYT, số chi bằng 53% dự toán.', ['medical_visits', 'expenditure']],
    ['Huyện giữ tỷ lệ bao phủ BHYT ở mức 96% dân số, kéo số nợ BHXH về dưới 2% kế hoạch thu.', ['coverage', 'arrears']],
    ['Có 8.120 người tham gia BHXH tự nguyện, tham gia mới đạt 64% kế hoạch.', ['participants', 'new_participants']],
    ['Có 8.120 người tham gia BHXH tự nguyện, đạt 64% kế hoạch.', ['participants', 'participants']],
  ])('a head of its own behind a comma: %s', (text, want) => {
    expect(conceptsOf(text)).toEqual(want);
  });

  it.each([
    ['Quỹ ốm đau của tỉnh còn dư 41 tỷ đồng.', ['fund_balance']],
    [
      'Có 14 huyện tiêu quá phần quỹ BHYT được sử dụng với tổng số 112 tỷ đồng, như Kim Bảng (31 tỷ - vượt 18% quỹ).',
      ['fund_balance', 'fund_balance', 'fund_balance', 'fund_balance'],
    ],
    ['Cuối năm, quỹ BHYT của tỉnh bội thu 26 tỷ đồng.', ['fund_balance']],
    ['Quý I, bệnh viện đã tiêu hết 26 tỷ đồng của quỹ BHYT.', ['expenditure']],
  ])('what is left, or lacks: %s', (text, want) => {
    expect(conceptsOf(text)).toEqual(want);
  });

  it.each([
    [
      'Tiền giường BHYT của cả tỉnh trong kỳ tăng 19%, trong đó bình quân tiền giường mỗi lượt nội trú tăng 11%.',
      ['expenditure', 'medical_cost'],
    ],
    ['Năm qua, tiền xét nghiệm BHYT tăng 41% so với năm trước.', ['expenditure']],
    [
      'Chi phí bình quân một đợt điều trị nội trú BHYT là 3,1 triệu đồng, tăng 14% so với năm trước.',
      ['medical_cost', 'medical_cost'],
    ],
    ['Quỹ BHYT chi hơn 4,1 triệu đồng/đợt điều trị nội trú.', ['medical_cost']],
    [
      'Bệnh viện được quỹ BHYT thanh toán 6,4 triệu đồng/ca mổ, trong khi giá quy định chỉ 4,1 triệu đồng.',
      ['medical_cost', 'medical_cost'],
    ],
    ['Điều trị bệnh máu khó đông, mỗi người bệnh tốn 310 triệu đồng, phần lớn do quỹ BHYT trả.', ['medical_cost']],
    ['Năm qua, ông Tám khám BHYT 141 lượt, chi phí hơn 64 triệu đồng.', ['medical_visits', 'medical_cost']],
    ['Năm qua, bệnh viện khám BHYT 14.100 lượt, chi phí hơn 6 tỷ đồng.', ['medical_visits', 'expenditure']],
    ['Bà Tám kể mổ mắt hết 9 triệu đồng, may có BHYT.', ['medical_cost']],
  ])('what one case costs, and what is spent on all: %s', (text, want) => {
    expect(conceptsOf(text)).toEqual(want);
  });

  it.each([
    ['Nam giới muốn hưởng lương hưu đủ 75% phải đóng BHXH 35 năm.', ['benefit']],
    ['Hiện mới có khoảng 31% người hết tuổi lao động được hưởng lương hưu.', ['beneficiaries']],
    ['Lương hưu của 41.300 người được trả qua bưu điện.', ['beneficiaries']],
    ['Quỹ đang trả trợ cấp BHXH hằng tháng cho 6.140 người.', ['beneficiaries']],
    ['Bình quân mỗi người nhận trợ cấp thất nghiệp 4,6 triệu đồng/tháng.', ['benefit']],
    ['Cả nước có 16,4 triệu người đóng góp vào quỹ hưu trí và tử tuất.', ['participants']],
    ['Hai bên đóng vào quỹ hưu trí, tử tuất 22% tiền lương.', ['contribution']],
    ['Người bệnh BHYT còn tự chi trả gần 39% chi phí.', ['medical_cost']],
    ['Trước đây ngân sách hỗ trợ 30% mức đóng BHYT, các em tự trả 70%.', ['subsidy', 'contribution']],
  ])('what is drawn, who draws it, and what is paid for it: %s', (text, want) => {
    expect(conceptsOf(text)).toEqual(want);
  });

  it.each([
    ['Hai huyện có 9 trường đạt 100% học sinh có thẻ BHYT.', ['coverage']],
    ['Sau vận động, hộ gia đình mới có 53,6% tham gia BHYT.', ['coverage']],
    [
      'Hội vận động 310 nông dân tham gia BHXH tự nguyện, cuối năm có 91% hội viên tham gia BHYT.',
      ['new_participants', 'coverage'],
    ],
    ['Có khoảng 14.600 em thuộc diện tham gia BHYT, trong đó 96,4% đã có thẻ.', ['eligible', 'coverage']],
    ['Xã phấn đấu 100% người tham gia BHYT được cấp mã định danh.', ['digital']],
  ])('a rate right before those who take part: %s', (text, want) => {
    expect(conceptsOf(text)).toEqual(want);
  });

  it.each([
    [
      'Xã có 3.140 người hưởng lương hưu, trong đó 2.610 người, chiếm 83,1%, nhận qua tài khoản.',
      ['beneficiaries', 'cashless', 'cashless'],
    ],
    [
      'Toàn tỉnh có 41.600 em, trong đó 3.410 em (chiếm 8,2%), chưa tham gia BHYT.',
      ['eligible', 'uninsured', 'uninsured'],
    ],
    [
      'Tỉnh có 3.140 người tham gia BHXH tự nguyện, chiếm 3,1%, tăng 210 người.',
      ['participants', 'participants', 'participants'],
    ],
    [
      'Còn 900 lao động chưa tham gia BHXH. Ngành phấn đấu hoàn thành 100% chỉ tiêu về số người tham gia.',
      ['uninsured', 'participants'],
    ],
    ['Ngành phấn đấu đưa nợ BHXH xuống dưới 3,1% kế hoạch thu.', ['arrears']],
  ])('what stands behind a share or a plan: %s', (text, want) => {
    expect(conceptsOf(text)).toEqual(want);
  });

  it.each([
    ['Công ty An Hòa bị buộc trả 2,6 tỷ đồng tiền BHXH cho công nhân.', ['recovered']],
    ['Đoàn kiểm tra yêu cầu công ty nộp dứt điểm 640 triệu đồng tiền BHXH.', ['recovered']],
    ['Sau khi kiện 64 đơn vị nợ BHXH ra tòa, tiền thu về mới đạt 4,1 tỷ đồng.', ['violations', 'recovered']],
    ['Đến tháng 5, các đơn vị còn nợ BHXH 41 tỷ đồng.', ['arrears']],
    ['Tổ giám định nhận thấy 46 trường hợp chưa cần nằm viện.', ['violations']],
    ['Qua giám định, 4 phòng khám bị tạm dừng hợp đồng khám chữa bệnh BHYT.', ['violations']],
    ['BHXH tỉnh ký hợp đồng khám chữa bệnh BHYT với 41 phòng khám.', ['network']],
    ['Các bệnh viện đề nghị quỹ trả 416 tỷ đồng chi phí khám chữa bệnh BHYT.', ['expenditure']],
    ['Ngành đã trích 4,1 tỷ đồng cho các trường học làm y tế học đường.', ['expenditure']],
    ['Thẻ BHYT đã “phủ sóng” 84,1% dân số của tỉnh.', ['coverage']],
    ['Hơn 31.000 người ở các xã này không còn thẻ BHYT.', ['uninsured']],
    ['Có 31.000 người ra khỏi diện được Nhà nước cấp thẻ BHYT.', ['subsidy']],
    ['Trong số 6.140 người thuộc diện này mới có 2.610 người tham gia BHYT.', ['eligible', 'participants']],
    ['Thành phố đã đưa thêm 4.100 lao động vào diện tham gia BHXH.', ['new_participants']],
    ['Tiền lương thực đóng BHXH bình quân chỉ 5,3 triệu đồng/tháng.', ['wage_base']],
  ])('what is paid back, wrong, spent, covered or left: %s', (text, want) => {
    expect(conceptsOf(text)).toEqual(want);
  });

  it.each([
    ['Toàn ngành huy động vào quỹ BHXH 41.200 tỷ đồng.', ['revenue']],
    ['Quỹ BHYT đã giải ngân 412 tỷ đồng cho các bệnh viện.', ['expenditure']],
    ['BHXH tỉnh tạm ứng cho bệnh viện 41 tỷ đồng.', ['expenditure']],
    ['Có 41 doanh nghiệp mất khả năng chi trả tiền BHXH với 12 tỷ đồng.', ['arrears_units', 'arrears']],
    ['Số tiền chiếm dụng quỹ BHXH là 12 tỷ đồng.', ['arrears']],
    ['Sau thanh tra, các đơn vị đã chuyển trả 12,4 tỷ đồng tiền nợ BHXH.', ['recovered']],
    ['Có 12.400 người đã mở tài khoản nhận lương hưu.', ['cashless']],
    ['Đơn thuốc BHYT bình quân 320.000 đồng.', ['medical_cost']],
    ['Đã trả 97% sổ BHXH cho người lao động.', ['books']],
    ['Hội Phụ nữ tuyên truyền được 310 hội viên mua BHXH tự nguyện.', ['new_participants']],
    ['Năm qua quỹ BHYT thu không đủ chi, hụt 2.100 tỷ đồng.', ['fund_balance']],
    ['Số người nhận lương hưu bằng tài khoản đạt 71%.', ['cashless']],
    ['Người lao động trích 8% lương đóng BHXH.', ['contribution']],
    ['Có 1.240 người bỏ BHXH tự nguyện giữa chừng.', ['uninsured']],
    ['Toàn tỉnh huy động 310 cán bộ đi tuyên truyền BHXH.', []],
  ])('money that comes in, goes out or is withheld: %s', (text, want) => {
    expect(conceptsOf(text)).toEqual(want);
  });

  it('a headline on the results of a scheme heads a list of all who take part', () => {
    const list = '1. Huyện Kim Bảng: 1.140 người, đạt 98% kế hoạch';
    expect(conceptsOf(list, 'Kết quả phát triển BHXH tự nguyện của các huyện')).toEqual([
      'participants',
      'participants',
    ]);
    expect(conceptsOf(list, 'Kết quả phát triển mới BHXH tự nguyện của các huyện')[0]).toBe('new_participants');
  });
});

describe('how many there are now, behind what was done for them', () => {
  it.each<[string, string]>([
    ['Sau nhiều năm phát triển BHXH tự nguyện, hiện chỉ có 214 nghìn người tham gia.', 'participants'],
    ['Dù ra sức vận động được từng hộ, hiện nay mới có 3.100 người tham gia BHYT.', 'participants'],
    ['Trong tháng, huyện phát triển mới BHXH tự nguyện được 214 người.', 'new_participants'],
  ])('%s', (text, concept) => {
    expect(rowsOf(text, ['concept']).at(-1)).toEqual([concept]);
  });
});
