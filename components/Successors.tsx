import { useSignal } from '@preact/signals';
import { readingText } from '../lib/i18n/reading-text';
import { pagesOf } from '../lib/panel/page-model';
import type { Panel } from '../lib/panel/panel-model';
import { formerLabel, openSuccessors } from '../lib/panel/successors';
import type { Successor, Visit } from '../lib/records/visit';

type Props = { panel: Panel; visit: Visit };

/** Asks whether a label that has come is the new name of one that is gone; each pair once. */
export function Successors({ panel, visit }: Props) {
  const pages = pagesOf(panel);
  const accepted = useSignal('');
  const text = readingText.value.successor;
  const platform = panel.platforms.value.find(({ id }) => id === visit.platform);
  const open = openSuccessors(visit, pages.decisions.value);
  if (!platform || !pages.sources.value || (open.length === 0 && !accepted.value)) return null;

  async function accept(successor: Successor) {
    if (!platform) return;
    const rule = await pages.acceptSuccessor(platform, visit, successor);
    accepted.value = text.accepted(rule.label, rule.name);
  }
  return (
    <section class="notice" aria-label={text.title}>
      {open.map((successor) => (
        <div key={successor.indicator + successor.label}>
          <p>{text.ask(formerLabel(platform, visit, successor.indicator), successor.label, successor.raw)}</p>
          <p class="actions">
            <button type="button" class="button" onClick={() => accept(successor)}>
              {text.yes}
            </button>
            <button type="button" class="button" onClick={() => pages.refuseSuccessor(visit, successor)}>
              {text.no}
            </button>
          </p>
        </div>
      ))}
      <p class="quiet" role="status">
        {accepted.value}
      </p>
    </section>
  );
}
