import { computed, createModel, effect, signal } from '@preact/signals';
import type { Note } from '../records/added';
import { type Panel, shopKey } from './panel-model';
import { perPanel } from './per-panel';

/** What the seller wrote down beside the days of the shop in view. */
export const NotesModel = createModel((panel: Panel) => {
  const loaded = signal<{ readonly of: string; readonly notes: readonly Note[] }>();
  /** The note that was taken away last, to be put back. */
  const dropped = signal<Note>();

  const key = computed(() => panel.shop.value && shopKey(panel.shop.value));
  effect(() => {
    void key.value;
    dropped.value = undefined; // of another shop
  });
  effect(() => {
    void panel.shop.value; // read anew: shops may have been joined
    reload().catch(console.error);
  });

  async function reload(): Promise<void> {
    const shop = panel.shop.peek();
    if (!shop) return;
    const { listAdded } = await import('../history/added');
    const notes = await listAdded(await panel.history(), 'notes', shop);
    if (panel.shop.peek() && shopKey(shop) === shopKey(panel.shop.peek()!)) loaded.value = { of: shopKey(shop), notes };
  }

  async function save(note: Note): Promise<void> {
    const { saveAdded } = await import('../history/added');
    await saveAdded(await panel.history(), 'notes', note);
    await reload();
  }

  /** By day. */
  const notes = computed(() =>
    panel.shop.value && loaded.value?.of === shopKey(panel.shop.value) ? loaded.value.notes : [],
  );

  return {
    notes,
    dropped,
    /** Adds a note to a day, or changes the one with this id; a text of spaces is none. */
    async write(day: string, text: string, id: string = crypto.randomUUID()): Promise<void> {
      const shop = panel.shop.value;
      const said = text.trim();
      if (!shop || said === '') return;
      const { platform, shopId } = shop;
      await save({ platform, shopId, day, id, text: said, at: new Date().toISOString() });
    },
    async drop(note: Note): Promise<void> {
      const { dropAdded } = await import('../history/added');
      await dropAdded(await panel.history(), 'notes', [note.platform, note.shopId, note.day, note.id]);
      dropped.value = note;
      await reload();
    },
    async putBack(): Promise<void> {
      const note = dropped.value;
      dropped.value = undefined;
      if (note) await save(note);
    },
  };
});
export type Notes = InstanceType<typeof NotesModel>;

/** The one of this panel. */
export const notesOf = perPanel((panel) => new NotesModel(panel));
