import { chinaTime, formatDay } from '../lib/format/day';
import { language, t } from '../lib/i18n/text';
import type { Panel } from '../lib/panel/panel-model';

/** Until then, in China, 抖店 has usually not brought the day's score. */
const UPDATED_BY = '11:00';

type Props = { panel: Panel };

/** Business day and how old it is. */
export function FreshnessLine({ panel }: Props) {
  const { figures, freshness, platform } = panel;
  const updatesDaily = platform.value?.id === 'douyin'; // the only one whose hour is known
  if (!figures.value || !freshness.value) return null;
  const day = formatDay(figures.value.day, language.value, panel.today.value);
  const { kind, days, time } = freshness.value;
  const text = t.value.fresh;
  return (
    <p class={kind === 'older' ? 'stale' : undefined}>
      {kind === 'older' ? (
        text.older(days, day)
      ) : (
        <>
          {day} ·{' '}
          {kind === 'today'
            ? text.today(time)
            : text.yesterday(updatesDaily && chinaTime(panel.now.value) < UPDATED_BY)}
        </>
      )}
    </p>
  );
}
