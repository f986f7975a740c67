import { useModel, useSignal } from '@preact/signals';
import { rulesText } from '../lib/i18n/rules-text';
import { said } from '../lib/i18n/text';
import type { Panel } from '../lib/panel/panel-model';
import { nameOf } from '../lib/panel/rows';
import { RuleEditor } from '../lib/panel/rule-editor';
import { CopyBox } from './CopyBox';
import { PasteRuleChanges } from './PasteRuleChanges';
import { RuleShares } from './RuleShares';

type Props = { panel: Panel };

/** The rules that the score is worked out with, for the seller to correct after what the page shows. */
export function RuleSettings({ panel }: Props) {
  const editor = useModel(
    () =>
      new RuleEditor({
        published: panel.published,
        rules: panel.ownRules,
        save: panel.changeRules,
        now: () => panel.now.peek(),
      }),
  );
  const why = useSignal('');
  const isShown = useSignal(true);
  const told = useSignal('');
  const text = rulesText.value;
  const model = panel.published.value;
  const platform = panel.platform.value;
  if (!model || !platform || !editor.draft.value) return null;
  const name = (id: string) =>
    said(nameOf(platform, model.dimensions.find((dimension) => dimension.id === id)?.score ?? id));
  const fault = editor.fault.value;

  return (
    <details id="rules" class="settings-part rules-editor">
      <summary>
        <h3>{text.title}</h3> <span class="quiet">{editor.isOwn.value ? text.own : text.lead}</span>
      </summary>
      <form
        onSubmit={async (event) => {
          event.preventDefault();
          told.value = '';
          if (await editor.keep(why.value.trim() || text.whyDefault, isShown.value)) told.value = text.saved;
        }}
      >
        {model.dimensions.map((dimension) => (
          <RuleShares key={dimension.id} editor={editor} dimension={dimension} name={name} />
        ))}
        <fieldset class="rules-basis">
          <legend>{text.basis}</legend>
          {(['shown', 'unofficial'] as const).map((basis) => (
            <label key={basis} class="check">
              <input
                type="radio"
                name="rules-basis"
                checked={isShown.value === (basis === 'shown')}
                onChange={() => {
                  isShown.value = basis === 'shown';
                }}
              />
              {text.bases[basis]}
            </label>
          ))}
        </fieldset>
        <label class="rules-why">
          {text.why}
          <input
            type="text"
            maxLength={200}
            value={why.value}
            onInput={(event) => {
              why.value = event.currentTarget.value;
            }}
          />
        </label>
        {fault && (
          <p class="worse" role="alert">
            {text.fault[fault.code](fault.code === 'number' ? name(fault.of) : fault.of)}
          </p>
        )}
        <div class="buttons">
          <button type="submit" class="button" disabled={!editor.isChanged.value}>
            {text.save}
          </button>
          {editor.isOwn.value && (
            <button
              type="button"
              class="button"
              onClick={async () => {
                await editor.reset();
                told.value = text.resetDone;
              }}
            >
              {text.reset}
            </button>
          )}
        </div>
        <p class="quiet" role="status">
          {told.value}
        </p>
      </form>
      {editor.shared.value && <CopyBox label={text.hand} text={editor.shared.value} done={text.copied} />}
      <PasteRuleChanges editor={editor} />
    </details>
  );
}
