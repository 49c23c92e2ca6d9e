import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const schemesOf = (text: string, given = {}) => rowsOf(text, ['quote', 'scheme'], given);

describe('schemes that are meant and not named', () => {
  it('knows this form as the one named before', () => {
    expect(
      schemesOf(
        'Huyện đặt mục tiêu thêm 900 người đóng BHXH tự nguyện. Đến tháng 6, đã có 1.240 người tham gia loại hình này, cùng 3.110 người mua BHYT hộ gia đình.',
      ),
    ).toEqual([
      ['900 người', ['BHXH_TN']],
      ['1.240 người', ['BHXH_TN']],
      ['3.110 người', ['BHYT_HGD']],
    ]);
    expect(
      schemesOf('BHYT hộ gia đình được nhiều nhà chọn. Số người tham gia chính sách này là 61.200 người.'),
    ).toEqual([['61.200 người', ['BHYT_HGD']]]);
    // two forms are not one
    expect(
      schemesOf('Huyện có 1.240 người tham gia hai loại hình này, 3.110 người mua BHYT hộ gia đình.', {
        lead: 'Năm nay BHXH, BHYT đều tăng.',
      })[1],
    ).toEqual(['3.110 người', ['BHYT_HGD']]);
  });

  it('takes what is left as interest for that of all the funds', () => {
    const all = ['BHXH', 'BHYT', 'BHTN'];
    expect(
      schemesOf(
        'Thu BHXH đạt 512 tỷ đồng, BHYT 401 tỷ đồng, BHTN 33 tỷ đồng, còn lại 5,1 tỷ đồng là tiền lãi chậm đóng.',
      ),
    ).toContainEqual(['5,1 tỷ đồng', all]);
    expect(
      schemesOf('Nợ BHXH là 88 tỷ đồng; nợ BHYT 21 tỷ đồng; nợ BHTN 4 tỷ đồng, cuối cùng nợ lãi 9 tỷ đồng.'),
    ).toContainEqual(['9 tỷ đồng', all]);
    // a rest of one fund
    expect(
      schemesOf('Nợ BHYT 21 tỷ đồng, trong đó doanh nghiệp 15 tỷ đồng, còn lại 6 tỷ đồng của ngân sách.'),
    ).toContainEqual(['6 tỷ đồng', ['BHYT']]);
  });

  it('takes what one pays for a pension of his own for voluntary insurance', () => {
    const lead = 'Xã Tân Lập hiện có 140 người tham gia BHXH tự nguyện, 2.300 người mua BHYT hộ gia đình.';
    const paid =
      '“Được Nhà nước hỗ trợ 20%, mỗi tháng tôi chỉ đóng 237.600 đồng, mong sau này có lương hưu”, bà Lý nói.';
    expect(schemesOf(paid, { lead })).toEqual([
      ['20%', ['BHXH_TN']],
      ['237.600 đồng', ['BHXH_TN']],
    ]);
    expect(schemesOf('Chị Dung chạy chợ, chọn mức đóng 440.000 đồng/tháng.', { lead })).toEqual([
      ['440.000 đồng/tháng', ['BHXH_TN']],
    ]);
    // nobody looks for a pension here
    expect(schemesOf('“Được Nhà nước hỗ trợ 20%, cả nhà tôi đều có thẻ đi khám bệnh”, bà Lý nói.', { lead })).toEqual([
      ['20%', ['BHYT']],
    ]);
  });

  it('takes support told of pensions for that of voluntary insurance', () => {
    expect(schemesOf('Tham gia để có lương hưu khi về già, người dân được Nhà nước hỗ trợ 30% mức đóng.')).toEqual([
      ['30%', ['BHXH_TN']],
    ]);
    expect(schemesOf('Người hưởng trợ cấp hằng tháng qua đời thì thân nhân nhận mai táng 10 triệu đồng.')).toEqual([
      ['10 triệu đồng', ['BHXH']],
    ]);
  });

  it('goes on with the scheme that was named since the last figure', () => {
    const lead = 'Toàn huyện có 44.100 người tham gia BHYT. Đáng chú ý nhất là BHXH tự nguyện.';
    expect(schemesOf('Năm 2019 mới có 118 người tham gia.', { lead })).toEqual([['118 người', ['BHXH_TN']]]);
    expect(
      schemesOf('Năm 2019 mới có 41.800 người tham gia.', { lead: 'Toàn huyện có 44.100 người tham gia BHYT.' }),
    ).toEqual([['41.800 người', ['BHYT']]]);
  });

  it('leaves the name behind those who take part to them, not to the debts after them', () => {
    const lead = 'Toàn tỉnh còn 310 đơn vị nợ BHXH, BHYT.';
    expect(
      schemesOf('Năm tới, tỉnh phấn đấu 84% dân số tham gia BHYT, kéo nợ xuống dưới 2,5% số phải thu.', { lead }),
    ).toEqual([
      ['84%', ['BHYT']],
      ['dưới 2,5%', ['BHXH', 'BHYT']],
    ]);
    expect(schemesOf('Năm tới, tỉnh phấn đấu kéo nợ BHYT xuống dưới 2,5% số phải thu.', { lead })).toEqual([
      ['dưới 2,5%', ['BHYT']],
    ]);
  });

  it('takes the list named right before for that of the debts', () => {
    const end = 'Cả năm, đoàn kiểm tra việc đóng BHXH, BHYT, BHTN tại nhiều nơi.';
    const list =
      'Cơ quan BHXH công bố tên các đơn vị bị xử phạt về đóng BHXH, BHYT. Danh sách có 36 đơn vị, còn chậm đóng 19 tỷ đồng.';
    expect(schemesOf(`${list}\n\n${end}`)).toEqual([
      ['36 đơn vị', ['BHXH', 'BHYT']],
      ['19 tỷ đồng', ['BHXH', 'BHYT']],
    ]);
    expect(schemesOf(`Các đơn vị còn chậm đóng 19 tỷ đồng.\n\n${end}`)).toEqual([
      ['19 tỷ đồng', ['BHXH', 'BHYT', 'BHTN']],
    ]);
  });

  it('takes look-ups of cards behind accounts for those of health insurance', () => {
    expect(
      schemesOf('Tỉnh có 118.000 tài khoản VssID; 74 cơ sở khám, chữa bệnh tra cứu thẻ bằng căn cước công dân.'),
    ).toEqual([
      ['118.000 tài khoản', ['BHXH']],
      ['74 cơ sở', ['BHYT']],
    ]);
    expect(schemesOf('Tỉnh có 118.000 tài khoản VssID với 402.000 lượt đăng nhập.')).toEqual([
      ['118.000 tài khoản', ['BHXH']],
      ['402.000 lượt', ['BHXH']],
    ]);
  });

  it('takes the scheme of the law that the headline is on', () => {
    const health = { title: 'Luật BHYT sửa đổi: người bệnh được lợi gì' };
    expect(schemesOf('Mức đóng tối đa vẫn giữ 6% tiền lương.', health)).toEqual([['6%', ['BHYT']]]);
    expect(schemesOf('Năm qua, quỹ đã chi cho thuốc 1.240 tỷ đồng.', health)).toEqual([['1.240 tỷ đồng', ['BHYT']]]);
    const social = { title: 'Luật bảo hiểm xã hội mới có hiệu lực' };
    expect(schemesOf('Mức đóng tối đa vẫn giữ 25% tiền lương.', social)).toEqual([['25%', ['BHXH']]]);
    expect(schemesOf('Mức đóng BHTN tối đa vẫn giữ 1% tiền lương.', social)).toEqual([['1%', ['BHTN']]]);
  });

  it('takes support within social insurance as that of the voluntary one', () => {
    const title = 'Nhiều điểm mới của bảo hiểm xã hội';
    const lead = 'Dự thảo nâng mức hỗ trợ khi đóng BHXH tự nguyện.';
    expect(schemesOf('Hộ nghèo được hỗ trợ 45%, hộ cận nghèo 35%.', { title, lead })).toEqual([
      ['45%', ['BHXH_TN']],
      ['35%', ['BHXH_TN']],
    ]);
    expect(schemesOf('Hộ nghèo được hỗ trợ 45% tiền mua thẻ BHYT.', { title, lead })).toEqual([['45%', ['BHYT']]]);
    expect(schemesOf('Hộ nghèo được hỗ trợ 45%.', { title: 'Thêm hộ nghèo có BHYT', lead })).toEqual([
      ['45%', ['BHYT']],
    ]);
  });

  it('takes what an article that names no scheme speaks of', () => {
    const title = 'Nhiều bệnh viện bị từ chối thanh toán';
    const lead = 'BHXH tỉnh đã giám định chi phí KCB BHYT của 12 bệnh viện, chủ yếu là phí giường và thẻ BHYT.';
    expect(schemesOf('Bệnh viện Sản Nhi bị xuất toán 2,6 tỷ đồng.', { title, lead })).toEqual([
      ['2,6 tỷ đồng', ['BHYT']],
    ]);
    expect(schemesOf('Công ty May Hà Bắc bị truy thu BHXH 2,6 tỷ đồng.', { title, lead })).toEqual([
      ['2,6 tỷ đồng', ['BHXH']],
    ]);
  });
});
