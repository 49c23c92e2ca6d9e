import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const times = (text: string, given = {}) => rowsOf(text, ['quote', 'period'], given);
const YEAR = 'Trong 9 tháng đầu năm 2020, BHXH huyện thu 31,6 tỷ đồng.';

describe('what one person pays or is paid', () => {
  it.each([
    ['told by himself', `${YEAR} “Vợ mình sinh mổ, viện phí hơn 12 triệu đồng mà có thẻ BHYT nên nhẹ lo”, anh Sơn kể.`],
    [
      'told of himself behind the sum',
      `${YEAR} “Mỗi tháng được lĩnh trợ cấp hưu trí 540.000 đồng, tôi cũng đủ tiền thuốc”, cụ nói.`,
    ],
    ['reckoned by himself', `${YEAR} Chị Lan ước tiền thai sản được khoảng 26 triệu đồng.`],
    [
      'after what befell him',
      'Chị Phạm Thị Lan (34 tuổi, xã Hòa Phong) mất việc ở một xưởng gỗ hồi tháng 4/2021, đang lĩnh trợ cấp thất nghiệp mỗi tháng 3,6 triệu đồng.',
    ],
  ])('is of no time that others are told of: %s', (_, text) => {
    expect(times(text).at(-1)![1]).toBeNull();
  });

  it('is of the time that tells of the sum', () => {
    const text = 'Khi về hưu hồi tháng 6/2018, ông Lâm nhận lương hưu 5,1 triệu đồng.';
    expect(times(text)).toEqual([['5,1 triệu đồng', '2018-06-01/2018-06-30']]);
  });

  it('what an official tells of all who lost their work is of that time', () => {
    const text = 'Bà Hồng cho biết, có 412 người mất việc hồi tháng 4/2021 được hưởng trợ cấp thất nghiệp.';
    expect(times(text)).toEqual([['412 người', '2021-04-01/2021-04-30']]);
  });

  it('takes no time from what he says behind it', () => {
    const text = 'Ông Tám lĩnh lương hưu 4,4 triệu đồng/tháng, kể: “Năm 2009 tôi còn đi biển”.';
    expect(times(text)).toEqual([['4,4 triệu đồng/tháng', null]]);
  });
});

describe('what is now, on a day that nobody knows', () => {
  it('takes no time from the body, nor does what goes on from it', () => {
    const text =
      'Đến 30/9/2020, có 3.910 doanh nghiệp nợ BHXH, BHYT.\n\nHiện có 41.600 doanh nghiệp đang đóng BHXH. Tức là còn 8.730 doanh nghiệp chưa đóng BHXH.';
    expect(times(text).slice(1)).toEqual([
      ['41.600 doanh nghiệp', null],
      ['8.730 doanh nghiệp', null],
    ]);
  });

  it('runs up to the day of publication where that is known', () => {
    const text = 'Hiện có 41.600 doanh nghiệp đang đóng BHXH. Tức là còn 8.730 doanh nghiệp chưa đóng BHXH.';
    expect(times(text, { published: '2020-10-12' })).toEqual([
      ['41.600 doanh nghiệp', '2020-10-12'],
      ['8.730 doanh nghiệp', '2020-10-12'],
    ]);
  });
});

describe('how long one patient was treated', () => {
  const STAY = 'Bệnh nhân Lò Thị Mận (Mai Châu) điều trị từ ngày 12/3/2019 đến ngày 20/5/2019, chi phí 1,4 tỷ đồng.';

  it('dates what that took, and nothing in the paragraphs behind', () => {
    const text = `${STAY} Riêng tiền thuốc là 900 triệu đồng.\n\nBHXH Việt Nam cũng ghi nhận 640 lượt khám chữa bệnh BHYT có chi phí trên 200 triệu đồng.`;
    const stay = '2019-03-12/2019-05-20';
    expect(times(text).map(([, period]) => period)).toEqual([stay, stay, null, null]);
  });

  it('a time in which many were treated goes on', () => {
    const text =
      'Bệnh viện điều trị từ ngày 12/3/2019 đến ngày 20/5/2019 cho 310 lượt bệnh nhân BHYT.\n\nChi phí KCB BHYT là 12 tỷ đồng.';
    expect(times(text).at(-1)![1]).toBe('2019-03-12/2019-05-20');
  });
});
