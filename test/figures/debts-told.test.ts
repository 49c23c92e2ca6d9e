import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('whose insurance is owed, and how much, however it is told', () => {
  it.each([
    [
      'those who suffer from the debt',
      'Việc nợ BHXH làm ảnh hưởng tới quyền hưởng thai sản, dưỡng sức của 640 người, trong đó có 17 người đến tuổi về hưu mà chưa được làm thủ tục.',
      [
        ['640 người', 'arrears_workers'],
        ['17 người', 'arrears_workers'],
      ],
    ],
    [
      'those for whom nothing is paid',
      'Chủ xưởng không đóng BHXH, BHTN cho 37 người thuộc diện phải tham gia.',
      [['37 người', 'arrears_workers']],
    ],
    [
      'those of a firm that is named after a hospital',
      'Ngoài ra, 12 lao động thuộc Công ty CP Bệnh viện Sông Lam bị nợ BHXH 19 tháng.',
      [
        ['12 lao động', 'arrears_workers'],
        ['19 tháng', 'arrears_duration'],
      ],
    ],
    [
      'summed up',
      'Có 7 công ty nợ BHXH với tổng cộng 5,2 tỷ đồng sắp bị đưa ra tòa.',
      [
        ['7 công ty', 'arrears_units'],
        ['5,2 tỷ đồng', 'arrears'],
      ],
    ],
    [
      'up to so much',
      'Sẽ khởi kiện nhiều nơi. Hiện có 640 doanh nghiệp (chiếm 21% số doanh nghiệp) nợ BHXH của công nhân với số tiền lên đến 88 tỷ đồng.',
      [
        ['640 doanh nghiệp', 'arrears_units'],
        ['21%', 'arrears_units'],
        ['88 tỷ đồng', 'arrears'],
      ],
    ],
    [
      'by years, in brackets',
      'Tổng số thu là 900 tỷ đồng. Tình trạng nợ đọng BHXH ngày càng gia tăng (năm 2020 là 31 tỷ đồng, năm 2021 là 44 tỷ đồng).',
      [
        ['900 tỷ đồng', 'revenue'],
        ['31 tỷ đồng', 'arrears'],
        ['44 tỷ đồng', 'arrears'],
      ],
    ],
    [
      'and what came in of it',
      'Khi có quyết định thanh tra, các đơn vị nợ BHXH 21 tỷ đồng và đã nộp được 14 tỷ đồng.',
      [
        ['21 tỷ đồng', 'arrears'],
        ['14 tỷ đồng', 'recovered'],
      ],
    ],
    [
      'none is hurt by years of what comes in',
      'Tổng số thu BHXH ngày càng tăng (năm 2020 là 310 tỷ đồng, năm 2021 là 352 tỷ đồng).',
      [
        ['310 tỷ đồng', 'revenue'],
        ['352 tỷ đồng', 'revenue'],
      ],
    ],
    [
      'those of another deed who are served',
      'Trong tháng, BHXH huyện giải quyết chế độ dưỡng sức đối với 640 người.',
      [['640 người', 'claims']],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept'])).toEqual(want);
  });
});

describe('what was taken, and what is only asked for', () => {
  it.each([
    [
      'taken again',
      'Qua thanh tra, năm 2020 đã thu hồi 31 tỷ đồng, 6 tháng năm 2021 thu hơn 19 tỷ đồng tiền chậm đóng BHXH.',
      [
        ['31 tỷ đồng', 'recovered', 'actual'],
        ['hơn 19 tỷ đồng', 'recovered', 'actual'],
      ],
    ],
    [
      'collected beside it',
      'Năm 2020, BHXH tỉnh thu hồi 31 tỷ đồng tiền nợ; thu BHXH bắt buộc 910 tỷ đồng.',
      [
        ['31 tỷ đồng', 'recovered', 'actual'],
        ['910 tỷ đồng', 'revenue', 'actual'],
      ],
    ],
    [
      'to be paid in on top',
      'BHXH tỉnh kiểm tra đột xuất tại 28 đơn vị chậm đóng BHXH, rồi yêu cầu đóng bổ sung 3,1 tỷ đồng.',
      [
        ['28 đơn vị', 'inspections', 'actual'],
        ['3,1 tỷ đồng', 'recovered', 'target'],
      ],
    ],
    [
      'to be made good',
      'Kết luận thanh tra yêu cầu chủ sử dụng lao động khắc phục 6,8 tỷ đồng tiền nợ BHXH.',
      [['6,8 tỷ đồng', 'recovered', 'target']],
    ],
    [
      'a rate of what should be',
      'Sau thanh tra, các đơn vị đã nộp 31 tỷ đồng tiền nợ BHXH, tức 62% số phải khắc phục.',
      [
        ['31 tỷ đồng', 'recovered', 'actual'],
        ['62%', 'recovered', 'actual'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept', 'status'])).toEqual(want);
  });
});

describe('fines that are due, and what each deed was fined with', () => {
  it.each([
    [
      'due and paid',
      'Ngành BHXH đã ra 52 quyết định xử phạt; trong đó, tiền phạt phải thu là 3,4 tỷ đồng và số tiền phạt đã thu là 1,2 tỷ đồng.',
      [
        ['52 quyết định', 'violations', 'actual'],
        ['3,4 tỷ đồng', 'fines', 'actual'],
        ['1,2 tỷ đồng', 'fines', 'actual'],
      ],
    ],
    [
      'for each deed',
      'Chủ xưởng bị phạt về hành vi không đóng BHXH cho 37 người nhưng chưa đến mức trốn đóng, với mức 120 triệu đồng.',
      [
        ['37 người', 'arrears_workers', 'actual'],
        ['120 triệu đồng', 'fines', 'actual'],
      ],
    ],
    [
      'what is still to be collected',
      'Ba tháng tới, BHXH tỉnh còn phải thu 640 tỷ đồng tiền BHXH.',
      [['640 tỷ đồng', 'arrears', 'target']],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept', 'status'])).toEqual(want);
  });
});

describe('debts of other things than insurance', () => {
  it.each([
    ['wages of some months', 'Ngoài nợ BHXH, công ty còn nợ lương tháng 8 và 9-2024 của hơn 210 lao động.', []],
    ['rates of wages', 'Công ty đã nợ 45% tiền lương tháng 3/2019 và 100% tiền lương tháng 4/2019, lại nợ BHXH.', []],
    [
      'dues of the union',
      'Mỗi tháng công nhân vẫn bị trừ 10,5% bảo hiểm và 1% đoàn phí công đoàn.',
      [['10,5%', 'contribution', 'level', 'wage']],
    ],
    [
      'kept off, in brackets',
      'Chủ xưởng không nộp BHXH mà tháng nào cũng trừ tiền bảo hiểm của thợ (10,5% lương).',
      [['10,5%', 'contribution', 'level', 'wage']],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept', 'measure', 'base'])).toEqual(want);
  });
});

describe('what the budget owes, and shares of all debts', () => {
  it.each([
    [
      'for whom it is owed',
      'Nợ BHYT của nhóm cận nghèo do ngân sách huyện đóng và hỗ trợ đóng còn 4,2 tỷ đồng.',
      [['4,2 tỷ đồng', 'arrears', 'level', null]],
    ],
    [
      'for whom the budget pays in part',
      'Số nợ BHYT của nhóm học sinh được ngân sách hỗ trợ đóng hơn 1,3 tỷ đồng.',
      [['hơn 1,3 tỷ đồng', 'arrears', 'level', null]],
    ],
    [
      'what it gave is no debt',
      'Huyện không còn nợ BHYT; ngân sách huyện đã hỗ trợ đóng BHYT cho hộ cận nghèo 1,3 tỷ đồng.',
      [['1,3 tỷ đồng', 'subsidy', 'level', null]],
    ],
    [
      'what a few owe of all debts',
      'Riêng 4 công ty nợ BHXH lâu nhất đã chiếm gần một nửa tổng nợ của huyện.',
      [
        ['4 công ty', 'arrears_units', 'level', null],
        ['gần một nửa', 'arrears', 'share', 'total'],
      ],
    ],
    [
      'how many of all debtors they are',
      'Có 38 đơn vị nợ BHXH trên 6 tháng, chiếm 21% tổng số đơn vị nợ.',
      [
        ['38 đơn vị', 'arrears_units', 'level', null],
        ['trên 6 tháng', 'arrears_duration', 'level', null],
        ['21%', 'arrears_units', 'share', 'total'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept', 'measure', 'base'])).toEqual(want);
  });
});
