import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { formatGain, formatPoints } from '../lib/format/points';
import { formatValue } from '../lib/format/value';
import { language, said, t } from '../lib/i18n/text';
import { whatIfText } from '../lib/i18n/what-if-text';
import type { Panel } from '../lib/panel/panel-model';
import type { Row } from '../lib/panel/rows';
import type { Sought } from '../lib/panel/what-if/seek';
import { type Target, targetOf } from '../lib/panel/what-if/target-model';

type Props = { panel: Panel };

/** The predicted total, set by hand: by dragging or by a number; one figure follows, and it is said what it must be. */
export function TargetTotal({ panel }: Props) {
  const target = targetOf(panel);
  const text = whatIfText.value.target;
  /** What is being typed stays as typed, whatever is worked out anew meanwhile. */
  const draft = useSignal<string>();
  const wrong = useSignal(false);
  const { followers, follower, found, scale } = target;
  if (!scale.value || !follower.value) return <p class="quiet">{text.none}</p>;
  const { min, max, decimals } = scale.value;
  const step = 1 / 10 ** Math.max(decimals, 1);
  const value = found.value?.total ?? target.total.value ?? min;
  const seek = (wanted: number) => {
    wrong.value = !(wanted >= min && wanted <= max);
    if (!wrong.value) target.seek(wanted);
  };
  return (
    <>
      <p class="quiet">{text.lead}</p>
      <div class="target-total">
        <input
          type="range"
          aria-label={text.total}
          min={min}
          max={max}
          step={step}
          value={value}
          aria-valuetext={formatPoints(value, Math.max(decimals, 1))}
          onInput={(event) => seek(event.currentTarget.valueAsNumber)}
        />
        <input
          type="number"
          inputMode="decimal"
          aria-label={text.field}
          min={min}
          max={max}
          step="any"
          value={draft.value ?? Number(value.toFixed(Math.max(decimals, 1)))}
          onInput={(event) => {
            draft.value = event.currentTarget.value;
          }}
          onChange={(event) => {
            seek(event.currentTarget.valueAsNumber);
            draft.value = undefined;
          }}
        />
      </div>
      <p role="status" class="target-wrong worse">
        {wrong.value && t.value.whatIf.fillIn(`${min}–${max}`)}
      </p>
      <label class="target-follower">
        {text.follower}
        <select value={follower.value.id} onChange={(event) => target.choose(event.currentTarget.value)}>
          {followers.value.map(({ row, gain }) => (
            <option key={row.id} value={row.id}>
              {text.followerOption(said(row.name), formatGain(gain))}
            </option>
          ))}
        </select>
      </label>
      <TargetFound target={target} row={follower.value} decimals={decimals} />
    </>
  );
}

/** A slider sends values faster than a voice can say them. */
const PAUSE_MS = 500;

function TargetFound({ target, row, decimals }: { target: Target; row: Row; decimals: number }) {
  const spoken = useSignal('');
  const sought = target.found.value?.sought;
  const words = sought ? foundWords(sought, row, decimals) : '';
  useEffect(() => {
    const timer = setTimeout(() => {
      spoken.value = words;
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words, spoken]);
  return (
    <>
      <p class="target-found">{words}</p>
      <p class="sr-only" role="status">
        {spoken}
      </p>
    </>
  );
}

function foundWords({ status, value, sure, total }: Sought, row: Row, decimals: number): string {
  const text = whatIfText.value.target;
  const say = (figure: number) => formatValue(figure, row.unit, row.decimals, language.value);
  const own = row.reading ? say(row.reading.value) : '';
  switch (status) {
    case 'reached':
      return text.reached(said(row.name), say(value), own) + (sure === undefined ? '' : text.sure(say(sure)));
    case 'keeps':
      return text.keeps(said(row.name), say(value), own);
    case 'same':
      return text.same;
    case 'unreachable':
      return (
        text.unreachable(said(row.name), formatPoints(total, Math.max(decimals, 1)), say(value)) + text.unreachableHelp
      );
  }
}
