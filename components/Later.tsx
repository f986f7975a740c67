import { useSignal, useSignalEffect } from '@preact/signals';
import type { Panel } from '../lib/panel/panel-model';

/** All of them in one file of their own. */
const load = () => import('./after-paint');

type Props = { panel: Panel; part: keyof Awaited<ReturnType<typeof load>> };

/** A part of the panel that the score and its sliders need not wait for; nothing stands in its place until it is there. */
export function Later({ panel, part }: Props) {
  const parts = useSignal<Awaited<ReturnType<typeof load>>>();
  useSignalEffect(() => {
    load().then((loaded) => {
      parts.value = loaded;
    });
  });
  const Part = parts.value?.[part];
  return Part ? <Part panel={panel} /> : null;
}
