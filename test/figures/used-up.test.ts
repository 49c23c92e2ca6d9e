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
  ])('%s', (_, text, want) => expect(rowsOf(text, ['concept', 'measure', 'status'])).toEqual(want));

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
