import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('the time of goals', () => {
  it.each([
    [
      'of a resolution',
      'Nghị quyết năm 2022 của Huyện ủy đề ra 78,5% người dân tham gia BHYT, còn thị trấn thì phải đạt 86%.',
      [
        ['78,5%', '2022-12-31', 'target'],
        ['86%', '2022-12-31', 'target'],
      ],
    ],
    [
      'the next goals',
      'Trong năm 2016, Lai Châu được giao chỉ tiêu 96,1% dân số tham gia BHYT. Ngược lại, Trà Vinh chỉ phải đạt 63%.',
      [
        ['96,1%', '2016-12-31', 'target'],
        ['63%', '2016-12-31', 'target'],
      ],
    ],
    [
      'of another kind: the one year that the article has goals of',
      'Trong năm 2016, tỉnh được giao chỉ tiêu 96,1% dân số tham gia BHYT. Tỉnh phấn đấu 21% lực lượng lao động tham gia BHXH.',
      [
        ['96,1%', '2016-12-31', 'target'],
        ['21%', '2016-12-31', 'target'],
      ],
    ],
    [
      'sentences later, and of what runs up',
      'Năm 2023, huyện phấn đấu có 6.400 người tham gia BHXH tự nguyện. Công tác truyền thông được đẩy mạnh. Riêng học sinh, sinh viên phải đạt 100% tham gia BHYT; vận động thêm 900 người tham gia BHXH tự nguyện.',
      [
        ['6.400 người', '2023-12-31', 'target'],
        ['100%', '2023-12-31', 'target'],
        ['900 người', '2023-01-01/2023-12-31', 'target'],
      ],
    ],
    [
      'where there are goals of two years',
      'Năm 2023, huyện phấn đấu có 6.400 người tham gia BHXH tự nguyện; đến năm 2025 đạt 9.000 người. Công tác truyền thông được đẩy mạnh. Riêng học sinh, sinh viên phải đạt 100% tham gia BHYT.',
      [
        ['6.400 người', '2023-12-31', 'target'],
        ['9.000 người', '2025-12-31', 'target'],
        ['100%', null, 'target'],
      ],
    ],
    [
      'of the year, in brackets',
      'Đến 30/4/2022, BHXH tự nguyện có 1.930 người, đạt 38,6% chỉ tiêu năm (5.000 người).',
      [
        ['1.930 người', '2022-04-30', 'actual'],
        ['38,6%', '2022-04-30', 'actual'],
        ['5.000 người', '2022-12-31', 'target'],
      ],
    ],
    [
      'given, of the result in the sentence before',
      'Đến 30/4/2022, độ bao phủ BHYT của huyện đạt 91,2%. So với chỉ tiêu UBND tỉnh giao là 93,5%, huyện còn thiếu 2,3%.',
      [
        ['91,2%', '2022-04-30', 'actual'],
        ['93,5%', '2022-12-31', 'target'],
        ['2,3%', '2022-04-30', 'actual'],
      ],
    ],
    [
      'given until a year',
      'Đến 30/4/2022, 41% người hưởng lương hưu nhận qua tài khoản, còn thấp hơn mục tiêu 60% Chính phủ giao đến năm 2025.',
      [
        ['41%', '2022-04-30', 'actual'],
        ['60%', '2025-12-31', 'target'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'period', 'status'])).toEqual(want);
  });
});

describe('the deadline of a goal', () => {
  it.each([
    [
      'printed with the strategy that sets it',
      'Đề án đổi mới ngành đến năm 2028 đặt mục tiêu 55% số lao động đóng BHXH.',
      [['55%', '2028-12-31', 'target']],
    ],
    [
      'printed with the resolution whose goal is compared with',
      'Năm 2021, độ bao phủ BHXH tự nguyện đạt 3,1% lực lượng lao động, còn chỉ tiêu của Nghị quyết 17 đến hết năm 2023 đạt 2%.',
      [
        ['3,1%', '2021-12-31', 'actual'],
        ['2%', '2023-12-31', 'target'],
      ],
    ],
    [
      'in the name of a resolution that was carried out',
      'Sau một thời gian thực hiện Nghị quyết 17 đến năm 2028 của Tỉnh ủy, huyện có 6.370 người đóng BHXH tự nguyện.',
      [['6.370 người', null, 'actual']],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'period', 'status'])).toEqual(want);
  });
});

describe('goals told by years', () => {
  it.each<[string, string, string | null, (string | null)[]]>([
    [
      'the year of a plan told at length',
      'Đến 30/6, độ bao phủ BHYT là 61%. Trong khi đó, kế hoạch của tỉnh về độ bao phủ BHYT năm 2019 là 72%.',
      '2019-07-12',
      ['2019-06-30', '2019-12-31'],
    ],
    [
      'by years',
      'Chỉ tiêu BHYT của tỉnh Hà Nam giai đoạn 2016 - 2018 như sau: năm 2016 đạt 78,1%; năm 2017 đạt 80,4%.',
      null,
      ['2016-12-31', '2017-12-31'],
    ],
    ['a plan of no year', 'Kế hoạch của tỉnh về độ bao phủ BHYT là 72%.', '2019-07-12', [null]],
  ])('%s', (_, text, published, want) => {
    expect(rowsOf(text, ['period'], { published }).flat()).toEqual(want);
  });
});

describe('a plan of a year, and the same in people', () => {
  it.each([
    [
      'whatever it is a plan for',
      'Đến 31/5/2017, toàn huyện bao phủ BHYT 71,3%. Theo kế hoạch của huyện, độ bao phủ BHYT năm 2017 là 79,6%, tương đương 91.300 người có thẻ.',
      [
        ['71,3%', '2017-05-31', 'actual'],
        ['79,6%', '2017-12-31', 'target'],
        ['91.300 người', '2017-12-31', 'target'],
      ],
    ],
    [
      'given by the province',
      'Chỉ tiêu về tỷ lệ tham gia BHYT của thị xã năm 2018 là 83,2% (tương ứng 64.100 người).',
      [
        ['83,2%', '2018-12-31', 'target'],
        ['64.100 người', '2018-12-31', 'target'],
      ],
    ],
    [
      'a rate that is told is no goal, nor are its people',
      'Đến 31/5/2017, độ bao phủ BHYT của huyện là 71,3%, tương đương 81.700 người có thẻ.',
      [
        ['71,3%', '2017-05-31', 'actual'],
        ['81.700 người', '2017-05-31', 'actual'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'period', 'status'])).toEqual(want);
  });
});

describe('goals that go on with the year of the goal before them', () => {
  const lead = 'Năm 2021, toàn tỉnh thu 1.840 tỷ đồng tiền BHXH.';
  it.each<[string, string]>([
    [
      'Năm 2022, ngành phấn đấu bao phủ BHYT 91% dân số. Dự kiến tổng thu BHXH là 2.010 tỷ đồng.',
      '2022-01-01/2022-12-31',
    ],
    ['Mục tiêu năm 2022 là 61.000 người tham gia BHXH. Phấn đấu thu đạt 2.010 tỷ đồng.', '2022-01-01/2022-12-31'],
    ['Năm 2022, ngành phấn đấu bao phủ BHYT 91% dân số. Số chi lương hưu đã là 640 tỷ đồng.', '2021-01-01/2021-12-31'],
  ])('%s', (text, period) => {
    expect(rowsOf(text, ['period'], { lead }).at(-1)).toEqual([period]);
  });
});

describe('a plan that was not reached', () => {
  it.each<[string, (string | undefined)[]]>([
    [
      'Tỷ lệ bao phủ BHYT chưa đạt chỉ tiêu theo nghị quyết của HĐND tỉnh giao là 89% và quyết định của Chính phủ giao là 91%.',
      ['target', 'target'],
    ],
    ['Bao phủ BHYT vượt chỉ tiêu tỉnh giao là 1,2%.', ['actual']],
  ])('%s', (text, want) => {
    expect(rowsOf(text, ['status']).flat()).toEqual(want);
  });
});

describe('what the resolution of a year aims at', () => {
  it.each<[string, string | null]>([
    ['Theo Nghị quyết Huyện ủy Kim Bảng năm 2019, tỷ lệ người dân tham gia BHYT đạt 88%.', '2019-12-31'],
    ['Theo Nghị quyết số 12 năm 2019, tỷ lệ người dân tham gia BHYT đạt 88%.', null],
  ])('%s', (text, period) => {
    expect(rowsOf(text, ['status', 'period'])).toEqual([['target', period]]);
  });
});

describe('what came in on the year’s plan, in an article that dates nothing', () => {
  const text = 'Tỉnh có 214.000 người tham gia BHYT; thu BHXH, BHYT được 1.940 tỷ đồng, đạt 88% kế hoạch.';
  it.each([
    ['until the day of publication', '2021-11-10', text, '2021-01-01/2021-11-10'],
    ['not in the first weeks, when the last year is closed', '2021-01-12', text, null],
    ['not on the plan of a quarter', '2021-11-10', text.replace('kế hoạch', 'kế hoạch quý'), null],
  ])('%s', (_, published, said, period) => {
    expect(rowsOf(said, ['quote', 'period'], { published }).slice(1)).toEqual([
      ['1.940 tỷ đồng', period],
      ['88%', period],
    ]);
  });
});
