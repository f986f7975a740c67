import { formatPoints, formatStars } from '../lib/format/points';
import { t } from '../lib/i18n/text';
import type { Panel } from '../lib/panel/panel-model';

type Props = { panel: Panel };

/** What consumers see for this score, and how far the next step is. */
export function StarsLine({ panel }: Props) {
  const stars = panel.stars.value;
  if (!stars) return null;
  return (
    <p>
      {t.value.header.consumer} <b>{formatStars(stars.now, stars.now)}</b>{' '}
      <span class="quiet">
        {stars.next
          ? t.value.header.toNextStar(
              formatPoints(stars.next.points, 0),
              formatStars(stars.next.stars, stars.next.stars),
            )
          : t.value.header.topStar}
      </span>
    </p>
  );
}
