import { importText } from '../lib/i18n/import-text';
import { said } from '../lib/i18n/text';
import { columnOptions, dayDoubts, headOptions, type Mapping, type Survey } from '../lib/panel/import-mapping-view';
import { importOf } from '../lib/panel/import-model';
import type { Panel } from '../lib/panel/panel-model';
import { ImportSelect } from './ImportSelect';

type Props = { panel: Panel; mapping: Mapping; survey: Survey };

/** The table's layout, and what its columns are that hold no figures. */
export function ImportColumns({ panel, mapping, survey }: Props) {
  const { decide } = importOf(panel);
  const text = importText.value.mapping;
  const { shape } = mapping;
  const columns = columnOptions(survey, mapping);
  const orNone = (none: string) => [{ value: undefined, text: none }, ...columns];
  const doubts = dayDoubts(survey, mapping);
  const year = Number(panel.today.value.slice(0, 4));
  const years = [year, year - 1, year - 2, year - 3];
  return (
    <div class="settings">
      <ImportSelect
        label={text.platform}
        value={mapping.platform}
        options={panel.platforms.value.map(({ id, name }) => ({ value: id, text: said(name) }))}
        onChoose={(platform) => decide({ platform })}
      />
      <ImportSelect
        label={text.shape}
        value={shape}
        options={(['wide', 'long', 'across'] as const).map((each) => ({ value: each, text: text.shapes[each] }))}
        onChoose={(chosen) => decide({ shape: chosen })}
      />
      <ImportSelect
        label={text.head}
        value={mapping.headRow}
        options={headOptions(survey)}
        onChoose={(headRow) => decide({ headRow })}
      />
      <ImportSelect
        label={text.headLines}
        value={mapping.headRows}
        options={([1, 2] as const).map((each) => ({ value: each, text: text.lines(each) }))}
        onChoose={(headRows) => decide({ headRows })}
      />
      {shape !== 'across' && (
        <ImportSelect
          label={text.day}
          value={mapping.dayColumn}
          options={orNone(text.noDay)}
          onChoose={(dayColumn) => decide({ dayColumn })}
        />
      )}
      {shape !== 'across' && mapping.dayColumn === undefined && (
        <label>
          {text.theDay}
          <input
            type="date"
            max={panel.today.value}
            value={mapping.day ?? ''}
            onChange={({ currentTarget: { value } }) => decide({ day: value })}
          />
        </label>
      )}
      {doubts.short && (
        <ImportSelect
          label={text.year}
          value={mapping.dayForm.year}
          options={[
            { value: 'latest' as number | 'latest', text: text.latestYear },
            ...years.map((each) => ({ value: each, text: text.yearOf(each) })),
          ]}
          onChoose={(chosen) => decide({ dayForm: { ...mapping.dayForm, year: chosen } })}
        />
      )}
      {doubts.turned && (
        <ImportSelect
          label={text.order}
          value={mapping.dayForm.order}
          options={(['mdy', 'dmy'] as const).map((each) => ({ value: each, text: text.orders[each] }))}
          onChoose={(order) => decide({ dayForm: { ...mapping.dayForm, order } })}
        />
      )}
      {shape !== 'wide' && (
        <ImportSelect
          label={text.name}
          value={mapping.nameColumn}
          options={orNone(text.none)}
          onChoose={(nameColumn) => decide({ nameColumn })}
        />
      )}
      {shape === 'long' && (
        <ImportSelect
          label={text.value}
          value={mapping.valueColumn}
          options={orNone(text.none)}
          onChoose={(valueColumn) => decide({ valueColumn })}
        />
      )}
      <ImportSelect
        label={text.shopColumn}
        value={mapping.shopColumn}
        options={orNone(text.noShop)}
        onChoose={(shopColumn) => decide({ shopColumn })}
      />
      <label class="check import-check">
        <input
          type="checkbox"
          checked={mapping.fillDown}
          onChange={({ currentTarget: { checked } }) => decide({ fillDown: checked })}
        />
        {text.fillDown}
      </label>
    </div>
  );
}
