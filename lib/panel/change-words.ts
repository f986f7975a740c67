import { trimmed } from '../format/decimals';
import type { Dictionary } from '../i18n/zh-CN';

/** Points that a change is not printed below: less is said to be less. */
const SMALLEST = 0.1;

/** `比现在高 0.9 分`; `变化不到 0.1 分`. */
export function changeWords(points: number, than: string, { whatIf }: Dictionary): string {
  const size = Math.abs(points);
  if (size < 1e-9) return whatIf.none;
  if (size < SMALLEST) return whatIf.tiny;
  return (points > 0 ? whatIf.above : whatIf.below)(than, trimmed(size, 1));
}
