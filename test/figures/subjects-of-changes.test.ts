import { describe, expect, it } from 'vitest';
import { lastOf, rowsOf } from './read.js';

describe('what rose or fell', () => {
  it.each([
    [
      'costs beside visits',
      'Quý I/2022, số lượt bệnh nhân BHYT tăng 9,1% và số chi phí tăng 11,4% so với cùng kỳ.',
      [
        ['9,1%', 'medical_visits'],
        ['11,4%', 'expenditure'],
      ],
    ],
    [
      'costs behind a semicolon, the fund named in full',
      'Quý I/2022, số lượt khám tăng 6,3%; số chi bảo hiểm y tế (BHYT) tăng 8,8%.',
      [
        ['6,3%', 'medical_visits'],
        ['8,8%', 'expenditure'],
      ],
    ],
    [
      'visits behind those who take part',
      'Số người tham gia BHYT tăng 2.140 người so với năm 2020, nhưng số lượt khám chữa bệnh tăng 31.500 lượt.',
      [
        ['2.140 người', 'participants'],
        ['31.500 lượt', 'medical_visits'],
      ],
    ],
    [
      'the same, told on',
      'Chi khám chữa bệnh BHYT là 96 tỷ đồng, tăng 7,2%, tương ứng tăng 6,4 tỷ đồng.',
      [
        ['96 tỷ đồng', 'expenditure'],
        ['7,2%', 'expenditure'],
        ['6,4 tỷ đồng', 'expenditure'],
      ],
    ],
  ])('%s', (_, text, want) => expect(rowsOf(text, ['quote', 'concept'])).toEqual(want));
});

describe('a change told again in people', () => {
  it.each([
    ['Có 8.120 xã viên đóng BHXH tự nguyện, tăng 5,1% so với năm 2020 - tương đương 394 người.', 394],
    ['Có 8.120 xã viên đóng BHXH tự nguyện, giảm 2,4% – tương đương 200 người so với năm 2020.', -200],
    ['Có 8.120 người tham gia BHTN, giảm 2,4% với 200 người so với cùng kỳ.', -200],
  ])('%s', (text, value) => expect(lastOf(text)).toMatchObject({ measure: 'change', value }));

  it('but not those who are there', () => {
    expect(lastOf('Số thu BHXH tự nguyện tăng 5,1% với 8.120 người tham gia.')).toMatchObject({ measure: 'level' });
  });
});

describe('places told as examples of an overrun', () => {
  it.each([
    ['Có 6 tỉnh chi vượt quỹ BHYT trên 12% như: Nam Định 19,4%, Hà Nam là 17,2%.', ['gap', 'gap', 'gap']],
    ['Nhiều nơi chi vượt quỹ BHYT trên 12%, như Nam Định (19,4%), Hà Nam (17,2%).', ['gap', 'gap', 'gap']],
    [
      'Tỉnh vượt 1,2% chỉ tiêu bao phủ BHYT, các huyện như Nam Trực bao phủ 94%, Hải Hậu 92%.',
      ['gap', 'level', 'level'],
    ],
  ])('%s', (text, want) => {
    expect(
      rowsOf(text, ['unit', 'measure'])
        .filter(([unit]) => unit === 'percent')
        .map(([, measure]) => measure),
    ).toEqual(want);
  });
});

describe('a change behind a time of its own', () => {
  it.each([
    ['Năm 2015, thu BHXH đạt 41 tỷ đồng, năm 2016 tăng 9%.', '2016-01-01/2016-12-31'],
    ['Năm 2013, chi thuốc BHYT là 52 tỷ đồng, đến 6 tháng đầu năm 2014, chi thuốc tăng 17%.', '2014-01-01/2014-06-30'],
    ['Năm 2015, nợ BHXH là 41 tỷ đồng, sang năm 2016, số nợ tăng 9%.', '2016-12-31'],
    ['Năm 2015, thu BHXH đạt 41 tỷ đồng, so với năm 2014 tăng 9%.', '2015-01-01/2015-12-31'],
  ])('is of that time: %s', (text, period) => {
    expect(lastOf(text)).toMatchObject({ measure: 'change', period });
  });
});
