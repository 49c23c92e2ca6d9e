import { describe, expect, it } from 'vitest';
import { figuresOf, lastOf, rowsOf } from './read.js';

describe('words that make a goal', () => {
  it.each([
    'Theo kế hoạch, hết năm nay phải có gần 14.000 người sử dụng ứng dụng VssID.',
    'Huyện phấn đấu vận động 800 người đóng BHXH tự nguyện, góp phần nâng tỷ lệ bao phủ BHXH lên 27%.',
    'Ngành kêu gọi doanh nghiệp ủng hộ nhằm trao tặng khoảng 5.000 thẻ BHYT.',
    'Chương trình nhằm tặng thêm 640 sổ BHXH tự nguyện cho người khó khăn.',
    'Các xã phải bảo đảm tỷ lệ bao phủ BHYT đạt từ 94% trở lên.',
    'Kế hoạch thu BHXH năm 2022 của huyện là 164 tỷ đồng.',
    'UBND tỉnh giao BHXH tỉnh thu 1.870 tỷ đồng tiền BHXH.',
    'Mỗi tháng, BHXH huyện giao mỗi đại lý vận động ít nhất 4 người tham gia BHXH tự nguyện.',
    'Kế hoạch đến cuối năm, toàn huyện có 2.700 người tham gia BHXH tự nguyện.',
    'Quý IV, huyện tập trung phát triển thêm 640 người tham gia BHXH tự nguyện.',
    'Trong năm 2023, BHXH tỉnh sẽ phát triển thêm 2.300 người tham gia BHXH tự nguyện.',
    'Ngành BHXH hy vọng chính sách mới đưa tỷ lệ bao phủ BHYT lên 94%.',
    'Ngành tiếp tục đôn đốc các đơn vị, kéo số nợ BHXH xuống dưới 2,5% số phải thu.',
    'Cuối năm 2024, mỗi xã có ít nhất 80 người tham gia BHXH tự nguyện là mục tiêu của huyện.',
    'Để bảo đảm hoàn thành chỉ tiêu 97% học sinh tham gia BHYT, các trường tiếp tục vận động phụ huynh.',
    'Muốn về đích, từ nay đến hết năm thị xã phải tăng thêm 870 người tham gia BHXH tự nguyện.',
    'Trong 2 tháng còn lại, mỗi phường cần có thêm ít nhất 35 người mua BHYT.',
  ])('%s', (text) => {
    expect(lastOf(text).status).toBe('target');
  });

  it('reach over a list', () => {
    const listed =
      'Ngành phấn đấu trong quý IV: phát triển mới 1.900 người tham gia BHXH tự nguyện; thu đạt 100% kế hoạch; giảm nợ xuống 1,8%.';
    expect(rowsOf(listed, ['status'])).toEqual([['target'], ['target'], ['target']]);
    const first = 'Để đạt 94% dân số tham gia BHYT, huyện còn phải vận động 2.200 người.';
    expect(rowsOf(first, ['status'])).toEqual([['target'], ['target']]);
  });
});

describe('who is still to be won', () => {
  it('is newly won, and no change', () => {
    const text =
      'Chỉ tiêu năm 2025 là 9.400 người tham gia BHXH tự nguyện, tức trong 3 tháng còn lại phải tăng thêm 1.150 người nữa.';
    expect(rowsOf(text, ['concept', 'measure', 'status', 'period'])).toEqual([
      ['participants', 'level', 'target', '2025-12-31'],
      ['new_participants', 'level', 'target', '2025-10-01/2025-12-31'],
    ]);
  });
  it('is not money, and not who has come', () => {
    expect(rowsOf('Người lao động phải tăng thêm 0,5% mức đóng BHYT.', ['measure'])).toEqual([['change']]);
    expect(rowsOf('Năm 2019, số người tham gia BHYT tăng thêm 3.100 người.', ['concept', 'status'])).toEqual([
      ['participants', 'actual'],
    ]);
  });
});

describe('what was done is no goal', () => {
  it.each([
    'Thực hiện chỉ tiêu được giao, đến hết tháng 6 toàn huyện có 640 người tham gia BHXH tự nguyện.',
    'Với mục tiêu bao phủ BHYT toàn dân, huyện có 88.310 người tham gia BHYT.',
    'Năm qua, ngành hoàn thành các chỉ tiêu tỉnh giao: bao phủ BHYT đạt 94% dân số.',
    'Chỉ tiêu là 9.000 người tham gia BHXH tự nguyện, song đến tháng 6 mới vận động được 3.870 người.',
    'Nhờ đó, ngành đã kéo số nợ BHXH xuống dưới 2,5% số phải thu.',
    'Việc tặng thẻ góp phần đưa tỷ lệ bao phủ BHYT của xã lên 96,2% dân số.',
    'Năm ngoái, phường cấp thêm thẻ cho hộ khó khăn, góp phần nâng tỷ lệ tham gia BHYT lên 93,4% dân số.',
    'Các hội đoàn thể vào cuộc góp phần đạt 41% lực lượng lao động tham gia BHXH.',
    'Nhằm hỗ trợ hộ nghèo, xã đã cấp 870 thẻ BHYT.',
    'Số thu BHXH đạt 61% kế hoạch giao và vận động được 640 người tham gia BHXH tự nguyện.',
    'Để đạt được tỷ lệ 93% dân số tham gia BHYT như hiện nay, cả hệ thống đã vào cuộc.',
  ])('%s', (text) => {
    expect(lastOf(text).status).toBe('actual');
  });

  it('nor is what is foreseen', () => {
    expect(lastOf('Dự báo tháng 5 sẽ có khoảng 1.300 hồ sơ hưởng trợ cấp thất nghiệp.').status).toBe('estimate');
    expect(lastOf('Từ năm 2026, lao động thời vụ sẽ thuộc diện tham gia, ước có 7.000 người đóng BHTN.').status).toBe(
      'estimate',
    );
  });
});

describe('goals of the sentence before', () => {
  it('are gone into', () => {
    const text =
      'UBND tỉnh vừa giao chỉ tiêu phát triển BHXH, BHYT năm 2024 cho các xã. Cụ thể, có 31.400 người tham gia BHXH bắt buộc, 6.900 người tham gia BHXH tự nguyện.';
    expect(rowsOf(text, ['status', 'period'])).toEqual([
      ['target', '2024-12-31'],
      ['target', '2024-12-31'],
    ]);
    const results =
      'Hội nghị công bố kết quả thực hiện chỉ tiêu năm 2023. Cụ thể, toàn tỉnh có 31.400 người tham gia BHXH bắt buộc.';
    expect(rowsOf(results, ['status'])).toEqual([['actual']]);
    const besides =
      'UBND tỉnh vừa giao chỉ tiêu phát triển BHXH năm 2024. Toàn tỉnh có 31.400 người tham gia BHXH bắt buộc.';
    expect(rowsOf(besides, ['status'])).toEqual([['actual']]);
  });

  it('rise with the years', () => {
    const text =
      'Hết năm 2016, tỉnh phải đạt 74% dân số tham gia BHYT. Các năm sau, con số được nâng dần lên 77% (năm 2017), 80% (năm 2018).';
    expect(rowsOf(text, ['value', 'status', 'period'])).toEqual([
      [74, 'target', '2016-12-31'],
      [77, 'target', '2017-12-31'],
      [80, 'target', '2018-12-31'],
    ]);
  });
});

describe('a day yet to come', () => {
  const text = 'Đến năm 2030, 55% lực lượng lao động tham gia BHXH.';
  it('is aimed at', () => {
    expect(lastOf(text, { published: '2024-05-06' }).status).toBe('target');
  });
  it('was counted once it is past', () => {
    expect(lastOf(text, { published: '2031-02-03' }).status).toBe('actual');
  });

  it.each([
    ['2019-05-24', 'actual'],
    ['2019-03-24', 'target'],
  ])('the end of the month that runs is counted before it comes: printed on %s', (published, status) => {
    const text = 'Tính đến hết tháng 5/2019, toàn thành phố có 18.437 người tham gia BHXH tự nguyện.';
    expect(lastOf(text, { published }).status).toBe(status);
  });
});

describe('the day by which a goal is to be reached', () => {
  it.each([
    [
      'Năm học 2024-2025, các trường phấn đấu 100% học sinh có thẻ BHYT trước ngày 15/10/2024.',
      ['100%', '2024-10-15', 'target'],
    ],
    [
      'Năm 2024, huyện đặt mục tiêu 85% người hưởng lương hưu nhận qua tài khoản vào cuối quý III/2024.',
      ['85%', '2024-09-30', 'target'],
    ],
  ])('is that behind it: %s', (text, row) => {
    expect(rowsOf(text, ['quote', 'period', 'status'])).toEqual([row]);
  });

  it('is none of the next goal', () => {
    const text =
      'Năm 2023, huyện phấn đấu 60% người hưởng lương hưu nhận qua tài khoản và đến cuối năm 2024 nâng lên 75%.';
    expect(rowsOf(text, ['quote', 'period'])[0]).toEqual(['60%', '2023-12-31']);
  });

  it('what is to be reached is a goal, also behind "thực hiện đạt chỉ tiêu"', () => {
    const text = 'Để thực hiện đạt chỉ tiêu 91% dân số tham gia BHYT, các xã rà soát từng hộ.';
    expect(rowsOf(text, ['quote', 'status'])).toEqual([['91%', 'target']]);
    expect(rowsOf('Xã đạt chỉ tiêu 91% dân số tham gia BHYT.', ['quote', 'status'])).toEqual([['91%', 'actual']]);
  });
});

describe('an indicator that rose', () => {
  it.each<[string, string]>([
    ['Chỉ tiêu bao phủ BHYT của tỉnh tiếp tục tăng với 1,31 triệu người tham gia.', 'actual'],
    ['Các chỉ tiêu đều tăng trưởng tốt, số người tham gia BHXH là 41.300 người.', 'actual'],
    ['Chỉ tiêu bao phủ BHYT của tỉnh là 1,31 triệu người tham gia.', 'target'],
  ])('%s', (text, status) => {
    expect(rowsOf(text, ['status'])).toEqual([[status]]);
  });

  it('is aimed at under a resolution, also for "xã nông thôn mới"', () => {
    const text =
      'Theo Nghị quyết HĐND huyện, tỷ lệ người dân tham gia BHYT đạt 83%, riêng các xã nông thôn mới là 88%.';
    expect(rowsOf(text, ['status'])).toEqual([['target'], ['target']]);
    const told = 'Theo Nghị quyết HĐND huyện, các xã thi đua; tỷ lệ người dân tham gia BHYT mới đạt 83%.';
    expect(rowsOf(told, ['status'])).toEqual([['actual']]);
  });
});

describe('a year that runs on when the paper is printed', () => {
  it.each<[string, string]>([
    ['Tỉnh đã mua thẻ BHYT năm 2014 cho 51.200 người nghèo.', 'actual'],
    ['Năm nay huyện đã hỗ trợ 4.100 người tham gia BHYT cả năm 2014.', 'actual'],
    ['Năm 2015, tỉnh có 51.200 người nghèo tham gia BHYT.', 'target'],
  ])('%s', (text, status) => {
    expect(figuresOf(text, { published: '2014-05-12' }).at(-1)?.status).toBe(status);
  });
});
