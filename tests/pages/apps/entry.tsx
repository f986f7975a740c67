import { optionsFromUrl, pageAt } from '../data/address.ts';
import { mountPage } from './mount.tsx';

/** The real back-end is one document: its menu and links change the address and the content, and load nothing. */
document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target.closest('[data-url], a[href^="/"]') : null;
  const path = target?.getAttribute('data-url') ?? target?.getAttribute('href');
  if (!path) return;
  event.preventDefault();
  const next = new URL(path, location.href);
  if (!pageAt(next.pathname)) return;
  for (const [name, value] of new URLSearchParams(location.search)) next.searchParams.set(name, value);
  history.pushState(null, '', next);
  show();
});
addEventListener('popstate', show);
show();

function show(): void {
  void mountPage(document.body, optionsFromUrl(new URL(location.href)));
}
