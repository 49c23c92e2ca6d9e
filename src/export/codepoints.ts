/**
 * Offsets in UTF-16 units → offsets in Unicode code points, as Web Annotation and brat count. Ask in any order;
 * text without characters beyond the basic plane costs nothing.
 */
export function codePoints(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map((pair) => pair.index);
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
