import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const LEDE = 'Sáng 12/5/2021, BHXH huyện Vĩnh Thuận phối hợp Bưu điện huyện tổ chức lễ ra quân.\n\n';
const timed = (text: string) => rowsOf(`Ra quân\n\n${LEDE}${text}`, ['concept', 'period']);

describe('what is given or joined at an event is of its day', () => {
  it.each([
    ['Tại buổi lễ, BHXH huyện đã trao tặng 50 thẻ BHYT cho hộ cận nghèo.', 'cards'],
    ['Dịp này, Ban tổ chức trao 20 sổ BHXH cho hội viên phụ nữ.', 'books'],
    ['Tại hội nghị đã có 45 người đăng ký tham gia BHXH tự nguyện.', 'new_participants'],
    ['Kết thúc hội nghị, có 12 người tham gia BHXH tự nguyện.', 'new_participants'],
    ['Ngay tại buổi lễ đã có 45 tiểu thương tham gia BHXH tự nguyện.', 'new_participants'],
    ['Sau buổi lễ, các đoàn đến từng nhà; kết quả có 31 người tham gia BHYT hộ gia đình.', 'new_participants'],
  ])('%s', (text, concept) => expect(timed(text)).toEqual([[concept, '2021-05-12']]));

  it.each([
    [
      'how many there are by now',
      'Tại hội nghị, BHXH huyện cho biết toàn huyện có 1.450 người tham gia BHXH tự nguyện.',
      ['participants', null],
    ],
    [
      'a time of its own',
      'Tại buổi lễ, BHXH huyện cho biết trong năm 2020 đã trao 50 thẻ BHYT cho hộ cận nghèo.',
      ['cards', '2020-01-01/2020-12-31'],
    ],
    ['no event', 'BHXH huyện đã trao tặng 50 thẻ BHYT cho hộ cận nghèo.', ['cards', null]],
  ])('%s', (_, text, want) => expect(timed(text)).toEqual([want]));

  it('the year of a Tết is no time of what is given for it', () => {
    const text = 'Ngày 11/12, huyện tặng quà Xuân Bính Ngọ 2026. Tại chương trình, BHXH huyện trao 40 thẻ BHYT.';
    expect(rowsOf(text, ['period'])).toEqual([['2025-12-11']]);
    expect(rowsOf('BHXH huyện trao 40 thẻ BHYT mừng Xuân Bính Ngọ 2026.', ['period'])).toEqual([[null]]);
  });

  it('and so is the same told ahead', () => {
    const text =
      '40 thẻ BHYT được trao cho người nghèo. Sáng 11/12/2025, BHXH tỉnh tổ chức ngày hội. Tại chương trình, 40 thẻ BHYT được trao.';
    expect(rowsOf(text, ['period'])).toEqual([['2025-12-11'], ['2025-12-11']]);
  });

  it('gifts that go on with those before are of the same day', () => {
    const text =
      'Ngày 2/10/2023, Hội Chữ thập đỏ tỉnh trao 200 thẻ BHYT cho người nghèo. Xã An Bình được trao 80 thẻ BHYT.';
    expect(rowsOf(text, ['period'])).toEqual([['2023-10-02'], ['2023-10-02']]);
    const later = 'Tháng 4/2022, Hội trao 200 thẻ BHYT. Hội còn tặng 41 thẻ BHYT cho hộ nghèo.';
    expect(rowsOf(later, ['period'])).toEqual([['2022-04-01/2022-04-30'], ['2022-04-01/2022-04-30']]);
  });

  it('an event is on no day up to which something is counted', () => {
    const text =
      'Ra quân\n\nTính đến 31/8/2021, toàn huyện có 900 người tham gia BHXH tự nguyện. Kết thúc buổi lễ có 12 người tham gia BHXH tự nguyện.';
    expect(rowsOf(text, ['period'])).toEqual([['2021-08-31'], [null]]);
  });
});
