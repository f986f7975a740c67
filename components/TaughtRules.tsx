import { useSignal } from '@preact/signals';
import { readingText } from '../lib/i18n/reading-text';
import { pagesOf } from '../lib/panel/page-model';
import type { Panel } from '../lib/panel/panel-model';
import { sharedText } from '../lib/panel/rule-plan';
import type { TaughtRule } from '../lib/records/taught-rule';
import { CopyBox } from './CopyBox';
import { PasteRules } from './PasteRules';
import { TaughtRuleItem } from './TaughtRuleItem';

type Props = { panel: Panel };

/** What the seller has pointed at: teach one more, rename, delete, share and paste. */
export function TaughtRules({ panel }: Props) {
  const { sources, decisions, decide } = pagesOf(panel);
  const told = useSignal('');
  const removed = useSignal<TaughtRule>();
  const sharing = useSignal(false);
  const text = readingText.value.taught;
  const rules = decisions.value.taught;

  async function teach() {
    const started = (await sources.value?.startTeaching().catch(() => false)) ?? false;
    told.value = started ? text.started : text.notHere;
  }
  async function remove(rule: TaughtRule) {
    await decide({ forget: rule.id });
    removed.value = rule;
  }
  async function restore(rule: TaughtRule) {
    await decide({ rule });
    removed.value = undefined;
  }
  return (
    <div class="group taught">
      <h3>{text.title}</h3>
      {rules.length === 0 && <p class="quiet">{text.empty}</p>}
      <p class="actions">
        <button type="button" class="button" onClick={teach}>
          {text.teach}
        </button>
        <span class="quiet" role="status">
          {told.value}
        </span>
      </p>
      <ul class="rules">
        {rules.map((rule) => (
          <TaughtRuleItem key={rule.id} panel={panel} rule={rule} onRemove={remove} />
        ))}
      </ul>
      <p class="quiet" role="status">
        {removed.value && (
          <>
            {text.removed(removed.value.name)}{' '}
            <button type="button" class="button-small" onClick={() => removed.value && restore(removed.value)}>
              {readingText.value.undo}
            </button>
          </>
        )}
      </p>
      {rules.length > 0 && (
        <details
          onToggle={(event) => {
            sharing.value = event.currentTarget.open;
          }}
        >
          <summary>{text.share}</summary>
          {sharing.value && (
            <CopyBox label={text.shareText} text={sharedText(rules, text.shareLead)} done={text.shared(rules.length)} />
          )}
        </details>
      )}
      <details>
        <summary>{text.paste}</summary>
        <PasteRules panel={panel} />
      </details>
    </div>
  );
}
