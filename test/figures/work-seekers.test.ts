import { describe, expect, it } from 'vitest';
import { figuresOf, refusedIn } from './read.js';

const CLAIMS = 'Quý II, 1.310 người nộp hồ sơ hưởng trợ cấp thất nghiệp.';
const quotesIn = (text: string): string[] => figuresOf(`${CLAIMS} ${text}`).map((f) => f.quote);

describe('work that an agency finds, beside the claims that it settles', () => {
  it.each([
    'Cũng trong quý, 2.140 người đăng ký tìm việc làm tại trung tâm.',
    'Sau đó, 640 người có việc làm.',
    'Qua sàn giao dịch, 910 lao động đã tìm được việc.',
    'Trung tâm cho biết 720 lao động được bố trí việc làm mới.',
  ])('%s', (text) => {
    expect(quotesIn(text)).toEqual(['1.310 người']);
    expect(refusedIn(`${CLAIMS} ${text}`).map((r) => r.reason)).toContain('work, no insurance');
  });

  it.each([
    ['advice that the insured get', 'Trung tâm tư vấn, giới thiệu việc làm cho 1.900 lượt người.', '1.900 lượt người'],
    [
      'who went on drawing benefits',
      'Kiểm tra phát hiện 46 người đã có việc làm vẫn nhận trợ cấp thất nghiệp.',
      '46 người',
    ],
    ['who stop drawing', 'Có 85 người tìm được việc làm nên dừng hưởng trợ cấp thất nghiệp.', '85 người'],
  ])('but %s are told', (_, text, quote) => {
    expect(quotesIn(text)).toEqual(['1.310 người', quote]);
  });
});
