import type { AttributionPart } from '../lib/engine';
import { formatDay } from '../lib/format/day';
import { decimalsOf } from '../lib/format/decimals';
import { formatGain, formatPoints, isExact } from '../lib/format/points';
import { formatValue } from '../lib/format/value';
import { language } from '../lib/i18n/text';
import { whyText } from '../lib/i18n/why-text';
import { pagesOf } from '../lib/panel/page-model';
import type { Panel } from '../lib/panel/panel-model';
import { evidenceLines } from '../lib/panel/why-lines';
import type { Why } from '../lib/panel/why-model';
import type { Reading } from '../lib/records/snapshot';
import { Basis } from './Basis';

type Props = { id: string; panel: Panel; why: Why; part: AttributionPart };

/** What is behind a step: both days as printed, the counts, the days of the window, chance; and the way to its slider. */
export function WhyDetail({ id, panel, why, part }: Props) {
  const text = whyText.value;
  const { kind, indicator, points } = part;
  const names = why.names.value;
  if (!names) return null;
  if (kind === 'rule' || kind === 'unexplained' || kind === 'rounding') {
    return (
      <div id={id} class="why-detail">
        <p>{text.kindHelp[kind]}</p>
      </div>
    );
  }
  const lines = evidenceLines(part, why.evidence.value.get(indicator), why.windowDays(indicator), {
    names,
    text,
    language: language.value,
  });
  const hasSlider = panel.sections.value.some(({ rows }) => rows.some((row) => row.id === indicator));
  const gain = (value: number) => (Math.abs(value) < 0.005 ? '0' : formatGain(value, Math.max(1, names.decimals)));
  return (
    <div id={id} class="why-detail">
      <PrintedTable panel={panel} why={why} indicator={indicator} />
      {!isExact(points) && (
        <p>
          {text.range(gain(points.low), gain(points.high))} <Basis basis={points.basis} />
        </p>
      )}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {hasSlider && (
        <button
          type="button"
          class="button-small"
          onClick={() => {
            pagesOf(panel).focusAsked.value = indicator;
          }}
        >
          {text.detail.try}
        </button>
      )}
    </div>
  );
}

type TableProps = { panel: Panel; why: Why; indicator: string };

/** Both days as the page printed them. */
function PrintedTable({ panel, why, indicator }: TableProps) {
  const text = whyText.value;
  const pair = why.pair.value;
  const { before, after } = why.printed.value;
  if (!pair) return null;
  const [old, now] = [before[indicator], after[indicator]];
  const day = (at: string) => formatDay(at, language.value, panel.today.value);
  const row = (label: string, cell: (reading: Reading) => string | undefined, isOptional = true) => {
    const cells = [old, now].map((reading) => reading && cell(reading));
    if (cells.every((each) => each === undefined)) return null;
    return (
      <tr>
        <th scope="row">{label}</th>
        {cells.map((each, index) => (
          <td key={index === 0 ? 'before' : 'after'}>{each ?? (isOptional ? '' : text.notRead)}</td>
        ))}
      </tr>
    );
  };
  return (
    <table class="why-table">
      <thead>
        <tr>
          <td />
          <th scope="col">{day(pair.from)}</th>
          <th scope="col">{day(pair.to)}</th>
        </tr>
      </thead>
      <tbody>
        {row(text.detail.printed, ({ raw }) => raw, false)}
        {row(text.detail.corrected, ({ seen, value, unit, raw }) =>
          seen === undefined ? undefined : formatValue(value, unit, decimalsOf(raw), language.value),
        )}
        {row(text.detail.counts, ({ numerator, denominator }) =>
          numerator === undefined || denominator === undefined ? undefined : `${numerator} / ${denominator}`,
        )}
        {row(text.detail.score, ({ score }) => (score === undefined ? undefined : formatPoints(score, 0)))}
      </tbody>
    </table>
  );
}
