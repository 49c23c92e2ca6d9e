import { describe, expect, test } from 'vitest';
import { extract } from '../../extractors/index.js';
import { kinds } from './build.js';

describe('the calendar', () => {
  test('a day that does not exist', () => {
    expect(kinds('Tin bảo hiểm\n\nTính đến ngày 31/9/2022, toàn huyện có nhiều người tham gia.\n')).toEqual([
      'impossible_date',
    ]);
  });

  test('a weekday that is not that of its day', () => {
    expect(kinds('Tin bảo hiểm\n\nThứ Hai, 10/4/2024\n\nHội nghị diễn ra tại tỉnh.\n')).toEqual(['contradiction']);
    expect(kinds('Tin bảo hiểm\n\nThứ Tư, 10/4/2024\n\nHội nghị diễn ra tại tỉnh.\n')).toEqual([]);
  });

  test.each([
    'Trong 9 tháng của năm 204, trung tâm giải quyết nhiều hồ sơ.',
    'Quý II/2205, toàn huyện thu đạt kế hoạch.',
    'Tính đến ngày 30/9/20233, nhiều đơn vị còn nợ.',
    'Số thu tăng so với cùng kỳ năm 202.',
    'Tháng 5/3024, trung tâm mở thêm điểm thu.',
  ])('a year that no news can be of: %s', (sentence) => {
    expect(kinds(`Tin bảo hiểm\n\n${sentence}\n`)).toContain('impossible_date');
  });

  test.each([
    'Trong 9 tháng của năm 2024, trung tâm giải quyết nhiều hồ sơ.',
    'Trong năm 204 đơn vị được kiểm tra.',
    'Trong 9 tháng đầu năm 204 đơn vị được kiểm tra.',
    'Quyết định số 412/QĐ-BHXH và Công văn số 3024/BHXH-TST có hiệu lực.',
    'Quỹ đủ chi đến năm 2084, theo dự báo.',
    'Đường dây nóng trực 24/7/365.',
    'Ba tháng đầu năm 350.000 người đã có thẻ.',
  ])('no wrong year: %s', (sentence) => {
    expect(kinds(`Tin bảo hiểm\n\n${sentence}\n`)).not.toContain('impossible_date');
  });

  test('a wrong year is found in the article that prints it and in no other of the page', () => {
    const page = [
      'BÁO BẢN ÔN - 3',
      '# BHXH HUYỆN SƠ KẾT',
      'Đến cuối tháng 6, toàn huyện có 4.120 người tham gia BHXH bắt buộc, 310 người tham gia BHXH tự nguyện.',
      '**LÒ HẶC**',
      '# TẶNG THẺ BẢO HIỂM Y TẾ',
      'Tính đến ngày 30/9/20233, huyện đã tặng 640 thẻ BHYT cho người cận nghèo.',
      '**LÒ HƯNG**',
    ].join('\n\n');
    const found = extract(page, { document: 'page' }).map(
      ({ findings }) => findings.filter(({ kind }) => kind === 'impossible_date').length,
    );
    expect(found).toEqual([0, 1]);
  });
});
