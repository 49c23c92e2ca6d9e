import { describe, expect, it } from 'vitest';
import { datesOf } from './dates-of.js';

const valueOf = (text: string, quote: string) => datesOf(text).find(([printed]) => printed === quote)?.[1];

describe('months within the one school year that is told', () => {
  it.each([
    ['Năm học 2019-2020, tỉnh có 300 trường. Đến hết tháng 10, đã thu đủ.', 'hết tháng 10', '2019-10-31'],
    ['Năm học 2019-2020, đến cuối tháng 3, đã thu đủ.', 'cuối tháng 3', '2020-03-31'],
    // of two, the one of its own sentence
    ['Năm học 2018-2019 thu đủ. Năm học 2019-2020, đến hết tháng 10, cũng vậy.', 'hết tháng 10', '2019-10-31'],
    ['Năm học 2018-2019 thu đủ, năm học 2019-2020 cũng vậy. Đến hết tháng 10 mới nộp.', 'hết tháng 10', null],
    // in summer no school counts
    ['Năm học 2019-2020, tỉnh có 300 trường. Đến hết tháng 7, đã thu đủ.', 'hết tháng 7', null],
    // another year that is known
    [
      'Ngày 3/12/2021, BHXH tỉnh họp. Năm học 2019-2020 thu đủ. Đến hết tháng 10, còn nợ.',
      'hết tháng 10',
      '2021-10-31',
    ],
  ])('%s', (text, quote, value) => expect(valueOf(text, quote)).toBe(value));
});
