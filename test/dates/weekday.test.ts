import { describe, expect, it } from 'vitest';
import { read } from './dates-of.js';

const weekday = (text: string): [string, boolean] | null => {
  const found = read(text, { published: '2023-11-08' }).dates[0]!.weekday;
  return found && [found.printed, found.agrees];
};

describe('a weekday printed with a day', () => {
  it('agrees with the calendar or not', () => {
    expect(weekday('Thứ Hai, 04/12/2023 07:45')).toEqual(['thứ hai', true]);
    expect(weekday('Sáng thứ ba (ngày 6/11), xã họp.')).toEqual(['thứ ba', false]);
    expect(weekday('Ngày 5/11 (Chủ nhật), xã họp.')).toEqual(['chủ nhật', true]);
  });

  it('is null when none is printed', () => {
    expect(weekday('Lần thứ hai họp là ngày 6/11.')).toBeNull();
    expect(weekday('Theo văn bản thứ tư ngày 6/11, xã trả 41 triệu đồng.')).toBeNull();
    expect(weekday('Kỳ họp thứ tám (ngày 6/11), rồi kỳ họp thứ hai, 7/12.')).toBeNull();
  });
});
