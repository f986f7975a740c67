import { signal, useSignalEffect } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import type { Panel } from '../lib/panel/panel-model';
import { isHome, type View } from '../lib/panel/views';

type Props = { panel: Panel };
type Part = FunctionComponent<Props>;
type Chosen = Exclude<View, 'today' | 'what-if'>;

/** Each view is a file of its own: a morning that only looks at the score loads none of them. */
const LOADERS: Readonly<Record<Chosen, () => Promise<Part>>> = {
  why: async () => (await import('./WhyView')).WhyView,
  plan: async () => (await import('./PlanView')).PlanView,
  history: async () => (await import('./HistoryView')).HistoryView,
  more: async () => (await import('./MoreView')).MoreView,
};

/** Those that were asked for. */
const loaded = signal<Readonly<Partial<Record<Chosen, Part>>>>({});

/** Whether there is room beside the figures; as in `panel.css`. */
const room = matchMedia('(min-width: 720px)');
const isWide = signal(room.matches);
room.addEventListener('change', () => {
  isWide.value = room.matches;
});

/** Beside the figures, where there is room, stands what to do. */
function chosen(view: View): Chosen {
  return isHome(view) ? 'plan' : (view as Chosen);
}

/** The view that was chosen; beside the figures where there is room, in their place where there is not. */
export function ChosenView({ panel }: Props) {
  useSignalEffect(() => {
    const view = chosen(panel.view.value);
    if (loaded.peek()[view] || (isHome(panel.view.value) && !isWide.value)) return;
    LOADERS[view]().then((part) => {
      loaded.value = { ...loaded.value, [view]: part };
    });
  });
  if (isHome(panel.view.value) && !isWide.value) return null; // nobody would see it
  const Chosen = loaded.value[chosen(panel.view.value)];
  return Chosen ? <Chosen panel={panel} /> : null;
}
