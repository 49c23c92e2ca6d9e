import { describe, expect, it } from 'vitest';
import { read, tell } from './read.js';

describe('places', () => {
  it.each([
    ['The Mekong Delta province of Soc Trang has 300,000 people in social insurance.', 'Sóc Trăng'],
    ['In Cao Lanh district of Dong Thap Province, 300 people joined voluntary social insurance.', 'Đồng Tháp/Cao Lãnh'],
    ['In HCM City, 300 people joined voluntary social insurance.', 'Hồ Chí Minh'],
    ['In Can Tho City, 300 people joined voluntary social insurance.', 'Cần Thơ'],
    ['In Ha Nam and Hanoi, 300 people joined voluntary social insurance.', 'Hà Nam; Hà Nội'],
    ['In Thừa Thiên-Huế, 300 people joined voluntary social insurance.', 'Thừa Thiên Huế'],
    ['Da Nang-based Loc Phat Company owed VND3 billion in social insurance.', 'Đà Nẵng'],
    ['Nguyen Thai Binh said 300 people joined voluntary social insurance.', 'VN'],
    ['At a meeting in Hanoi, the agency said that 300 people joined voluntary social insurance.', 'VN'],
  ])('%s', (sentence, place) => expect(tell(sentence).figures.at(-1)?.place).toBe(place));

  it.each([
    [
      'Hanoi is the dateline of every agency',
      'Coverage rises\n\nHanoi (VNA) - Vietnam Social Security said 300 people joined.',
      'VN',
    ],
    ['a province in the headline', 'Ca Mau raises coverage\n\nThe agency said 300 people joined.', 'Cà Mau'],
    [
      'a province as dateline',
      'Coverage rises\n\nLAM DONG — The provincial Social Insurance said that 300 people in Lam Dong joined.',
      'Lâm Đồng',
    ],
    [
      'a province named as one of many',
      'Claims rise\n\nSome 310,000 people withdrew social insurance. Da Nang alone had 9,000 people.',
      'VN',
    ],
    [
      'an example in news of the national agency',
      'Debts rise\n\nVietnam Social Security said debts had grown. The VSS will inspect more firms. Gia Lai Social Insurance did not collect VND6 billion.',
      'VN',
    ],
    ['nothing', 'Coverage rises\n\nThe agency was pleased.', null],
  ])('default place: %s', (_, text, place) => expect(read(text).place).toBe(place));
});

describe('agencies', () => {
  const names = (sentence: string, place = 'VN'): string[] =>
    tell(sentence, '2023-05-05', place).organisations.map(({ name }) => name);

  it.each<[string, string[]]>([
    ['Vietnam Social Security (VSS) met the Ministry of Health.', ['BHXH Việt Nam', 'Bộ Y tế']],
    ['MoLISA and the Ministry of Labour, Invalids and Social Affairs are one.', ['Bộ LĐ-TB&XH']],
    [
      'Quang Tri Social Security agreed with the Department of Health of Quang Tri.',
      ['BHXH tỉnh Quảng Trị', 'Sở Y tế tỉnh Quảng Trị'],
    ],
    ['The social insurance of workers matters in Quang Tri.', []],
    [
      'Da Nang City Social Insurance named Loc Phat Garment Company Limited.',
      ['BHXH thành phố Đà Nẵng', 'Loc Phat Garment Company Limited'],
    ],
  ])('%s', (sentence, expected) => expect(names(sentence)).toEqual(expected));

  it('completes the place of a provincial body', () =>
    expect(names("The provincial People's Committee agreed.", 'Bạc Liêu')).toEqual(['UBND tỉnh Bạc Liêu']));
});

describe('officials', () => {
  const officials = (sentence: string): unknown[] =>
    tell(sentence, '2023-05-05', 'Bạc Liêu').officials.map(({ name, positions }) => [
      name,
      ...positions.map((p) => `${p.role} @ ${p.organisation}`),
    ]);

  it.each<[string, unknown[]]>([
    ['VSS Director General Nguyen The Son said so.', [['Nguyen The Son', 'Director General @ BHXH Việt Nam']]],
    ['Deputy Minister of Home Affairs Vu Thi Hoa agreed.', [['Vu Thi Hoa', 'Deputy Minister @ Bộ Nội vụ']]],
    [
      'Le Van Tam, Deputy Director of Bac Lieu Social Security, agreed.',
      [['Le Van Tam', 'Deputy Director @ BHXH tỉnh Bạc Liêu']],
    ],
    [
      "Vice Chairman of the provincial People's Committee Ngo Quoc Bao agreed.",
      [['Ngo Quoc Bao', 'Vice Chairman @ UBND tỉnh Bạc Liêu']],
    ],
    ['Prime Minister Do Hai Phong agreed.', [['Do Hai Phong', 'Prime Minister @ Chính phủ']]],
    [
      'Mr. Dang Van Loc, Head of the Inspection Division of Bac Lieu Social Security, agreed.',
      [['Dang Van Loc', 'Head of the Inspection Division @ BHXH tỉnh Bạc Liêu']],
    ],
    ['VSS Director-General Nguyen The Son said so.', [['Nguyen The Son', 'Director-General @ BHXH Việt Nam']]],
    ['Tran Thi Lan, a farmer in the commune, agreed.', []],
  ])('%s', (sentence, expected) => expect(officials(sentence)).toEqual(expected));

  it('merges later mentions by the given name', () => {
    const { officials: found } = read(
      'Plans\n\nLe Van Tam, Director of Bac Lieu Social Security, spoke. "We go on," Tam said. Le Van Tam left.',
    );
    expect(found).toHaveLength(1);
    expect(found[0]!.mentions).toHaveLength(3);
  });
});
