import { createModel, signal } from '@preact/signals';
import type { ImportPreview, ImportRecord } from '../history/import-types';
import { restoreSettings } from './backup-settings';
import type { Panel } from './panel-model';
import { perPanel } from './per-panel';
import { openRestorable, type Refusal, type Restorable, refusalOf } from './restore-file';

/** How far restoring has come. */
export type RestoreStep =
  | { readonly step: 'choose' }
  /** `readings` looked at so far. */
  | { readonly step: 'looking' | 'restoring'; readonly readings: number }
  | { readonly step: 'refused'; readonly name: string; readonly why: Refusal | 'failed' | 'full' }
  | { readonly step: 'preview'; readonly file: Restorable; readonly preview: ImportPreview }
  | { readonly step: 'done'; readonly record: ImportRecord; readonly withSettings: boolean }
  | { readonly step: 'undone'; readonly removed: number; readonly restored: number; readonly kept: number };

/** Restoring from a backup or a zipped data set: looked through as a whole, shown, then merged; and taken back. */
export const RestoreModel = createModel((panel: Panel) => {
  const now = signal<RestoreStep>({ step: 'choose' });

  async function attempt(name: string, work: () => Promise<RestoreStep>): Promise<void> {
    try {
      now.value = await work();
    } catch (error) {
      const why = refusalOf(error);
      if (!why) console.error(error);
      now.value = {
        step: 'refused',
        name,
        why: why ?? ((error as { code?: unknown }).code === 'full' ? 'full' : 'failed'),
      };
    }
  }

  return {
    now,
    /** Looks through a file; nothing is written. */
    async look(file: File): Promise<void> {
      now.value = { step: 'looking', readings: 0 };
      await attempt(file.name, async () => {
        const opened = await openRestorable(file);
        const { previewImport } = await import('../history/preview-import');
        const preview = await previewImport(await panel.history(), opened.facts(), 'newer', (readings) => {
          now.value = { step: 'looking', readings };
        });
        return { step: 'preview', file: opened, preview };
      });
    },
    /** Merges what was looked through: what is newer here stays. */
    async restore(withSettings: boolean): Promise<void> {
      const { value } = now;
      if (value.step !== 'preview') return;
      const { name, kind, facts, settings } = value.file;
      now.value = { step: 'restoring', readings: 0 };
      await attempt(name, async () => {
        const { importFacts } = await import('../history/import-facts');
        const source = { name, kind, precedence: 'newer' } as const;
        const at = new Date().toISOString();
        const record = await importFacts(await panel.history(), facts(), source, at, (readings) => {
          now.value = { step: 'restoring', readings };
        });
        if (withSettings && settings) await restoreSettings(panel, settings);
        await panel.refresh();
        return { step: 'done', record, withSettings: withSettings && settings !== undefined };
      });
    },
    /** Takes the last one back; settings stay as they are. */
    async undo(): Promise<void> {
      const { value } = now;
      if (value.step !== 'done') return;
      await attempt(value.record.name, async () => {
        const { undoImport } = await import('../history/undo-import');
        const counts = await undoImport(await panel.history(), value.record.id);
        await panel.refresh();
        return { step: 'undone', ...counts };
      });
    },
    startAgain(): void {
      now.value = { step: 'choose' };
    },
  };
});
export type Restore = InstanceType<typeof RestoreModel>;

/** The one of this panel. */
export const restoreOf = perPanel((panel) => new RestoreModel(panel));
