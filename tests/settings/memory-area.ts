import type { SettingsArea } from '../../lib/settings/settings';

type MemoryArea = SettingsArea & { held: Record<string, unknown>; remove(key: string): Promise<void> };

/** A storage area in memory, with what it holds for tests to see. It copies, as the browser's does. */
export function memoryArea(held: Record<string, unknown> = {}): MemoryArea {
  const listeners = new Set<(changes: Record<string, unknown>) => void>();
  const tell = (changes: Record<string, unknown>) => {
    for (const listener of listeners) listener(changes);
  };
  return {
    held,
    get: async () => structuredClone(held),
    async set(items) {
      Object.assign(held, structuredClone(items));
      tell(items);
    },
    async remove(key) {
      delete held[key];
      tell({ [key]: {} });
    },
    onChanged: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
}
