import '../assets/what-if.css';
import { type Signal, useSignal } from '@preact/signals';
import { whatIfText } from '../lib/i18n/what-if-text';
import type { Panel } from '../lib/panel/panel-model';
import { slotsOf } from '../lib/panel/what-if/slots-model';
import { targetOf } from '../lib/panel/what-if/target-model';
import { Keys } from './Keys';
import { Scenarios } from './Scenarios';
import { SentenceField } from './SentenceField';
import { TargetTotal } from './TargetTotal';

type Props = { panel: Panel };

/** Other ways to a scenario than a slider: a sentence, a total to reach, one that was kept. */
export function WhatIfTools({ panel }: Props) {
  const text = whatIfText.value.tools;
  const target = targetOf(panel).open;
  const scenarios = slotsOf(panel).open;
  const help = useSignal(false);
  return (
    <section class="tools" aria-label={text.label}>
      <SentenceField panel={panel} />
      <p class="tools-buttons">
        <Opener open={target} label={text.target} />
        <Opener open={scenarios} label={text.scenarios} />
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
      {target.value && (
        <div class="card">
          <TargetTotal panel={panel} />
        </div>
      )}
      {scenarios.value && (
        <div class="card scenarios">
          <Scenarios panel={panel} />
        </div>
      )}
      <Keys panel={panel} help={help} />
    </section>
  );
}

/** A button that opens what stands below, and closes it again. */
function Opener({ open, label }: { open: Signal<boolean>; label: string }) {
  return (
    <button
      type="button"
      class="button-small"
      aria-expanded={open.value}
      onClick={() => {
        open.value = !open.value;
      }}
    >
      {label}
    </button>
  );
}
