import { describe, expect, it } from 'vitest';
import { figuresOf, lastOf, rowsOf } from './read.js';

describe('what is foreseen', () => {
  it.each([
    'Dự kiến có khoảng 2,7 triệu người được tăng lương hưu đợt này.',
    'Với đà này, cả năm tỉnh có thể vượt dự toán chi KCB BHYT khoảng 130 tỷ đồng.',
    'Bệnh viện có nguy cơ vượt dự toán BHYT 19 tỷ đồng.',
    'Số tiền BHTN được giảm đóng tạm tính khoảng 655 tỷ đồng.',
    'Nếu giá thuốc giảm thì mỗi năm quỹ BHYT bớt chi 600 tỷ đồng.',
    'Chi phí KCB BHYT cả năm sẽ tăng 11% so với năm trước.',
    'Số người hưởng lương hưu dự kiến tăng 4% vào năm sau.',
    'Ước cả năm 2022 sẽ dùng khoảng 97% dự toán chi BHYT.',
  ])('%s', (text) => {
    expect(lastOf(text).status).toBe('estimate');
  });

  it('goes on with what is singled out', () => {
    const text =
      'Ước đến cuối năm, có 58.000 người tham gia BHXH. Riêng BHXH tự nguyện là 8.700 người, tăng 640 người so với năm trước.';
    expect(rowsOf(text, ['status'])).toEqual([['estimate'], ['estimate'], ['estimate']]);
    const dated =
      'Ước đến cuối năm, có 58.000 người tham gia BHXH. Riêng tháng 6, có 410 người tham gia BHXH tự nguyện.';
    expect(lastOf(dated).status).toBe('actual');
  });

  it('is of one member of a list, when said inside it', () => {
    const among =
      'Xã có 31km đường nhựa; thu nhập bình quân đầu người ước đạt 42 triệu đồng; 91,6% dân số tham gia BHYT.';
    expect(lastOf(among).status).toBe('actual');
    const all = 'Ước cả năm thu BHXH, BHYT đạt 840 tỷ đồng; 91,6% dân số tham gia BHYT.';
    expect(rowsOf(all, ['status'])).toEqual([['estimate'], ['estimate']]);
  });

  it('goes on with another payer', () => {
    const text =
      'Bộ ước tính kinh phí thực hiện khoảng 1.540 tỷ đồng, trong đó quỹ BHXH chi 1.330 tỷ đồng, ngân sách nhà nước 210 tỷ đồng.';
    expect(rowsOf(text, ['status'])).toEqual([['estimate'], ['estimate'], ['estimate']]);
  });
});

describe('what is striven for or was counted is not foreseen', () => {
  it.each([
    ['Ngành phấn đấu số người tham gia BHXH tự nguyện tăng 28% so với năm trước.', 'target'],
    ['Dự kiến cả năm thu BHXH đạt 98% kế hoạch.', 'target'],
    ['Trung tâm dự kiến giải quyết trợ cấp thất nghiệp cho 9.000 người.', 'target'],
    ['Nếu so với cùng kỳ, chi KCB BHYT tăng 14 tỷ đồng.', 'actual'],
    ['Tiền thuốc có thể chiếm 38% chi phí KCB BHYT.', 'actual'],
  ])('%s', (text, status) => {
    expect(lastOf(text).status).toBe(status);
  });
});

describe('whom a rule that is to be will support', () => {
  it.each<[string, string]>([
    ['Khoảng 9 triệu lao động và 31.000 doanh nghiệp sẽ được hỗ trợ từ quỹ bảo hiểm thất nghiệp.', 'estimate'],
    ['Khoảng 9 triệu lao động đã được hỗ trợ từ quỹ bảo hiểm thất nghiệp.', 'actual'],
  ])('%s', (text, status) => {
    expect(figuresOf(text)[0]?.status).toBe(status);
  });
});

describe('an estimate of one member of a list', () => {
  it('says nothing of the next', () => {
    const text = '6 tháng đầu năm, tỷ lệ hộ nghèo ước còn 2,9%; tỷ lệ dân số tham gia BHYT đạt 94,1%.';
    expect(rowsOf(text, ['quote', 'status'])).toEqual([['94,1%', 'actual']]);
    expect(rowsOf('Ước 6 tháng, thu BHXH 40 tỷ đồng; bao phủ BHYT đạt 94,1%.', ['status']).at(-1)).toEqual([
      'estimate',
    ]);
  });
});
