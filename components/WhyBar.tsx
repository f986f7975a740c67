import { formatGain, isExact } from '../lib/format/points';
import { said } from '../lib/i18n/text';
import { whyText } from '../lib/i18n/why-text';
import type { Panel } from '../lib/panel/panel-model';
import type { Bar, Waterfall } from '../lib/panel/why-bars';
import type { Why } from '../lib/panel/why-model';
import { WhyDetail } from './WhyDetail';
import { WhyStrip } from './WhyStrip';

type Props = { panel: Panel; why: Why; bar: Bar; ends: Pick<Waterfall, 'before' | 'after'> };

/** One step: what it is, its points, where it lies between the two totals; pressed, what is behind it. */
export function WhyBar({ panel, why, bar, ends }: Props) {
  const { part, points } = bar;
  const text = whyText.value;
  const isOpen = why.opened.value === bar.key;
  const isFigure = part.kind === 'indicator' || part.kind === 'bonus' || part.kind === 'deduction';
  const gain = formatGain(points, Math.max(1, panel.scale.value.decimals));
  const detail = `why-detail-${bar.key}`;
  return (
    <li>
      <button
        type="button"
        class="why-bar"
        aria-expanded={isOpen}
        aria-controls={isOpen ? detail : undefined}
        onClick={() => why.open(bar.key)}
      >
        <span class="why-name">{stepName(why, bar)}</span>
        <span class={isFigure ? (points < 0 ? 'why-points worse' : 'why-points better') : 'why-points'}>
          <span aria-hidden="true">{points < 0 ? '▼ ' : '▲ '}</span>
          <span class="sr-only">{points < 0 ? text.worse : text.better} </span>
          {text.points(isExact(part.points) ? gain : text.about(gain))}
        </span>
        <WhyStrip bar={bar} ends={ends} isFigure={isFigure} />
      </button>
      {isOpen && <WhyDetail id={detail} panel={panel} why={why} part={part} />}
    </li>
  );
}

/** What a step is called. */
export function stepName(why: Why, { part }: Pick<Bar, 'part'>): string {
  const { kind, indicator } = part;
  if (kind === 'rule' || kind === 'unexplained' || kind === 'rounding') return whyText.value.kind[kind];
  return why.names.value ? said(why.names.value.figure(indicator).name) : indicator;
}
