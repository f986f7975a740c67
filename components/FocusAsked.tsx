import { useEffect } from 'preact/hooks';
import { pagesOf } from '../lib/panel/page-model';
import type { Panel } from '../lib/panel/panel-model';
import { isHome } from '../lib/panel/views';

type Props = { panel: Panel };

/** Goes to the slider that the seller has asked for beside a figure in the page, once it is there. */
export function FocusAsked({ panel }: Props) {
  const { focusAsked } = pagesOf(panel);
  const asked = focusAsked.value;
  const view = panel.view.value;
  void panel.sections.value; // another shop's sliders may come first
  // After every render: what is asked for may be there before its slider is.
  useEffect(() => {
    const slider = asked && document.getElementById(`what-if-${asked}`);
    if (!slider) return;
    if (!isHome(view)) {
      location.hash = '#what-if'; // comes back here once the sliders are in sight
      return;
    }
    slider.scrollIntoView({ block: 'center' });
    slider.focus({ preventScroll: true });
    focusAsked.value = undefined;
  });
  return null;
}
