import { JaroWinklerDistance } from 'natural/lib/natural/distance/index.js';
import { fold } from '../store/index.js';

/** One printed name in one printed office, with every article that says so. */
export interface Printed {
  name: string;
  role: string | null;
  organisation: string | null;
  /** First and last day of publication. */
  from: string | null;
  to: string | null;
  /** Rows of the articles, in the order of storing. */
  keys: readonly number[];
}

/** All spellings of one person. */
export interface Holder {
  /** How often each spelling was printed. */
  names: Map<string, number>;
  printed: Printed[];
}

// Two spellings of one name agree at least so far: one wrong accent or letter in a name of three syllables.
const SAME_NAME = 0.93;

const syllables = (name: string): number => name.split(/\s+/).length;

/** Tells one office from another, however it is spelled. */
export const officeKey = ({ role, organisation }: Pick<Printed, 'role' | 'organisation'>): string =>
  fold(`${role ?? ''}|${organisation ?? ''}`);

/** Do two printed names read as spellings of one? `exact`: only marks differ. */
export function spelledAlike(a: string, b: string): 'exact' | 'near' | null {
  const [x, y] = [fold(a), fold(b)];
  if (x === y) return 'exact';
  return syllables(x) === syllables(y) && JaroWinklerDistance(x, y) >= SAME_NAME ? 'near' : null;
}

/** Printed names → people, in the order of first printing. */
export function holdersOf(all: Iterable<Printed>): Holder[] {
  const byName = new Map<string, Holder>();
  for (const one of all) {
    const key = one.name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
    let holder = byName.get(key);
    if (!holder) byName.set(key, (holder = { names: new Map(), printed: [] }));
    holder.printed.push(one);
    holder.names.set(one.name, (holder.names.get(one.name) ?? 0) + one.keys.length);
  }
  return merged([...byName.values()]);
}

/**
 * One person or two? The same letters with other marks need a common agency; a wrong letter needs a common office.
 * People are compared inside one agency only, so the cost grows with its staff and not with the country's.
 */
function merged(holders: Holder[]): Holder[] {
  const absorbed = new Map<Holder, Holder>();
  const rootOf = (holder: Holder): Holder => {
    let root = holder;
    while (absorbed.has(root)) root = absorbed.get(root)!;
    return root;
  };
  for (const people of staffOf(holders).values()) {
    const list = [...people];
    list.forEach((a, i) => {
      for (const b of list.slice(i + 1)) {
        const [one, other] = [rootOf(a), rootOf(b)];
        if (one !== other && isOne(a, b)) absorbed.set(other, one);
      }
    });
  }
  for (const holder of absorbed.keys()) {
    const root = rootOf(holder);
    root.printed.push(...holder.printed);
    for (const [name, n] of holder.names) root.names.set(name, (root.names.get(name) ?? 0) + n);
  }
  return holders.filter((holder) => !absorbed.has(holder));
}

function staffOf(holders: readonly Holder[]): Map<string, Set<Holder>> {
  const staff = new Map<string, Set<Holder>>();
  for (const holder of holders) {
    for (const { organisation } of holder.printed) {
      if (organisation === null) continue;
      const agency = fold(organisation);
      staff.set(agency, (staff.get(agency) ?? new Set()).add(holder));
    }
  }
  return staff;
}

function isOne(a: Holder, b: Holder): boolean {
  const alike = spelledAlike([...a.names.keys()][0]!, [...b.names.keys()][0]!);
  if (alike !== 'near') return alike === 'exact';
  const offices = new Set(a.printed.map(officeKey));
  return b.printed.some((one) => one.role !== null && offices.has(officeKey(one)));
}
