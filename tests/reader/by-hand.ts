import type { PlatformId } from '../../lib/records/ids';
import { readBoard, storedOf } from './exam';

/** A page of a back-end in a few lines: the head that every page has, and what stands below it. */
export type ByHand = { readonly platform: PlatformId; readonly path?: string; readonly html: string };

const HEAD = `<header style="display:flex;height:48px"><b>商家后台</b><span style="margin-left:auto">云朵旗舰店</span></header>
  <p>数据日期：2026-09-09</p>`;

/** What would be stored of such a page: the values by indicator, empty where nothing is. */
export function valuesOf({ platform, path = '/app/data/board', html }: ByHand): Record<string, number> {
  const { snapshot } = look({ platform, path, html });
  return Object.fromEntries(snapshot?.readings.map(({ indicator, value }) => [indicator, value]) ?? []);
}

export function look({ platform, path = '/app/data/board', html }: ByHand): ReturnType<typeof storedOf> {
  document.body.innerHTML = `${HEAD}<main>${html}</main>`;
  return storedOf(readBoard({ platform, url: `https://shop.test${path}` }), platform);
}

/** Tiles with the label over the value, as `label value` each. */
export function tiles(...figures: readonly (readonly [label: string, value: string])[]): string {
  return figures
    .map(
      ([label, value]) =>
        `<div style="padding:8px"><div>${label}</div><div style="font-size:24px">${value}</div></div>`,
    )
    .join('');
}
