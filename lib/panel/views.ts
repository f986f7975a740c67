/** The panel's views, in the order of a morning: what happened, what if, why, what to do, and all that was before. */
export const VIEWS = ['today', 'what-if', 'why', 'plan', 'history', 'more'] as const;
export type View = (typeof VIEWS)[number];

/** Parts with an address of their own that stand in another view. */
const INSIDE: Readonly<Record<string, View>> = {
  fixes: 'plan',
  shops: 'more',
  reading: 'more',
  backup: 'more',
  settings: 'more',
};

/** The view that an address (`#why`) leads to; the first for one that is not known. */
export function viewOf(hash: string): View {
  const id = hash.replace(/^#/, '');
  return VIEWS.find((view) => view === id) ?? INSIDE[id] ?? 'today';
}

/** The figures and the sliders under them are one column: a slider moves, the score above answers. */
export function isHome(view: View): boolean {
  return view === 'today' || view === 'what-if';
}
