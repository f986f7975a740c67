import { formatGain } from '../lib/format/points';
import { t } from '../lib/i18n/text';

type Props = { points: number };

/** A change of a score: sign, arrow and word, so that colour is never alone. */
export function Change({ points }: Props) {
  if (Math.abs(points) < 1e-9) return <span class="quiet">{t.value.whatIf.none}</span>;
  const better = points > 0;
  return (
    <span class={better ? 'change better' : 'change worse'}>
      <span aria-hidden="true">{better ? '▲' : '▼'}</span> {formatGain(points)}{' '}
      {better ? t.value.whatIf.better : t.value.whatIf.worse}
    </span>
  );
}
