import { describe, expect, it } from 'vitest';
import { figureOf, rowsOf } from './read.js';

describe('days of leave that a law lists', () => {
  it.each([
    [
      'in lines below what they are for',
      'Lao động nam có vợ sinh con được nghỉ chế độ thai sản như sau:\n- 4 ngày làm việc khi vợ sinh thường;\n- 8 ngày làm việc nếu vợ phải mổ.',
      ['4 ngày', '8 ngày'],
    ],
    [
      'past the weeks that a case tells',
      'Chồng được nghỉ thai sản 4 ngày nếu vợ sinh thường; 8 ngày nếu con dưới 33 tuần tuổi; 11 ngày nếu sinh đôi.',
      ['4 ngày', '8 ngày', '11 ngày'],
    ],
    [
      'but not the days within which it is taken',
      'Chồng được nghỉ thai sản 4 ngày, tính trong 40 ngày đầu kể từ khi vợ sinh con.',
      ['4 ngày'],
    ],
    [
      'nor deadlines in lines',
      'Hồ sơ thai sản được giải quyết như sau:\n- 4 ngày làm việc kể từ khi nhận đủ giấy tờ.',
      [],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote']).flat()).toEqual(want);
  });

  it('how often one goes to be seen, and how long', () => {
    const text = 'Lao động nữ được nghỉ việc đi khám thai 4 lần, mỗi lần 1 ngày; ở xa nơi khám bệnh được nghỉ 3 ngày.';
    expect(rowsOf(text, ['concept', 'scheme'])).toEqual(Array(3).fill(['benefit', ['BHXH']]));
    expect(figureOf('Năm 2019, chị đi khám bệnh bằng thẻ BHYT 14 lần.').concept).toBe('medical_visits');
  });
});

describe('what stands beside an amount', () => {
  it.each([
    [
      'the multiple in brackets says what it is of',
      'Người cha hưởng mức trợ cấp 3.600.000 đồng (2 lần mức lương cơ sở).',
      'benefit',
    ],
    ['the wage in brackets is one', 'Cha được trợ cấp 2 lần lương cơ sở (1.730.000 đồng).', 'wage_base'],
    ['what cards cost', 'Từ 1/7/2018, chi phí mua thẻ BHYT hộ gia đình là 750.600 đồng.', 'contribution'],
    ['what care costs', 'Năm 2018, chi phí BHYT cho một lượt khám là 250.600 đồng.', 'medical_cost'],
    [
      'what a rate comes to',
      'Chị nghỉ thai sản được nhận 100% mức lương đóng BHXH (5 triệu đồng x 6 = 30 triệu đồng).',
      'benefit',
    ],
    ['a fund named by its benefit', 'Người sử dụng lao động đóng quỹ trợ cấp thất nghiệp: 1%.', 'contribution'],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['concept']).at(-1)).toEqual([want]);
  });

  it('the number of a paper names no fund', () => {
    const text = 'Theo Công văn 1734/BHXH-CST về BHYT, mức đóng bằng 4,5% lương cơ sở.';
    expect(rowsOf(text, ['scheme'])).toEqual([[['BHYT']]]);
    expect(rowsOf('Thu BHXH/BHYT đạt 41 tỷ đồng.', ['scheme'])).toEqual([[['BHXH', 'BHYT']]]);
  });

  it('how many a firm employs', () => {
    const own = 'Công ty này sử dụng trên 4.000 lao động, còn nợ BHXH 3 tỷ đồng.';
    expect(rowsOf(own, ['quote'])).toEqual([['3 tỷ đồng']]);
    const insured = 'Các công ty sử dụng trên 4.000 lao động thuộc diện phải đóng BHXH.';
    expect(figureOf(insured).concept).toBe('eligible');
  });
});
