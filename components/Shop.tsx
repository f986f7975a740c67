import { formatDay } from '../lib/format/day';
import { formatPoints } from '../lib/format/points';
import { language, said, t } from '../lib/i18n/text';
import type { Panel } from '../lib/panel/panel-model';
import { Change } from './Change';
import { FreshnessLine } from './FreshnessLine';
import { ModelNote } from './ModelNote';
import { StarsLine } from './StarsLine';

type Props = { panel: Panel };

/** The score as the page showed it, its change, its age, and what it rests on. */
export function Shop({ panel }: Props) {
  const { figures, total, model, scale, platform, replacedOn } = panel;
  if (!figures.value) return null;
  const day = panel.days.value.find((each) => each.day === figures.value?.day);
  const before = day?.before && formatDay(day.before, language.value, figures.value.day);
  const { max, decimals } = scale.value;
  return (
    <section id="today" class="shop" aria-labelledby="score-title">
      <h2 id="score-title">{platform.value ? said(platform.value.scoreName) : t.value.header.shownScore}</h2>
      <div class="shop-score">
        <p class="score">
          <span class="sr-only">{t.value.header.shownScore} </span>
          {total.value ? (
            formatPoints(total.value.value, decimals)
          ) : (
            <span class="score-none">{t.value.header.noScore}</span>
          )}
          {total.value && max !== undefined && <small>{t.value.header.outOf(formatPoints(max, 0))}</small>}
        </p>
        <div class="shop-facts">
          {total.value && (
            <p>
              {day?.turn ? (
                t.value.header.turn[day.turn]
              ) : day?.change === undefined || !before ? (
                t.value.header.firstDay
              ) : day.change === 0 ? (
                t.value.header.sameAs(before)
              ) : (
                <Change points={day.change} than={before} decimals={decimals} />
              )}
            </p>
          )}
          <FreshnessLine panel={panel} />
          <StarsLine panel={panel} />
          {figures.value.stage !== 'formal' && <p>{t.value.header.stage[figures.value.stage]}</p>}
        </div>
      </div>
      {model.value && replacedOn.value && (
        <p class="shop-replaced">
          {t.value.model.replaced(
            model.value.validFrom,
            formatDay(replacedOn.value, language.value, panel.today.value),
          )}
        </p>
      )}
      {model.value && <ModelNote panel={panel} model={model.value} />}
    </section>
  );
}
