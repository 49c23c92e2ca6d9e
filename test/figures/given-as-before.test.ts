import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const given = { place: 'Hải Phòng', title: 'Thành phố hỗ trợ người dân tham gia bảo hiểm' };
const read = (text: string) => rowsOf(text, ['concept', 'scheme', 'place'], given).map(([c, s, p]) => `${c} ${s} ${p}`);

describe('support that goes on', () => {
  it.each([
    [
      'from what the place gives to the next group, past what is left to pay',
      'Ngân sách thành phố hỗ trợ hộ nghèo 75% mức đóng BHXH tự nguyện, người dân chỉ phải tự đóng 25%. Hộ cận nghèo được hỗ trợ 55% mức đóng.',
      ['subsidy BHXH_TN Hải Phòng', 'contribution BHXH_TN Hải Phòng', 'subsidy BHXH_TN Hải Phòng'],
    ],
    [
      'from the addition of a district to the next sentence',
      'Huyện An Dương hỗ trợ thêm 12% mức đóng BHYT cho hộ cận nghèo. Người cao tuổi được hỗ trợ 35% mức đóng.',
      ['subsidy BHYT Hải Phòng/An Dương', 'subsidy BHYT Hải Phòng'],
    ],
    [
      'not to what the state gives',
      'Thành phố hỗ trợ thêm 12% mức đóng BHYT cho hộ cận nghèo. Theo Nghị định 188, học sinh được hỗ trợ 50% mức đóng.',
      ['subsidy BHYT Hải Phòng', 'subsidy BHYT_HSSV VN'],
    ],
    [
      'not from what the state gives',
      'Nhà nước hỗ trợ hộ nghèo 30% mức đóng BHXH tự nguyện. Hộ cận nghèo được hỗ trợ 25%.',
      ['subsidy BHXH_TN VN', 'subsidy BHXH_TN VN'],
    ],
  ])('%s', (_, text, want) => {
    expect(read(text)).toEqual(want);
  });
});
