import { DEMO_ID } from '../demo/is-demo';
import { chinaDay } from '../format/day';
import { removeShop } from '../history/remove-shop';
import { loadPlatform } from '../platforms/load-platform';
import { type Panel, shopKey } from './panel-model';

/** The platform that the demo shop is of. */
const PLATFORM = 'douyin';

/** Puts the made-up shop in, up to today, and shows it. What it takes is loaded now and never before. */
export async function addDemo(panel: Panel): Promise<void> {
  const [{ demoShop }, { saveSnapshot }, { saveAdded }, platform, db] = await Promise.all([
    import('../demo/demo-shop'),
    import('../history/save-snapshot'),
    import('../history/added'),
    loadPlatform(PLATFORM),
    panel.history(),
  ]);
  const { snapshots, notes } = demoShop(platform, chinaDay(panel.now.value));
  for (const snapshot of snapshots) await saveSnapshot(db, snapshot);
  for (const note of notes) await saveAdded(db, 'notes', note);
  await panel.choose(shopKey({ platform: PLATFORM, shopId: DEMO_ID }));
}

/** Takes it out again, with all that was added to it. */
export async function removeDemo(panel: Panel): Promise<void> {
  await removeShop(await panel.history(), { platform: PLATFORM, shopId: DEMO_ID }, { everywhere: false });
  await panel.refresh();
}
