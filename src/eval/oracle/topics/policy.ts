/** Rates and amounts that rules set or propose: contributions, benefits, support, wages. */
import { millions, percent, printed, under, type Quantity } from '../quantity.js';
import type { Production, Scene } from '../scene.js';
import { listed, say } from '../text.js';
import { date, iso, year } from '../time.js';

const whole = (n: number): Quantity => ({ quote: `${n}%`, value: n, upper: null, unit: 'percent', bound: 'exact' });
const tenths = (n: number): Quantity => ({
  quote: `${printed(n, 1)}%`,
  value: n / 10,
  upper: null,
  unit: 'percent',
  bound: 'exact',
});
/** `1.490.000 đồng/tháng`, `1,49 triệu đồng/tháng` */
const monthly = (s: Scene, thousands: number): Quantity => {
  const quote = s.random.chance(0.5)
    ? `${printed(thousands * 1000, 0)} đồng/tháng`
    : `${printed(thousands, 3).replace(/,?0+$/, '')} triệu đồng/tháng`;
  return { quote, value: thousands * 1000, upper: null, unit: 'VND_per_month', bound: 'exact' };
};
/** A day on which a rule comes into force, printed with `từ`. */
const inForce = (s: Scene) => {
  const day = { year: s.published.year + s.random.int(0, 2), month: s.random.pick([1, 7]), day: 1 };
  const quote = s.random.pick([`ngày 1/${day.month}/${day.year}`, `ngày 01-${day.month}-${day.year}`]);
  return { text: date(quote, iso(day)), period: iso(day) };
};

export const POLICY: Record<string, Production> = {
  // mức đóng BHYT bằng 4,5% lương cơ sở
  'contribution: rate': (s) => {
    const scheme = s.random.pick([
      ['BHYT', 'mức lương cơ sở'],
      ['BHXH_BB', 'tiền lương tháng'],
      ['BHTN', 'tiền lương tháng'],
    ] as const);
    const figure = s.figure(percent(s.random, 1, 25, 0), 'contribution', [scheme[0]], {
      period: null,
      base: 'wage',
      status: 'policy',
    });
    return say`theo quy định, mức đóng ${s.scheme(scheme[0]).text} ${s.random.pick(['bằng', 'là'])} ${figure} ${scheme[1]}`;
  },
  // từ ngày 1/1/2027, mức đóng BHYT tăng từ 4,5% lên 5,1% tiền lương
  'contribution: old and new': (s) => {
    const from = inForce(s);
    const [a, b] = [s.random.int(30, 45), s.random.int(46, 60)].map(tenths);
    const of = { base: 'wage', status: 'policy' } as const;
    return say`theo đề xuất, từ ${from.text}, mức đóng BHYT tăng từ ${s.figure(a!, 'contribution', ['BHYT'], { ...of, period: null })} lên ${s.figure(b!, 'contribution', ['BHYT'], { ...of, period: from.period })} tiền lương tháng`;
  },
  // năm 2019 là 4,8%, năm 2020 là 5,1%, năm 2021 là 5,4%
  'contribution: steps by year': (s) => {
    const first = s.published.year + 1;
    const members = [0, 1, 2].map((i) => {
      const y = first + i;
      const rate = s.figure(tenths(45 + i * 3), 'contribution', ['BHYT'], {
        period: `${y}-01-01/${y}-12-31`,
        base: 'wage',
        status: 'policy',
      });
      return say`${year(y)} là ${rate}`;
    });
    return say`theo phương án được đề xuất, mức đóng BHYT ${listed(members)} mức lương cơ sở`;
  },
  // người thứ hai, thứ ba, thứ tư đóng lần lượt bằng 70%, 60% và 50% mức đóng của người thứ nhất
  'contribution: household steps': (s) => {
    const rates = [70, 60, 50].map((n) =>
      s.figure(whole(n), 'contribution', ['BHYT_HGD'], { period: null, base: 'other', status: 'policy' }),
    );
    return say`khi tham gia BHYT hộ gia đình, người thứ hai, thứ ba, thứ tư đóng lần lượt bằng ${listed(rates)} mức đóng của người thứ nhất`;
  },
  // mức đóng BHYT hộ gia đình là 81.000 đồng/tháng
  'contribution: amount a month': (s) => {
    const from = inForce(s);
    const figure = s.figure(monthly(s, s.random.int(50, 120)), 'contribution', ['BHYT_HGD'], {
      period: from.period,
      status: 'policy',
    });
    return say`từ ${from.text}, mức đóng BHYT hộ gia đình của người thứ nhất là ${figure}`;
  },
  // học sinh đóng 680.400 đồng/năm
  'contribution: amount a year': (s) => {
    const thousands = s.random.int(400, 1_200);
    const amount = {
      quote: `${printed(thousands * 1000, 0)} đồng/năm`,
      value: thousands * 1000,
      upper: null,
      unit: 'VND_per_year' as const,
      bound: 'exact' as const,
    };
    return say`theo quy định, mức đóng BHYT của học sinh, sinh viên là ${s.figure(amount, 'contribution', ['BHYT_HSSV'], { period: null, status: 'policy' })}`;
  },
  // Nhà nước hỗ trợ 30% mức đóng BHYT
  'subsidy: rate': (s) => {
    const rate = whole(s.random.pick([10, 20, 25, 30, 50, 70, 100]));
    const amount = s.random.chance(0.3) ? under('tối thiểu', 'at_least', rate) : rate;
    const who = s.random.pick([
      'người thuộc hộ cận nghèo',
      'người thuộc hộ nghèo đa chiều',
      'hộ nông, lâm nghiệp có mức sống trung bình',
    ]);
    return say`theo quy định, ngân sách nhà nước hỗ trợ ${s.figure(amount, 'subsidy', ['BHYT'], { period: null, base: 'cost', status: 'policy', place: 'VN' })} mức đóng BHYT cho ${who}`;
  },
  // hộ nghèo được hỗ trợ 30%, hộ cận nghèo 25%, đối tượng khác 10% mức đóng BHXH tự nguyện
  'subsidy: by group': (s) => {
    const rate = (n: number) =>
      s.figure(whole(n), 'subsidy', ['BHXH_TN'], { period: null, base: 'cost', status: 'policy', place: 'VN' });
    return say`khi tham gia BHXH tự nguyện, người thuộc hộ nghèo được Nhà nước hỗ trợ ${rate(30)}, hộ cận nghèo ${rate(25)}, các đối tượng khác ${rate(10)} mức đóng`;
  },
  // người lao động đóng một phần ba, đơn vị đóng hai phần ba mức đóng
  'contribution: fractions in words': (s) => {
    const of = { period: null, base: 'cost', status: 'policy' } as const;
    const part = (quote: string, value: number): Quantity => ({
      quote,
      value,
      upper: null,
      unit: 'percent',
      bound: 'exact',
    });
    return say`theo quy định, người sử dụng lao động đóng ${s.figure(part('hai phần ba', 66.67), 'contribution', ['BHYT'], of)} và người lao động đóng ${s.figure(part('một phần ba', 33.33), 'contribution', ['BHYT'], of)} mức đóng BHYT`;
  },
  // lương hưu tăng 15% từ ngày 1/7/2024
  'benefit: pensions raised': (s) => {
    const from = inForce(s);
    const figure = s.figure(tenths(s.random.int(60, 160)), 'benefit', ['BHXH'], {
      period: from.period,
      measure: 'change',
      base: 'previous_period',
      status: 'policy',
    });
    return say`từ ${from.text}, lương hưu, trợ cấp BHXH hằng tháng tăng ${figure}`;
  },
  // mức lương hưu tối đa bằng 75%
  'benefit: pension rates': (s) => {
    const of = { period: null, base: 'wage', status: 'policy' } as const;
    const top = under('tối đa', 'at_most', whole(75));
    return say`theo quy định, mức lương hưu hằng tháng bằng ${s.figure(whole(45), 'benefit', ['BHXH'], of)} mức bình quân tiền lương tháng đóng BHXH, sau đó cứ thêm mỗi năm được tính thêm ${s.figure(whole(2), 'benefit', ['BHXH'], of)}, ${s.figure(top, 'benefit', ['BHXH'], of)}`;
  },
  // trợ cấp thất nghiệp bằng 60% mức bình quân tiền lương
  'benefit: unemployment': (s) => {
    const figure = s.figure(whole(60), 'benefit', ['BHTN'], { period: null, base: 'wage', status: 'policy' });
    return say`theo quy định, mức hưởng trợ cấp thất nghiệp hằng tháng bằng ${figure} mức bình quân tiền lương tháng đóng BHTN của 6 tháng liền kề`;
  },
  // quỹ BHYT chi trả 95% chi phí khám, chữa bệnh
  'benefit: treatment paid for': (s) => {
    const figure = s.figure(whole(s.random.pick([80, 95, 100])), 'benefit', ['BHYT'], {
      period: null,
      base: 'cost',
      status: 'policy',
    });
    return say`theo quy định, người nghỉ hưu được quỹ BHYT chi trả ${figure} chi phí khám, chữa bệnh`;
  },
  // lương cơ sở tăng từ 1.490.000 đồng/tháng lên 1.800.000 đồng/tháng
  'wage base: raised': (s) => {
    const from = inForce(s);
    const [a, b] = [monthly(s, s.random.int(100, 180) * 10), monthly(s, s.random.int(181, 300) * 10)];
    return say`từ ${from.text}, lương cơ sở làm căn cứ đóng BHYT tăng từ ${s.figure(a, 'wage_base', ['BHYT'], { period: null, status: 'policy' })} lên ${s.figure(b, 'wage_base', ['BHYT'], { period: from.period, status: 'policy' })}`;
  },
  // lương cơ sở hiện nay là 1,8 triệu đồng/tháng
  'wage base: level': (s) =>
    say`mức lương cơ sở làm căn cứ đóng BHYT hiện nay là ${s.figure(monthly(s, s.random.int(115, 300) * 10), 'wage_base', ['BHYT'], { period: s.today, status: 'policy' })}`,
  // mức lương bình quân đóng BHXH là 5,7 triệu đồng/người/tháng
  'wage base: average': (s) => {
    const when = s.flow();
    const amount = millions(s.random, 3, 12);
    const each = { ...amount, quote: `${amount.quote}/người/tháng`, unit: 'VND_per_month' as const };
    return say`${when.text}tiền lương bình quân đóng BHXH bắt buộc là ${s.figure(each, 'wage_base', ['BHXH_BB'], { period: when.period })}`;
  },
  // quỹ TNLĐ-BNN: giảm mức đóng từ 1% xuống 0,5%
  'contribution: accident fund': (s) => {
    const from = inForce(s);
    const figure = s.figure(
      { quote: '0,5%', value: 0.5, upper: null, unit: 'percent', bound: 'exact' },
      'contribution',
      ['TNLD_BNN'],
      { period: from.period, base: 'wage', status: 'policy' },
    );
    return say`từ ${from.text}, mức đóng vào Quỹ bảo hiểm tai nạn lao động, bệnh nghề nghiệp là ${figure} quỹ tiền lương`;
  },
};
