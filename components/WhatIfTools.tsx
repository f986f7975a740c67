import '../assets/what-if.css';
import { useSignal } from '@preact/signals';
import { whatIfText } from '../lib/i18n/what-if-text';
import type { Panel } from '../lib/panel/panel-model';
import { targetOf } from '../lib/panel/what-if/target-model';
import { Keys } from './Keys';
import { SentenceField } from './SentenceField';
import { TargetTotal } from './TargetTotal';

type Props = { panel: Panel };

/** Other ways to a scenario than a slider: a sentence, a total to reach, one that was kept. */
export function WhatIfTools({ panel }: Props) {
  const text = whatIfText.value.tools;
  const { open } = targetOf(panel);
  const help = useSignal(false);
  return (
    <section class="tools" aria-label={text.label}>
      <SentenceField panel={panel} />
      <p class="tools-buttons">
        <button
          type="button"
          class="button-small"
          aria-expanded={open.value}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          {text.target}
        </button>
        <button
          type="button"
          class="button-small"
          onClick={() => {
            help.value = true;
          }}
        >
          {text.keys}
        </button>
      </p>
      {open.value && (
        <div class="card">
          <TargetTotal panel={panel} />
        </div>
      )}
      <Keys panel={panel} help={help} />
    </section>
  );
}
