import { describe, expect, it } from 'vitest';
import { articleOf, lastOf, rowsOf } from './read.js';

describe('what somebody is told to reach', () => {
  it.each([
    'UBND tỉnh chỉ đạo các trường bảo đảm 100% học sinh tham gia BHYT.',
    'Phó Chủ tịch UBND huyện đề nghị các xã phối hợp với bưu điện, vận động bà con tham gia BHYT đạt 94%.',
    'Để thực hiện đạt chỉ tiêu 87,5% dân số tham gia BHYT, ngành BHXH sẽ về từng thôn.',
    'Theo Nghị quyết Đại hội Đảng bộ huyện, tỷ lệ bao phủ BHYT đạt 93%.',
    'Theo kế hoạch, đến cuối năm 2019 tỷ lệ bao phủ BHYT của huyện là 89%.',
    'Quốc hội giao tỷ lệ bao phủ BHYT năm 2020 là trên 80%.',
    'Độ bao phủ BHYT đã hơn mức Thủ tướng giao (năm 2017 Thủ tướng giao 83,1%).',
  ])('is a goal: %s', (text) => {
    expect(lastOf(text)).toMatchObject({ concept: 'coverage', status: 'target' });
  });

  it.each([
    'Nhờ sự chỉ đạo quyết liệt của huyện ủy, bảo đảm chính sách đến từng nhà, tỷ lệ bao phủ BHYT đạt 93%.',
    'Huyện đã thực hiện đạt chỉ tiêu, với 87,5% dân số tham gia BHYT.',
    'Theo Nghị quyết Đại hội Đảng bộ huyện, các xã vào cuộc, đến nay tỷ lệ bao phủ BHYT đạt 93%.',
  ])('is told: %s', (text) => {
    expect(lastOf(text).status).toBe('actual');
  });

  it('is compared with by "so" as by "so với"', () => {
    const parts = 'Tỷ lệ bao phủ BHYT là 73,1%, đạt 96% so chỉ tiêu nghị quyết, trong đó học sinh tham gia đạt 93%.';
    expect(rowsOf(parts, ['value', 'status'])).toEqual([
      [73.1, 'actual'],
      [96, 'actual'],
      [93, 'actual'],
    ]);
    const short = 'Huyện bao phủ BHYT 88,7% dân số, hụt 2,3% so chỉ tiêu 91% của cả năm.';
    expect(lastOf(short)).toMatchObject({ value: 91, status: 'target' });
  });

  it('rises with the years where the next sentence goes on', () => {
    const text =
      'Theo chỉ tiêu được Chính phủ giao, cuối năm 2015 có 75,2% dân số tham gia BHYT. Tỷ lệ này sẽ tăng dần, năm 2016 là 77,5%, năm 2017 là 79%.';
    expect(rowsOf(text, ['value', 'status'])).toEqual([
      [75.2, 'target'],
      [77.5, 'target'],
      [79, 'target'],
    ]);
  });
});

describe('a headline', () => {
  const headed = (text: string, title: string) => articleOf(text, { title }).figures[0]!;
  it('tells a goal that only the text says to be one', () => {
    const title = 'Năm 2021, BHYT bao phủ 91,3% dân số';
    expect(headed('Mục tiêu của tỉnh cho năm 2021 là bao phủ BHYT 91,3% dân số.', title).status).toBe('target');
    expect(headed('Kết thúc năm 2021, độ bao phủ BHYT của tỉnh ở mức 91,3%.', title).status).toBe('actual');
  });
  it('tells of those whom a launch won', () => {
    const body = 'Các huyện cùng ra quân tuyên truyền BHXH tự nguyện.';
    expect(headed(body, 'Hơn 1.300 người tham gia BHXH tự nguyện trong ngày ra quân').concept).toBe('new_participants');
    expect(headed(body, 'Gần 2.700 người tham gia BHYT hộ gia đình sau 10 ngày').concept).toBe('new_participants');
    expect(headed(body, 'Hơn 1.300 người tham gia BHXH tự nguyện trong toàn huyện').concept).toBe('participants');
  });
});
