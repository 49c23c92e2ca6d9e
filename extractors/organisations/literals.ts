/** Many literal forms as one pattern: a prefix tree, so that the cost per character does not grow with the table. */
interface Node {
  children: Map<string, Node>;
  ends: boolean;
}

// A space in a form also stands for the line break of a column: "Phó Bí¶thư".
const escape = (char: string): string => (char === ' ' ? '\\s{1,2}' : char.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));

const render = (node: Node): string => {
  const branches = [...node.children].map(([char, child]) => escape(char) + render(child));
  if (branches.length === 0) return '';
  const group = branches.length === 1 && !node.ends ? branches[0]! : `(?:${branches.join('|')})`;
  return node.ends ? `${group}?` : group;
};

/**
 * A pattern for the longest of `forms` that stands at a place and ends with its word.
 * Sticky by default; with `g` it runs through a text and the caller checks what stands before a match.
 */
export function literals(forms: Iterable<string>, flags: 'g' | 'y' = 'y'): RegExp {
  const root: Node = { children: new Map(), ends: false };
  for (const form of forms) {
    let node = root;
    for (const char of form) {
      let child = node.children.get(char);
      if (!child) node.children.set(char, (child = { children: new Map(), ends: false }));
      node = child;
    }
    node.ends = true;
  }
  // a word ends here, or its full stop does: "TP.|Hà Nội"
  return new RegExp(`${render(root)}(?:(?<=\\.)|(?![\\p{L}\\d]))`, `u${flags}`);
}

/** End of what a sticky pattern matches at `at`, or -1. */
export const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
};
