import { describe, expect, it } from 'vitest';
import { namesOf, organisationsOf } from './context.js';

describe('canonical names', () => {
  it.each([
    ['Bảo hiểm xã hội tỉnh Sơn La họp báo.', ['BHXH tỉnh Sơn La']],
    ['Cơ quan BHXH tỉnh Sơn La họp báo.', ['BHXH tỉnh Sơn La']],
    ['Theo BHXH Sơn La, số thu tăng.', ['BHXH tỉnh Sơn La']],
    ['Bảo hiểm xã hội (BHXH) Việt Nam vừa có văn bản.', ['BHXH Việt Nam']],
    ['BHXH TP. Hải Phòng đã chi trả.', ['BHXH thành phố Hải Phòng']],
    ['BHXH TP.HCM kiến nghị.', ['BHXH TP.HCM']],
    ['Ủy ban nhân dân tỉnh Sơn La chỉ đạo.', ['UBND tỉnh Sơn La']],
    ['Hội đồng nhân dân huyện Mai Sơn thông qua nghị quyết.', ['HĐND huyện Mai Sơn']],
    ['Liên đoàn Lao động huyện Mai Sơn tổ chức.', ['LĐLĐ huyện Mai Sơn']],
    ['Uỷ ban nhân dân xã Hát Lót vận động.', ['UBND xã Hát Lót']],
    ['BẢO HIỂM XÃ HỘI TỈNH SƠN LA', ['BHXH tỉnh Sơn La']],
    ['Đoàn đại biểu Quốc hội tỉnh Sơn La giám sát.', ['Đoàn ĐBQH tỉnh Sơn La']],
    // a society speaks by its committee; the party's is one of its own
    ['Ban Chấp hành Trung ương Hội Nông dân Việt Nam kiến nghị.', ['Hội Nông dân Việt Nam']],
    ['Ban Chấp hành Trung ương ban hành nghị quyết.', ['Ban Chấp hành Trung ương']],
    // offices of an area, numbered, since 2025
    ['TAND khu vực 3 - Sơn La xét xử.', ['TAND khu vực 3 Sơn La']],
    ['Viện KSND khu vực 3, tỉnh Sơn La phê chuẩn.', ['Viện KSND khu vực 3 Sơn La']],
    ['Viện kiểm sát huyện Mai Sơn (Sơn La) truy tố.', ['Viện kiểm sát huyện Mai Sơn']],
    [
      'Theo Bộ y tế và Sở lao động - thương binh và xã hội Sơn La, số thu tăng.',
      ['Bộ Y tế', 'Sở Lao động - Thương binh và Xã hội tỉnh Sơn La'],
    ],
    ['Bộ Lao động cho biết số thu tăng.', ['Bộ Lao động']],
    ['Bộ Lao động - TB&XH và Bộ LĐ-TB&XH họp.', ['Bộ LĐ-TB&XH']],
    ['Bộ Lao động Hàn Quốc và Bộ Y tế Thái Lan góp ý.', []],
    ['Xã mua một bộ y tế, Phòng y tế họp.', []],
    ['Sở Giáo dục Đào tạo Sơn La họp. Sở Giáo dục & Đào tạo Sơn La nói.', ['Sở Giáo dục & Đào tạo tỉnh Sơn La']],
    ['BHXH tỉnh Sơn La đề nghị Công an, Viện Kiểm sát, Tòa án xử lý.', ['BHXH tỉnh Sơn La']],
    ['BHXH khu vực 15 họp báo.', ['BHXH khu vực 15']],
    // the newsroom of a broadcaster
    ['Trung tâm Tin tức HTV9 đưa tin.', []],
    ['Viện trưởng Viện Công nhân và Công đoàn phân tích.', ['Viện Công nhân và Công đoàn']],
  ])('%s', (text, names) => {
    expect(namesOf(text, { places: ['Sơn La', 'Hải Phòng'] })).toEqual(names);
  });

  it.each([
    ['Công ty CP Dịch vụ Bưu chính viễn thông Bình An nợ BHXH.', ['Công ty CP Dịch vụ Bưu chính viễn thông Bình An']],
    // somebody beside the firm, and another part of its name
    ['Công ty Bao bì Tân Lộc và nghệ sĩ Thu Hà trao 30 thẻ BHYT.', ['Công ty Bao bì Tân Lộc']],
    ['Công ty Bao bì Tân Lộc và Nghệ sĩ nhân dân Thu Hà trao thẻ.', ['Công ty Bao bì Tân Lộc']],
    ['Công ty Bao bì và Xây dựng Tân Lộc trao 30 thẻ BHYT.', ['Công ty Bao bì và Xây dựng Tân Lộc']],
    // a name told by its first letters ends with them
    ['Ông khám tại Bệnh viện đa khoa P.L.H. Riêng tiền thuốc là 9 triệu đồng.', ['Bệnh viện đa khoa P.L.H']],
    ['Công ty CP Đ.T.C nợ BHXH.', ['Công ty CP Đ.T.C']],
    ['Công ty CP Trải nghiệm Xanh 20 tháng chưa đóng đủ.', ['Công ty CP Trải nghiệm Xanh']],
    ['Công ty May 20 nợ BHXH.', ['Công ty May 20']],
    ['Công ty TNHH Phòng khám Đa khoa Bình An nợ BHXH.', ['Công ty TNHH Phòng khám Đa khoa Bình An']],
  ])('a company to the end of its name: %s', (text, names) => {
    expect(namesOf(text, {})).toEqual(names);
  });

  it('a committee is named up to its level, or not at all', () => {
    const committee = 'Ban Chỉ đạo thực hiện chính sách BHXH, BHYT tỉnh Sơn La';
    const places = ['Sơn La'];
    const long = 'Ban chỉ đạo thực hiện chính sách bảo hiểm xã hội, bảo hiểm y tế';
    expect(namesOf(`${long} tỉnh Sơn La họp.`, { places })).toEqual([committee]);
    expect(namesOf(`${long} (BHXH, BHYT) tỉnh Sơn La họp.`, { places })).toEqual([committee]);
    expect(namesOf(`Mời ${long} cùng Công an, Thanh tra tỉnh Sơn La.`, { places })).not.toContain(committee);
    expect(namesOf(`${long} làm việc với huyện Mai Sơn.`, { places })).toEqual([]);
    expect(namesOf('Ban Chỉ đạo 35 tỉnh Sơn La họp.', { places })).toEqual(['Ban Chỉ đạo 35 tỉnh Sơn La']);
  });

  it.each([
    ['Công ty CP Đóng mới Tàu cá Sông Hàn nợ BHXH.', ['Công ty CP Đóng mới Tàu cá Sông Hàn']],
    ['Cục Việc làm cho biết số người thất nghiệp giảm.', ['Cục Việc làm']],
    ['Trung tâm Phục vụ hành chính công tỉnh Sơn La nhận hồ sơ.', ['Trung tâm Phục vụ hành chính công tỉnh Sơn La']],
    ['Thuế tỉnh Sơn La cung cấp dữ liệu.', ['Thuế tỉnh Sơn La']],
    ['Chi cục Thuế huyện Mai Sơn cung cấp dữ liệu.', ['Chi cục Thuế huyện Mai Sơn']],
    ['Bộ Lao động-Thương binh và Xã hội hướng dẫn.', ['Bộ Lao động-Thương binh và Xã hội']],
    [
      'Phòng Thương mại và Công nghiệp Việt Nam (VCCI) góp ý; VCCI nêu hai điều.',
      ['Phòng Thương mại và Công nghiệp Việt Nam'],
    ],
  ])('agencies by their whole names: %s', (text, names) => {
    expect(namesOf(text, { places: ['Sơn La'] })).toEqual(names);
  });

  it.each([
    'Vụ việc làm giả hồ sơ đang được điều tra.',
    'Vụ việc được chuyển đi.',
    'Hội nghị bàn việc làm.',
    'Thuế thu nhập giảm.',
  ])('other words that begin like an agency: %s', (text) => {
    expect(namesOf(text, { places: ['Sơn La'] })).toEqual([]);
  });

  it('a place, a count or a new sentence is no name', () => {
    const places = ['Quảng Nam', 'Hội An'];
    expect(namesOf('Hội An còn 3.200 người, huyện Núi Thành 2.900 người.', { places })).toEqual([]);
    expect(namesOf('Anh đến trạm y tế xã 214 lần.', {})).toEqual([]);
    expect(namesOf('Các trường trực thuộc UBND TP. Bước vào năm học mới, số thu tăng.', {})).toEqual([
      'UBND thành phố',
    ]);
    expect(namesOf('Hội An toàn lao động họp.', {})).toEqual(['Hội An toàn lao động']);
  });

  it('counts an agency once, whatever its form', () => {
    const [only, ...others] = organisationsOf(
      'Bảo hiểm xã hội tỉnh Sơn La và BHXH Sơn La là một; BHXH tỉnh cũng vậy.',
      {
        place: 'Sơn La',
        places: ['Sơn La'],
      },
    );
    expect(others).toEqual([]);
    expect(only!.mentions).toHaveLength(3);
    expect(only).toMatchObject({ kind: 'social_security', level: 'province', inferred: [] });
  });

  it('joins an abbreviation given in parentheses', () => {
    const [only] = organisationsOf('Kiểm toán Nhà nước (KTNN) công bố. Theo KTNN, số nợ lớn.');
    expect(only!.mentions).toHaveLength(3);
  });

  it('prefers the abbreviation of a ministry, once it is printed', () => {
    expect(namesOf('Bộ LĐ-TB&XH trả lời. Bộ Lao động - Thương binh và Xã hội cho biết.')).toEqual(['Bộ LĐ-TB&XH']);
    expect(namesOf('Bộ Lao động - Thương binh và Xã hội cho biết. Bộ LĐ-TB&XH trả lời.')).toEqual(['Bộ LĐ-TB&XH']);
    expect(namesOf('Bộ Lao động - Thương binh và Xã hội cho biết.')).toEqual(['Bộ Lao động - Thương binh và Xã hội']);
  });

  it('a firm is one under its full and its short name', () => {
    const full = 'Công ty TNHH MTV Hòa Phát Đạt';
    expect(namesOf(`${full} nợ BHXH. Công ty Phát Đạt hứa trả.`)).toEqual([full]);
    expect(namesOf(`${full} nợ BHXH. Công ty CP Thành Phát Đạt hứa trả. Công ty Phát Đạt im lặng.`)).toHaveLength(3);
    const whole = 'Tổng Công ty Cổ phần Bình Minh';
    expect(namesOf(`Công nhân Công ty Cổ phần Bình Minh chờ sổ; ${whole} nợ BHXH.`)).toEqual([
      'Tổng công ty Cổ phần Bình Minh',
    ]);
    expect(namesOf(`${whole} nợ BHXH, Công ty Bình Minh hứa trả.`)).toHaveLength(1);
  });

  it.each([
    ['Công ty CP Đ.T.C nợ BHXH.', ['Công ty CP Đ.T.C']],
    ['Công ty CP Đầu tư 2.9 nợ BHXH.', ['Công ty CP Đầu tư 2.9']],
    ['Trung tâm tiếp nhận 7.310 hồ sơ.', []],
    ['Trung tâm Tiếp nhận hồ sơ giải đáp.', ['Trung tâm Tiếp nhận hồ sơ']],
    ['Ông điều trị ở Bệnh viện Thiện Tâm.', ['Bệnh viện Thiện Tâm']],
    ['Ông điều trị ở bệnh viện tuyến trên.', []],
    ['Quỹ mua trái phiếu Chính phủ.', []],
    ['Chính phủ giao chỉ tiêu.', ['Chính phủ']],
    ['Phó Chủ nhiệm Ủy ban về các vấn đề xã hội của Quốc hội.', ['Ủy ban về các vấn đề xã hội của Quốc hội']],
    ['Viện Chiến lược và Chính sách y tế khảo sát.', ['Viện Chiến lược và Chính sách y tế']],
  ])('%s', (text, names) => {
    expect(namesOf(text, {})).toEqual(names);
  });
});

describe('where a name ends', () => {
  it.each([
    ['Bộ Y tế phối hợp với các địa phương.', ['Bộ Y tế']],
    ['Sở Kế hoạch và Đầu tư và Sở Y tế cùng ký.', ['Sở Kế hoạch và Đầu tư', 'Sở Y tế']],
    ['Bộ Văn hóa, Thể thao và Du lịch công bố.', ['Bộ Văn hóa, Thể thao và Du lịch']],
    ['Bệnh viện Đa khoa Gia đình vượt dự toán.', ['Bệnh viện Đa khoa Gia đình']],
    ['Bệnh viện Mắt Phú Thọ từ chối.', ['Bệnh viện Mắt Phú Thọ']],
    ['Bệnh viện Nguyễn Trãi tiếp nhận ca bệnh.', ['Bệnh viện Nguyễn Trãi']],
    ['Ngân hàng Nhà nước yêu cầu.', ['Ngân hàng Nhà nước']],
    ['Hội Liên hiệp Phụ nữ tỉnh Sơn La ra quân.', ['Hội Liên hiệp Phụ nữ tỉnh Sơn La']],
    ['Trung tâm Dịch vụ việc làm tỉnh Sơn La giải quyết.', ['Trung tâm Dịch vụ việc làm tỉnh Sơn La']],
    ['Trung tâm Y tế huyện Mai Sơn vượt quỹ.', ['Trung tâm Y tế huyện Mai Sơn']],
    ['Tòa án nhân dân huyện Mai Sơn xét xử.', ['Tòa án nhân dân huyện Mai Sơn']],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe('companies', () => {
  it.each([
    ['Công ty TNHH May Hồng Hà nợ 3 tỷ đồng.', ['Công ty TNHH May Hồng Hà']],
    // what it makes, in small letters
    ['Công ty CP Sản xuất vật liệu xây dựng Tân Lộc nợ 3 tỷ đồng.', ['Công ty CP Sản xuất vật liệu xây dựng Tân Lộc']],
    ['Công ty CP Sửa chữa tàu biển Nam Hải nợ 3 tỷ đồng.', ['Công ty CP Sửa chữa tàu biển Nam Hải']],
    // the legal form as printed, of one firm
    ['CTCP Cầu 9 nợ 3 tỷ đồng. Tổng CTCP Sông Mã nợ 2 tỷ đồng.', ['CTCP Cầu 9', 'Tổng CTCP Sông Mã']],
    ['CTCP Cầu 9 nợ 3 tỷ đồng. Công ty cổ phần Cầu 9 hứa trả.', ['Công ty cổ phần Cầu 9']],
    // what it does behind its name
    ['Công ty CP Cầu 13 XD và KT sử dụng 33 lao động.', ['Công ty CP Cầu 13 XD và KT']],
    ['Trung tâm Dịch vụ việc làm Bắc Trung Bộ họp.', ['Trung tâm Dịch vụ việc làm Bắc Trung Bộ']],
    ['Trung tâm Dịch vụ việc làm Hà Nam bố trí thêm bàn.', ['Trung tâm Dịch vụ việc làm Hà Nam']],
    ['Trung tâm Dịch vụ việc làm Hà Nam, Bộ Y tế họp.', ['Trung tâm Dịch vụ việc làm Hà Nam', 'Bộ Y tế']],
    ['Trung tâm Dịch vụ việc làm Sơn La thông tin về tiền nợ.', ['Trung tâm Dịch vụ việc làm Sơn La']],
    ['Trung tâm Công nghệ thông tin Sơn La hỗ trợ.', ['Trung tâm Công nghệ thông tin Sơn La']],
    // banks behind their legal form
    ['Ngân hàng Thương mại Cổ phần BIDV cho vay.', ['Ngân hàng Thương mại Cổ phần BIDV']],
    ['Ngân hàng TMCP Lộc An Việt Nam cho vay.', ['Ngân hàng TMCP Lộc An Việt Nam']],
    ['Thống đốc Ngân hàng Nhà nước Nguyễn Thị Hoa nói.', ['Ngân hàng Nhà nước']],
    ['Công ty TNHH Thương mại - Sản xuất An Bình nợ 3 tỷ đồng.', ['Công ty TNHH Thương mại - Sản xuất An Bình']],
    ['Công ty cổ phần Hàng không Hải Hà nợ 3 tỷ đồng.', ['Công ty cổ phần Hàng không Hải Hà']],
    ['Công ty CP Chế biến gỗ Tân Phát chậm đóng.', ['Công ty CP Chế biến gỗ Tân Phát']],
    ['Công ty Cổ phần Xây dựng số 9 nợ 5 tháng.', ['Công ty Cổ phần Xây dựng số 9']],
    ['Công ty CP Tập đoàn Minh Tâm bị kiện.', ['Công ty CP Tập đoàn Minh Tâm']],
    ['Cty TNHH MTV 72 còn nợ.', ['Công ty TNHH MTV 72']],
    ['Chi nhánh Miền Đông Công ty Cao su Phú Lợi nợ.', ['Chi nhánh Miền Đông Công ty Cao su Phú Lợi']],
    ['Tổng công ty Sông Lam góp vốn.', ['Tổng công ty Sông Lam']],
    ['nhiều công ty cổ phần còn nợ, công ty này thì không.', []],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe('one agency under two printed names', () => {
  it.each([
    ['Tòa án nhân dân tỉnh Sơn La xét xử. TAND tỉnh Sơn La tuyên án.', ['Tòa án nhân dân tỉnh Sơn La']],
    ['Viện kiểm sát nhân dân tỉnh Sơn La truy tố. VKSND tỉnh Sơn La.', ['Viện kiểm sát nhân dân tỉnh Sơn La']],
    ['Bệnh viện Phổi Trung ương quá tải. Bệnh viện Phổi TW nhận bệnh nhân.', ['Bệnh viện Phổi Trung ương']],
    ['Viện KSND tỉnh Sơn La phê chuẩn. VKSND tối cao kháng nghị.', ['Viện KSND tỉnh Sơn La', 'Viện KSND tối cao']],
    ['Tổ chức Y tế Thế giới (WHO) khuyến nghị. Theo WHO, tỷ lệ còn thấp.', ['Tổ chức Y tế Thế giới']],
    ['Ban Quản lý các KCN tỉnh Sơn La hướng dẫn.', ['Ban Quản lý các khu công nghiệp tỉnh Sơn La']],
  ])('%s', (text, names) => {
    expect(namesOf(text, { places: ['Sơn La'] })).toEqual(names);
  });

  it('is not read out of the number of a paper', () => {
    expect(
      namesOf('Theo Nghị quyết số 31/NQ-HĐND và Quyết định 2187/QĐ-UBND, mức hỗ trợ tăng.', { place: 'Sơn La' }),
    ).toEqual([]);
    expect(namesOf('Đảng ủy-HĐND-UBND xã Hát Lót họp.', { place: 'Sơn La' })).toEqual([
      'Đảng ủy xã Hát Lót',
      'HĐND xã Hát Lót',
      'UBND xã Hát Lót',
    ]);
  });
});

describe('what a centre does, and unions of many places', () => {
  it.each([
    ['Trung tâm tổ chức tư vấn cho người lao động.', []],
    ['Trung tâm tiếp nhận hồ sơ mỗi ngày.', []],
    ['Hội LHPN 9 xã, phường đăng ký chỉ tiêu.', []],
    ['Giao Hội LHPN mỗi xã vận động 10 người.', []],
    ['Hội LHPN huyện Mai Sơn vận động hội viên.', ['Hội LHPN huyện Mai Sơn']],
    [
      'Hội Liên hiệp phụ nữ huyện Mai Sơn họp. Theo Hội LHPN huyện Mai Sơn, có 40 tổ.',
      ['Hội Liên hiệp phụ nữ huyện Mai Sơn'],
    ],
  ])('%s', (text, names) => {
    expect(namesOf(text, { places: ['Sơn La', 'Sơn La/Mai Sơn'] })).toEqual(names);
  });
});
