import { describe, expect, it } from 'vitest';
import { read, tell } from './read.js';

const dates = (sentence: string, published: string | null = '2024-07-15'): unknown[] => {
  const { dates: found, quote } = tell(sentence, published);
  return found.map((d) => [quote(d), d.value]);
};

describe('dates', () => {
  it.each<[string, unknown[]]>([
    ['By December 31, 2023, it was done.', [['December 31, 2023', '2023-12-31']]],
    ['It starts on 1 July 2025.', [['1 July 2025', '2025-07-01']]],
    ['It was signed on 22/09/2021.', [['22/09/2021', '2021-09-22']]],
    ['By the end of June, all had joined.', [['end of June', '2024-06-30']]],
    ['In the first nine months of 2024, it paid.', [['first nine months of 2024', '2024-01-01/2024-09-30']]],
    ['In the first half of this year, it paid.', [['first half of this year', '2024-H1']]],
    ['In the second quarter of 2024, it paid.', [['second quarter of 2024', '2024-Q2']]],
    ['It rose from late 2022.', [['late 2022', '2022-12-31']]],
    ['It rose against the same period last year.', [['last year', '2023']]],
    ['Between 2016 and 2022, many left.', [['2016 and 2022', '2016/2022']]],
    ['The plan for 2021-2025 was met.', [['2021-2025', '2021/2025']]],
    ['The provinces merged last March.', [['last March', '2024-03']]],
  ])('%s', (sentence, expected) => expect(dates(sentence)).toEqual(expected));

  it.each([
    'Nguyen Thi May joined.',
    'People may march on.',
    'About 2,024 people came.',
    'In total 2023 workers left.',
    'The document 68/2022/QH15 says so.',
  ])('finds none in: %s', (sentence) => expect(dates(sentence)).toEqual([]));

  it('leaves open what the article does not settle', () =>
    expect(dates('It was paid by March 31.', null)).toEqual([['March 31', null]]));

  it('says when a day does not exist', () => {
    const { dates: found } = tell('By June 31, 2024, all had joined.');
    expect(found.find((d) => d.impossible)).toBeTruthy();
  });

  it.each([
    ['a line of its own', 'Pensions rise\n\nApril 12, 2023 | 07:15 am GMT+7\n\nThe agency paid more.', '2023-04-12'],
    ['after a byline', 'Pensions rise\n\nBy Le Uyen   April 12, 2023\n\nThe agency paid more.', '2023-04-12'],
    ['in the dateline', 'Pensions rise\n\nHUE, May 3, 2022 (VNA) - The agency paid more.', '2022-05-03'],
    [
      'none',
      'Pensions rise\n\nThe agency paid more on May 3, 2022, said the director of the agency, who added that it would do so again.',
      null,
    ],
  ])('publication date: %s', (_, text, published) => expect(read(text).published).toBe(published));
});
