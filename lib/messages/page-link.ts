import type { Better } from '../records/ids';
import type { Snapshot } from '../records/snapshot';

/**
 * What the content scripts of one frame know of each other. They share one world, which the page cannot reach; so what the
 * reader found need not be looked for again, nor sent anywhere.
 */
export type PageLink = {
  /** The reader of this frame is at work. */
  reading: boolean;
  /** The chips have been brought into this frame. */
  chips: boolean;
  /** The last snapshot that was stored, and the text node of each figure in it, by indicator. */
  snapshot: Snapshot | undefined;
  figures: ReadonlyMap<string, Text>;
  /** Which way is better, by indicator, as the platform's vocabulary says: the chips do not carry it. */
  better: ReadonlyMap<string, Better>;
  /** Told whenever one of the above has changed. */
  readonly listeners: Set<() => void>;
};

const LINK = Symbol.for('scorelens');
type World = typeof globalThis & { [LINK]?: PageLink };

/** The link of this frame; made by whoever comes first. */
export function pageLink(): PageLink {
  const world = globalThis as World;
  world[LINK] ??= {
    reading: false,
    chips: false,
    snapshot: undefined,
    figures: new Map(),
    better: new Map(),
    listeners: new Set(),
  };
  return world[LINK];
}
