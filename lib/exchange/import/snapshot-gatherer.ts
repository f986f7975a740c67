import type { Fact } from '../../records/fact';
import type { Reading, Snapshot } from '../../records/snapshot';

export type SnapshotHead = Omit<Snapshot, 'readings'>;

/** As many as a snapshot may have. */
const MOST_OF_ONE = 200;

/** Held at a time; rows that belong together and stand further apart come as two snapshots, which the history joins. */
const MOST_READINGS = 20_000;

/** Makes snapshots of single readings, in whatever order a seller has sorted them; it holds so many and no more. */
export class SnapshotGatherer {
  #open = new Map<string, Snapshot>();
  #count = 0;
  #head: SnapshotHead | undefined;
  #own: Snapshot | undefined;

  /**
   * @param head the same object for readings that are known to belong together, which saves looking
   * @returns `same`, `other`: a reading of this indicator is there already, and its value
   */
  add(head: SnapshotHead, reading: Reading): 'added' | 'same' | 'other' {
    const snapshot = this.#snapshotOf(head);
    for (const known of snapshot.readings) {
      if (known.indicator === reading.indicator) return known.value === reading.value ? 'same' : 'other';
    }
    if (snapshot.readings.length >= MOST_OF_ONE) return 'other';
    snapshot.readings.push(reading);
    this.#count += 1;
    return 'added';
  }

  get isFull(): boolean {
    return this.#count >= MOST_READINGS;
  }

  /** All that is held. It holds nothing then. */
  take(): Fact[] {
    const facts = [...this.#open.values()].map((record): Fact => ({ store: 'snapshots', record }));
    this.#open.clear();
    this.#count = 0;
    this.#head = undefined;
    return facts;
  }

  #snapshotOf(head: SnapshotHead): Snapshot {
    if (head === this.#head && this.#own) return this.#own;
    const { platform, shopId, day, page, capturedAt } = head;
    const key = JSON.stringify([platform, shopId, day, page, capturedAt]);
    const snapshot = this.#open.get(key) ?? { ...head, readings: [] };
    this.#open.set(key, snapshot);
    this.#head = head;
    this.#own = snapshot;
    return snapshot;
  }
}
