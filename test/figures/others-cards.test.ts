import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const FIELDS = ['quote', 'concept', 'scheme'] as const;

describe('wrongs where people are treated', () => {
  it.each<[string, unknown[][]]>([
    [
      'Qua kiểm tra phát hiện 63 lượt người bệnh dùng thẻ BHYT của người khác đi khám với số tiền 47 triệu đồng, trong đó 8 trường hợp dùng thẻ của người đã chết khám 19 lần.',
      [
        ['63 lượt người', 'violations', ['BHYT']],
        ['47 triệu đồng', 'violations', ['BHYT']],
        ['8 trường hợp', 'violations', ['BHYT']],
        ['19 lần', 'violations', ['BHYT']],
      ],
    ],
    [
      'Hệ thống giám định ghi nhận 1.310 lượt khám, trong đó 16 lượt khám bằng thẻ BHYT của người khác.',
      [
        ['1.310 lượt', 'medical_visits', ['BHYT']],
        ['16 lượt', 'violations', ['BHYT']],
      ],
    ],
    [
      'Bà giữ thẻ BHYT của người thân; cả huyện có 12.700 thẻ được cấp trong tháng.',
      [['12.700 thẻ', 'cards', ['BHYT']]],
    ],
    [
      'Năm 2021, ngành phát hiện 29 trường hợp nhân viên y tế lập khống 43 hồ sơ thanh toán với số tiền 55 triệu đồng.',
      [
        ['29 trường hợp', 'violations', ['BHYT']],
        ['43 hồ sơ', 'violations', ['BHYT']],
        ['55 triệu đồng', 'violations', ['BHYT']],
      ],
    ],
    [
      'Công an khởi tố bác sĩ một phòng khám bán khống 130 giấy chứng nhận nghỉ việc hưởng BHXH.',
      [['130 giấy chứng nhận', 'violations', ['BHXH']]],
    ],
  ])('%s', (text, rows) => {
    expect(rowsOf(text, FIELDS)).toEqual(rows);
  });
});
