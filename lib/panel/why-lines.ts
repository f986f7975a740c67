import type { AttributionPart, Estimate } from '../engine';
import { formatDay } from '../format/day';
import { trimmed } from '../format/decimals';
import type { Language } from '../format/language';
import { formatDelta } from '../format/value';
import type { WhyNames } from '../format/why-sentence';
import type { WhyText } from '../i18n/why-zh-CN';
import type { Evidence } from './why-evidence';

type Said = { readonly names: WhyNames; readonly text: WhyText; readonly language: Language };

/** The days that came into an indicator's window and left it. */
export type WindowDays = { readonly entering: string; readonly leaving: string };

/** How a figure moved, in sentences: through which count, through which day, and whether it is more than chance. */
export function evidenceLines(
  part: AttributionPart,
  evidence: Evidence | undefined,
  days: WindowDays,
  { names, text, language }: Said,
): readonly string[] {
  if (!evidence) return [];
  const { unit, decimals } = names.figure(part.indicator);
  const move = (by: number) => {
    const size = Number(trimmed(Math.abs(by), decimals + 1));
    return `${size === 0 ? '' : by > 0 ? '+' : '−'}${formatDelta(by, unit, decimals + 1, language)}`;
  };
  const band = ({ value, low, high }: Estimate) =>
    high - low < 10 ** -(decimals + 1) ? move(value) : text.detail.between(move(low), move(high));
  const comma = language === 'en' ? '; ' : '，';
  const end = language === 'en' ? '.' : '。';
  const { split, window, noise } = evidence;
  const lines: string[] = [];
  if (split) {
    const { events, cases } = text.detail.split;
    lines.push(events(move(split.events)) + comma + cases(move(split.cases)) + end);
  } else lines.push(text.detail.noCounts);
  if (window) {
    const { entering, leaving, bounded } = text.detail.window;
    const day = (at: string) => formatDay(at, language, days.entering);
    lines.push(
      entering(day(days.entering), band(window.entering)) +
        comma +
        leaving(day(days.leaving), band(window.leaving)) +
        end,
    );
    if (window.status === 'bounded') lines.push(bounded);
  }
  if (noise) lines.push(text.detail.noise[noise]);
  return lines;
}
