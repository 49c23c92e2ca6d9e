import { describe, expect, it } from 'vitest';
import { lastOf } from './read.js';

const title = 'Bao phủ BHYT của huyện đạt 95%';

describe('money paid to those told right before', () => {
  it.each([
    [
      'each month',
      'Hằng tháng, BHXH huyện quản lý, chi trả lương hưu cho 1.640 người, bình quân chi trả hơn 5,2 tỷ đồng/tháng.',
      ['BHXH'],
    ],
    ['all of it', 'Hiện huyện quản lý 1.640 người hưởng lương hưu, mỗi tháng chi trên 5,2 tỷ đồng.', ['BHXH']],
    // look-alikes: of what is named with it
    [
      'of another fund',
      'Hiện huyện quản lý 1.640 người hưởng lương hưu, chi khám chữa bệnh BHYT 5,2 tỷ đồng.',
      ['BHYT'],
    ],
    [
      'of another allowance',
      'Hiện huyện quản lý 1.640 người hưởng lương hưu, chi trợ cấp thất nghiệp 5,2 tỷ đồng.',
      ['BHTN'],
    ],
  ])('%s', (_, text, scheme) => {
    expect(lastOf(text, { title })).toMatchObject({ concept: 'expenditure', scheme });
  });
});
