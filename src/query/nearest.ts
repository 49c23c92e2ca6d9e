import { JaroWinklerDistance } from 'natural/lib/natural/distance/index.js';
import { fold } from '../store/index.js';

// So alike are a word and its slip of the pen; two different words seldom are.
const LIKE = 0.85;

/** What a mistyped word may have meant, nearest first: `coverge` → `coverage`. Marks and case do not count. */
export function nearest<T>(typed: string, candidates: Iterable<T>, spelled: (candidate: T) => string, most = 3): T[] {
  const wanted = fold(typed);
  return Array.from(candidates, (one) => ({ one, likeness: JaroWinklerDistance(wanted, fold(spelled(one))) }))
    .filter(({ likeness }) => likeness >= LIKE)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ one }) => one);
}
