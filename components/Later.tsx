import { signal, useSignalEffect } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import type { Panel } from '../lib/panel/panel-model';
import type { Row } from '../lib/panel/rows';

/** All of them in one file of their own. */
const load = () => import('./after-paint');

type Parts = Awaited<ReturnType<typeof load>>;
/** Loaded once, for all that wait. */
const parts = signal<Parts>();

type Props = { panel: Panel; part: keyof Parts; row?: Row };

/** A part of the panel that the score and its sliders need not wait for; nothing stands in its place until it is there. */
export function Later({ panel, part, row }: Props) {
  useSignalEffect(() => {
    if (!parts.peek()) {
      load().then((loaded) => {
        parts.value = loaded;
      });
    }
  });
  const Part = parts.value?.[part] as FunctionComponent<{ panel: Panel; row?: Row }> | undefined;
  return Part ? <Part panel={panel} {...(row && { row })} /> : null;
}
