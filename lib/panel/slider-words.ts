import type { Language } from '../format/language';
import { formatPoints } from '../format/points';
import { formatDelta, formatValue } from '../format/value';
import type { Dictionary } from '../i18n/zh-CN';
import type { Row } from './rows';
import { nextEdge } from './slider-key';

/** A slider's position for those who do not see it: value, distance from the page's, and to the next better tier. */
export function sliderWords(row: Row, value: number | undefined, text: Dictionary, language: Language): string {
  const { reading, unit, decimals, better, tiers } = row;
  const words = text.whatIf;
  if (value === undefined || !reading) return words.notRead;
  const said = formatValue(value, unit, decimals, language);
  const difference = value - reading.value;
  if (Math.abs(difference) < 1e-9) return `${said}${text.app.comma}${words.same}`;
  const delta = formatDelta(difference, unit, decimals, language);
  const moved = difference > 0 ? words.higherBy(said, delta) : words.lowerBy(said, delta);
  const direction = difference > 0 === (better === 'higher') ? words.better : words.worse;
  const parts = [moved, direction];
  const up = better === 'higher' ? 1 : -1;
  const edge = nextEdge(
    value,
    tiers.map((tier) => tier.edge),
    up,
  );
  const tier = tiers.find((each) => each.edge === edge);
  if (tier)
    parts.push(words.toNext(formatDelta(tier.edge - value, unit, decimals, language), formatPoints(tier.score, 0)));
  return parts.join(text.app.comma);
}
