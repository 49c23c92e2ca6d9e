import { describe, expect, it } from 'vitest';
import { refusedIn, rowsOf } from './read.js';

describe('words that decide what a number is', () => {
  it.each([
    // what has not come in is owed; what is to be recovered is not
    ['Đến 30/6/2014, ngành còn phải thu hồi 2.140 tỷ đồng tiền nợ BHXH.', ['arrears', 'actual']],
    ['Đoàn yêu cầu thu hồi 2,1 tỷ đồng tiền BHXH chi sai.', ['recovered', 'target']],
    // a plan that a body set
    [
      'Tỷ lệ tham gia BHTN đạt 33,8% lực lượng lao động, cao hơn 0,8% so với mức UBND tỉnh giao.',
      ['coverage', 'actual'],
    ],
    ['Quý I, bệnh viện đã tiêu hết 61% dự toán chi BHYT.', ['expenditure', 'actual']],
    ['Chi BHYT là 12.300 tỷ đồng, vượt thu 340 tỷ đồng.', ['expenditure', 'actual']],
    ['Còn 18.400 người ra khỏi diện hỗ trợ mà chưa mua lại thẻ BHYT.', ['uninsured', 'actual']],
    ['Trên địa bàn có 61.300 người đang giữ thẻ BHYT.', ['participants', 'actual']],
    // those who take part, and beside them a debt; a subject of the debt
    ['Tỉnh có 61.300 người tham gia BHXH, nợ 45 tỷ đồng.', ['participants', 'actual']],
    ['Tỉnh có 613 doanh nghiệp ngoài quốc doanh, hợp tác xã nợ BHXH 45 tỷ đồng.', ['arrears_units', 'actual']],
    // "Lĩnh" in a town's name is no drawing of pensions
    ['Thị xã Hồng Lĩnh có 9.400/9.600 em tham gia BHYT.', ['participants', 'actual']],
    // what one person draws by the month, and what one is treated for
    ['Chị Hoa (31 tuổi, ở xã An Phú) được hưởng trợ cấp thất nghiệp 3,4 triệu đồng/tháng.', ['benefit', 'actual']],
    ['Chị Hoa (31 tuổi, ở xã An Phú) được quỹ BHYT chi trả 310 triệu đồng.', ['medical_cost', 'actual']],
    // what was paid at last, and what is still owed
    ['Sau đôn đốc, đến nay công ty mới nộp được 310 triệu đồng tiền nợ BHXH.', ['recovered', 'actual']],
    ['Đến nay công ty mới nộp đơn, còn nợ BHXH 310 triệu đồng.', ['arrears', 'actual']],
    // drawn besides a wage
    ['Có 912 trường hợp vừa đi làm vừa hưởng trợ cấp thất nghiệp.', ['violations', 'actual']],
    ['Có 912 trường hợp hưởng trợ cấp thất nghiệp rồi đi làm trở lại.', ['claims', 'actual']],
    // what somebody waits for is a benefit, whoever owes
    ['Chị vẫn chưa nhận được 27 triệu đồng tiền thai sản vì công ty nợ BHXH.', ['benefit', 'actual']],
    // the income that is chosen, and what is paid on it
    ['Chị chọn mức 3,2 triệu đồng để đóng BHXH tự nguyện.', ['wage_base', 'actual']],
    ['Chị chọn mức thấp nhất, đóng 96.000 đồng mỗi tháng để có lương hưu.', ['contribution', 'actual']],
    // why, not what: an epidemic raises a count of ours
    ['Do dịch bệnh, số người rút BHXH một lần lên đến 7.460 người.', ['claims', 'actual']],
  ])('%s', (text, want) => {
    expect(rowsOf(text, ['concept', 'status'])[0]).toEqual(want);
  });

  it.each([
    ['Có 2.140 người tham gia BHXH tự nguyện, vượt 7% so với chỉ tiêu 2.000 người.', 'target'],
    ['Có 2.140 người tham gia BHXH tự nguyện, so với chỉ tiêu tăng 140 người.', 'actual'],
  ])('the plan that something is held against is aimed at: %s', (text, status) => {
    expect(rowsOf(text, ['status']).at(-1)).toEqual([status]);
  });

  it('a gap to what a body set is one to a plan', () => {
    const text = 'Tỷ lệ tham gia BHTN đạt 33,8% lực lượng lao động, cao hơn 0,8% so với mức UBND tỉnh giao.';
    expect(rowsOf(text, ['measure', 'base'])[1]).toEqual(['gap', 'plan']);
  });

  it('more spent than collected is a deficit', () => {
    const text = 'Chi BHYT là 12.300 tỷ đồng, vượt thu 340 tỷ đồng.';
    expect(rowsOf(text, ['concept'])[1]).toEqual(['fund_balance']);
  });

  it.each([
    ['Riêng nhóm hộ gia đình có 31.800 người tham gia BHYT.', ['BHYT_HGD']],
    ['BHYT tăng: nhóm hộ gia đình nghèo có 31.800 người tham gia.', ['BHYT']],
    ['Số tự nguyện đóng BHXH chỉ 3.700 người.', ['BHXH_TN']],
    ['Có 41.600 người tham gia BHXH, trong đó 40.500 người đóng bắt buộc.', ['BHXH']],
  ])('schemes by the group that is told of: %s', (text, scheme) => {
    expect(rowsOf(text, ['scheme'])[0]).toEqual([scheme]);
  });

  it('households behind pupils are a group of their own', () => {
    const text = 'BHYT học sinh, sinh viên có 51.230 em; hộ gia đình: 78.450 người.';
    expect(rowsOf(text, ['scheme'])).toEqual([[['BHYT_HSSV']], [['BHYT_HGD']]]);
  });

  it('a rate of another scheme behind "và" opens a head of its own', () => {
    const text = 'Có 21.300 lao động tham gia BHXH tự nguyện và độ bao phủ BHYT là 92,7% dân số.';
    expect(rowsOf(text, ['concept', 'scheme'])).toEqual([
      ['participants', ['BHXH_TN']],
      ['coverage', ['BHYT']],
    ]);
    const same = 'Có 812.400 người mua BHYT, độ bao phủ 92,7% dân số.';
    expect(rowsOf(same, ['scheme'])).toEqual([[['BHYT']], [['BHYT']]]);
  });

  it('bare words name the two forms', () => {
    const text = 'Có 41.600 người tham gia BHXH, trong đó 40.500 người đóng bắt buộc, tự nguyện mới 1.100 người.';
    expect(rowsOf(text, ['scheme'])).toEqual([[['BHXH']], [['BHXH_BB']], [['BHXH_TN']]]);
  });

  it('the population that is foreseen is none of ours, and makes nothing a goal', () => {
    const text = 'Dân số dự kiến khoảng 1,24 triệu người, nên độ bao phủ BHYT chỉ là 84,6%.';
    expect(rowsOf(text, ['quote', 'status'])).toEqual([['84,6%', 'actual']]);
    expect(refusedIn(text).map((r) => r.reason)).toEqual(['the whole population']);
  });

  it('says that the time of a day no calendar has was inferred', () => {
    const [period, inferred] = rowsOf('Tính đến ngày 29/2/2023, toàn tỉnh có 61.300 người tham gia BHYT.', [
      'period',
      'inferred',
    ])[0]!;
    expect(period).toBe('2023-02-28');
    expect(inferred).toContain('period');
  });
});
