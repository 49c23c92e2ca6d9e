/** Cards, books, collection points, and what has become electronic. */
import { count, exact, few, percent, rate } from '../quantity.js';
import type { Production } from '../scene.js';
import { finding, say } from '../text.js';

export const PAPERS: Record<string, Production> = {
  // cấp 615.839 thẻ BHYT: in a period
  'cards: issued': (s) => {
    const when = s.flow();
    const cards = count(s.random, 'thẻ', 'card', 500, 900_000);
    return say`${when.text}${s.office} ${s.random.pick(['cấp', 'đã cấp', 'in và cấp', 'cấp mới'])} ${s.figure(cards, 'cards', ['BHYT'], { period: when.period })} BHYT`;
  },
  // trong đó cấp mới A thẻ, gia hạn B thẻ
  'cards: new and again': (s) => {
    const when = s.flow();
    const [fresh, again] = [s.random.int(5_000, 500_000), s.random.int(300, 20_000)];
    const card = (n: number) => exact(n, 'thẻ', 'card');
    const [whole, a, b] = [card(fresh + again), card(fresh), card(again)];
    const of = { period: when.period };
    const agrees = finding('sum_ok', [whole.quote, a.quote, b.quote]);
    return say`${when.text}${s.office} cấp ${s.figure(whole, 'cards', ['BHYT'], of)} BHYT, trong đó cấp mới ${s.figure(a, 'cards', ['BHYT'], of)}, cấp lại ${s.figure(b, 'cards', ['BHYT'], of)}${agrees}`;
  },
  // đã có 294.587 sổ BHXH được cấp: a total
  'books: in total': (s) => {
    const when = s.stock();
    const books = count(s.random, 'sổ', 'book', 3_000, 400_000);
    return say`${when.text}tổng số sổ BHXH đã cấp là ${s.figure(books, 'books', ['BHXH'], { period: when.period })}`;
  },
  // cấp mới 5.304 sổ BHXH
  'books: issued': (s) => {
    const when = s.flow();
    const books = count(s.random, 'sổ', 'book', 300, 40_000);
    return say`${when.text}${s.office} cấp ${s.random.pick(['mới ', ''])}${s.figure(books, 'books', ['BHXH'], { period: when.period })} BHXH`;
  },
  // có 412 điểm thu với 1.020 nhân viên đại lý thu
  'network: points and agents': (s) => {
    const when = s.stock();
    const of = { period: when.period };
    const points = s.figure(few(s.random, 'điểm thu', 'point', 20, 900), 'network', ['BHXH', 'BHYT'], of);
    const agents = s.figure(exact(s.random.int(120, 3000), 'nhân viên', 'agent'), 'network', ['BHXH', 'BHYT'], of);
    return say`${when.text}${s.whole} có ${points} BHXH, BHYT với ${agents} thu`;
  },
  'network: agents': (s) => {
    const when = s.stock();
    return say`${when.text}${s.office} đã ký hợp đồng với ${s.figure(few(s.random, 'đại lý', 'agent', 20, 400), 'network', ['BHXH', 'BHYT'], { period: when.period })} thu BHXH, BHYT`;
  },
  // có 241.807 tài khoản VssID được phê duyệt
  'digital: VssID': (s) => {
    const when = s.stock();
    const accounts = count(s.random, 'tài khoản', 'account', 3_000, 900_000);
    return say`${when.text}${s.whole} có ${s.figure(accounts, 'digital', ['BHXH'], { period: when.period })} VssID ${s.random.pick(['được phê duyệt', 'đã được kích hoạt'])}`;
  },
  // N người cài đặt ứng dụng VssID
  'digital: installed': (s) => {
    const when = s.stock();
    const persons = count(s.random, 'người', 'person', 3_000, 900_000);
    return say`${when.text}có ${s.figure(persons, 'digital', ['BHXH'], { period: when.period })} cài đặt ứng dụng VssID - BHXH số`;
  },
  // trong đó 79.055 hồ sơ nộp qua mạng, chiếm 89,6%
  'digital: electronic files': (s) => {
    const when = s.flow();
    const whole = s.random.int(3_000, 200_000);
    const part = s.random.int(Math.round(whole * 0.5), Math.round(whole * 0.98));
    const [all, some, share] = [exact(whole, 'hồ sơ', 'file'), exact(part, 'hồ sơ', 'file'), rate(part, whole)];
    const of = { period: when.period };
    const agrees = finding('share_ok', [all.quote, some.quote, share.quote]);
    return say`${when.text}hệ thống giao dịch điện tử của ${s.office} tiếp nhận ${s.figure(all, 'digital', ['BHXH'], of)} BHXH, trong đó ${s.figure(some, 'digital', ['BHXH'], of)} nộp qua Cổng Dịch vụ công, chiếm ${s.figure(share, 'digital', ['BHXH'], { ...of, measure: 'share', base: 'total' })}${agrees}`;
  },
  // khám chữa bệnh bằng CCCD: 687.915 lượt tra cứu
  'digital: identity cards': (s) => {
    const when = s.flow();
    const turns = count(s.random, 'lượt', 'turn', 3_000, 900_000);
    return say`${when.text}có ${s.figure(turns, 'digital', ['BHYT'], { period: when.period })} tra cứu thông tin thẻ BHYT bằng căn cước công dân gắn chip`;
  },
  // 96,3% số người tham gia đã xác thực với cơ sở dữ liệu dân cư
  'digital: synchronised': (s) => {
    const when = s.stock();
    const figure = s.figure(percent(s.random, 70, 99), 'digital', ['BHXH', 'BHYT'], {
      period: when.period,
      measure: 'share',
      base: 'participants',
    });
    return say`${when.text}${figure} số người tham gia BHXH, BHYT đã được xác thực với Cơ sở dữ liệu quốc gia về dân cư`;
  },
};
