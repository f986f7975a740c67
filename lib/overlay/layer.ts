import { make } from './dom';
import { STYLES } from './styles';

/** What a click or a key on a chip must not set off in the page below it. */
const KEPT = ['click', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup', 'keypress'];

export type Layer = { readonly host: HTMLElement; readonly root: ShadowRoot };

/**
 * Where the chips live: beside the body, so that neither the page's own code nor the reader meets it there, of no size,
 * contained, and closed to the page.
 */
export function makeLayer(name: string): Layer {
  // What an older version left: Firefox ends its scripts at once, with no time to tidy up.
  for (const left of document.querySelectorAll('scorelens-overlay')) left.remove();
  const host = document.createElement('scorelens-overlay');
  const root = host.attachShadow({ mode: 'closed' });
  root.append(make('style', {}, STYLES), make('div', { role: 'group', 'aria-label': name }));
  for (const type of KEPT) root.addEventListener(type, (event) => event.stopPropagation());
  return { host, root };
}
