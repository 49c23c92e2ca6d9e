import { describe, expect, it } from 'vitest';
import { refusedIn, rowsOf } from './read.js';

const subjectsOf = (text: string, lead?: string) =>
  rowsOf(text, ['quote', 'concept', 'measure', 'base'], lead ? { lead } : {});

describe('who leaves', () => {
  it.each([
    [
      'the system',
      'Năm 2021, có 590.000 lao động rời bỏ hệ thống BHXH.',
      [['590.000 lao động', 'claims', 'level', null]],
    ],
    [
      'with what the policy pays once',
      'Năm 2021, chừng 590.000 người hưởng chính sách BHXH một lần.',
      [['chừng 590.000 người', 'claims', 'level', null]],
    ],
    [
      'no system, but draws a pension',
      'Cả nước có 2,3 triệu người hưởng chính sách hưu trí.',
      [['2,3 triệu người', 'beneficiaries', 'level', null]],
    ],
  ])('%s', (_, text, want) => {
    expect(subjectsOf(text)).toEqual(want);
  });
});

describe('how many of those who could be in', () => {
  const lead = 'Đến hết năm 2021, BHXH tự nguyện có 1,2 triệu người.';
  it.each([
    [
      'are, short of what could be',
      'Số người tham gia BHXH chưa tương xứng với tiềm năng, mới chiếm 31% lực lượng lao động.',
      [['31%', 'coverage', 'level', 'labour_force']],
    ],
    [
      'are, of the whole number of them',
      'Số người tham gia BHXH là 13 triệu người, tương đương 24,6% tổng số lực lượng lao động.',
      [
        ['13 triệu người', 'participants', 'level', null],
        ['24,6%', 'coverage', 'level', 'labour_force'],
      ],
    ],
    [
      'are to be won',
      'Toàn tỉnh còn 41.000 người thuộc diện tiềm năng tham gia BHXH tự nguyện.',
      [['41.000 người', 'eligible', 'level', null]],
    ],
  ])('%s', (_, text, want) => {
    expect(subjectsOf(text, lead)).toEqual(want);
  });
});

describe('how fast something grows', () => {
  it.each([
    [
      'every year',
      'Giai đoạn 2014-2018, có 2,1 triệu người rút BHXH một lần, mức tăng bình quân mỗi năm cũng chỉ 8,4%.',
      [
        ['2,1 triệu người', 'claims', 'level', null],
        ['8,4%', 'claims', 'change', 'previous_period'],
      ],
    ],
    [
      'where the sick are treated',
      'Quý I/2023, chi ngoại trú tăng 11%, nội trú tăng 9% so với cùng kỳ.',
      [
        ['11%', 'expenditure', 'change', 'previous_period'],
        ['9%', 'expenditure', 'change', 'previous_period'],
      ],
    ],
    [
      'and another thing beside it',
      'Quý I/2023, chi khám chữa bệnh BHYT tăng 11%, lượt khám tăng 9% so với cùng kỳ.',
      [
        ['11%', 'expenditure', 'change', 'previous_period'],
        ['9%', 'medical_visits', 'change', 'previous_period'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(subjectsOf(text)).toEqual(want);
  });
});

describe('no figures of ours', () => {
  it.each([
    [
      'what a shop takes in',
      'Từ 1/7/2025, chủ hộ kinh doanh đóng BHXH. Quán phở có doanh thu mỗi ngày 4,2 triệu đồng.',
      '4,2 triệu đồng',
    ],
    [
      'how many are old',
      'Theo dữ liệu dân cư mới nhất, khoảng 15,2 triệu người đã qua tuổi 60.',
      'khoảng 15,2 triệu người',
    ],
  ])('%s', (_, text, quote) => {
    expect(rowsOf(text, ['quote'])).toEqual([]);
    expect(refusedIn(text).map((r) => r.quote)).toContain(quote);
  });

  it('but those whose data agree are', () => {
    expect(subjectsOf('Đã có 15,2 triệu người có thông tin khớp với dữ liệu dân cư.')).toEqual([
      ['15,2 triệu người', 'digital', 'level', null],
    ]);
  });
});

describe('told, estimated or aimed at', () => {
  it.each([
    [
      'an estimate behind a plan',
      'Dự kiến đến hết năm 2019, ngành ước thu BHYT gần 79.000 tỷ đồng.',
      [['gần 79.000 tỷ đồng', 'estimate']],
    ],
    [
      'a debt that may do harm yet',
      'Khoản nợ đọng sẽ ảnh hưởng đến quyền lợi của 4.300 lao động bị nợ BHXH.',
      [['4.300 lao động', 'actual']],
    ],
    ['a plan', 'Dự kiến đến cuối năm 2017, toàn tỉnh sẽ có 81.000 người tham gia BHXH.', [['81.000 người', 'target']]],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'status'])).toEqual(want);
  });
});
