/** Prose without meaning in two languages, the same for the same seed: material for generated pages. */

export type Random = () => number;

/** A small deterministic generator (mulberry32). */
export const randomOf = (seed: number): Random => {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

const split = (text: string): string[] => text.split('|').map((part) => part.trim());

const PARTS = {
  vi: {
    when: split('Sáng nay | Trong quý vừa qua | Từ đầu năm đến nay | Theo báo cáo mới | Tại buổi làm việc | Những tháng gần đây | Bên cạnh đó | Tuy nhiên'),
    who: split('cơ quan bảo hiểm xã hội huyện | các đại lý thu ở xã | hội phụ nữ và đoàn thanh niên | nhiều doanh nghiệp trong khu công nghiệp | lãnh đạo phòng y tế | người lao động tự do | ban chỉ đạo cấp xã'),
    did: split('đã phối hợp tuyên truyền cho | tiếp tục vận động | đang rà soát danh sách của | sẽ hỗ trợ một phần mức đóng cho | tổ chức đối thoại với | cấp thẻ mới cho'),
    whom: split('các hộ gia đình có mức sống trung bình | học sinh ở vùng khó khăn | người dân chưa tham gia | những đơn vị còn nợ đóng | người hưởng lương hưu hằng tháng | công nhân ở các nhà trọ'),
    tail: split('nhằm hoàn thành chỉ tiêu được giao | và kết quả vượt kế hoạch khoảng {n}% | với số tiền trên {n} tỷ đồng | cho hơn {n} người trên địa bàn | trong khi tỷ lệ bao phủ mới đạt {n}% dân số | để không ai bị bỏ lại phía sau'),
    head: split('Kết quả bước đầu | Vì sao người dân còn ngại | Khó khăn cần tháo gỡ | Giải pháp cho những tháng cuối năm | Tiếng nói từ cơ sở | Con số đáng chú ý'),
    item: split('Tăng cường phối hợp giữa các ngành | Giao chỉ tiêu đến từng xã và từng đại lý | Công khai danh sách đơn vị chậm đóng | Đẩy mạnh giao dịch điện tử'),
    link: split('Thời sự | Chính trị | Xã hội | Kinh tế | Pháp luật | Giáo dục | Sức khỏe | Thể thao | Văn hóa | Du lịch | Bạn đọc | Thế giới'),
    title: split('Thêm hàng nghìn người có thẻ bảo hiểm y tế | Gỡ khó cho lao động tự do khi tham gia bảo hiểm | Nhiều đơn vị còn chậm đóng bảo hiểm xã hội | Chính sách mới đến với hộ gia đình'),
    teaser: split('Giá lúa tăng, nông dân phấn khởi vào vụ mới | Khai mạc giải bóng đá học sinh toàn tỉnh | Cảnh báo mưa lớn và gió giật ở ven biển | Hội chợ hàng Việt thu hút đông khách'),
    names: split('Nguyễn Thị Thu Hà | Trần Quốc Bảo | Lê Minh Khôi | Phạm Ngọc Lan'),
  },
  en: {
    when: split('On Monday | In the last quarter | Since the beginning of the year | According to the report | At the meeting | For months | However | In addition'),
    who: split('the regional insurance office | several large employers in the zone | local officials and volunteers | a group of independent workers | the health ministry | many retired teachers | the new committee'),
    did: split('has agreed to support | will continue to review the claims of | was asked to explain the delays to | has started to register | had promised better services for | is paying higher benefits to'),
    whom: split('families who live outside the city | students and their parents | people that have not yet joined the fund | companies with unpaid contributions | pensioners in the northern districts | workers who lost their jobs'),
    tail: split('so that the target can be met by the end of the year | and the result was about {n} percent above the plan | with more than {n} million in additional spending | while coverage has only reached {n} percent of the population | because it is what the law requires | but critics say that this is not enough'),
    head: split('A slow start | What the numbers say | Why people hesitate | The way forward | Voices from the field | Open questions'),
    item: split('Work together across all of the departments | Set a target for each district and each agent | Publish a list of those who pay late | Move more of the procedures online'),
    link: split('Home | World | Politics | Business | Opinion | Tech | Science | Health | Sports | Arts | Style | Travel'),
    title: split('Thousands more sign up for health insurance this year | New rules ease the burden on independent workers | Employers still behind on social insurance payments | What the pension reform means for your family'),
    teaser: split('Rice prices climb as the new season begins | Students open their annual football cup | Storm warning issued for the coastal towns | Trade fair draws record crowds downtown'),
    names: split('Anna Whitfield | Marcus Doyle | Priya Raman | Tom Hargreaves'),
  },
} as const; // prettier-ignore

export type Language = keyof typeof PARTS;

export interface Writer {
  lang: Language;
  random: Random;
  pick(kind: keyof (typeof PARTS)['vi']): string;
  sentence(): string;
  paragraph(sentences?: number): string;
}

export const writerOf = (lang: Language, seed: number): Writer => {
  const random = randomOf(seed);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const parts = PARTS[lang];
  const pick: Writer['pick'] = (kind) => one(parts[kind]);
  const sentence = (): string =>
    `${pick('when')}, ${pick('who')} ${pick('did')} ${pick('whom')} ${pick('tail')}.`.replace('{n}', () =>
      String(2 + Math.floor(random() * 900)),
    );
  const paragraph = (sentences = 1 + Math.floor(random() * 4)): string =>
    Array.from({ length: sentences }, sentence).join(' ');
  return { lang, random, pick, sentence, paragraph };
};
