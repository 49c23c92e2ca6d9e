import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('how much of a budget is used', () => {
  it.each([
    [
      'even more of it',
      'Nhiều huyện đã sử dụng hết 72%, thậm chí 91% quỹ khám chữa bệnh BHYT cả năm.',
      [
        ['expenditure', 'completion', 'actual'],
        ['expenditure', 'completion', 'actual'],
      ],
    ],
    [
      'a budget is named, then places',
      'Chi khám bệnh BHYT so với dự toán cả năm khá cao, như: Hải Hậu (73%), Nam Trực (71%).',
      [
        ['expenditure', 'completion', 'actual'],
        ['expenditure', 'completion', 'actual'],
      ],
    ],
    [
      'the plan in brackets',
      'Độ bao phủ BHYT đạt 88%, thấp so với kế hoạch năm (91%).',
      [
        ['coverage', 'level', 'actual'],
        ['coverage', 'level', 'target'],
      ],
    ],
    [
      'a budget given, and one that is not named again',
      'Hai phòng khám BHYT chi vượt dự toán; ba nơi khác đã dùng 97% tổng mức được giao. Riêng Bệnh viện Ý Yên mới sử dụng 88%.',
      [
        ['fund_balance', 'level', 'actual'],
        ['fund_balance', 'level', 'actual'],
        ['expenditure', 'completion', 'actual'],
        ['expenditure', 'completion', 'actual'],
      ],
    ],
    [
      'a rate of use against the plan, then places',
      'Chi phí BHYT tăng, mức chi so với dự toán cả năm là 64,2%; cao nhất là Hải Hậu (71%), Nam Trực (69%).',
      [
        ['expenditure', 'completion', 'actual'],
        ['expenditure', 'completion', 'actual'],
        ['expenditure', 'completion', 'actual'],
      ],
    ],
    [
      'what was given, in brackets, and what it became',
      'Bệnh viện Ý Yên chi BHYT hết 104% dự toán (giao 612 tỷ đồng); bệnh viện được giao 4,2 tỷ đồng, nhưng nay đã lên 5,1 tỷ đồng.',
      [
        ['expenditure', 'completion', 'actual'],
        ['expenditure', 'level', 'target'],
        ['expenditure', 'level', 'target'],
        ['expenditure', 'level', 'actual'],
      ],
    ],
    [
      'what patients use is no budget',
      'Người bệnh dùng 12% thuốc ngoại trong chi phí BHYT.',
      [['expenditure', 'share', 'actual']],
    ],
  ])('%s', (_, text, want) => expect(rowsOf(text, ['concept', 'measure', 'status'])).toEqual(want));

  it('by the day that is told, and spent over the budget in its year', () => {
    const upTo = 'Từ đầu năm đến ngày 31/8/2021, mức chi quỹ BHYT so với dự toán cả năm là 64,2%.';
    expect(rowsOf(upTo, ['period'])).toEqual([['2021-01-01/2021-08-31']]);
    const over = 'BHXH tỉnh đề nghị thanh toán 31 tỷ đồng chi phí BHYT vượt dự toán năm 2021 cho các bệnh viện.';
    expect(rowsOf(over, ['period'])).toEqual([['2021-01-01/2021-12-31']]);
    expect(rowsOf('Chi khám chữa bệnh BHYT đạt 81% dự toán năm 2021.', ['period'])).toEqual([[null]]);
  });

  it('up to a day yet to come nothing was', () => {
    const given = { published: '2021-05-12', title: 'BHXH tỉnh xin lùi báo cáo đến 15/6/2021' };
    expect(rowsOf('Chi khám chữa bệnh BHYT là 68 tỷ đồng, có 91.000 người tham gia BHYT.', ['period'], given)).toEqual([
      [null],
      ['2021-05-12'],
    ]);
    const past = { ...given, title: 'BHXH tỉnh báo cáo số liệu đến 30/4/2021' };
    expect(rowsOf('Có 91.000 người tham gia BHYT.', ['period'], past)).toEqual([['2021-04-30']]);
  });
});

describe('rates of other things', () => {
  it.each([
    ['Phấn đấu 100% đơn vị, doanh nghiệp thực hiện giao dịch điện tử về BHXH.', ['digital', 'share', 'total']],
    ['Có 98% các cơ sở khám chữa bệnh đã đăng ký chữ ký số với cơ quan BHXH.', ['digital', 'share', 'total']],
    ['Có 92% doanh nghiệp tham gia BHXH cho người lao động.', ['employers', 'share', 'total']],
    ['Tỷ lệ tham gia BHYT thấp nhất vùng (61%) nhưng chi phí chuyển viện cao.', ['coverage', 'level', 'population']],
    ['Tiền thuốc BHYT bằng 61% chi phí khám chữa bệnh.', ['expenditure', 'share', 'cost']],
  ])('%s', (text, want) => expect(rowsOf(text, ['concept', 'measure', 'base'])).toEqual([want]));
});

describe('the fund whose balance a headline tells', () => {
  it('is named beside it', () => {
    const lead = 'Quỹ BHXH gồm quỹ hưu trí và tử tuất, quỹ bảo hiểm tai nạn lao động và bệnh nghề nghiệp.';
    const title = 'Kết dư BHXH được đầu tư ra sao';
    expect(rowsOf('Hết năm 2021, quỹ kết dư 902.000 tỷ đồng.', ['scheme'], { title, lead })).toEqual([[['BHXH']]]);
  });
});
