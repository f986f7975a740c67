import type { Estimate } from '../lib/engine/types';
import { formatGainBand, isExact } from '../lib/format/points';
import { listsText } from '../lib/i18n/lists-text';
import { language } from '../lib/i18n/text';
import { Basis } from './Basis';

type Props = { gain: Estimate | undefined; kind: 'gain' | 'bonus' };

/** What a fix brings, or why nothing. Of a bonus the points are sure; whether the shop gets them is the condition's matter. */
export function FixGain({ gain, kind }: Props) {
  const text = listsText.value.fixes;
  if (!gain) return <b class="quiet">{text.unknown}</b>;
  if (gain.value <= 1e-9) return <b class="quiet">{text.atTop}</b>;
  const { value } = gain;
  const bonus = kind === 'bonus' && formatGainBand({ ...gain, low: value, high: value }, language.value);
  return (
    <>
      <b class="better">
        {bonus ? (
          text.onCondition(bonus)
        ) : (
          <>
            <span aria-hidden="true">▲</span> {formatGainBand(gain, language.value)}
          </>
        )}
      </b>{' '}
      <Basis basis={gain.basis} />
      {bonus && !isExact(gain) && <span class="quiet">{text.maybeGranted}</span>}
    </>
  );
}
