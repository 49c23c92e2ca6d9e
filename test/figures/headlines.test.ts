import { describe, expect, it } from 'vitest';
import { articleOf, rowsOf } from './read.js';

const body =
  'Đến hết tháng 10/2023, toàn tỉnh có 61.482 người tham gia BHXH tự nguyện, tăng 4.120 người so với cuối năm 2022.';
const given = { published: '2023-11-20', place: 'Thái Bình' };
const headlineOf = (title: string, text = body) => articleOf(text, { ...given, title }).figures[0]!;

describe('what a headline says as a fact', () => {
  it('is foreseen, where the body says so', () => {
    const text = 'BHXH Việt Nam dự kiến, cả nước có trên 2,8 triệu người được hưởng lương hưu mới.';
    const title = 'Hơn 2,8 triệu người được tăng lương hưu';
    expect(articleOf(text, { title }).figures.map((f) => f.status)).toEqual(['estimate', 'estimate']);
  });
});

describe('what a headline says to be drawn back', () => {
  it('is what was ordered below it, and not what was paid wrongly', () => {
    const title = 'Thu hồi 41 triệu đồng chi sai BHYT';
    const text =
      'Thanh tra huyện ra quyết định thu hồi số tiền trên 41 triệu đồng do chi sai đối tượng BHYT. Việc thanh toán hơn 41 triệu đồng từ quỹ BHYT là trái quy định.';
    expect(articleOf(text, { title }).figures.map((f) => [f.concept, f.status])).toEqual([
      ['recovered', 'target'],
      ['recovered', 'target'],
      ['violations', 'actual'],
    ]);
  });
});

describe('a headline that rounds and counts in its own words', () => {
  const text =
    '6 tháng đầu năm 2023, trung tâm tiếp nhận 31.840 hồ sơ đề nghị hưởng trợ cấp thất nghiệp. Riêng tháng 6 có 6.120 người nộp hồ sơ.';
  it.each([
    ['Gần 32.000 lượt người nộp hồ sơ hưởng trợ cấp thất nghiệp', '2023-01-01/2023-06-30'],
    ['Gần 6.200 lượt người nộp hồ sơ hưởng trợ cấp thất nghiệp', '2023-06-01/2023-06-30'],
  ])('%s', (title, period) => expect(headlineOf(title, text).period).toBe(period));
});

describe('headlines', () => {
  it.each([
    ['Thái Bình: 61.482 người tham gia BHXH tự nguyện', 'exact'],
    ['Thái Bình: hơn 61.000 người tham gia BHXH tự nguyện', 'more_than'],
    ['Thái Bình: gần 62.000 người tham gia BHXH tự nguyện', 'almost'],
  ])('take time from the body that repeats them: %s', (title, bound) => {
    const figure = headlineOf(title);
    expect(figure).toMatchObject({ concept: 'participants', scheme: ['BHXH_TN'], period: '2023-10-31', bound });
    expect(figure.inferred).toContain('period');
  });

  it('keep the time that they print', () => {
    const figure = headlineOf('Năm 2022, Thái Bình có 57.362 người tham gia BHXH tự nguyện');
    expect(figure).toMatchObject({ period: '2022-12-31' });
  });

  it('tell what a bare sum of the body is about', () => {
    const { figures } = articleOf('Trong quý I/2023, toàn tỉnh đạt 640 tỷ đồng.', {
      ...given,
      title: 'Thu BHXH tăng mạnh',
    });
    expect(figures).toMatchObject([{ concept: 'revenue', scheme: ['BHXH'], rule: 'topic' }]);
  });

  it('are figures of their own, before those of the body', () => {
    const { figures } = articleOf(body, { ...given, title: 'Có 61.482 người tham gia BHXH tự nguyện' });
    expect(figures.map((f) => f.value)).toEqual([61_482, 61_482, 4120]);
  });
});

describe('a headline that names the province', () => {
  const placeOf = (title: string, text: string) => articleOf(text, { title }).figures[0]!.place;
  const fined = 'UBND huyện Kiến Xương (Thái Bình) đã thu hồi 87 triệu đồng chi sai từ quỹ BHYT.';

  it.each([
    ['Thái Bình: Thu hồi 87 triệu đồng chi sai quỹ BHYT', fined, 'Thái Bình/Kiến Xương'],
    ['Thái Bình thu hồi hơn 87 triệu đồng chi sai quỹ BHYT', fined, 'Thái Bình/Kiến Xương'],
    ['Thái Bình: Thu hồi 420 triệu đồng chi sai quỹ BHYT', fined, 'Thái Bình'],
  ])('is of the district of which the text tells the same: %s', (title, text, place) => {
    expect(placeOf(title, text)).toBe(place);
  });
});

describe('a figure told again', () => {
  it('takes the time of its first telling', () => {
    const { figures } = articleOf(`${body}\n\nCon số 61.482 người tham gia BHXH tự nguyện là kết quả tốt.`, given);
    expect(figures.at(-1)).toMatchObject({ value: 61_482, period: '2023-10-31' });
    expect(figures.at(-1)!.inferred).toContain('period');
  });

  it('also when it takes none from the sentence before', () => {
    const text =
      'Đến hết tháng 10/2023, toàn tỉnh có 318 điểm thu BHXH. Nhờ có 318 điểm thu, người dân đóng BHXH thuận lợi.';
    const { figures } = articleOf(text, given);
    expect(figures.map((f) => [f.concept, f.period])).toEqual([
      ['network', '2023-10-31'],
      ['network', '2023-10-31'],
    ]);
  });
});

describe('headlines and the lede', () => {
  it('round more coarsely, and take the time of the first paragraph', () => {
    const [head] = articleOf('Số liệu trên do cơ quan BHXH cung cấp.', {
      title: 'Kiên Giang có trên 1,4 triệu người tham gia BHYT',
      lead: 'Tính đến ngày 20/11/2021, tỉnh Kiên Giang có 1.452.310 người tham gia BHYT, trong đó có nhiều học sinh.',
      published: '2021-11-29',
    }).figures;
    expect(head).toMatchObject({ value: 1400000, period: '2021-11-20' });
  });
});

describe('a headline on the task of winning members', () => {
  it.each([
    ['Hà Nam: kết quả phát triển BHXH tự nguyện', 'participants'],
    ['Hà Nam phát triển mới BHXH tự nguyện', 'new_participants'],
  ])('%s', (title, concept) => {
    const text = 'Kim Bảng: 1.320 người\n\nDuy Tiên: 1.145 người';
    expect(rowsOf(text, ['concept'], { title })).toEqual([[concept], [concept]]);
  });
});
