import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const conceptsIn = (text: string) => rowsOf(text, ['quote', 'concept']);

describe('drawn without a right to it, as audits find', () => {
  it.each([
    [
      'Kiểm toán phát hiện 640 trường hợp hưởng BHXH một lần nhưng vẫn tham gia đóng BHXH với số tiền hưởng 14,2 tỷ đồng.',
      [
        ['640 trường hợp', 'violations'],
        ['14,2 tỷ đồng', 'violations'],
      ],
    ],
    [
      'Qua rà soát, BHXH tỉnh phát hiện 31 người đang nhận trợ cấp thất nghiệp song đã đi làm ở nơi khác.',
      [['31 người', 'violations']],
    ],
    [
      'Thanh tra chỉ ra 12 trường hợp rút BHXH một lần mà chưa đủ một năm nghỉ việc, số tiền 310 triệu đồng.',
      [
        ['12 trường hợp', 'violations'],
        ['310 triệu đồng', 'violations'],
      ],
    ],
  ])('%s', (text, rows) => {
    expect(conceptsIn(text)).toEqual(rows);
  });

  it.each([
    'Quý I, 640 người rút BHXH một lần nhưng vẫn đóng BHYT hộ gia đình.',
    'Có 640 người nhận trợ cấp thất nghiệp nhưng chưa đủ điều kiện học nghề.',
    'Qua kiểm tra, 640 người hưởng lương hưu được chi trả đúng, đủ.',
  ])('but what nobody finds wrong is no wrong: %s', (text) => {
    expect(conceptsIn(text).map(([, concept]) => concept)).not.toContain('violations');
  });
});

describe('what the budget owes, told by where it should come from', () => {
  it.each([
    'Nợ BHXH đã tăng. Số tiền nợ chưa chuyển từ nguồn ngân sách nhà nước còn 31 tỷ đồng.',
    'Nợ BHYT do nguồn ngân sách nhà nước chưa chuyển; số tiền nợ từ nguồn ngân sách nhà nước còn 31 tỷ đồng.',
  ])('%s', (text) => {
    expect(conceptsIn(text)).toEqual([['31 tỷ đồng', 'arrears']]);
  });

  it.each([
    'Tỉnh không nợ; kinh phí mua thẻ BHYT được hỗ trợ từ nguồn ngân sách nhà nước là 31 tỷ đồng.',
    'Chi lương hưu từ nguồn ngân sách nhà nước là 31 tỷ đồng.',
  ])('but not what it pays: %s', (text) => {
    expect(conceptsIn(text).map(([, concept]) => concept)).not.toContain('arrears');
  });
});
