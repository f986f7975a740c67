import { importText } from '../lib/i18n/import-text';
import { language } from '../lib/i18n/text';
import { lackOf } from '../lib/panel/import-mapping-view';
import { importOf } from '../lib/panel/import-model';
import type { Panel } from '../lib/panel/panel-model';
import { ImportColumns } from './ImportColumns';
import { ImportFigures } from './ImportFigures';
import { ImportFileChoices } from './ImportFileChoices';
import { ImportShops } from './ImportShops';

type Props = { panel: Panel };

/** How a table is to be understood: all that was guessed, with a sample beside it, to be changed. */
export function ImportMapping({ panel }: Props) {
  const own = importOf(panel);
  const text = importText.value;
  const [mapping, survey] = [own.mapping.value, own.survey.value];
  if (!mapping || !survey) return null;
  const lack = lackOf(mapping, survey);
  return (
    <div class="import-mapping">
      <h3>{text.mapping.title}</h3>
      <p class="quiet">
        {own.source.value.name} · {text.mapping.lead(survey.rows.toLocaleString(language.value))}
      </p>
      <ImportFileChoices panel={panel} />
      <ImportColumns panel={panel} mapping={mapping} survey={survey} />
      <ImportShops panel={panel} mapping={mapping} />
      <ImportFigures panel={panel} mapping={mapping} />
      <p class="worse" role="status">
        {lack && text.mapping.lacks[lack]}
      </p>
      <div class="buttons">
        <button type="button" class="button button-main" disabled={lack !== undefined} onClick={own.look}>
          {text.mapping.go}
        </button>
        <button type="button" class="button" onClick={own.clear}>
          {text.restart}
        </button>
      </div>
    </div>
  );
}
