import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('debtors taken to court or to the police: verbs that close round their object', () => {
  it.each([
    [
      'led to court',
      'Năm 2016, BHXH tỉnh đã đưa 31 doanh nghiệp nợ BHXH ra tòa, thu về 4,2 tỷ đồng.',
      [
        ['31 doanh nghiệp', 'violations', 'actual'],
        ['4,2 tỷ đồng', 'recovered', 'actual'],
      ],
    ],
    [
      'files handed over',
      'BHXH tỉnh đã chuyển hồ sơ 7 doanh nghiệp nợ BHXH sang cơ quan công an.',
      [['7 doanh nghiệp', 'violations', 'actual']],
    ],
    [
      'as for some of them',
      'Đối với 4 doanh nghiệp chây ỳ, BHXH tỉnh đã gửi hồ sơ sang cơ quan điều tra.',
      [['4 doanh nghiệp', 'violations', 'actual']],
    ],
    [
      'what may come yet',
      'Quý tới, BHXH tỉnh sẽ thanh tra 30 đơn vị nợ BHXH lâu năm; nơi nào chây ỳ thì hồ sơ gửi công an.',
      [['30 đơn vị', 'inspections', 'target']],
    ],
    [
      'files of suspects',
      'BHXH tỉnh hoàn tất hồ sơ 8 doanh nghiệp có dấu hiệu trốn đóng BHXH.',
      [['8 doanh nghiệp', 'violations', 'actual']],
    ],
    [
      'sued, and what they owe',
      'Ngành BHXH nộp đơn kiện 240 đơn vị với số nợ 61 tỷ đồng. Giai đoạn trước chỉ có 95 doanh nghiệp bị kiện.',
      [
        ['240 đơn vị', 'violations', 'actual'],
        ['61 tỷ đồng', 'violations', 'actual'],
        ['95 doanh nghiệp', 'violations', 'actual'],
      ],
    ],
    [
      'to be charged',
      'Đề nghị truy tố 5 doanh nghiệp nợ đọng BHXH; chuyển hồ sơ của 3 doanh nghiệp trốn đóng BHXH, BHYT sang Cơ quan CSĐT.',
      [
        ['5 doanh nghiệp', 'violations', 'actual'],
        ['3 doanh nghiệp', 'violations', 'actual'],
      ],
    ],
    [
      'a share of the lawsuits',
      'Năm 2014, BHXH tỉnh kiện ra tòa 310 đơn vị còn nợ 41 tỷ đồng tiền BHXH, chiếm khoảng 2/3 số vụ toàn quốc.',
      [
        ['310 đơn vị', 'violations', 'actual'],
        ['41 tỷ đồng', 'arrears', 'actual'],
        ['khoảng 2/3', 'violations', 'actual'],
      ],
    ],
    [
      'to be sued',
      'Quý này, BHXH tỉnh sẽ phối hợp kiện tiếp 9 đơn vị nợ BHXH.',
      [['9 đơn vị', 'violations', 'target']],
    ],
    [
      'only owing',
      'Toàn tỉnh có 31 doanh nghiệp nợ BHXH trên 6 tháng.',
      [
        ['31 doanh nghiệp', 'arrears_units', 'actual'],
        ['trên 6 tháng', 'arrears_duration', 'actual'],
      ],
    ],
    [
      'kiện inside other words',
      'Toàn tỉnh có 31 doanh nghiệp đủ điều kiện tham gia BHXH.',
      [['31 doanh nghiệp', 'eligible', 'actual']],
    ],
    [
      'fined, and the fine',
      'Đã xử phạt hành chính 34 đơn vị vi phạm về đóng BHXH với 1,8 tỷ đồng.',
      [
        ['34 đơn vị', 'violations', 'actual'],
        ['1,8 tỷ đồng', 'fines', 'actual'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept', 'status'])).toEqual(want);
  });
});

describe('files of debtors', () => {
  it.each([
    [
      'handed to the union',
      'Liên đoàn Lao động tỉnh tiếp nhận 96 bộ hồ sơ doanh nghiệp nợ BHXH kéo dài.',
      'violations',
    ],
    [
      'sent by the agency',
      'Các cấp công đoàn đã nhận được 96 hồ sơ do cơ quan BHXH gửi, khởi kiện 8 vụ.',
      'violations',
    ],
    ['of the jobless', 'Trung tâm Dịch vụ việc làm tiếp nhận 96 hồ sơ hưởng BHTN.', 'claims'],
  ])('%s', (_, text, concept) => {
    expect(rowsOf(text, ['concept'])[0]).toEqual([concept]);
  });
});

describe('who is on strike or loses his work', () => {
  it.each([
    'Công ty nợ BHXH 2 tỷ đồng. Hơn 240 công nhân của xưởng đã đình công đòi trả lương.',
    'Công ty nợ BHXH 2 tỷ đồng. Giám đốc bỏ trốn, hơn 240 công nhân bất ngờ mất việc.',
    'Công ty nợ BHXH 2 tỷ đồng. Xưởng đóng cửa, hơn 240 CN phải nghỉ việc.',
  ])('is no figure: %s', (text) => {
    expect(rowsOf(text, ['quote'])).toEqual([['2 tỷ đồng']]);
  });

  it('is one where the insurance is told of', () => {
    const text = 'Xưởng đóng cửa, hơn 240 công nhân phải nghỉ việc mà chưa được chốt sổ BHXH.';
    expect(rowsOf(text, ['quote', 'concept'])).toEqual([['hơn 240 công nhân', 'arrears_workers']]);
    expect(rowsOf('Trung tâm duyệt hưởng BHTN cho 240 người bị mất việc.', ['concept'])).toEqual([['claims']]);
  });

  it('no more is who comes to a fair of jobs', () => {
    const text =
      'Trung tâm duyệt hưởng BHTN cho 240 người. Sàn giao dịch việc làm thu hút 3.100 lượt lao động, các công ty tuyển dụng được 410 người.';
    expect(rowsOf(text, ['quote'])).toEqual([['240 người']]);
  });

  it.each([
    'Trung tâm duyệt hưởng BHTN cho 240 người. Các nhà máy có nhu cầu tuyển dụng 5.200 lao động.',
    'Trung tâm duyệt hưởng BHTN cho 240 người. Các trường tuyển sinh 5.200 người, đạt 31% so với kế hoạch.',
  ])('nor who is taken on or taught: %s', (text) => {
    expect(rowsOf(text, ['quote'])).toEqual([['240 người']]);
  });
});

describe('cases of police and courts, whatever is done with them', () => {
  it.each([
    [
      'taken in and decided on',
      'Công an tỉnh tiếp nhận 26 vụ việc trốn đóng BHXH, đến nay đã ra quyết định đình chỉ 11 vụ.',
      [
        ['26 vụ việc', 'violations'],
        ['11 vụ', 'violations'],
      ],
    ],
    ['still before the courts', 'Trong các vụ kiện đòi nợ BHXH, 17 vụ tòa đang giải quyết.', [['17 vụ', 'violations']]],
    [
      'those whose benefits were settled',
      'BHXH tỉnh đã giải quyết chế độ thai sản cho 26 trường hợp.',
      [['26 trường hợp', 'claims']],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept'])).toEqual(want);
  });
});
