import { decimalsOfStep } from '../lib/format/decimals';
import { formatValue } from '../lib/format/value';
import { importText } from '../lib/i18n/import-text';
import { language, said } from '../lib/i18n/text';
import {
  type FigureUse,
  indicatorOptions,
  type Mapping,
  sampleValue,
  takenTwice,
  writtenOptions,
} from '../lib/panel/import-mapping-view';
import { importOf } from '../lib/panel/import-model';
import type { Panel } from '../lib/panel/panel-model';
import { ImportSelect } from './ImportSelect';

type Props = { panel: Panel; mapping: Mapping };

/** Each sort of figure that the table has: which indicator it is, how it is written, and what its first cell comes to. */
export function ImportFigures({ panel, mapping }: Props) {
  const text = importText.value.mapping;
  const { figures } = mapping;
  const taken = figures.filter(({ indicator }) => indicator !== undefined).length;
  const twice = takenTwice(mapping);
  return (
    <section aria-labelledby="import-figures-title">
      <h4 id="import-figures-title">{text.figures}</h4>
      <p class="quiet">{text.figureCount(taken, figures.length)}</p>
      <ul class="import-figures">
        {figures.map((use) => (
          <Figure
            key={use.key}
            panel={panel}
            mapping={mapping}
            use={use}
            isTwice={use.indicator !== undefined && twice.has(use.indicator)}
          />
        ))}
      </ul>
    </section>
  );
}

function Figure({ panel, mapping, use, isTwice }: Props & { use: FigureUse; isTwice: boolean }) {
  const { takeAs, knowledge } = importOf(panel);
  const text = importText.value.mapping;
  const { known } = knowledge.value;
  const { head, samples, indicator, written, isSure } = use;
  const choices = writtenOptions(use, mapping.platform, known);
  const sample = sampleValue(use, mapping.platform, known);
  const options = indicatorOptions(mapping.platform, panel.today.value, said);
  return (
    <li class={indicator === undefined ? 'import-skipped' : ''}>
      <p class="import-head">
        <b>{head}</b>{' '}
        <span class="quiet">
          {text.sample} {samples.join('、')}
        </span>
      </p>
      <ImportSelect
        isQuiet
        label={text.indicatorOf(head)}
        value={indicator}
        options={[{ value: undefined, text: text.skip }, ...options]}
        onChoose={(chosen) => takeAs(use.key, { indicator: chosen })}
      />
      {choices.length > 1 && (
        <ImportSelect
          isQuiet
          label={text.writtenOf(head)}
          value={written}
          options={choices.map((each) => ({ value: each, text: text.written[each] }))}
          onChoose={(chosen) => takeAs(use.key, { written: chosen })}
        />
      )}
      {sample && (
        <p class={'fault' in sample || isTwice ? 'import-becomes worse' : 'import-becomes'}>
          {'fault' in sample ? text.unread(samples[0] ?? '') : text.becomes(samples[0] ?? '', shown(sample))}
          {!isSure && <span class="tag">{text.check}</span>}
        </p>
      )}
    </li>
  );
}

function shown({ value, unit }: { value: number; unit: Parameters<typeof formatValue>[1] }): string {
  return formatValue(value, unit, Math.min(decimalsOfStep(value), 6), language.value);
}
