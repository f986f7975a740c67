import type { Language } from '../format/language';
import { isDark } from './backdrop';
import { make } from './dom';
import { makeLayer } from './layer';
import { WORDS } from './words';

/**
 * What stays of the chips when the extension has been updated or switched off under them: one line that says how to get
 * them back, until it is closed or the page is reloaded. It asks the extension nothing, which is no longer there.
 */
export function askForReload(language: Language): void {
  const words = WORDS[language];
  const { host, root } = makeLayer(words.group);
  const close = make('button', { type: 'button', 'aria-label': words.close }, '×');
  close.addEventListener('click', () => host.remove());
  const tone = isDarkPage() ? 'dark' : 'light';
  root.querySelector('div')!.append(make('p', { class: `gone ${tone}`, role: 'status' }, words.reload, close));
  host.dataset.note = ''; // stands in the window's corner, not on the page
  document.documentElement.append(host);
}

function isDarkPage(): boolean {
  const [body, page] = [getComputedStyle(document.body), getComputedStyle(document.documentElement)];
  return isDark([body, page], body.color);
}
