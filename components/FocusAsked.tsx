import { useSignalEffect } from '@preact/signals';
import { pagesOf } from '../lib/panel/page-model';
import type { Panel } from '../lib/panel/panel-model';
import { isHome } from '../lib/panel/views';

type Props = { panel: Panel };

/** Goes to the slider that the seller has asked for beside a figure in the page, once it is there. */
export function FocusAsked({ panel }: Props) {
  const { focusAsked } = pagesOf(panel);
  useSignalEffect(() => {
    void panel.sections.value; // another shop's sliders may come first
    const slider = focusAsked.value && document.getElementById(`what-if-${focusAsked.value}`);
    if (!slider) return;
    if (!isHome(panel.view.value)) {
      location.hash = '#what-if'; // comes back here once the sliders are in sight
      return;
    }
    requestAnimationFrame(() => {
      slider.scrollIntoView({ block: 'center' });
      slider.focus({ preventScroll: true });
    });
    focusAsked.value = undefined;
  });
  return null;
}
