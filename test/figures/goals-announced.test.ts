import { describe, expect, it } from 'vitest';
import { lastOf } from './read.js';

describe('the year of a goal', () => {
  it.each([
    [
      'set in the sentence before',
      'Năm 2023, phường đã đặt mục tiêu mở rộng diện bao phủ BHXH, BHYT. Phấn đấu đạt 97% dân số tham gia BHYT.',
      '2023-12-31',
    ],
    [
      'past what it goes on from',
      'Phát huy kết quả đạt được, năm 2022 huyện đặt mục tiêu giữ vững diện bao phủ BHYT. Phấn đấu 94% dân số có thẻ BHYT.',
      '2022-12-31',
    ],
    [
      'of a resolution on the tasks of a year',
      'HĐND tỉnh thông qua Nghị quyết về nhiệm vụ năm 2023, trong đó đặt ra chỉ tiêu tỷ lệ lao động tham gia BHXH đạt 34%.',
      '2023-12-31',
    ],
    [
      'of a longer one',
      'Nghị quyết của HĐND tỉnh về nhiệm vụ phát triển kinh tế - xã hội năm 2024 đặt ra chỉ tiêu bao phủ BHYT đạt 94%.',
      '2024-12-31',
    ],
    // look-alikes
    [
      'no year of a decision',
      'Theo Quyết định năm 2015 của Thủ tướng, tỉnh phấn đấu đạt 94% dân số tham gia BHYT.',
      null,
    ],
    [
      'no year of a result',
      'Năm 2021, phường đã về đích các chỉ tiêu BHYT. Phấn đấu đạt 97% dân số tham gia BHYT.',
      null,
    ],
    ['no year at all', 'Huyện đặt mục tiêu giữ vững diện bao phủ. Phấn đấu 94% dân số có thẻ BHYT.', null],
  ])('%s', (_, text, period) => {
    expect(lastOf(text)).toMatchObject({ status: 'target', period });
  });
});
