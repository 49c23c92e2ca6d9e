import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('results that are told behind a plan, whoever set it', () => {
  it.each([
    [
      'the parts of what came in',
      'Toàn tỉnh thu 640 tỷ đồng, đạt 46% so với kế hoạch dự kiến giao cho ngành; trong đó, thu BHXH là 410 tỷ đồng, thu BHYT là 230 tỷ đồng.',
      ['actual', 'actual', 'actual', 'actual'],
    ],
    [
      'what was reached of another goal',
      'Tỷ lệ tham gia BHXH đạt 29%, thấp hơn 2% so với chỉ tiêu đề ra tại nghị quyết; độ bao phủ BHYT mới đạt 88% dân số.',
      ['actual', 'actual', 'actual'],
    ],
    ['books that were handed over', 'Số sổ BHXH bàn giao cho người lao động là 41.300 sổ.', ['actual']],
    ['what is given to be done', 'Tỉnh giao cho huyện Nam Trực 1.200 người tham gia BHXH tự nguyện.', ['target']],
    [
      'a list of those who are still to be won',
      'Từ nay đến cuối năm, huyện cần phát triển thêm 2.100 người tham gia BHXH bắt buộc; 640 xã viên theo BHXH tự nguyện cùng 7.300 em tham gia BHYT.',
      ['target', 'target', 'target'],
    ],
    [
      'what was done of what is demanded',
      'Đoàn kiểm tra đề nghị thu hồi 9 tỷ đồng chi sai quỹ BHYT. Cụ thể, bệnh viện đã xuất toán 4,2 tỷ đồng.',
      ['target', 'actual'],
    ],
    [
      'parts of an estimate',
      'Ước tính đến cuối tháng 6/2019, cả nước có 83 triệu người có thẻ BHYT, bao phủ 88% dân số, trong đó nhóm tham gia BHYT hộ gia đình 16 triệu người.',
      ['estimate', 'estimate', 'estimate'],
    ],
  ])('%s', (_, text, want) => expect(rowsOf(text, ['status']).flat()).toEqual(want));

  it('a count behind a colon that grows is no change', () => {
    const rows = rowsOf('Số xã viên tham gia BHXH tự nguyện ngày càng tăng: 8.140 người.', ['measure']);
    expect(rows).toEqual([['level']]);
    expect(rowsOf('Số xã viên tham gia BHXH tự nguyện tăng: 140 người.', ['measure'])).toEqual([['change']]);
  });
});
