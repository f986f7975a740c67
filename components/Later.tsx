import { useSignal, useSignalEffect } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { Panel } from '../lib/panel/panel-model';

type Props = { panel: Panel; load: () => Promise<ComponentType<{ panel: Panel }>> };

/** A component that comes in a file of its own; nothing stands in its place until it is there. */
export function Later({ panel, load }: Props) {
  const loaded = useSignal<{ Component: ComponentType<{ panel: Panel }> }>();
  useSignalEffect(() => {
    load().then((Component) => {
      loaded.value = { Component };
    });
  });
  const Component = loaded.value?.Component;
  return Component ? <Component panel={panel} /> : null;
}
