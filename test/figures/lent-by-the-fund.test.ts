import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('what the fund has lent', () => {
  it.each([
    ['to a firm, named on the way', 'BHXH Việt Nam cho Công ty tài chính 9 vay 310 tỷ đồng.', 'fund_balance'],
    ['told from the sum', 'Còn 310 tỷ đồng mà BHXH Việt Nam cho công ty này vay là nợ khó thu.', 'fund_balance'],
    ['what a firm owes', 'Công ty này còn nợ BHXH 310 tỷ đồng.', 'arrears'],
  ])('%s', (_, text, concept) => {
    expect(rowsOf(text, ['concept'])).toEqual([[concept]]);
  });
});

describe('what lateness costs', () => {
  it.each([
    ['by the year', 'Đơn vị nợ BHXH phải chịu lãi suất quá hạn 9,4%.', 'fines'],
    ['by its name', 'Lãi chậm đóng BHXH là 9,4%/năm.', 'fines'],
    ['what is owed', 'Nợ BHXH chiếm 9,4% số phải thu.', 'arrears'],
  ])('%s', (_, text, concept) => {
    expect(rowsOf(text, ['concept'])).toEqual([[concept]]);
  });
});

describe('the labour force of which some pay', () => {
  it.each([
    [
      'pay into a fund',
      'Có 8,4 triệu người đóng góp cho quỹ BHXH trong tổng số 47,2 triệu người trong độ tuổi lao động.',
      ['participants', 'eligible'],
    ],
    [
      'firms by their short name',
      'Nợ BHXH còn nhiều. Hiện có khoảng 610.000 doanh nghiệp (DN) nhưng mới có 240.000 DN tham gia BHXH.',
      ['eligible', 'employers'],
    ],
  ])('%s', (_, text, concepts) => {
    expect(rowsOf(text, ['concept']).flat()).toEqual(concepts);
  });
});

describe('how often somebody was treated', () => {
  it('is no rate of what the fund paid for it', () => {
    const text = 'Bệnh nhân này đã đi khám BHYT 96 lần với số tiền được quỹ BHYT chi trả 41 triệu đồng.';
    expect(rowsOf(text, ['concept', 'value'])).toContainEqual(['medical_visits', 96]);
  });
  it('a rate of the wage is', () => {
    expect(rowsOf('Trợ cấp một lần khi sinh con bằng 2 lần lương cơ sở.', ['concept'])).toEqual([['benefit']]);
  });
});
