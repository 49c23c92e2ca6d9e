import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const statuses = (text: string): string[] => rowsOf(text, ['status']).flat();

describe('one time told against another is no estimate', () => {
  it.each<[string, string[]]>([
    ['Nếu như năm 2013 quỹ BHYT bội chi 41 tỷ đồng thì đến hết năm 2014 đã kết dư 18 tỷ đồng.', ['actual', 'actual']],
    ['Nếu quý I quỹ BHYT kết dư 6 tỷ đồng thì quý II đã âm 9 tỷ đồng.', ['actual', 'actual']],
    ['Nếu trước đây quỹ BHYT chi 12 tỷ đồng mỗi năm thì nay chi 19 tỷ đồng.', ['actual', 'actual']],
    ['Nếu không tăng mức đóng, quỹ BHYT sẽ bội chi 41 tỷ đồng.', ['estimate']],
    ['Nếu tăng giá thuốc, mỗi năm quỹ BHYT chi thêm 19 tỷ đồng.', ['estimate']],
  ])('%s', (text, want) => {
    expect(statuses(text)).toEqual(want);
  });

  it('what was, in brackets behind its time', () => {
    const text = 'Dự báo cả năm, số người hưởng trợ cấp thất nghiệp tăng 14% so với năm ngoái (31.200 người).';
    expect(rowsOf(text, ['value', 'status'])).toEqual([
      [14, 'estimate'],
      [31200, 'actual'],
    ]);
    const ahead = 'Dự báo cả năm có 35.600 người hưởng trợ cấp thất nghiệp (tăng 14% so với năm ngoái).';
    expect(statuses(ahead)).toEqual(['estimate', 'estimate']);
  });

  it('what a foreseen overrun is reckoned from was counted', () => {
    const over = 'Tỉnh ước vượt dự toán chi KCB BHYT năm 2022 khoảng 61 tỷ đồng.';
    expect(statuses(`${over} Cụ thể, chi KCB BHYT tại các bệnh viện năm 2022 là 702 tỷ đồng.`)).toEqual([
      'estimate',
      'actual',
    ]);
    expect(statuses('Ước chi KCB BHYT năm 2022 là 702 tỷ đồng. Trong đó, chi ngoại trú 310 tỷ đồng.')).toEqual([
      'estimate',
      'estimate',
    ]);
  });
});

describe('those who are to come under a rule are foreseen', () => {
  it.each<[string, string[]]>([
    [
      'Sẽ có khoảng 38.600 người được ngân sách hỗ trợ đóng BHYT, trong đó học sinh 21.300 em.',
      ['estimate', 'estimate'],
    ],
    ['Dự kiến có thêm 6.400 người được hưởng trợ cấp BHXH hằng tháng.', ['estimate']],
    ['Phấn đấu đến cuối năm sẽ có 6.400 người được hỗ trợ đóng BHYT.', ['target']],
    ['Toàn tỉnh đã có 6.400 người được hỗ trợ đóng BHYT.', ['actual']],
  ])('%s', (text, want) => {
    expect(statuses(text)).toEqual(want);
  });
});
