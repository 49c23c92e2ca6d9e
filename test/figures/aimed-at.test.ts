import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('what is aimed at, and what was reached', () => {
  it.each([
    [
      'a goal in a list of goals',
      'Từ nay đến cuối năm, ngành phấn đấu hoàn thành 100% kế hoạch thu BHXH, đưa tỷ lệ nợ xuống dưới 2,4%.',
      [
        ['100%', 'target'],
        ['dưới 2,4%', 'target'],
      ],
    ],
    [
      'behind a grouped number',
      'Quý II, ngành đặt mục tiêu tăng mới 3.700 người tham gia BHXH tự nguyện, đến hết tháng 6 thu đạt 46% kế hoạch.',
      [
        ['3.700 người', 'target'],
        ['46%', 'target'],
      ],
    ],
    [
      'what was done with resolve',
      'Với quyết tâm của cả tập thể, bưu điện đã vận động được 2.100 người tham gia BHXH tự nguyện.',
      [['2.100 người', 'actual']],
    ],
    [
      'what is resolved',
      'Cả tập thể quyết tâm vận động được 2.100 người tham gia BHXH tự nguyện.',
      [['2.100 người', 'target']],
    ],
    [
      'a result against the plan',
      'Mục tiêu năm nay là thu 640 tỷ đồng tiền BHXH, đến nay đã thu 410 tỷ đồng, đạt 64% kế hoạch.',
      [
        ['640 tỷ đồng', 'target'],
        ['410 tỷ đồng', 'actual'],
        ['64%', 'actual'],
      ],
    ],
    [
      "the plan's own value, with its year",
      'Tỷ lệ bao phủ BHYT đạt 79,1% dân số, thấp hơn 11,9% so với chỉ tiêu Chính phủ giao năm 2022 là 91%.',
      [
        ['79,1%', 'actual'],
        ['11,9%', 'actual'],
        ['91%', 'target'],
      ],
    ],
    [
      'the level that was given',
      'Toàn tỉnh có 34,8% lực lượng lao động tham gia BHXH, thấp hơn 0,4% so với mức UBND tỉnh giao là 35,2%.',
      [
        ['34,8%', 'actual'],
        ['0,4%', 'actual'],
        ['35,2%', 'target'],
      ],
    ],
    [
      'a goal that was missed',
      'Mới 44% người hưởng lương hưu nhận tiền qua thẻ, còn thấp hơn mục tiêu 50% mà Chính phủ giao.',
      [
        ['44%', 'actual'],
        ['50%', 'target'],
      ],
    ],
    [
      'demanded of some',
      'Cơ quan BHXH yêu cầu 12 cơ sở hoàn trả quỹ BHYT 2,9 tỷ đồng.',
      [
        ['12 cơ sở', 'actual'],
        ['2,9 tỷ đồng', 'target'],
      ],
    ],
    [
      'demanded by a court',
      'Tòa buộc các bị cáo bồi thường 640 triệu đồng cho quỹ BHYT.',
      [['640 triệu đồng', 'target']],
    ],
    [
      'what a firm is made to pay',
      'Tòa án buộc doanh nghiệp này phải trả 3,8 tỷ đồng tiền BHXH cho công nhân.',
      [['3,8 tỷ đồng', 'target']],
    ],
    [
      'asked for by a day',
      'BHXH tỉnh yêu cầu nhà máy này nộp dứt điểm 5,1 tỷ đồng tiền nợ BHXH trước tháng 9.',
      [['5,1 tỷ đồng', 'target']],
    ],
    [
      'so much of what is demanded came in',
      'Các cơ sở đã nộp trả quỹ BHYT 4,4 tỷ đồng, bằng 61% số phải thu hồi.',
      [
        ['4,4 tỷ đồng', 'actual'],
        ['61%', 'actual'],
      ],
    ],
    [
      'how far it got',
      'Xã được giao phát triển mới 85 người tham gia BHXH tự nguyện, nửa năm mới vận động được 22 người.',
      [
        ['85 người', 'target'],
        ['22 người', 'actual'],
      ],
    ],
    [
      'two goals in one sentence',
      'Xã phấn đấu phát triển mới 85 người tham gia BHXH tự nguyện, trong quý I vận động được 22 người.',
      [
        ['85 người', 'target'],
        ['22 người', 'target'],
      ],
    ],
    [
      'paid after it was demanded',
      'Sau khi bị nhắc nhở, công ty đã khắc phục 2,2 tỷ đồng tiền nợ BHXH.',
      [['2,2 tỷ đồng', 'actual']],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'status'])).toEqual(want);
  });
});

describe('pupils whom schools are asked to win', () => {
  it.each<[string, string]>([
    ['UBND tỉnh đề nghị ngành giáo dục vận động học sinh, sinh viên tham gia BHYT đạt 100%.', 'target'],
    ['Nhờ nhà trường vận động, học sinh, sinh viên tham gia BHYT đạt 100%.', 'actual'],
  ])('%s', (text, status) => {
    expect(rowsOf(text, ['status'])).toEqual([[status]]);
  });
});

describe('the least that criteria ask for', () => {
  it.each<[string, string]>([
    ['Tiêu chí xã nông thôn mới nâng cao: tỷ lệ người dân tham gia BHYT đạt từ 94% trở lên.', 'target'],
    ['Xã kiểu mẫu cần đáp ứng tiêu chí y tế, có bác sĩ, có tỷ lệ tham gia BHYT đạt từ 94% trở lên.', 'target'],
    ['Xã đã đạt tiêu chí y tế, tỷ lệ người dân tham gia BHYT đạt từ 94% trở lên.', 'actual'],
    ['Về tiêu chí y tế, tỷ lệ người dân tham gia BHYT của xã đạt 94%.', 'actual'],
  ])('%s', (text, status) => {
    expect(rowsOf(text, ['status'])).toEqual([[status]]);
  });
});
