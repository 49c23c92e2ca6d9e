/** Figures in headlines, where words are left out and the body says the time. */
import { billions, count, percent } from '../quantity.js';
import type { Scene } from '../scene.js';
import { finding, say, type Text } from '../text.js';

/** A headline with the sentence of the body that restates its figure. */
export type Headline = (scene: Scene) => { title: Text; body: Text };

const unbounded = <Q extends { bound: string }>(make: () => Q): Q => {
  let amount = make();
  while (amount.bound !== 'exact') amount = make();
  return amount;
};

export const HEADLINES: Record<string, Headline> = {
  // Nghệ An: 56.592 người tham gia BHXH tự nguyện
  'headline: people': (s) => {
    const when = s.stock();
    const code = s.random.pick(['BHXH_TN', 'BHYT'] as const);
    const { text } = s.scheme(code);
    const amount = unbounded(() => count(s.random, 'người', 'person', 2_000, 900_000));
    const figure = () => s.figure(amount, 'participants', [code], { period: when.period });
    return {
      title: say`${s.placeName}: ${figure()} tham gia ${text}`,
      body: say`${when.text}${s.whole} có ${figure()} tham gia ${text}${finding('repeat_ok', [amount.quote])}`,
    };
  },
  // Nợ bảo hiểm xã hội 61,9 tỷ đồng
  'headline: arrears': (s) => {
    const when = s.stock();
    const amount = unbounded(() => billions(s.random, 20, 900));
    const figure = () => s.figure(amount, 'arrears', ['BHXH'], { period: when.period });
    return {
      title: say`${s.placeName} nợ BHXH ${figure()}`,
      body: say`${when.text}${s.whole} nợ BHXH ${figure()}${finding('repeat_ok', [amount.quote])}`,
    };
  },
  // Tỷ lệ bao phủ BHYT đạt 94,9%
  'headline: coverage': (s) => {
    const when = s.stock();
    const amount = percent(s.random, 71, 98, 0);
    const figure = () => s.figure(amount, 'coverage', ['BHYT'], { period: when.period, base: 'population' });
    return {
      title: say`${s.placeName}: Bao phủ BHYT đạt ${figure()}`,
      body: say`${when.text}tỷ lệ bao phủ BHYT của ${s.placeName} đạt ${figure()} dân số${finding('repeat_ok', [amount.quote])}`,
    };
  },
  // Số thu đạt 1.410,5 tỷ đồng
  'headline: revenue': (s) => {
    const when = s.flow();
    const funds = s.allFunds();
    const amount = unbounded(() => billions(s.random, 20, 9000));
    const figure = () => s.figure(amount, 'revenue', funds.codes, { period: when.period });
    return {
      title: say`${s.placeName}: Thu ${funds.text} đạt ${figure()}`,
      body: say`${when.text}tổng thu ${funds.text} đạt ${figure()}${finding('repeat_ok', [amount.quote])}`,
    };
  },
};
