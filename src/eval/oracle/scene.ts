/** What one generated article is about: its day, its place, its agencies; and how productions plant figures in it. */
import type { Base, Concept, Measure, Scheme, Status } from '../../../schemas/index.js';
import { SIXTY_THREE, THIRTY_FOUR, type Province } from './places.js';
import type { Quantity } from './quantity.js';
import type { Random } from './random.js';
import type { Piece, Text } from './text.js';
import { flowOpening, iso, reported, stockOpening, type Day, type When } from './time.js';

/** Rates that only the state sets: they hold for the country, wherever the article plays. */
const STATE_SETS: ReadonlySet<Concept> = new Set<Concept>(['contribution', 'benefit', 'wage_base', 'fines']);

/** Everything about a figure that its quantity does not say. `place` and `status` have the usual defaults. */
export interface Subject {
  period: string | null;
  measure?: Measure;
  base?: Base;
  status?: Status;
  place?: string;
}

const SPELT: Readonly<Record<Scheme, readonly string[]>> = {
  BHXH: ['BHXH', 'BHXH', 'bảo hiểm xã hội'],
  BHXH_BB: ['BHXH bắt buộc', 'bảo hiểm xã hội bắt buộc'],
  BHXH_TN: ['BHXH tự nguyện', 'bảo hiểm xã hội tự nguyện'],
  BHYT: ['BHYT', 'BHYT', 'bảo hiểm y tế'],
  BHYT_HGD: ['BHYT hộ gia đình', 'bảo hiểm y tế hộ gia đình'],
  BHYT_HSSV: ['BHYT học sinh, sinh viên', 'bảo hiểm y tế học sinh, sinh viên'],
  BHTN: ['BHTN', 'bảo hiểm thất nghiệp'],
  TNLD_BNN: ['bảo hiểm tai nạn lao động, bệnh nghề nghiệp'],
};

/** A scheme or several, with the words that print it. */
export interface Named {
  codes: Scheme[];
  text: string;
}

export type Scope = 'nation' | 'province' | 'district';

export class Scene {
  readonly published: Day;
  readonly scope: Scope;
  readonly province: Province;
  readonly part: readonly [type: string, name: string];

  constructor(readonly random: Random) {
    this.published = { year: random.int(2015, 2026), month: random.int(2, 12), day: random.int(1, 28) };
    if (random.chance(0.1)) this.published.month = 1;
    this.scope = random.pick(['nation', 'province', 'province', 'province', 'district'] as const);
    this.province = random.pick(iso(this.published) < '2025-07-01' ? SIXTY_THREE : THIRTY_FOUR);
    this.part = random.pick(this.province.parts);
  }

  get place(): string {
    if (this.scope === 'nation') return 'VN';
    return this.scope === 'province' ? this.province.name : `${this.province.name}/${this.part[1]}`;
  }

  /** `toàn tỉnh`, `cả nước`, `toàn huyện`. */
  get whole(): string {
    if (this.scope === 'nation') return this.random.pick(['cả nước', 'toàn quốc']);
    const type = this.scope === 'province' ? this.province.type : this.part[0];
    return this.random.pick([`toàn ${type}`, `trên địa bàn ${type}`]);
  }

  /** Place name with its type word: `tỉnh Nghệ An`, `huyện Diễn Châu`. Only for provinces and districts. */
  get placeName(): string {
    if (this.scope === 'nation') return 'Việt Nam';
    return this.scope === 'province' ? `${this.province.type} ${this.province.name}` : this.part.join(' ');
  }

  /** Year of the reported month. */
  get year(): number {
    return reported(this.published).year;
  }

  get today(): string {
    return iso(this.published);
  }

  /** Gives a printed amount its meaning. */
  figure(amount: Quantity, concept: Concept, scheme: readonly Scheme[], subject: Subject): Piece {
    const status = subject.status ?? (amount.estimate ? 'estimate' : 'actual');
    const home = status === 'policy' && STATE_SETS.has(concept) ? 'VN' : this.place;
    const { period, measure = 'level', base = null, place = home } = subject;
    const { quote, value, upper, unit, bound } = amount;
    const truth = { value, upper, unit, bound, concept, scheme: [...scheme], measure, base, status, period, place };
    return { kind: 'figure', quote, truth };
  }

  scheme(code: Scheme): Named {
    return { codes: [code], text: this.random.pick(SPELT[code]) };
  }

  /** The three funds that employers pay, as a list. */
  allFunds(): Named {
    const text = this.random.pick([
      'BHXH, BHYT, BHTN',
      'BHXH, BHYT, BHTN',
      'bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp',
    ]);
    return { codes: ['BHXH', 'BHYT', 'BHTN'], text };
  }

  stock(): When {
    return stockOpening(this.random, this.published);
  }

  flow(): When {
    return flowOpening(this.random, this.published);
  }

  /** An agency by its canonical name, printed in full. */
  agency(name: string, printed = name): Piece {
    return { kind: 'agency', quote: printed, name };
  }

  /** Communes have no social-security office of their own. */
  get inCommune(): boolean {
    return this.scope === 'district' && this.part[0] !== 'huyện';
  }

  /** The social-security agency of the article's place; in a commune its people's committee. */
  get officeName(): string {
    if (this.scope === 'nation') return 'BHXH Việt Nam';
    return `${this.inCommune ? 'UBND' : 'BHXH'} ${this.placeName}`;
  }

  /** As printed after it was introduced: in full, or `BHXH tỉnh`. */
  get office(): Piece {
    const short = this.scope === 'province' && this.random.chance(0.4);
    return this.agency(this.officeName, short ? `BHXH ${this.province.type}` : this.officeName);
  }

  /** Who sets targets: BHXH Việt Nam, or the province's people's committee. */
  get superior(): Piece {
    const committee = `UBND ${this.province.type} ${this.province.name}`;
    if (this.scope === 'nation') return this.agency('Chính phủ');
    return this.random.chance(0.5) ? this.agency('BHXH Việt Nam') : this.agency(committee);
  }
}

/** One way of the press to state something, written from the contract: text with its truth. */
export type Production = (scene: Scene) => Text;
