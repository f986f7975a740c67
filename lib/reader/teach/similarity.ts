import { bare } from './words';

/** How alike two labels are, 0–1: the share of neighbouring pairs of characters that they have in common (Dice). */
export function similarity(a: string, b: string): number {
  const [one, other] = [pairs(bare(a)), pairs(bare(b))];
  if (one.length === 0 || other.length === 0) return bare(a) === bare(b) ? 1 : 0;
  const left = [...other];
  let common = 0;
  for (const pair of one) {
    const at = left.indexOf(pair);
    if (at < 0) continue;
    left.splice(at, 1);
    common++;
  }
  return (2 * common) / (one.length + other.length);
}

function pairs(text: string): string[] {
  const chars = [...text.toLowerCase()];
  return chars.slice(1).map((char, i) => chars[i]! + char);
}
