import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

type Row = [concept: string, status: string];
const rows = (text: string) => rowsOf(text, ['concept', 'status']);

describe('money that comes back', () => {
  it.each<[string, Row[]]>([
    // demanded, then brought in
    [
      'Qua thanh tra, đoàn yêu cầu truy thu BHXH 4,2 tỷ đồng, đến nay đã thu được 3,1 tỷ đồng.',
      [
        ['recovered', 'target'],
        ['recovered', 'actual'],
      ],
    ],
    ['Các bệnh viện phải nộp bù quỹ BHYT 2,6 tỷ đồng.', [['recovered', 'target']]],
    ['Buộc công ty truy nộp BHXH 560 triệu đồng.', [['recovered', 'target']]],
    ['Số tiền BHXH phải thoái thu, hoàn trả là 410 triệu đồng.', [['recovered', 'target']]],
    ['Kết luận nêu 640 triệu đồng tiền BHXH phải truy thu.', [['recovered', 'target']]],
    ['Khoản trợ cấp thất nghiệp chi sai chưa đòi được còn 1,2 tỷ đồng.', [['recovered', 'target']]],
    ['Kiểm toán kiến nghị giảm quyết toán chi KCB BHYT 24 tỷ đồng.', [['recovered', 'target']]],
    // brought in
    [
      'Công đoàn khởi kiện 12 doanh nghiệp nợ BHXH, đòi được 2,4 tỷ đồng.',
      [
        ['violations', 'actual'],
        ['recovered', 'actual'],
      ],
    ],
    ['Trong và sau thanh tra, các đơn vị nợ BHXH đã trả được 12 tỷ đồng.', [['recovered', 'actual']]],
    ['Đã có 31 đơn vị nộp tiền nợ BHXH.', [['recovered', 'actual']]],
    [
      'Ngành BHXH ra 12 quyết định xử phạt vi phạm hành chính với số tiền 640 triệu đồng, đã thu 310 triệu đồng.',
      [
        ['violations', 'actual'],
        ['fines', 'actual'],
        ['fines', 'actual'],
      ],
    ],
  ])('%s', (text, want) => {
    expect(rows(text)).toEqual(want);
  });

  it.each<[string, Row[]]>([
    ['Toàn tỉnh đã thu 1.240 tỷ đồng tiền BHXH.', [['revenue', 'actual']]],
    ['BHXH tỉnh đã thu hồi 310 triệu đồng trợ cấp thất nghiệp.', [['recovered', 'actual']]],
    // "yêu cầu" asks for something else
    ['Đoàn yêu cầu báo cáo, vì 14 đơn vị vi phạm Luật BHXH.', [['violations', 'actual']]],
  ])('and what only looks like it: %s', (text, want) => {
    expect(rows(text)).toEqual(want);
  });

  it('the money of what was counted', () => {
    const text = 'Đoàn phát hiện 12 trường hợp hưởng sai chế độ thai sản, số tiền 240 triệu đồng.';
    expect(rows(text).flat()).toEqual(['violations', 'actual', 'violations', 'actual']);
  });
});

describe('what comes in after fines, inspections and demands', () => {
  it.each<[string, Row[]]>([
    [
      'Đã xử phạt 34 đơn vị vi phạm BHXH với số tiền 2,1 tỷ đồng, nhưng chỉ 12 đơn vị chấp hành nộp 640 triệu đồng.',
      [
        ['violations', 'actual'],
        ['fines', 'actual'],
        ['violations', 'actual'],
        ['fines', 'actual'],
      ],
    ],
    [
      'Sau khi xử phạt 4 đơn vị, có 9 đơn vị nộp tiền nợ BHXH.',
      [
        ['violations', 'actual'],
        ['recovered', 'actual'],
      ],
    ],
    [
      'Qua thanh tra 86 đơn vị nợ BHXH, đã thu được 12 tỷ đồng.',
      [
        ['inspections', 'actual'],
        ['recovered', 'actual'],
      ],
    ],
    [
      'Thanh tra 86 đơn vị. Sáu tháng đầu năm 2019, toàn tỉnh thu được 512 tỷ đồng BHXH.',
      [
        ['inspections', 'actual'],
        ['revenue', 'actual'],
      ],
    ],
    ['Chi KCB BHYT năm nay dự kiến lên 89.000 tỷ đồng.', [['expenditure', 'estimate']]],
  ])('%s', (text, want) => {
    expect(rows(text)).toEqual(want);
  });
});

describe('shares of debts and grand totals', () => {
  it.each<[string, string]>([
    ['Khối doanh nghiệp nợ BHXH nhiều nhất, chiếm 57,4%.', 'total'],
    ['Số nợ BHXH là 62 tỷ đồng, chiếm 3,1%.', 'receivable'],
  ])('%s', (text, base) => {
    expect(rowsOf(text, ['base']).at(-1)).toEqual([base]);
  });

  it('a grand total of spending is of all that was collected for', () => {
    const text =
      'Quý I, toàn ngành thu BHXH, BHYT, BHTN 80 tỷ đồng. Tổng chi 60 tỷ đồng, trong đó chi BHTN 2 tỷ đồng, chi BHXH 31 tỷ đồng.';
    expect(rowsOf(text, ['scheme']).flat()).toEqual([
      ['BHXH', 'BHYT', 'BHTN'],
      ['BHXH', 'BHYT', 'BHTN'],
      ['BHTN'],
      ['BHXH'],
    ]);
  });
});
