import { formatDay } from '../lib/format/day';
import { formatGain, formatPoints } from '../lib/format/points';
import { language, said } from '../lib/i18n/text';
import { whyText } from '../lib/i18n/why-text';
import type { Panel } from '../lib/panel/panel-model';
import type { BarGroup } from '../lib/panel/why-bars';
import type { Why } from '../lib/panel/why-model';
import { WhyBar } from './WhyBar';

type Props = { panel: Panel; why: Why };

/** From one total to the other, step by step; each step opens to what is behind it. */
export function WhyBars({ panel, why }: Props) {
  const bars = why.bars.value;
  const found = why.attributed.value;
  const pair = why.pair.value;
  if (!bars || !found || !pair) return null;
  const text = whyText.value;
  const decimals = panel.scale.value.decimals;
  const total = (day: string, value: number) => (
    <p class="why-total">
      <span>{text.start(formatDay(day, language.value, panel.today.value))}</span>
      <b>{formatPoints(value, decimals)}</b>
    </p>
  );
  return (
    <div class="why-fall">
      <h3>{text.falls}</h3>
      <svg class="why-hatch" aria-hidden="true">
        <pattern id="why-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" class="why-hatch-ground" />
          <rect width="2" height="5" class="why-hatch-line" />
        </pattern>
      </svg>
      {total(pair.from, found.before)}
      {bars.groups.map((group) => (
        <div key={group.dimension ?? group.bars[0]?.key} class="why-group">
          <h4>{groupName(group, why)}</h4>
          <ul>
            {group.bars.map((bar) => (
              <WhyBar key={bar.key} panel={panel} why={why} bar={bar} ends={bars} />
            ))}
          </ul>
        </div>
      ))}
      {bars.still > 0 && (
        <p class="quiet why-still">
          {text.still(bars.still, bars.rest === 0 ? undefined : formatGain(bars.rest, decimals))}
        </p>
      )}
      {total(pair.to, found.after)}
      <p class="quiet">
        {text.estimateKey}
        {language.value === 'en' ? '. ' : '；'}
        {text.grayKey}
      </p>
    </div>
  );
}

/** `服务体验 88 → 85`. */
function groupName({ dimension }: BarGroup, why: Why): string {
  const text = whyText.value;
  const names = why.names.value;
  if (dimension === undefined || !names) return text.others;
  const name = said(names.dimension(dimension));
  const own = why.attributed.value?.dimensions.find(({ id }) => id === dimension);
  if (own?.before === undefined || own.after === undefined) return name;
  const decimals = why.moments.value?.after.model.dimensions.find(({ id }) => id === dimension)?.decimals ?? 0;
  return text.group(name, formatPoints(own.before, decimals), formatPoints(own.after, decimals));
}
