import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const times = (text: string, given = {}) => rowsOf(text, ['quote', 'period'], given);

describe('"đến thời điểm này"', () => {
  const MEETING = 'Ngày 14/8/2018, Sở Y tế tổ chức họp báo về BHYT.';

  it('is the day of the event named before', () => {
    expect(times(`${MEETING} Tính đến thời điểm này, cả tỉnh còn 64.100 người chưa tham gia BHYT.`)).toEqual([
      ['64.100 người', '2018-08-14'],
    ]);
    expect(times(`${MEETING} Theo ông Hùng, đến thời điểm này bệnh viện mới nộp lại 86 triệu đồng chi sai.`)).toEqual([
      ['86 triệu đồng', '2018-01-01/2018-08-14'],
    ]);
  });

  it('is no day since when something holds', () => {
    const since = 'Từ ngày 1/1/2022, mức đóng BHXH tự nguyện được điều chỉnh.';
    expect(times(`${since} Tính đến thời điểm này, cả tỉnh còn 64.100 người chưa tham gia BHYT.`)).toEqual([
      ['64.100 người', null],
    ]);
  });

  it('is that of the publication, where it is known', () => {
    const text = `${MEETING} Tính đến thời điểm này, cả tỉnh còn 64.100 người chưa tham gia BHYT.`;
    expect(times(text, { published: '2018-08-16' })).toEqual([['64.100 người', '2018-08-16']]);
  });

  it('"hiện nay" stays open', () => {
    expect(times(`${MEETING} Hiện nay cả tỉnh còn 64.100 người chưa tham gia BHYT.`)).toEqual([['64.100 người', null]]);
  });
});

describe('what an event brought on its day', () => {
  const START = 'Sáng 22/5/2021, bưu điện huyện mở lễ ra quân về BHXH tự nguyện.';
  it.each([
    ['in the day', 'Trong ngày, toàn huyện đã vận động được 57 người tham gia BHXH tự nguyện.'],
    ['through the opening', 'Mục tiêu qua lễ ra quân là có thêm 57 người tham gia BHXH tự nguyện.'],
    ['told behind', 'Các tổ vận động được 57 người tham gia BHXH tự nguyện chỉ trong một buổi.'],
  ])('is of the day: %s', (_, text) => {
    expect(times(`${START} ${text}`)).toEqual([['57 người', '2021-05-22']]);
  });

  it('so are its parts and its plan', () => {
    const text = `${START} Kết quả, trong ngày các xã vận động được 57 người tham gia BHXH tự nguyện, đạt 114% chỉ tiêu (50 người). Xã Hòa Bình dẫn đầu với 16 người.`;
    expect(times(text)).toEqual([
      ['57 người', '2021-05-22'],
      ['114%', '2021-05-22'],
      ['50 người', '2021-05-22'],
      ['16 người', '2021-05-22'],
    ]);
  });

  it('not what follows in the days and months after', () => {
    const text = `${START} Trong ngày làm việc thứ ba sau đó, các xã đã vận động được 57 người tham gia BHXH tự nguyện.`;
    expect(times(text)).toEqual([['57 người', null]]);
  });
});

describe('a day in brackets behind an amount', () => {
  it.each([
    ['Tháng 5/2016, tòa buộc công ty trả số tiền nợ BHXH là 640 triệu đồng (tính đến ngày 18/4/2016).', '2016-04-18'],
    ['Tháng 5/2016, tòa xác định công ty còn nợ BHXH 640 triệu đồng (số liệu chốt đến 18/4/2016).', '2016-04-18'],
    ['Tháng 5/2016, tòa xác định công ty còn nợ BHXH 640 triệu đồng (theo bản án ngày 18/4/2016).', '2016-05-31'],
  ])('dates it where it was counted up to: %s', (text, period) => {
    expect(times(text)).toEqual([['640 triệu đồng', period]]);
  });
});

describe('a time since which something is owed', () => {
  it.each([
    'Công ty nợ tiền BHXH từ cuối tháng 3-2012 đến nay. Thanh tra vào cuộc, công ty nộp được 90 triệu đồng.',
    'Xưởng không đóng BHXH từ hết năm 2012 đến nay. Thanh tra vào cuộc, xưởng nộp được 90 triệu đồng.',
  ])('dates nothing behind it: %s', (text) => {
    expect(times(text)).toEqual([['90 triệu đồng', null]]);
  });

  it('an end up to which is counted does', () => {
    const text = 'Tính đến cuối tháng 3-2012, công ty còn nợ tiền BHXH 1,2 tỷ đồng.';
    expect(times(text)).toEqual([['1,2 tỷ đồng', '2012-03-31']]);
  });
});

describe('a month singled out of what runs up to its end', () => {
  it('leaves the whole to what follows', () => {
    const text =
      'Đến hết tháng 8/2015, đã có 13.700 lao động xin trợ cấp thất nghiệp. Riêng trong tháng 8 có 1.930 lao động. Cũng trong thời gian này, 214 người được hỗ trợ học nghề.';
    expect(times(text)).toEqual([
      ['13.700 lao động', '2015-01-01/2015-08-31'],
      ['1.930 lao động', '2015-08-01/2015-08-31'],
      ['214 người', '2015-01-01/2015-08-31'],
    ]);
  });

  it('a month of the year before is none of it', () => {
    const text =
      'Đến hết tháng 8/2015, đã có 13.700 lao động xin trợ cấp thất nghiệp. Riêng tháng 12/2014 có 1.930 lao động. Cũng trong thời gian này, 214 người được hỗ trợ học nghề.';
    expect(times(text).at(-1)).toEqual(['214 người', '2014-12-01/2014-12-31']);
  });
});

describe('who leads a campaign', () => {
  const SPAN =
    'Huyện mở đợt cao điểm từ ngày 10/6/2019 đến 25/7/2019. Đến hết tháng 7/2019, có 2.960 người tham gia BHXH tự nguyện.';
  it.each([
    ['Dẫn đầu đợt cao điểm là xã Hòa Bình đạt 212% kế hoạch phát triển mới.', '2019-06-10/2019-07-25'],
    ['Đứng đầu các đợt này là xã Hòa Bình đạt 212% kế hoạch phát triển mới.', '2019-06-10/2019-07-25'],
    ['Dẫn đầu toàn huyện là xã Hòa Bình đạt 212% kế hoạch phát triển mới.', '2019-01-01/2019-07-31'],
  ])('%s', (text, period) => {
    expect(times(`${SPAN} ${text}`).at(-1)).toEqual(['212%', period]);
  });
});
