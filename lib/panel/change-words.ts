import { trimmed } from '../format/decimals';
import type { Dictionary } from '../i18n/zh-CN';

/** `比现在高 0.9 分`; `变化不到 0.1 分`: one decimal, or those of the score where it has more. */
export function changeWords(points: number, than: string, { whatIf }: Dictionary, ofScore = 0): string {
  const decimals = Math.max(1, ofScore);
  const size = Math.abs(points);
  if (size < 1e-9) return whatIf.none;
  const words = trimmed(size, decimals);
  if (decimals === 1 ? size < 0.1 : words === '0') return whatIf.tiny;
  return (points > 0 ? whatIf.above : whatIf.below)(than, words);
}
