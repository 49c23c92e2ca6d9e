import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('places of treatment', () => {
  it.each([
    'BHXH tỉnh ký hợp đồng với 64 cơ sở khám chữa bệnh.',
    'Hiện BHXH thành phố hợp đồng với 64 bệnh viện.',
    'Năm 2015, BHXH tỉnh có 64 cơ sở y tế ký hợp đồng.',
  ])('are of health insurance, whoever names them: %s', (text) => {
    expect(rowsOf(text, ['concept', 'scheme'])).toEqual([['network', ['BHYT']]]);
  });

  it('but not places where contributions are taken', () => {
    expect(rowsOf('BHXH tỉnh có 64 điểm thu.', ['scheme'])).not.toEqual([[['BHYT']]]);
  });
});
