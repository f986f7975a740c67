import { formatGain } from '../lib/format/points';
import { t } from '../lib/i18n/text';
import { changeWords } from '../lib/panel/change-words';

type Props = { points: number; than?: string | undefined; decimals?: number };

/** A change of a score: sign, arrow and word, so that colour is never alone. With `than` it says against what. `decimals`: those of the score. */
export function Change({ points, than, decimals = 0 }: Props) {
  const words = t.value.whatIf;
  if (Math.abs(points) < 1e-9) return <span class="quiet">{words.none}</span>;
  const better = points > 0;
  return (
    <span class={better ? 'change better' : 'change worse'}>
      <span aria-hidden="true">{better ? '▲' : '▼'}</span>{' '}
      {than
        ? changeWords(points, than, t.value, decimals)
        : `${formatGain(points, decimals)} ${better ? words.better : words.worse}`}
    </span>
  );
}
