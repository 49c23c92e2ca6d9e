import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('by how much something differs from another time', () => {
  it.each([
    [
      'the time stands between the verb and its number',
      'Có 31.200 học sinh tham gia BHYT, nhiều hơn so với năm học 2020-2021 là 4%.',
      [
        ['participants', 'level', 31200],
        ['participants', 'change', 4],
      ],
    ],
    [
      'less than then',
      'Độ bao phủ BHYT đạt 91%, thấp hơn so với cuối năm 2020 là 1,2%.',
      [
        ['coverage', 'level', 91],
        ['coverage', 'change', -1.2],
      ],
    ],
    [
      'visits and their costs under one verb',
      'Năm 2021 có 91.000 lượt khám BHYT với chi phí 64 tỷ đồng, tăng 2.140 lượt và 1.400 triệu đồng so với năm 2020.',
      [
        ['medical_visits', 'level', 91000],
        ['expenditure', 'level', 64e9],
        ['medical_visits', 'change', 2140],
        ['expenditure', 'change', 1.4e9],
      ],
    ],
    [
      'a level, where a verb of its own stands before it',
      'Độ bao phủ BHYT tăng so với năm 2020 và đạt 91%.',
      [['coverage', 'level', 91]],
    ],
    [
      'what is counted beside a change is none',
      'Số lượt khám BHYT tăng 2.140 lượt và chi phí là 64 tỷ đồng.',
      [
        ['medical_visits', 'change', 2140],
        ['expenditure', 'level', 64e9],
      ],
    ],
  ])('%s', (_, text, want) => expect(rowsOf(text, ['concept', 'measure', 'value'])).toEqual(want));
});
