import { describe, expect, it } from 'vitest';
import { isRelevant, mentionsDomain } from '../../extractors/document/index.js';
import { viewOf } from '../../extractors/document/view.js';

const relevant = (text: string): boolean => isRelevant(viewOf(text).lower);

describe('is relevant', () => {
  it.each([
    'Thu bảo hiểm xã hội tăng\nHội nghị diễn ra sáng nay.',
    'Kinh tế quý I\nToàn tỉnh có 90,5% dân số tham gia BHYT.',
    'Đời sống\nNgười cao tuổi nhận lương hưu đúng hạn. Nhiều người đã có thẻ BH YT.',
    'Thị trường việc làm\nTháng 5, có 3.420 lao động đăng ký thất nghiệp tại trung tâm.',
    'Viện phí mới\nTừ ngày 5/9, giá khám bệnh Bảo hiểm y tế tăng. Dịch vụ ngoài phạm vi chi trả của BHYT cũng tăng.',
    'Tin ngắn\nTrung tâm đã ký 860 quyết định cho hưởng trợ cấp thất nghiệp.',
    'Budget news\nSocial insurance funds paid 2 million people; health insurance covered 93 per cent.',
  ])('%s', (text) => expect(relevant(text)).toBe(true));

  it('in decomposed text too', () =>
    expect(relevant('Tin ngắn\nCó 1.200 người tham gia BHXH tự nguyện.'.normalize('NFD'))).toBe(true));
});

describe('one rate in passing is enough, told past a comma or of all forms', () => {
  it.each([
    'Xã mới\nTrạm y tế có bác sĩ. Số hộ tham gia BHYT còn ít, chỉ mới đạt 61,3%.',
    'Xã mới\nKhó nhất là tiêu chí số dân tham gia các hình thức bảo hiểm y tế đạt 85%.',
  ])('%s', (text) => expect(relevant(text)).toBe(true));
  it('but no rate of something else', () =>
    expect(relevant('Xã mới\nDân tham gia bảo hiểm y tế đông, đường làng rải nhựa 61%.')).toBe(false));
});

it('one line that is all there is needs no more than a figure beside a name', () => {
  expect(relevant('BHXH tỉnh Nghệ An thu 5.210 tỷ đồng.')).toBe(true);
  expect(relevant('Tin vắn\nBHXH tỉnh Nghệ An có 5.210 tỷ đồng.')).toBe(false);
  expect(relevant('BHXH tỉnh Nghệ An gặp mặt báo chí.')).toBe(false);
  expect(relevant('Nghe An co 5.210 nguoi tham gia BHXH tu nguyen')).toBe(false); // without marks it would be read half
  expect(relevant('Sở Y tế, BHXH tỉnh dự khai mạc giải bóng đá 2023.')).toBe(false);
});

describe('is not relevant', () => {
  it.each([
    'Khai mạc giải bóng đá\nDự lễ có lãnh đạo Sở Y tế, BHXH tỉnh, Bưu điện tỉnh.',
    'Tuyển lao động\nLương 9 triệu đồng/tháng, được đóng BHXH đầy đủ.',
    'Khởi công bệnh viện\nNơi đây sẽ khám chữa bệnh cho người có bảo hiểm y tế.',
    'Giá vàng tăng\nVàng lên 80 triệu đồng một lượng.',
  ])('%s', (text) => expect(relevant(text)).toBe(false));
});

it('the quick question to raw text knows every form of the names, and no other subject', () => {
  for (const text of [
    'thẻ BHYT',
    'BH XH',
    'Bảo hiểm Xã hội',
    'bảo hiểm y tế'.normalize('NFD'),
    'bao hiem xa hoi',
    'Health insurance',
  ])
    expect(mentionsDomain(text)).toBe(true);
  for (const text of ['bảo hiểm xe máy', 'giá vàng hôm nay', '']) expect(mentionsDomain(text)).toBe(false);
});
