import { describe, expect, it } from 'vitest';
import { figureOf, figuresOf, rowsOf } from './read.js';

// Constructions of lists, laws and forecasts.

const periodsOf = (text: string, given = {}) => rowsOf(text, ['period'], given).map(([period]) => period);

describe('constructions of lists and laws', () => {
  it.each<[string, string, unknown[][]]>([
    [
      'how long a debt is owed stands behind "trong"',
      'Công ty An Phú nợ BHXH gần 18 tỷ đồng trong 94 tháng, Công ty Bình Minh với 41 tỷ đồng nợ trong 48 tháng.',
      [
        ['arrears', 18e9],
        ['arrears_duration', 94],
        ['arrears', 41e9],
        ['arrears_duration', 48],
      ],
    ],
    ['a time limit is none', 'Đơn vị nợ BHXH phải nộp hồ sơ trong 3 tháng.', []],
    [
      'a line of the ladder of a household',
      'Người thứ nhất: 81.000 đồng/tháng; 972.000 đồng/năm.',
      [
        ['contribution', 81_000],
        ['contribution', 972_000],
      ],
    ],
    [
      'a pension for each year of contributions',
      'Lao động nam đóng 20 năm được hưởng mức lương hưu 45%. Mỗi năm đóng thêm được cộng thêm 2%.',
      [
        ['benefit', 45],
        ['benefit', 2],
      ],
    ],
    [
      'people who take part, told by how many times they grew',
      'Số người tham gia BHXH tăng 9 lần so với năm 1995.',
      [['participants', 9]],
    ],
    ['a multiple that nothing is compared with', 'Doanh nghiệp nợ BHXH bị nhắc 3 lần.', []],
    [
      'all who take part, told by what was done for them',
      'BHXH huyện đã phát triển đối tượng tham gia BHXH bắt buộc là 2.180 người.',
      [['participants', 2180]],
    ],
    ['a level behind a colon', 'Số người tham gia BHXH tự nguyện tăng nhanh: 9.280 người.', [['participants', 9280]]],
  ])('%s', (_, text, expected) =>
    expect(rowsOf(text, ['concept', 'value'], { title: 'BHXH tỉnh thông tin' })).toEqual(expected),
  );

  it('an old value in brackets has no time of the new one', () => {
    const text =
      'Từ ngày 1/7/2023, mức đóng BHYT của người thứ nhất là 81.000 đồng/tháng (trước đó: 67.050 đồng/tháng).';
    expect(periodsOf(text)).toEqual(['2023-07-01', null]);
  });

  it('pupils of a school year are counted on the day that is printed', () => {
    const text = 'Tính đến ngày 30/11/2022, độ bao phủ BHYT học sinh năm học 2022 - 2023 đạt 99,2%.';
    expect(periodsOf(text)).toEqual(['2022-11-30']);
    expect(periodsOf('Năm học 2022 - 2023, độ bao phủ BHYT học sinh đạt 99,2%.')).toEqual(['2023-05-31']);
  });

  it('two gaps under one verb', () => {
    const text = 'Số thu BHXH và số thu BHYT lần lượt thấp hơn 7% và 7,7% so với kế hoạch.';
    expect(rowsOf(text, ['measure'])).toEqual([['gap'], ['gap']]);
  });
});

describe('what is foreseen, compared and left out', () => {
  it('people who will receive are foreseen', () => {
    const text =
      'Khoảng 1,6 triệu người cao tuổi sẽ được nhận trợ cấp hưu trí. Có 1,2 triệu người đang hưởng lương hưu.';
    expect(rowsOf(text, ['status'])).toEqual([['estimate'], ['actual']]);
  });

  it('a rate of the mean of wages is a pension', () => {
    const text = 'Người có 15 năm đóng chỉ bằng 40% mức bình quân tiền lương làm căn cứ đóng BHXH.';
    expect(rowsOf(text, ['concept', 'value'])).toEqual([['benefit', 40]]);
    expect(figureOf('Người lao động đóng 8% tiền lương vào quỹ BHXH.').concept).toBe('contribution');
  });

  it('what a rate comes to is no wage, the wage in brackets is one', () => {
    const text = 'Mức đóng BHXH tự nguyện 22% hằng tháng trên chuẩn nghèo là 154.000 đồng.';
    expect(rowsOf(text, ['concept'])).toEqual([['contribution'], ['contribution']]);
    const wage = 'Mức đóng BHYT bằng 4,5% lương cơ sở (1.210.000 đồng/tháng).';
    expect(rowsOf(wage, ['concept'])).toEqual([['contribution'], ['wage_base']]);
  });

  it('those out of work are no figure of the fund, those who apply are', () => {
    expect(figuresOf('Số người thất nghiệp trong độ tuổi lao động là 1,1 triệu người.')).toEqual([]);
    expect(figureOf('Số người thất nghiệp nộp hồ sơ hưởng trợ cấp là 5.120 người.').concept).toBe('claims');
  });

  it('a number of its own is not won by the verb before it', () => {
    const text = 'Nhờ vận động, số người tham gia BHXH tự nguyện là 21.300 người.';
    expect(figureOf(text).concept).toBe('participants');
    expect(figureOf('Các xã đã vận động 213 người tham gia BHXH tự nguyện.').concept).toBe('new_participants');
  });

  it('a flow that nothing dates is of the months that headline and first paragraph name', () => {
    const given = { title: 'BHXH tỉnh nửa đầu năm 2024', lead: 'Ngành có nhiều cố gắng.' };
    expect(figureOf('BHXH tỉnh đã giải quyết 61.200 hồ sơ.', given).period).toBe('2024-01-01/2024-06-30');
    expect(figureOf('BHXH tỉnh đã giải quyết 61.200 hồ sơ.', { title: 'BHXH tỉnh năm 2024' }).period).toBeNull();
  });
});

describe('which scheme a construction means', () => {
  it.each<[string, string, string[][]]>([
    [
      'rates that employer and worker pay',
      'Người lao động đóng 8%, người sử dụng lao động đóng 14% tiền lương vào quỹ BHXH.',
      [['BHXH'], ['BHXH']],
    ],
    ['a rate of nobody named', 'Mức đóng BHXH bằng 22% mức thu nhập.', [['BHXH']]],
    [
      'a rate before those who have it',
      'Chỉ 2,1% lao động đóng BHXH tự nguyện và 0,2% lao động có BHXH bắt buộc.',
      [['BHXH_TN'], ['BHXH_BB']],
    ],
    [
      'the agency at the head of its clause',
      'Thu BHXH, BHYT, BHTN được chú trọng. Trong kỳ, BHXH toàn tỉnh đã thu được 1.240 tỷ đồng.',
      [['BHXH', 'BHYT', 'BHTN']],
    ],
    ['the scheme behind what is collected', 'Số thu BHXH toàn tỉnh đạt 1.240 tỷ đồng.', [['BHXH']]],
    [
      'what both books and cards are worth',
      'Ngành đã tặng 420 sổ BHXH, 6.300 thẻ BHYT với tổng giá trị 2,6 tỷ đồng.',
      [['BHXH'], ['BHYT'], ['BHXH', 'BHYT']],
    ],
    [
      'spent for what was collected for',
      'Toàn ngành ước thu BHXH, BHYT 88.200 tỷ đồng; ước chi 81.000 tỷ đồng.',
      [
        ['BHXH', 'BHYT'],
        ['BHXH', 'BHYT'],
      ],
    ],
    [
      'a benefit with the name of its scheme',
      'Cơ quan BHXH đã giải quyết BHXH một lần cho 36.400 người và trợ cấp thất nghiệp cho 35.400 người.',
      [['BHXH'], ['BHTN']],
    ],
  ])('%s: %s', (_, text, expected) => expect(rowsOf(text, ['scheme']).map(([scheme]) => scheme)).toEqual(expected));

  it('people without a scheme are of the one that the sentence before named', () => {
    const given = { title: 'Bao phủ BHYT tăng', lead: 'Bao phủ BHYT là mục tiêu lớn của BHYT toàn dân.' };
    const text = 'Người dân ngày càng tin tưởng BHXH tự nguyện. Đến nay, số người tham gia là 21.300 người.';
    expect(figureOf(text, given).scheme).toEqual(['BHXH_TN']);
  });
});

describe('what stands around a number tells what it is of', () => {
  it.each<[string, string, unknown[][]]>([
    [
      'rates that are paid into a fund',
      'Người sử dụng lao động đóng 14% vào quỹ hưu trí, 3% vào quỹ ốm đau và thai sản.',
      [
        ['contribution', 14],
        ['contribution', 3],
      ],
    ],
    ['people who pay are none', 'Chỉ 2,3% lao động đóng BHXH tự nguyện.', [['coverage', 2.3]]],
    [
      'a rate before those who are not in',
      'Có đến 97% lao động phi chính thức không tham gia bất kỳ loại hình bảo hiểm nào.',
      [['uninsured', 97]],
    ],
    [
      'employers behind a slash, and facilities',
      'Toàn huyện có 108/117 đơn vị giao dịch điện tử với cơ quan BHXH.',
      [
        ['digital', 108],
        ['employers', 117],
      ],
    ],
    [
      'one child, named',
      'Quỹ BHYT hỗ trợ nhiều em, như em Lê Bảo An (Trường Tiểu học Tân An) được BHYT chi trả gần 92 triệu đồng.',
      [['medical_cost', 92e6]],
    ],
    [
      'all pupils',
      'Tổng số học sinh, sinh viên là 328.900 em, tham gia BHYT đạt 99%.',
      [
        ['eligible', 328_900],
        ['coverage', 99],
      ],
    ],
  ])('%s: %s', (_, text, expected) => expect(rowsOf(text, ['concept', 'value'])).toEqual(expected));
});

describe('what headlines, lists and closing words say of figures', () => {
  it('a premium in an article on a school year is of that year, a rate is not', () => {
    const given = { title: 'Mức đóng BHYT học sinh năm học 2022 - 2023' };
    expect(
      rowsOf('Mức đóng BHYT của mỗi em là 563.220 đồng, ngân sách hỗ trợ 30% mức đóng.', ['period'], given),
    ).toEqual([['2022-09-01/2023-05-31'], [null]]);
  });

  it('those from whom nothing came back are debtors', () => {
    const text = 'Nhiều doanh nghiệp có số nợ lớn mà chưa đòi được như: Công ty An Phú gần 500 triệu đồng.';
    expect(figureOf(text).concept).toBe('arrears');
    expect(figureOf('Số nợ chưa thu hồi được 2,4 tỷ đồng.').concept).toBe('recovered');
  });

  it('debts are of the day up to which the data run', () => {
    const text = 'Công ty An Phú nợ BHXH 2,4 tỷ đồng. (Số liệu tính đến ngày 30/6/2019).';
    expect(figureOf(text).period).toBe('2019-06-30');
    expect(figureOf('Công ty An Phú nợ BHXH 2,4 tỷ đồng. Hạn nộp đến ngày 30/6/2019.').period).toBeNull();
  });

  it('rates in brackets without their sign, behind the word for a rate', () => {
    const text = 'Năm 2019, các nơi đạt tỷ lệ tham gia BHYT cao là Hồng Ngự (99,89), Cao Lãnh (98,52).';
    expect(rowsOf(text, ['value', 'unit'])).toEqual([
      [99.89, 'percent'],
      [98.52, 'percent'],
    ]);
  });

  it('how much of a budget is used, and by how much a fund is exceeded', () => {
    expect(figureOf('Tỷ lệ sử dụng dự toán KCB BHYT là 100,1%.')).toMatchObject({
      concept: 'expenditure',
      measure: 'completion',
    });
    expect(figureOf('Nhiều nơi chi vượt quỹ KCB BHYT trên 20%.')).toMatchObject({
      concept: 'fund_balance',
      measure: 'gap',
    });
  });

  it('visits after death are wrong, deaths at work are none', () => {
    const text = 'Có 820 trường hợp sau khi chết vẫn phát sinh chi phí khám chữa bệnh BHYT.';
    expect(figureOf(text).concept).toBe('violations');
    expect(figuresOf('Vụ tai nạn làm 2 người chết.')).toEqual([]);
  });

  it("where the fund's money lies", () => {
    const text = 'Quỹ BHXH cho ngân sách nhà nước vay 324.000 tỷ đồng, mua trái phiếu 59.000 tỷ đồng.';
    expect(rowsOf(text, ['concept'])).toEqual([['fund_balance'], ['fund_balance']]);
  });
});
