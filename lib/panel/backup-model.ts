import { computed, createModel, signal } from '@preact/signals';
import { isDemo } from '../demo/is-demo';
import type { Folder } from '../folder/file-system';
import { type BackupKept, loadBackupKept, saveBackupKept } from './backup-kept';
import { backUpInto, makeBackup } from './backup-write';
import type { Panel } from './panel-model';
import { perPanel } from './per-panel';
import { saveFile } from './save-file';

const DAY_MS = 86_400_000;
/** A history of fewer days is soon seen again. Our judgement. */
const WORTH_DAYS = 14;
/** Between two backups into the folder; five are kept, so that a month can be looked back on. Our judgement. */
const AUTO_DAYS = 7;

/** What was done, or went wrong, last. */
export type BackupOutcome = { readonly kind: 'saved'; readonly name: string } | { readonly kind: 'failed' };

/** Backups of everything that this browser knows, and when the next is due. */
export const BackupModel = createModel((panel: Panel) => {
  const known = signal<BackupKept>();
  const isBusy = signal(false);
  const outcome = signal<BackupOutcome>();

  const loaded = loadBackupKept()
    .then((found) => {
      known.value = found;
    })
    .catch(console.error);

  async function change(patch: Partial<BackupKept>): Promise<void> {
    known.value = await saveBackupKept(patch);
  }

  const lastAt = computed(() => {
    const { lastAt: own = '', lastAutoAt: auto = '' } = known.value ?? {};
    return (own > auto ? own : auto) || undefined;
  });

  return {
    /** Undefined until it is loaded. */
    known,
    isBusy,
    outcome,
    change,
    /** When the last one was made, by hand or by itself; ISO 8601. */
    lastAt,
    /** Whole days since the last one; undefined where there is none. */
    daysSince: computed(() => (lastAt.value === undefined ? undefined : daysBetween(lastAt.value, panel.now.value))),
    /** Whether to remind: there is much to lose and no backup of late. */
    isDue: computed(() => {
      const { remindDays = 0 } = known.value ?? {};
      const isMuch = panel.shops.value.some((shop) => !isDemo(shop) && shop.days > WORTH_DAYS);
      const age = lastAt.value === undefined ? Number.POSITIVE_INFINITY : daysBetween(lastAt.value, panel.now.value);
      return remindDays > 0 && isMuch && age >= remindDays;
    }),
    /** Makes one and hands it to the browser's downloads. */
    async backUp(): Promise<void> {
      isBusy.value = true;
      outcome.value = undefined;
      try {
        const { name, stream } = await makeBackup(panel);
        // The browser keeps a large Blob on disk: memory does not grow with the history.
        saveFile(await new Response(stream).blob(), name);
        await change({ lastAt: panel.now.value.toISOString(), lastName: name });
        outcome.value = { kind: 'saved', name };
      } catch (error) {
        console.error(error);
        outcome.value = { kind: 'failed' };
      }
      isBusy.value = false;
    },
    /** Puts one into the chosen folder, if the seller wants that and the last is old. */
    async backUpWhenDue(root: Folder): Promise<void> {
      await loaded;
      const { auto, lastAutoAt } = known.value ?? {};
      const isDue = lastAutoAt === undefined || daysBetween(lastAutoAt, panel.now.value) >= AUTO_DAYS;
      const isWorth = panel.shops.value.some((shop) => !isDemo(shop));
      if (!auto || !isDue || !isWorth) return;
      const lastName = await backUpInto(panel, root);
      await change({ lastAutoAt: panel.now.value.toISOString(), lastName });
    },
  };
});
export type Backups = InstanceType<typeof BackupModel>;

/** The one of this panel. */
export const backupsOf = perPanel((panel) => new BackupModel(panel));

function daysBetween(from: string, to: Date): number {
  return Math.floor((to.getTime() - Date.parse(from)) / DAY_MS);
}
