import type { ScoreModel } from '../lib/engine/score-model';
import type { Estimate } from '../lib/engine/types';
import { formatPoints, formatTotal } from '../lib/format/points';
import { unitText } from '../lib/format/value';
import { language, said, t } from '../lib/i18n/text';
import { whatIfText } from '../lib/i18n/what-if-text';
import type { Panel } from '../lib/panel/panel-model';
import { nameOf } from '../lib/panel/rows';
import { rulesOf } from '../lib/panel/what-if/rules-model';

type Props = { panel: Panel };

/** The shop's figures and the scenario under the rules of another time; what those rules need and nobody read is said. */
export function OtherRules({ panel }: Props) {
  const { open, alone, versions, chosen, other, result } = rulesOf(panel);
  const text = whatIfText.value.rules;
  const span = ({ validFrom, validUntil }: ScoreModel) =>
    validUntil ? text.until(validFrom, validUntil) : text.since(validFrom);
  const found = result.value;
  const names = (ids: readonly string[]) =>
    ids.map((id) => (panel.platform.value ? said(nameOf(panel.platform.value, id)) : id)).join(t.value.app.listComma);
  return (
    <details
      class="card fold"
      open={open.value}
      onToggle={(event) => {
        open.value = event.currentTarget.open;
      }}
    >
      <summary>
        <h3>{text.title}</h3>
      </summary>
      {alone.value && <p class="quiet">{text.only}</p>}
      <label class="target-follower" hidden={versions.value.length === 0}>
        {text.choose}
        <select
          value={chosen.value}
          onChange={(event) => {
            chosen.value = event.currentTarget.value;
          }}
        >
          <option value="">{text.none}</option>
          {versions.value.map((model) => (
            <option key={model.id} value={model.id}>
              {said(model.name)} · {span(model)}
            </option>
          ))}
        </select>
      </label>
      {other.value && found?.status === 'scored' && (
        <>
          <Totals panel={panel} other={other.value} now={found.now} after={found.after} />
          {!panel.scenario.changed.value && <p class="quiet">{text.noChange}</p>}
          {found.notThere.length > 0 && <p>{text.notThere(names(found.notThere))}</p>}
        </>
      )}
      {found?.status === 'incomplete' && <p role="status">{text.missing(names(found.missing))}</p>}
      {found?.status === 'misfit' && <p role="status">{text.misfit(names(found.figures))}</p>}
      {found?.status === 'no_score' && <p role="status">{text.noScore}</p>}
      {other.value && <FillIn panel={panel} other={other.value} />}
      {other.value && <p class="quiet">{text.note}</p>}
    </details>
  );
}

type TotalsProps = Props & { other: ScoreModel; now: Estimate; after: Estimate | undefined };

function Totals({ panel, other, now, after }: TotalsProps) {
  const text = whatIfText.value.rules;
  const own = panel.scenario.result.value;
  const shown = panel.total.value;
  const decimals = panel.scale.value.decimals;
  const say = (total: Estimate) => formatTotal(total, other.scale.decimals, language.value);
  return (
    <table class="slots">
      <thead>
        <tr>
          <td />
          <th scope="col">{text.inForce}</th>
          <th scope="col">{said(other.name)}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{text.now}</th>
          <td>{shown ? text.ownScore(formatPoints(shown.value, decimals)) : '—'}</td>
          <td>{say(now)}</td>
        </tr>
        {panel.scenario.changed.value && (
          <tr>
            <th scope="row">{text.withScenario}</th>
            <td>{own?.status === 'simulated' ? say(own.total) : '—'}</td>
            <td>{after ? say(after) : '—'}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** Figures of those rules that nobody has read: fields for what the seller happens to know. */
function FillIn({ panel, other }: Props & { other: ScoreModel }) {
  const { filled, fill, result } = rulesOf(panel);
  const missing = result.value?.status === 'incomplete' ? result.value.missing : [];
  const asked = other.dimensions
    .flatMap(({ indicators }) => indicators)
    .filter(({ id }) => missing.includes(id) || filled.value[id] !== undefined);
  if (asked.length === 0) return null;
  return (
    <fieldset class="fill-in">
      <legend class="quiet">{whatIfText.value.rules.fill}</legend>
      {asked.map(({ id, unit, range }) => {
        const name = panel.platform.value ? said(nameOf(panel.platform.value, id)) : id;
        const { min, max } = range;
        return (
          <label key={id}>
            <span>{t.value.whatIf.field(name, unitText(unit, language.value))}</span>
            <input
              type="number"
              inputMode="decimal"
              min={min}
              max={max}
              step="any"
              placeholder={`${min}–${max}`}
              defaultValue={filled.value[id]} // what is being typed stays, whatever is worked out anew
              onChange={(event) => {
                const value = event.currentTarget.valueAsNumber;
                fill(id, value >= min && value <= max ? value : undefined);
              }}
            />
          </label>
        );
      })}
    </fieldset>
  );
}
