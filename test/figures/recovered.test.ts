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
