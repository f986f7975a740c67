import { loadPlatforms, withFormer } from '../platforms/load-platform';
import type { PlatformId } from '../records/ids';
import { ruleFor } from './rule-for';

/** Tells the id of the score model that was in force for a platform on a business day; empty where none is known. */
export async function modelIds(): Promise<(platform: PlatformId, day: string) => string> {
  const platforms = await Promise.all((await loadPlatforms()).map(withFormer));
  return (platform, day) =>
    ruleFor(
      platforms.find(({ id }) => id === platform),
      day,
    )?.id ?? '';
}
