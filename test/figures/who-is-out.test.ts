import { describe, expect, it } from 'vitest';
import { figureOf, lastOf, refusedIn, rowsOf } from './read.js';

describe('who is not in, whatever they are entitled or bound to', () => {
  it.each([
    ['Thành phố còn 2.640 cháu chưa được nhận thẻ bảo hiểm y tế.', 2640],
    ['Toàn huyện có 1.870 người nghèo chưa nhận được thẻ BHYT.', 1870],
    ['Huyện Ba Chẽ vẫn còn 4.130 người được ngân sách đóng BHYT nhưng chưa nhận thẻ.', 4130],
    ['Kết thúc năm học còn 2,7% số em thuộc đối tượng tham gia mà chưa có thẻ BHYT.', 2.7],
    ['Qua rà soát có 815 hộ thuộc đối tượng tham gia BHYT hộ gia đình hiện chưa tham gia.', 815],
    ['Có 1.260 học sinh được hỗ trợ mức đóng BHYT song vẫn chưa tham gia.', 1260],
  ])('%s', (text, value) => {
    expect(figureOf(text)).toMatchObject({ value, concept: 'uninsured' });
  });

  it.each([
    ['Huyện có 4.130 người được ngân sách hỗ trợ mua thẻ BHYT.', 'subsidy'],
    ['Huyện có 815 hộ thuộc diện tham gia BHYT hộ gia đình.', 'eligible'],
  ])('stays what it is without that: %s', (text, concept) => {
    expect(figureOf(text).concept).toBe(concept);
  });
});

describe('people of several kinds, counted together', () => {
  it.each([
    ['Toàn huyện có gần 940 ngư dân, thợ may, lao động thời vụ tham gia BHXH tự nguyện.', 'participants'],
    ['Trường nghề đạt 71%, còn hơn 630 sinh viên, học viên của khối này chưa tham gia BHYT.', 'uninsured'],
  ])('%s', (text, concept) => {
    expect(lastOf(text)).toMatchObject({ unit: 'person', concept });
  });

  it('ends where the first kind has its own verb', () => {
    const text =
      'Toàn xã có 5.210 người tham gia BHYT; trong đó 4.310 người là đồng bào dân tộc Dao, người nghèo được ngân sách đóng.';
    expect(rowsOf(text, ['value', 'concept'])).toEqual([
      [5210, 'participants'],
      [4310, 'participants'],
    ]);
  });
});

describe('a share of the people who are supported', () => {
  it('is no rate of support', () => {
    const text =
      'Tỉnh có trên 12.400 người thôi được Nhà nước hỗ trợ tham gia BHYT, chiếm 9,4% tổng số người tham gia BHYT.';
    expect(lastOf(text)).toMatchObject({
      concept: 'subsidy',
      measure: 'share',
      base: 'participants',
      status: 'actual',
    });
    const rounded = 'Có 3.150 người được hỗ trợ mua thẻ BHYT, chiếm 21% số người tham gia.';
    expect(lastOf(rounded)).toMatchObject({ measure: 'share', base: 'participants', status: 'actual' });
  });
  it('a rate of what is paid stays one', () => {
    const text = 'Có 3.150 người cận nghèo được hỗ trợ 70% mức đóng BHYT.';
    expect(lastOf(text)).toMatchObject({ concept: 'subsidy', measure: 'level', base: 'cost', status: 'policy' });
  });
});

describe('inhabitants and the poor', () => {
  it.each([
    ['Số giường bệnh trên một vạn dân đạt 27,5 giường; độ bao phủ BHYT là 90,8%.', 'trên một vạn dân'],
    ['Số bác sĩ trên 10.000 dân là 8,4 bác sĩ; độ bao phủ BHYT là 90,8%.', 'trên 10.000 dân'],
    ['Huyện có 3.140 hộ nghèo, chiếm tỷ lệ 8,6%. Các hộ đều được cấp thẻ BHYT.', '8,6%'],
    ['Tỉnh có 34 dân tộc cùng sinh sống; độ bao phủ BHYT là 90,8%.', '34 dân tộc'],
  ])('are none of ours: %s', (text, quote) => {
    expect(refusedIn(text).map((r) => r.quote)).toContain(quote);
  });
  it('those who take part are', () => {
    const text = 'Xã có trên 3.000 dân tham gia BHYT, chiếm tỷ lệ 86%.';
    expect(rowsOf(text, ['value'])).toEqual([[3000], [86]]);
  });
});

describe('people who are listed share the verb behind the last of them', () => {
  it.each<[string, string[]]>([
    [
      'Hiện còn 3.100 lao động ở các xưởng may; 400 người thuộc hộ cận nghèo và 2.900 học sinh chưa tham gia BHYT.',
      ['uninsured', 'uninsured', 'uninsured'],
    ],
    ['Huyện còn 210 tiểu thương và 340 người làm nghề cá chưa có thẻ BHYT.', ['uninsured', 'uninsured']],
    [
      'Huyện có 3.100 lao động tham gia BHYT; 400 người thuộc hộ cận nghèo chưa tham gia.',
      ['participants', 'uninsured'],
    ],
  ])('%s', (text, want) => expect(rowsOf(text, ['concept']).flat()).toEqual(want));
});
