import { useSignal } from '@preact/signals';
import { language, said, t } from '../lib/i18n/text';
import { whatIfText } from '../lib/i18n/what-if-text';
import type { Panel } from '../lib/panel/panel-model';
import { moveWords } from '../lib/panel/what-if/sentence-words';
import { type PasteProblem, readShared, sharedText } from '../lib/panel/what-if/shared-what-if';
import { slotsOf } from '../lib/panel/what-if/slots-model';
import { whatIfOf } from '../lib/panel/what-if/what-if-model';
import { CopyBox } from './CopyBox';

type Props = { panel: Panel };

/** A scenario as text for a colleague: by how much things change, or the values where the seller says so. And back. */
export function ShareScenario({ panel }: Props) {
  const text = whatIfText.value.scenarios;
  return (
    <>
      <details>
        <summary>{text.share}</summary>
        <Share panel={panel} />
      </details>
      <details>
        <summary>{text.paste}</summary>
        <Paste panel={panel} />
      </details>
    </>
  );
}

function Share({ panel }: Props) {
  const text = whatIfText.value.scenarios;
  const how = useSignal<'relative' | 'absolute'>('relative');
  if (!panel.scenario.changed.value) return <p class="quiet">{text.shareEmpty}</p>;
  const rows = whatIfOf(panel).rows.value;
  const shared = sharedText(panel.scenario.changes.value, rows, how.value, {
    platform: panel.platform.value?.id ?? '',
    lead: text.shareLead,
    nameOf: (id) => {
      const row = rows.find((each) => each.id === id);
      return row ? said(row.name) : id;
    },
  });
  const choice = (value: 'relative' | 'absolute', label: string) => (
    <label>
      <input
        type="radio"
        name="share-how"
        checked={how.value === value}
        onChange={() => {
          how.value = value;
        }}
      />{' '}
      {label}
    </label>
  );
  return (
    <div class="share">
      {choice('relative', text.shareRelative)}
      {choice('absolute', text.shareAbsolute)}
      <CopyBox key={shared} label={text.shareText} text={shared} done={text.shareDone} />
    </div>
  );
}

function Paste({ panel }: Props) {
  const text = whatIfText.value.scenarios;
  const pasted = useSignal('');
  const outcome = useSignal<readonly string[]>([]);
  const use = () => {
    const rows = whatIfOf(panel).rows.value;
    const { changes, problems } = readShared(pasted.value, rows, panel.platform.value?.id ?? '');
    const moves = Object.entries(changes).map(([id, to]) => {
      const row = rows.find((each) => each.id === id);
      return moveWords({ id, from: row?.reading?.value ?? to, to, how: 'to' }, row, whatIfText.value, language.value);
    });
    if (moves.length > 0) slotsOf(panel).take(changes);
    const done = moves.length > 0 ? [text.pasteDone(moves.join(t.value.app.comma))] : [];
    outcome.value = [...done, ...problems.map(problemWords)];
  };
  return (
    <div class="share">
      <textarea
        class="copy-box"
        rows={5}
        aria-label={text.pasteLabel}
        placeholder={text.pasteLabel}
        value={pasted.value}
        onInput={(event) => {
          pasted.value = event.currentTarget.value;
          outcome.value = [];
        }}
      />
      <p>
        <button type="button" class="button" onClick={use}>
          {text.pasteUse}
        </button>
      </p>
      <div role="status">
        <ul class="paste-outcome">
          {outcome.value.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function problemWords({ code, line, said: words }: PasteProblem): string {
  const text = whatIfText.value.scenarios.pasteProblem;
  switch (code) {
    case 'header':
    case 'version':
    case 'too_long':
    case 'nothing':
      return text[code];
    case 'platform':
      return text.platform(words);
    default:
      return text[code](line, words);
  }
}
