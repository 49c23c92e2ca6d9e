/** Nothing ends at the node. */
export const NONE = -1;
/** The letters of Vietnamese and ASCII differ in their low ten bits. */
const LEAST_MASK = 0x3ff;

/** A phrase, unit by unit, and the index of its value. */
interface Entry {
  units: readonly number[];
  value: number;
}

/**
 * A prefix tree in flat arrays, level by level, so that the children of a node stand side by side and right behind those of the
 * node before. Small, so that dozens of tables that take turns on one text stay in the processor's cache. Node 0 is the root,
 * and stands for "no such node" as a child.
 */
export class Tree {
  private readonly units: Uint16Array;
  /** Where the children of each node begin. */
  private readonly children: Uint32Array;
  /** Index of the value that ends at each node. */
  readonly values: Int32Array;
  /** The child of the root by the low bits of its unit. */
  private readonly first: Uint16Array;
  private readonly mask: number;

  /** @param entries of two with the same units the first counts */
  constructor(entries: readonly Entry[]) {
    const units = [0];
    const children: number[] = [];
    const values: number[] = [];
    const nodes: { entries: readonly Entry[]; depth: number }[] = [{ entries, depth: 0 }];
    for (let node = 0; node < nodes.length; node++) {
      const { entries: own, depth } = nodes[node]!;
      children.push(nodes.length);
      values.push(own.find((entry) => entry.units.length === depth)?.value ?? NONE);
      const byUnit = new Map<number, Entry[]>();
      for (const entry of own) {
        const unit = entry.units[depth];
        const under = unit === undefined ? undefined : byUnit.get(unit);
        if (under) under.push(entry);
        else if (unit !== undefined) byUnit.set(unit, [entry]);
      }
      for (const [unit, under] of byUnit) {
        units.push(unit);
        nodes.push({ entries: under, depth: depth + 1 });
      }
    }
    this.units = Uint16Array.from(units);
    this.children = Uint32Array.from([...children, nodes.length]);
    this.values = Int32Array.from(values);
    const firsts = units.slice(1, children[1]);
    let mask = LEAST_MASK;
    while (new Set(firsts.map((unit) => unit & mask)).size < firsts.length) mask = mask * 2 + 1;
    this.mask = mask;
    this.first = new Uint16Array(mask + 1);
    firsts.forEach((unit, i) => (this.first[unit & mask] = i + 1));
  }

  /** The child of the root by `unit`, 0 when there is none. */
  root(unit: number): number {
    const node = this.first[unit & this.mask]!;
    return this.units[node] === unit ? node : 0;
  }

  /** The child of `node` by `unit`, 0 when there is none. */
  step(node: number, unit: number): number {
    const { units, children } = this;
    const end = children[node + 1]!;
    for (let child = children[node]!; child < end; child++) if (units[child] === unit) return child;
    return 0;
  }
}
