import { describe, expect, it } from 'vitest';
import { articleOf, rowsOf } from './read.js';

const times = (text: string, given = {}) => rowsOf(text, ['quote', 'period'], given);

describe('a span of time named in a sentence without figures', () => {
  it.each([
    'Xưởng phải đóng BHXH từ tháng 3/2016 đến tháng 8/2016. Trong khoảng thời gian này, xưởng để nợ 84 triệu đồng tiền BHXH.',
    'Từ ngày 1/3/2016 đến ngày 31/8/2016, xưởng không nộp BHXH. Cũng thời gian đó, số nợ BHXH là 84 triệu đồng.',
  ])('dates what is told of it: %s', (text) => {
    expect(times(text)).toEqual([['84 triệu đồng', '2016-08-31']]);
  });

  it('dates nothing that does not go back to it', () => {
    const text = 'Xưởng phải đóng BHXH từ tháng 3/2016 đến tháng 8/2016. Xưởng còn để nợ 84 triệu đồng tiền BHXH.';
    expect(times(text)).toEqual([['84 triệu đồng', null]]);
  });
});

describe('a phase that was told of', () => {
  it.each([
    ['Giai đoạn này, tỉnh có 612.000 người hưởng trợ cấp thất nghiệp.', '2009-01-01/2023-12-31'],
    ['Tỉnh có 612.000 người hưởng trợ cấp thất nghiệp.', '2023-01-01/2023-12-31'],
  ])('dates what goes back to it: %s', (text, period) => {
    const told = 'Sau khi triển khai BHTN giai đoạn 2009-2023, số thu năm 2023 đạt 140 tỷ đồng. ';
    expect(times(told + text)[1]).toEqual(['612.000 người', period]);
  });
});

describe('months of a year that nobody tells', () => {
  it.each([
    'Cục Việc làm cho biết, 7 tháng qua đã có 31.400 lượt người được tư vấn việc làm, BHTN.',
    'Trong 7 tháng vừa qua, có 31.400 lượt người được tư vấn việc làm, BHTN.',
  ])('take no year from what is told of another: %s', (lead) => {
    const text = 'Năm 2012, có 18.200 lượt người được tư vấn việc làm.';
    const article = articleOf(text, { lead });
    expect(article.figures.map((f) => [f.quote, f.period])).toEqual([
      ['31.400 lượt người', null],
      ['18.200 lượt người', '2012-01-01/2012-12-31'],
    ]);
  });
});

describe('a day that a sentence begins with, though its number is no figure', () => {
  it.each([
    [
      'Đến ngày 12/6/2024, 41 thôn đã họp dân xong. Cả huyện mới có 2.930 người tham gia BHXH tự nguyện.',
      [['2.930 người', '2024-06-12']],
    ],
    [
      'Tính đến ngày 20/9/2023, đã rà xong danh sách tại 41 thôn. Qua rà soát, còn 1.240 người chưa tham gia BHYT.',
      [['1.240 người', '2023-09-20']],
    ],
  ])('dates what follows: %s', (text, rows) => {
    expect(times(text)).toEqual(rows);
  });

  it('a day by which something is to be is none', () => {
    const text =
      'Năm 2023, huyện có 15.400 người tham gia BHYT. Đến ngày 31/12/2024, huyện phấn đấu có thêm 1.300 người tham gia BHYT. Hai xã vùng cao còn 640 người chưa tham gia BHYT.';
    expect(times(text).at(-1)).toEqual(['640 người', '2023-12-31']);
  });

  it('a day further in is none', () => {
    const text =
      'Ông Minh nói bộ phận tiếp dân ở 41 thôn đều làm việc cả thứ bảy đến hết ngày 20/9/2023. Toàn huyện còn 1.240 người chưa tham gia BHYT.';
    expect(times(text)).toEqual([['1.240 người', null]]);
  });
});

describe('a heading between paragraphs', () => {
  it('is of the time of what is told below it', () => {
    const text =
      'Đến hết năm 2022, toàn tỉnh có 61.300 người tham gia BHXH tự nguyện.\n\nGần 90 nghìn người đã có tài khoản VssID\n\nTính đến 30/6/2023, toàn tỉnh có 89.740 người cài đặt VssID.';
    expect(times(text).slice(1)).toEqual([
      ['Gần 90 nghìn người', '2023-06-30'],
      ['89.740 người', '2023-06-30'],
    ]);
  });

  it('keeps the time that it prints', () => {
    const text =
      'Đến hết năm 2022, toàn tỉnh có 61.300 người tham gia BHXH tự nguyện.\n\nNăm 2021 kiện 12 đơn vị nợ BHXH\n\nNăm 2022, BHXH tỉnh cũng kiện 12 đơn vị nợ BHXH.';
    expect(times(text).slice(1)).toEqual([
      ['12 đơn vị', '2021-01-01/2021-12-31'],
      ['12 đơn vị', '2022-01-01/2022-12-31'],
    ]);
  });

  it('where nothing below tells it again, goes on with what stands above it', () => {
    const text =
      'Đến hết năm 2022, toàn tỉnh có 61.300 người tham gia BHXH tự nguyện.\n\nCòn 8.200 người chưa tham gia BHYT\n\nTheo BHXH tỉnh, nguyên nhân là do thu nhập thấp.';
    expect(times(text)[1]).toEqual(['8.200 người', '2022-12-31']);
  });
});

describe('what is still to be won from now on', () => {
  it('runs from the day of the telling, where that is known', () => {
    const text =
      'Từ nay đến cuối năm, bưu điện huyện phải vận động thêm 430 người tham gia BHXH tự nguyện, phấn đấu 93% dân số có thẻ BHYT.';
    expect(times(text, { published: '2022-08-19' })).toEqual([
      ['430 người', '2022-08-19/2022-12-31'],
      ['93%', '2022-12-31'],
    ]);
    const told =
      'Ngày 6/10, UBND huyện họp bàn về BHYT. Hết tháng 9/2021, huyện có 40.100 người tham gia BHYT. Từ nay đến hết năm, phấn đấu phát triển mới 175 người tham gia BHYT.';
    expect(times(told).at(-1)).toEqual(['175 người', '2021-10-06/2021-12-31']);
  });

  it('a plan that is to be fulfilled is of its year', () => {
    const text = 'Từ nay đến hết năm, các xã phấn đấu hoàn thành 100% kế hoạch thu BHXH.';
    expect(times(text, { published: '2022-08-19' })).toEqual([['100%', '2022-01-01/2022-12-31']]);
  });

  it('else is of its last day', () => {
    const text = 'Từ nay đến hết năm 2022, xã phấn đấu phát triển mới 60 người tham gia BHXH tự nguyện.';
    expect(times(text)).toEqual([['60 người', '2022-12-31']]);
  });
});

describe('the time from which something is set', () => {
  it.each([
    [
      'a first year',
      'Từ năm 2014, hộ cận nghèo được ngân sách hỗ trợ 70% mức đóng BHYT. Song ở vùng này mới có 2.180 người cận nghèo tham gia BHYT.',
      ['2.180 người', null],
    ],
    [
      'a year by which it rose',
      'Đến năm 2011, mức hỗ trợ người cận nghèo mua thẻ BHYT nâng lên 70%. Vậy mà toàn huyện còn 5.300 người cận nghèo chưa tham gia BHYT.',
      ['5.300 người', null],
    ],
    [
      'what is paid now',
      'Tính đến tháng 5/2016, huyện có 71% học sinh tham gia BHYT. Theo quy định hiện nay, mỗi em đóng BHYT 457.000 đồng/năm. Riêng các xã ven biển chỉ có 48% học sinh tham gia BHYT.',
      ['48%', '2016-05-31'],
    ],
  ])('dates nothing that is: %s', (_, text, row) => {
    expect(times(text).at(-1)).toEqual(row);
  });

  it('goes on to what is set', () => {
    const text =
      'Từ ngày 1/7/2019, lương cơ sở là 1.490.000 đồng/tháng. Người thứ nhất trong hộ đóng BHYT 67.050 đồng/tháng.';
    expect(times(text)).toEqual([
      ['1.490.000 đồng/tháng', '2019-07-01'],
      ['67.050 đồng/tháng', '2019-07-01'],
    ]);
  });

  it('what some are paid up to a day is so on that day', () => {
    const text =
      'Đến tháng 10/2022, có 35 người hưởng lương hưu trên 40 triệu đồng/tháng. Nhóm nhận lương hưu dưới chuẩn nghèo là 410 người.';
    expect(times(text).at(-1)).toEqual(['410 người', '2022-10-31']);
  });
});

describe('what is now', () => {
  const TOLD = 'Năm 2023, cả tỉnh khám bệnh BHYT 812.000 lượt. Hiện tỉnh có 94 cơ sở khám bệnh BHYT.';

  it('is passed by what ran up over a time', () => {
    expect(times(`${TOLD} Tổng chi khám bệnh BHYT là 611 tỷ đồng.`).at(-1)).toEqual([
      '611 tỷ đồng',
      '2023-01-01/2023-12-31',
    ]);
    expect(times(`${TOLD} Trong năm, đã từ chối thanh toán 4,3 tỷ đồng.`).at(-1)).toEqual([
      '4,3 tỷ đồng',
      '2023-01-01/2023-12-31',
    ]);
  });

  it('goes on to what is there', () => {
    expect(times(`${TOLD} Riêng vùng cao còn 3.260 người chưa tham gia BHYT.`).at(-1)).toEqual(['3.260 người', null]);
  });
});

describe('a time by which something is to be', () => {
  it.each([
    'Đến 31/8/2024, huyện có 91.300 người tham gia BHYT. Muốn về đích, quý IV phải vận động thêm 4.200 người. Tỷ lệ bao phủ BHYT của xã Tân Lập mới đạt 81,5%.',
    'Đến 31/8/2024, huyện có 91.300 người tham gia BHYT. Trong tháng 9 và tháng 10, các xã cần vận động thêm 4.200 người. Còn 8.150 người chưa tham gia BHYT.',
  ])('dates nothing that is told behind it: %s', (text) => {
    expect(times(text).at(-1)?.[1]).toBe('2024-08-31');
  });

  it('one in which something came about does', () => {
    const text =
      'Đến 31/8/2024, huyện có 91.300 người tham gia BHYT. Trong tháng 9, các xã tổ chức 14 buổi ra quân. Cả huyện vận động được 620 người tham gia BHXH tự nguyện.';
    expect(times(text).at(-1)).toEqual(['620 người', '2024-09-01/2024-09-30']);
  });
});

describe('what runs from the beginning of the year', () => {
  it.each([
    [
      'Đến hết ngày 20/10, tỉnh có 402.000 người tham gia BHYT. Số thu từ đầu năm được 913 tỷ đồng.',
      ['913 tỷ đồng', '2018-01-01/2018-10-20'],
    ],
    [
      'Tính đến hết tháng 9/2018, huyện có 61.200 người tham gia BHYT. Từ đầu năm, quỹ BHYT chi trả 24 tỷ đồng.',
      ['24 tỷ đồng', '2018-01-01/2018-09-30'],
    ],
  ])('runs up to the day that the article counts up to: %s', (text, row) => {
    expect(times(text, { published: '2018-11-02' }).at(-1)).toEqual(row);
  });

  it('"đến nay" runs up to the day of publication', () => {
    const text =
      'Tính đến hết tháng 9/2018, huyện có 61.200 người tham gia BHYT. Từ đầu năm đến nay, quỹ BHYT chi trả 24 tỷ đồng.';
    expect(times(text, { published: '2018-11-02' }).at(-1)).toEqual(['24 tỷ đồng', '2018-01-01/2018-11-02']);
  });

  it('goes on to "trong năm"', () => {
    const text =
      'Từ đầu năm đến nay, trung tâm tiếp nhận 8.240 hồ sơ hưởng trợ cấp thất nghiệp. Cũng trong năm, đơn vị đã giải quyết 310 người hưởng hỗ trợ học nghề.';
    expect(times(text, { published: '2019-12-11' }).at(-1)?.[1]).toBe('2019-01-01/2019-12-11');
  });
});

describe('the end of a paragraph', () => {
  it('takes back what is now on an unknown day', () => {
    const text =
      'Đến 30/9/2020, huyện có 96.000 người tham gia BHYT. Hiện còn 7.100 người chưa có thẻ BHYT.\n\nRiêng khối trường học, có 15.300 học sinh tham gia BHYT.';
    expect(times(text).slice(1)).toEqual([
      ['7.100 người', null],
      ['15.300 học sinh', '2020-09-30'],
    ]);
    expect(times(text.replace('\n\n', ' ')).at(-1)).toEqual(['15.300 học sinh', null]);
  });

  it.each([
    ['con gái chị Hoa phải nằm viện', '2021-10-31'],
    ['bệnh viện huyện đông người bệnh', '2021-11-30'],
  ])('takes back when something befell one person: %s', (what, until) => {
    const text = `Đến hết tháng 10/2021, xã có 4.100 người tham gia BHYT.\n\nTháng 11 vừa rồi, ${what}. Bảo hiểm y tế giúp được nhiều.\n\nTrạm y tế xã khám cho 3.150 lượt người bệnh BHYT.`;
    expect(times(text, { published: '2021-12-04' }).at(-1)?.[1]).toMatch(new RegExp(`${until}$`));
  });
});

describe('a quarter singled out of the months that begin with it', () => {
  it('leaves the whole', () => {
    const text =
      'Sáu tháng đầu năm 2019, quỹ BHYT chi 310 tỷ đồng. Riêng quý I, BHXH tỉnh từ chối thanh toán 4,1 tỷ đồng. Bệnh viện tỉnh khám cho 61.300 lượt người bệnh BHYT.';
    expect(times(text).slice(1)).toEqual([
      ['4,1 tỷ đồng', '2019-01-01/2019-03-31'],
      ['61.300 lượt người', '2019-01-01/2019-06-30'],
    ]);
  });
});

describe('a date that is of something else', () => {
  it('the month whose wage is owed dates no debt', () => {
    const text =
      'Cuối tháng 3/2024, công ty có 210 lao động tham gia BHXH. Cũng đến thời điểm đó, nơi này chưa trả lương (còn 50% lương tháng 1/2024) và nợ BHXH 6,2 tỷ đồng.';
    expect(times(text).at(-1)).toEqual(['6,2 tỷ đồng', '2024-03-31']);
    expect(times('Trong tháng 1/2024, công ty nợ BHXH 6,2 tỷ đồng.').at(-1)).toEqual(['6,2 tỷ đồng', '2024-01-31']);
  });

  it('the year of a plan that is told in brackets', () => {
    const text =
      'Huyện có trên 74.000 người tham gia BHYT (vượt 3,1% chỉ tiêu cả năm 2016); tỷ lệ học sinh tham gia BHYT đạt 98%.';
    expect(times(text).at(-1)).toEqual(['98%', null]);
    expect(times('Năm 2016, tỷ lệ học sinh tham gia BHYT đạt 98%.')).toEqual([['98%', '2016-12-31']]);
  });
});

describe('for how long a rule holds', () => {
  const lead = 'Tính đến 31/10/2021, tỉnh đã chi 41 tỷ đồng từ quỹ BHTN cho 17.200 lao động.';
  it.each<[string, string]>([
    [
      'Mức đóng BHTN giảm từ 1% về 0%, áp dụng từ 1/10/2021 đến 30/9/2022. Toàn tỉnh có 4.100 đơn vị tham gia BHTN.',
      '2021-10-31',
    ],
    ['Mức hỗ trợ 30% có hiệu lực từ 1/1/2022 đến 31/12/2022. Cả tỉnh có 51.300 người tham gia BHTN.', '2021-10-31'],
    ['Từ 1/1/2022 đến 31/12/2022, số thu BHTN là 62 tỷ đồng. Toàn tỉnh có 4.100 đơn vị tham gia BHTN.', '2022-12-31'],
  ])('dates nobody who is told of behind it: %s', (text, period) => {
    expect(rowsOf(text, ['period'], { lead }).at(-1)).toEqual([period]);
  });
});
