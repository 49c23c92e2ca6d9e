import { describe, expect, it } from 'vitest';
import { lastOf } from './read.js';

const ALL = ['BHXH', 'BHYT', 'BHTN'];

describe('interest on what came late', () => {
  it.each([
    [
      'a member of what was collected',
      'Nửa đầu năm 2021, huyện thu BHXH 61 tỷ đồng, BHTN 4 tỷ đồng, BHYT 48 tỷ đồng và lãi phạt chậm đóng 310 triệu đồng.',
      'revenue',
      ALL,
    ],
    [
      'behind a comma',
      'Năm 2020, thu BHXH đạt 61 tỷ đồng, BHTN 4 tỷ đồng, BHYT 48 tỷ đồng, tiền lãi chậm nộp 310 triệu đồng.',
      'revenue',
      ALL,
    ],
    [
      'the last of a list',
      'Năm 2020, thu BHXH là 61 tỷ đồng; BHYT là 48 tỷ đồng; lãi chậm đóng là 310 triệu đồng.',
      'revenue',
      ['BHXH', 'BHYT'],
    ],
    // look-alikes: owed
    ['what is owed', 'Công ty A nợ BHXH 2 tỷ đồng và lãi phạt chậm đóng 310 triệu đồng.', 'arrears', ['BHXH']],
    ['a part of a debt', 'Đơn vị còn nợ BHYT 2 tỷ đồng, tiền lãi chậm đóng 310 triệu đồng.', 'arrears', ['BHYT']],
    ['a fund', 'Năm 2020, thu BHXH đạt 61 tỷ đồng và BHYT 48 tỷ đồng.', 'revenue', ['BHYT']],
  ])('%s', (_, text, concept, scheme) => {
    expect(lastOf(text)).toMatchObject({ concept, scheme });
  });
});
