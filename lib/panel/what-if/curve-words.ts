import type { Language } from '../../format/language';
import { formatBand, formatGain, isExact } from '../../format/points';
import { formatValue } from '../../format/value';
import type { WhatIfText } from '../../i18n/what-if-text';
import type { Row } from '../rows';
import type { CurvePoint, ResponseCurve } from './curve';

/** The one thing to know of a curve: `最多约 +3.1 分（到 0.26%）`. */
export function curveLine(curve: ResponseCurve, row: Row, text: WhatIfText, language: Language): string {
  if (curve.flat) return text.curve.flat;
  const { best } = curve;
  if (!best) return text.curve.top;
  const value = formatValue(best.value, row.unit, Math.min(row.decimals, 2), language);
  const gain = formatGain(best.gain.value);
  return isExact(best.gain) ? text.curve.most(gain, value) : text.curve.mostAbout(gain, value);
}

/** A curve for those who do not see it: both ends, and where the shop has been. */
export function curveWords(
  curve: ResponseCurve,
  row: Row,
  decimals: number,
  text: WhatIfText,
  language: Language,
): string {
  const say = (value: number) => formatValue(value, row.unit, Math.min(row.decimals, 2), language);
  const total = ({ total: value, low, high }: CurvePoint) => {
    const band = formatBand({ value, low, high, basis: 'fitted' }, decimals);
    const [from, to] = band.split('–');
    return from === to ? `${from}` : text.curve.about(band);
  };
  const first = curve.points[0]!;
  const last = curve.points[curve.points.length - 1]!;
  const ends = text.curve.ends(say(first.value), total(first), say(last.value), total(last));
  return curve.seen ? `${ends} ${text.curve.seen(say(curve.seen.from), say(curve.seen.to))}` : ends;
}
