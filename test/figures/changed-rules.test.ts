import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const timesOf = (text: string, published: string | null = null) => rowsOf(text, ['quote', 'period'], { published });

describe('what is set from a day, and what was before', () => {
  it('goes on past the old values in brackets', () => {
    const text = `Từ 1/7/2021, khi tăng lương cơ sở lên 1,6 triệu đồng/tháng, mức đóng BHYT hộ gia đình như sau:
Người thứ nhất: 72.000 đồng/tháng; 864.000 đồng/năm (trước 1/7: 67.000 đồng/tháng; 804.000 đồng/năm).
Người thứ hai: 50.400 đồng/tháng; 604.800 đồng/năm (trước 1/7: 46.900 đồng/tháng; 562.800 đồng/năm).`;
    expect(timesOf(text).map(([, period]) => period)).toEqual([
      ...['2021-07-01', '2021-07-01', '2021-07-01', null, null],
      ...['2021-07-01', '2021-07-01', null, null],
    ]);
  });

  it('in a list that its opening dates, whatever was told before', () => {
    const text = `Trước ngày 1/7, mức đóng BHYT hộ gia đình của người thứ nhất là 67.000 đồng/tháng.
Từ ngày 1/7/2021, mức đóng mới được áp dụng như sau:
- Người thứ nhất: đóng 72.000 đồng/tháng.
- Người thứ hai: đóng 50.400 đồng/tháng.`;
    expect(timesOf(text, '2021-07-20')).toEqual([
      ['67.000 đồng/tháng', null],
      ['72.000 đồng/tháng', '2021-07-01'],
      ['50.400 đồng/tháng', '2021-07-01'],
    ]);
  });

  it('not by how much it is raised, where what is now stands before', () => {
    const text =
      'Mức đóng BHYT hiện nay là 67.000 đồng/tháng. Theo tính toán, mức đóng BHYT tăng thêm 5.000 đồng/tháng.';
    expect(timesOf(text, '2021-05-20')).toEqual([
      ['67.000 đồng/tháng', '2021-05-20'],
      ['5.000 đồng/tháng', null],
    ]);
  });

  it.each<[string, string, (string | null)[][]]>([
    [
      'rates of a benefit whose reckoning changes',
      'Từ ngày 1/1/2019, cách tính lương hưu sẽ thay đổi. Cụ thể, mỗi năm đóng thêm lao động nữ được tính 2%, tối đa 70%.',
      [
        ['2%', '2019-01-01'],
        ['tối đa 70%', '2019-01-01'],
      ],
    ],
    [
      'rates that are paid in',
      'Quy định mới về mức đóng BHXH áp dụng từ ngày 1/5/2020. Theo đó, người lao động đóng 8%, chủ đóng 17%.',
      [
        ['8%', '2020-05-01'],
        ['17%', '2020-05-01'],
      ],
    ],
    [
      'but not what a law goes on with',
      'Luật BHXH có hiệu lực từ ngày 1/7/2025. Mức lương hưu tối đa bằng 75% tiền lương.',
      [['75%', null]],
    ],
    [
      'nor those that held for others before',
      'Trước khi sửa luật, mỗi năm đóng thêm, nữ được tính 3% lương hưu, nam 2%. Từ ngày 1/1/2019, cách tính lương hưu sẽ thay đổi. Cụ thể, mỗi năm đóng thêm, lao động nữ cũng chỉ được tính 2%.',
      [
        ['3%', null],
        ['2%', null],
        ['2%', '2019-01-01'],
      ],
    ],
    [
      'nor what formerly was, of several',
      'Từ ngày 1/1/2019, cách tính lương hưu sẽ thay đổi. Trước đây luật cho nam hưởng 2%, nữ 3%.',
      [
        ['2%', null],
        ['3%', null],
      ],
    ],
    [
      'though what is set against it is of now',
      'Từ ngày 1/1/2019, lương hưu của nữ tính thêm 2% mỗi năm, thay vì 3% như trước đây, tối đa 75%.',
      [
        ['2%', '2019-01-01'],
        ['3%', null],
        ['tối đa 75%', '2019-01-01'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(timesOf(text)).toEqual(want);
  });
});

describe('what stays as it was', () => {
  it.each<[string, string, (string | null)[][]]>([
    [
      'holds in the year that is printed',
      'Trong năm 2023, mức đóng BHXH vẫn là 25%.',
      [['25%', '2023-01-01/2023-12-31']],
    ],
    [
      'but is of no day from which another holds',
      'Từ ngày 1/7/2023, mức đóng BHXH tự nguyện là 22%, thay cho mức 20%.',
      [
        ['22%', '2023-07-01'],
        ['20%', null],
      ],
    ],
    [
      'nor is what the new is compared with in brackets',
      'Từ 1/7/2023, trợ cấp thai sản sẽ là 3,4 triệu đồng, cao hơn mức hiện nay (3 triệu đồng).',
      [
        ['3,4 triệu đồng', '2023-07-01'],
        ['3 triệu đồng', null],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(timesOf(text)).toEqual(want);
  });
});
