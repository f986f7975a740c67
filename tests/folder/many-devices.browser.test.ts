import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { removeAt, writeAt } from '../../lib/folder/tree';
import { saveAdded } from '../../lib/history/added';
import { listShops } from '../../lib/history/list-shops';
import { removeShop } from '../../lib/history/remove-shop';
import { saveSnapshot } from '../../lib/history/save-snapshot';
import type { Fact } from '../../lib/records/fact';
import { reading, snapshot } from '../history/sample';
import { copyFile, type Device, device, freshFolder, pathsIn, textAt } from './devices';

vi.setConfig({ testTimeout: 300_000 });

// Three machines, each with its own copy of the folder, and a replicator between that brings files late, twice, half, under
// another name, or not at all for a while. Whatever happens on the way, once everything has arrived all know the same.

const NAMES = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'];
const who = fc.nat(NAMES.length - 1);
const nth = fc.nat(1000);
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('see' as const),
      who,
      shop: fc.nat(1),
      day: fc.integer({ min: 1, max: 3 }),
      value: fc.integer({ min: 60, max: 99 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('note' as const),
      who,
      shop: fc.nat(1),
      id: fc.nat(1),
      value: nth,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), who, shop: fc.nat(1) }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('sync' as const), who }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('bring' as const),
      who,
      to: who,
      nth,
      how: fc.constantFrom('whole', 'whole', 'half', 'renamed', 'lost'),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const shopId = (shop: number) => `1000000${shop}`;
/** All of one morning: what is brought late was seen before. */
const instant = (minute: number) => `2026-09-03T09:${String(minute).padStart(2, '0')}:00+08:00`;

async function take(devices: readonly Device[], one: Step, at: string): Promise<void> {
  const its = devices[one.who]!;
  if (one.do === 'sync') await its.sync();
  else if (one.do === 'see') {
    const readings = [
      reading('total_score', one.value, { unit: 'score' }),
      ...(one.value % 2 ? [reading('goods_score', one.value - 1)] : []),
    ];
    await saveSnapshot(
      its.db,
      snapshot({ shopId: shopId(one.shop), day: `2026-09-0${one.day}`, capturedAt: at, readings }),
    );
  } else if (one.do === 'note') {
    const ofShop = { platform: 'douyin', shopId: shopId(one.shop) } as const;
    await saveAdded(its.db, 'notes', {
      ...ofShop,
      day: '2026-09-01',
      id: `note-000${one.id}`,
      text: `${one.value}`,
      at: at,
    });
  } else if (one.do === 'remove') {
    // Sellers take out a shop that is listed.
    const shop = (await listShops(its.db)).find((each) => each.shopId === shopId(one.shop));
    if (shop) await removeShop(its.db, shop, { at });
  } else {
    const paths = await pathsIn(its.root);
    const path = paths[one.nth % paths.length];
    if (path && one.who !== one.to) await bring(its, devices[one.to]!, path, one.how);
  }
}

async function bring(from: Device, to: Device, path: string, how: string): Promise<void> {
  if (path.includes(`device=${to.name}.`)) return; // a replicator does not bring a machine its own file back
  if (how === 'whole') await copyFile(from.root, to.root, path);
  if (how === 'renamed') await copyFile(from.root, to.root, path, path.replace(/(\.\w+)$/, ' (冲突副本)$1'));
  if (how === 'half') await writeAt(to.root, path, (await textAt(from.root, path)).slice(0, -15));
  if (how === 'lost') await removeAt(to.root, path);
}

/** Everything arrives: each device's own files, whole, at every other. */
async function settle(devices: readonly Device[]): Promise<void> {
  for (const from of devices) {
    const own = (await pathsIn(from.root)).filter((path) => path.includes(`device=${from.name}.`));
    for (const to of devices) {
      if (to === from) continue;
      for (const path of await pathsIn(to.root))
        if (path.includes(`device=${from.name}.`) && !own.includes(path)) await removeAt(to.root, path);
      for (const path of own) await copyFile(from.root, to.root, path);
    }
  }
}

/** Facts are a set, and so are the readings of one: which of them came first no machine can know. */
const plain = (facts: readonly Fact[]) =>
  facts
    .map(inOrder)
    .map((fact) => JSON.stringify(fact, Object.keys(flat(fact)).sort()))
    .sort();
const inOrder = (fact: Fact): Fact => {
  if (fact.store !== 'snapshots') return fact;
  const readings = fact.record.readings.toSorted((a, b) => a.indicator.localeCompare(b.indicator));
  return { ...fact, record: { ...fact.record, readings } };
};
/** All keys at every depth, for JSON in one order. */
function flat(value: unknown, into: Record<string, true> = {}): Record<string, true> {
  if (typeof value !== 'object' || value === null) return into;
  for (const [key, part] of Object.entries(value)) {
    into[key] = true;
    flat(part, into);
  }
  return into;
}

test('whatever happens on the way, all end the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
      const devices = await Promise.all(NAMES.map(async (name) => device(name, await freshFolder())));
      for (const [minute, one] of steps.entries()) await take(devices, one, instant(minute));
      for (let round = 0; round < 3; round++) {
        for (const each of devices) await each.sync();
        await settle(devices);
      }
      for (const each of devices) await each.sync();
      const [first, ...others] = await Promise.all(devices.map(async (each) => plain(await each.facts())));
      for (const other of others) expect(other).toEqual(first);
      const written = await Promise.all(devices.map(({ root }) => pathsIn(root)));
      await settle(devices);
      for (const each of devices) expect((await each.sync()).last).toMatchObject({ brought: [], wrote: 0 });
      expect(await Promise.all(devices.map(({ root }) => pathsIn(root)))).toEqual(written);
    }),
    { numRuns: 20, endOnFailure: true },
  );
});
