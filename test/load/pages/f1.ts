/** F1 of 4-gram shingles, as article extraction is commonly compared: bags of word 4-grams, each side counted. */

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

const shingles = (text: string, n = 4): Map<string, number> => {
  const words = text.toLowerCase().match(WORD) ?? [];
  const bag = new Map<string, number>();
  const last = Math.max(1, words.length - n + 1);
  for (let i = 0; i < last && words.length > 0; i++) {
    const key = words.slice(i, i + n).join(' ');
    bag.set(key, (bag.get(key) ?? 0) + 1);
  }
  return bag;
};

export const shingleF1 = (truth: string, found: string): { precision: number; recall: number; f1: number } => {
  const [a, b] = [shingles(truth), shingles(found)];
  let common = 0;
  for (const [key, count] of a) common += Math.min(count, b.get(key) ?? 0);
  const total = (bag: Map<string, number>): number => [...bag.values()].reduce((sum, count) => sum + count, 0);
  const precision = total(b) ? common / total(b) : 0;
  const recall = total(a) ? common / total(a) : 0;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
};
