import { formatValue, unitText } from '../lib/format/value';
import { planText } from '../lib/i18n/plan-text';
import { language, said } from '../lib/i18n/text';
import type { Panel } from '../lib/panel/panel-model';
import { EASES } from '../lib/panel/plan-efforts';
import { planOf } from '../lib/panel/plan-model';
import type { Figure } from '../lib/panel/shown-plan';

type Props = { panel: Panel };

/** What the seller knows better than any default: how hard each figure is to move, how far, how soon. */
export function Efforts({ panel }: Props) {
  const { figures } = planOf(panel);
  const text = planText.value.efforts;
  return (
    <details class="group">
      <summary>
        <h3>{text.title}</h3>
      </summary>
      <p class="quiet">{text.lead}</p>
      <ul class="efforts">
        {figures.value.map((figure) => (
          <EffortItem key={figure.id} panel={panel} figure={figure} />
        ))}
      </ul>
    </details>
  );
}

type ItemProps = Props & { figure: Figure };

function EffortItem({ panel, figure }: ItemProps) {
  const { wishes, wish } = planOf(panel);
  const text = planText.value.efforts;
  const { id, name, unit, decimals, range, from } = figure;
  const own = wishes.value[id] ?? {};
  return (
    <li class="effort">
      <p>
        {said(name)} <span class="quiet">{text.now(formatValue(from, unit, decimals, language.value))}</span>
      </p>
      <label class="quiet">
        {text.easeShort}
        <select
          aria-label={text.ease(said(name))}
          value={own.ease ?? 'usual'}
          onChange={({ currentTarget: { value } }) => wish(id, { ease: EASES.find((each) => each === value) })}
        >
          {EASES.map((ease) => (
            <option key={ease} value={ease}>
              {text.eases[ease]}
            </option>
          ))}
        </select>
      </label>
      <Amount
        label={text.to(said(name), unitText(unit, language.value))}
        short={text.toShort}
        value={own.to}
        range={range}
        onChange={(to) => wish(id, { to })}
      />
      <Amount
        label={text.days(said(name))}
        short={text.daysShort}
        value={own.days}
        range={{ min: 0, max: 366 }}
        onChange={(days) => wish(id, { days })}
      />
    </li>
  );
}

type AmountProps = {
  label: string;
  short: string;
  value: number | undefined;
  range: { readonly min: number; readonly max: number };
  onChange: (value: number | undefined) => void;
};

/** A number or nothing; what is outside its range counts as nothing. */
function Amount({ label, short, value, range, onChange }: AmountProps) {
  return (
    <label class="quiet">
      {short}
      <input
        type="number"
        inputMode="decimal"
        aria-label={label}
        min={range.min}
        max={range.max}
        step="any"
        value={value ?? ''}
        onChange={({ currentTarget: { valueAsNumber: typed } }) =>
          onChange(typed >= range.min && typed <= range.max ? typed : undefined)
        }
      />
    </label>
  );
}
