import { expect, test } from 'vitest';
import { platforms } from '../../lib/platforms';
import { loadPlatform, loadPlatforms, withFormer } from '../../lib/platforms/load-platform';

test('one by one or all at once, they are those of the registry, in its order', async () => {
  expect(await loadPlatforms()).toEqual(platforms);
  for (const platform of platforms) expect(await loadPlatform(platform.id)).toBe(platform);
});

test('with former versions a platform is the same, but for more days', async () => {
  for (const platform of platforms) {
    const { models, ...rest } = await withFormer(platform);
    const { models: known, ...same } = platform;
    expect(rest).toEqual(same);
    expect(models.slice(models.length - known.length)).toEqual(known);
    expect(models.length > known.length).toBe(platform.former !== undefined);
    // A history begins in the spring of 2026 or is imported.
    if (platform.former) expect(known[0]!.validFrom <= '2026-04-07').toBe(true);
  }
});
