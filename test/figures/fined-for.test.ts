import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const concepts = (text: string): string[] => rowsOf(text, ['concept']).flat();

describe('what a fine is for, and whose insurance a debt is', () => {
  it.each<[string, string[]]>([
    [
      'Công ty này bị xử phạt 95 triệu đồng vì chậm đóng 2,7 tỷ đồng tiền BHXH của 310 lao động.',
      ['fines', 'arrears', 'arrears_workers'],
    ],
    [
      'BHXH tỉnh phạt 4 đơn vị với số tiền 260 triệu đồng do nợ BHXH 5,3 tỷ đồng, ảnh hưởng đến 640 người.',
      ['violations', 'fines', 'arrears', 'arrears_workers'],
    ],
    ['BHXH tỉnh xử phạt 4 đơn vị chậm đóng, số tiền phạt 260 triệu đồng.', ['violations', 'fines']],
    ['Quỹ BHXH đã chi 5,3 tỷ đồng cho 640 người hưởng lương hưu.', ['expenditure', 'beneficiaries']],
  ])('%s', (text, want) => {
    expect(concepts(text)).toEqual(want);
  });

  it.each<[string, Array<[string, string | null]>]>([
    [
      'Cuối năm 2018, số nợ BHXH là 74 tỷ đồng, bằng 2,8% kế hoạch thu thì đến hết tháng 7/2019 đã là 131 tỷ đồng.',
      [
        ['arrears', '2018-12-31'],
        ['arrears', '2018-12-31'],
        ['arrears', '2019-07-31'],
      ],
    ],
    [
      'Tháng 6/2019, số nợ BHXH bằng 2,8% số phải thu thì đến tháng 9/2019 đã lên 131 tỷ đồng.',
      [
        ['arrears', '2019-06-30'],
        ['arrears', '2019-09-30'],
      ],
    ],
    ['Số nợ BHXH bằng 2,8% kế hoạch thu năm 2019.', [['arrears', null]]],
  ])('then and now: %s', (text, want) => {
    expect(rowsOf(text, ['concept', 'period'])).toEqual(want);
  });
});
