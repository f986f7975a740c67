import { useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { syncOnOpen } from '../lib/panel/folder-on-open';
import { forgetOld } from '../lib/panel/forget-old';
import type { Panel } from '../lib/panel/panel-model';
import { pastOf } from '../lib/panel/past-model';
import { FocusAsked } from './FocusAsked';

type Props = { panel: Panel };

/** What goes on unseen once the score is on the screen: the shop's past is learnt from, the folder kept in step, a page may ask for a slider. */
export function AfterPaint({ panel }: Props) {
  pastOf(panel);
  useSignalEffect(() => {
    void panel.today.value; // a panel may stay open for weeks
    forgetOld(panel, panel.settings.value.keep).catch(console.error);
  });
  useEffect(() => {
    syncOnOpen(panel).catch(console.error);
  }, [panel]);
  return <FocusAsked panel={panel} />;
}
