import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const times = (text: string, given = {}) => rowsOf(text, ['quote', 'period'], given);

describe('the years that are looked into', () => {
  it.each([
    [
      'an inspection',
      'Thanh tra tỉnh vừa kết thúc đợt làm việc về quản lý quỹ BHYT giai đoạn 2012-2014. Kết luận cho thấy hai bệnh viện đã thanh toán sai 740 triệu đồng.',
      ['740 triệu đồng', '2012-01-01/2014-12-31'],
    ],
    [
      'a charge',
      'Theo cáo trạng, trong năm 2016, bà Hạnh đã lập khống hồ sơ ốm đau. Quỹ BHXH bị thất thoát 381 triệu đồng.',
      ['381 triệu đồng', '2016-01-01/2016-12-31'],
    ],
  ])('are those of what is found: %s', (_, text, row) => {
    expect(times(text).at(-1)).toEqual(row);
  });

  it('a plan to inspect tells of none', () => {
    const text =
      'Thanh tra tỉnh sẽ kiểm tra việc quản lý quỹ BHYT năm 2015. Hai bệnh viện đã thanh toán sai 740 triệu đồng.';
    expect(times(text).at(-1)).toEqual(['740 triệu đồng', null]);
  });

  it('what is paid back before the trial is not of them', () => {
    const text =
      'Theo cáo trạng, trong năm 2016, bà Hạnh lập khống hồ sơ, chi sai 381 triệu đồng của quỹ BHXH. Trước khi ra tòa, bà Hạnh đã nộp lại 95 triệu đồng cho quỹ BHXH.';
    expect(times(text)).toEqual([
      ['381 triệu đồng', '2016-01-01/2016-12-31'],
      ['95 triệu đồng', null],
    ]);
  });

  it('may be pointed back to behind a number', () => {
    const text =
      'Đoàn kiểm tra không chấp nhận 2,7 tỷ đồng chi phí khám chữa bệnh BHYT của 2 năm 2017 - 2018. Ngoài ra, 430 triệu đồng tiền vật tư y tế trong hai năm này bị từ chối thanh toán.';
    expect(times(text).at(-1)).toEqual(['430 triệu đồng', '2017-01-01/2018-12-31']);
  });
});

describe('money decided on a day', () => {
  it.each([
    'Ngày 6/3/2017, BHXH tỉnh chi 41 tỷ đồng cho Bệnh viện Hòa Bình, là tiền khám chữa bệnh BHYT của năm 2017.',
    'Ngày 6/3/2017, UBND tỉnh duyệt chi 41 tỷ đồng mua thẻ BHYT năm 2017 cho người nghèo.',
  ])('is of the year that it is meant for: %s', (text) => {
    expect(times(text)).toEqual([['41 tỷ đồng', '2017-01-01/2017-12-31']]);
  });

  it('else is of the day', () => {
    const text = 'Ngày 6/3/2017, BHXH tỉnh thu hồi 41 tỷ đồng tiền nợ BHXH theo kế hoạch năm 2017.';
    expect(times(text)).toEqual([['41 tỷ đồng', '2017-03-06']]);
  });
});

describe('where an inspection goes', () => {
  it.each([
    'BHXH tỉnh thanh tra đột xuất tại 14 công ty có dấu hiệu gian lận tiền BHXH.',
    'Liên ngành đã kiểm tra đối với 14 doanh nghiệp có dấu hiệu vi phạm về BHXH.',
  ])('is inspected, whatever it is suspected of: %s', (text) => {
    expect(rowsOf(text, ['concept'])).toEqual([['inspections']]);
  });

  it('what it found out is a wrong', () => {
    expect(rowsOf('Qua thanh tra, phát hiện 14 công ty có dấu hiệu gian lận tiền BHXH.', ['concept'])).not.toEqual([
      ['inspections'],
    ]);
  });
});

describe('what was there when the year began', () => {
  it('is looked back on, and left', () => {
    const text =
      'Qua 7 tháng đầu năm 2018, quỹ BHYT bội chi 33 tỷ đồng. Đến hết năm 2017, quỹ còn kết dư 9 tỷ đồng.\n\nRiêng Bệnh viện Hòa Bình vượt quỹ 8,6 tỷ đồng.';
    expect(times(text)).toEqual([
      ['33 tỷ đồng', '2018-01-01/2018-07-31'],
      ['9 tỷ đồng', '2017-12-31'],
      ['8,6 tỷ đồng', '2018-01-01/2018-07-31'],
    ]);
  });

  it('the end of the same year is gone on with', () => {
    const text =
      'Trong 7 tháng đầu năm 2018, cả tỉnh thu 33 tỷ đồng BHXH tự nguyện. Đến hết năm 2018, có 6.120 người tham gia BHXH tự nguyện.\n\nHuyện Sông Mã có 870 người tham gia.';
    expect(times(text).at(-1)).toEqual(['870 người', '2018-12-31']);
  });
});
