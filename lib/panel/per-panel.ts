import type { Panel } from './panel-model';

/** One of its kind a panel, made when it is first asked for. */
export function perPanel<T>(make: (panel: Panel) => T): (panel: Panel) => T {
  const made = new WeakMap<Panel, { readonly it: T }>();
  return (panel) => {
    const known = made.get(panel) ?? { it: make(panel) };
    made.set(panel, known);
    return known.it;
  };
}
