import { describe, expect, it } from 'vitest';
import { figuresOf, refusedIn, rowsOf } from './read.js';

/** Sentences that name us nowhere. */
const ASIDE = 'Nhiều gia đình cho biết như vậy. Cán bộ xã đến từng nhà. Ai cũng lo. Mùa mưa đã đến gần. ';

describe('sentences that name us nowhere', () => {
  it.each([
    [
      'a debt that goes on',
      'Vĩnh Phúc: nợ BHXH tăng',
      `Công ty May Sông Lô nợ BHXH 31 tỷ đồng. ${ASIDE}Công ty Da giày Tam Đảo cũng giảm từ 14,2 tỷ đồng xuống 9,6 tỷ đồng.`,
      [
        ['31 tỷ đồng', 'arrears'],
        ['14,2 tỷ đồng', 'arrears'],
        ['9,6 tỷ đồng', 'arrears'],
      ],
    ],
    [
      'claims that go on',
      'Đơn xin trợ cấp thất nghiệp ở Vĩnh Phúc',
      `Quý I, trung tâm nhận 8.150 hồ sơ đề nghị hưởng trợ cấp thất nghiệp. ${ASIDE}Nửa đầu tháng 4, có thêm 3.270 hồ sơ.`,
      [
        ['8.150 hồ sơ', 'claims'],
        ['3.270 hồ sơ', 'claims'],
      ],
    ],
  ])('go on with %s below a headline that names us', (_, title, text, want) => {
    expect(rowsOf(text, ['quote', 'concept'], { title })).toEqual(want);
  });

  it('go on with nothing below a headline on something else', () => {
    const text = `Công ty May Sông Lô nợ BHXH 31 tỷ đồng. ${ASIDE}Công ty Da giày Tam Đảo đầu tư 14,2 tỷ đồng vào xưởng mới.`;
    expect(figuresOf(text, { title: 'Kinh tế Vĩnh Phúc quý II' }).map((f) => f.quote)).toEqual(['31 tỷ đồng']);
  });

  it.each([
    'Đảng bộ có 214 chi bộ hoàn thành tốt nhiệm vụ, đạt tỷ lệ 96,4%.',
    'Huyện có 61 tập thể lao động tiên tiến, đạt 88%.',
  ])('a rate of things of another domain is none of ours: %s', (text) => {
    const title = 'Vận động người dân tham gia BHYT';
    expect(figuresOf(text, { title })).toEqual([]);
    expect(refusedIn(text, { title }).map((r) => r.reason)).toContain('a change or rate of what is no figure');
  });

  it.each([
    'Tỷ lệ hộ dùng nước sạch là 74%, đạt 101% kế hoạch (tăng 2,3% so với năm trước).',
    'Tỷ lệ lao động có chứng chỉ là 28%, đạt 96% so với kế hoạch.',
  ])('nor is what is told of a rate of something else: %s', (text) => {
    expect(figuresOf(text, { title: 'Hơn 3.100 người hưởng trợ cấp thất nghiệp' })).toEqual([]);
  });

  it('what is told of a rate of ours is', () => {
    const text = 'Tỷ lệ bao phủ BHYT ở huyện là 91%, đạt 101% kế hoạch (tăng 2,3% so với năm trước).';
    expect(rowsOf(text, ['quote', 'measure'])).toEqual([
      ['91%', 'level'],
      ['101%', 'completion'],
      ['2,3%', 'change'],
    ]);
  });

  it.each([
    'Cả nước có 41 triệu người tham gia lực lượng lao động, tăng 210.000 người so với quý trước.',
    'Lao động làm trong lĩnh vực dịch vụ là 12.300 người.',
    'Hưởng BHXH một lần là một trong 9 nội dung lớn của dự thảo.',
    'Sẽ có 8 đối tượng được điều chỉnh lương hưu.',
  ])('nor is what the labour market or a bill counts: %s', (text) => {
    expect(figuresOf(text, { title: 'Thêm chính sách từ cuối năm' })).toEqual([]);
  });

  it('who draws it or is insured in that market is counted', () => {
    const text = 'Trong quý, 12.300 người lĩnh trợ cấp thất nghiệp; 410.000 người tham gia BHTN, tăng 2.100 người.';
    expect(rowsOf(text, ['quote', 'concept'])).toEqual([
      ['12.300 người', 'claims'],
      ['410.000 người', 'participants'],
      ['2.100 người', 'participants'],
    ]);
  });

  it('places that lead are not counted', () => {
    const text = 'An Giang, Kiên Giang và Cà Mau là 3 địa phương đứng đầu về số hồ sơ trợ cấp thất nghiệp.';
    expect(figuresOf(text)).toEqual([]);
  });

  it('a rate behind a group of the insured is ours', () => {
    expect(rowsOf('Có 5 nhóm đối tượng tham gia BHYT, đạt 93,2% dân số.', ['quote', 'concept'])).toEqual([
      ['93,2%', 'coverage'],
    ]);
  });
});

describe('loans and homes for the poor', () => {
  const lead = 'Huyện đã mua thẻ BHYT cho 4.120 người nghèo.';
  it.each<[string, number]>([
    ['Ngoài ra, huyện hỗ trợ 310 hộ nghèo vay vốn với số tiền 9,1 tỷ đồng.', 0],
    ['Ngoài ra, huyện còn giúp 41 hộ nghèo xóa nhà tạm.', 0],
    ['Ngoài ra, huyện hỗ trợ 310 người cận nghèo tham gia BHYT.', 1],
  ])('%s', (text, count) => {
    expect(figuresOf(text, { lead })).toHaveLength(count);
  });
});

describe('how content people are', () => {
  it.each<[string, number]>([
    ['Ngành phấn đấu chỉ số hài lòng của người tham gia BHXH đạt trên 86%.', 0],
    ['Mức độ hài lòng về khám chữa bệnh BHYT đạt 94%.', 0],
    ['Người dân hài lòng, tỷ lệ tham gia BHYT đạt 94%.', 1],
  ])('%s', (text, count) => {
    expect(figuresOf(text)).toHaveLength(count);
  });
});
