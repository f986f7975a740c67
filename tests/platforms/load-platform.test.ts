import { expect, test } from 'vitest';
import { platforms } from '../../lib/platforms';
import { loadPlatform, loadPlatforms } from '../../lib/platforms/load-platform';

test('one by one or all at once, they are those of the registry, in its order', async () => {
  expect(await loadPlatforms()).toEqual(platforms);
  for (const platform of platforms) expect(await loadPlatform(platform.id)).toBe(platform);
});
