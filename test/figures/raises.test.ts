import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('raises of what the state sets', () => {
  it('hold for the country, and are told again', () => {
    const text =
      'Bàn về BHXH tại tỉnh Yên Bái, Thứ trưởng cho biết từ ngày 1/7/2023, lương cơ sở dự kiến tăng 11%. Lương cơ sở hiện nay là 1,49 triệu đồng/tháng. Với mức tăng dự kiến 11% như vậy, lương cơ sở sẽ lên 1,65 triệu đồng/tháng.';
    const title = 'Lương cơ sở tăng, mức đóng BHXH ra sao?';
    expect(rowsOf(text, ['concept', 'measure', 'period', 'place'], { published: '2023-02-03', title })).toEqual([
      ['wage_base', 'change', '2023-07-01', 'VN'],
      ['wage_base', 'level', '2023-02-03', 'VN'],
      ['wage_base', 'change', '2023-07-01', 'VN'],
      ['wage_base', 'level', '2023-07-01', 'VN'],
    ]);
  });

  it('unlike changes of what is counted in a province', () => {
    const text = 'Tại tỉnh Yên Bái, năm 2022 có số người nhận trợ cấp thất nghiệp tăng 11% so với năm 2021.';
    expect(rowsOf(text, ['measure', 'place'])).toEqual([['change', 'Yên Bái']]);
  });
});

describe('an example', () => {
  it('dates nothing behind it', () => {
    const text =
      'Ví dụ: Chị A sinh con tháng 8/2021 thì được trợ cấp thai sản 2,98 triệu đồng. Lao động nữ nghỉ sinh con được hưởng 100% mức bình quân tiền lương đóng BHXH.';
    expect(rowsOf(text, ['period']).at(-1)).toEqual([null]);
  });
  it('a year that is told dates what is set behind it', () => {
    const text =
      'Năm 2021, trợ cấp thai sản một lần là 2,98 triệu đồng. Lao động nữ nghỉ sinh con được hưởng 100% mức bình quân tiền lương đóng BHXH.';
    expect(rowsOf(text, ['period'])[0]).toEqual(['2021-01-01/2021-12-31']);
  });
});
