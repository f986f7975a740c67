/** What a kit's bundle takes for `react`, `react-dom` and `vue`: each library gets the major it was made for. */
export type Base = 'react19' | 'react18' | 'vue3' | 'vue2' | 'none';

/** Every kit, by the name that addresses and tests use: `<name>.ts` or `<name>.tsx` in this folder. */
export const KITS = {
  antd4: { file: 'antd4.tsx', base: 'react18' },
  antd5: { file: 'antd5.tsx', base: 'react18' },
  antd6: { file: 'antd6.tsx', base: 'react19' },
  semi: { file: 'semi.tsx', base: 'react19' },
  arco: { file: 'arco.tsx', base: 'react18' },
  tdesign: { file: 'tdesign.tsx', base: 'react18' },
  fusion: { file: 'fusion.tsx', base: 'react18' },
  'element-ui': { file: 'element-ui.ts', base: 'vue2' },
  'element-plus': { file: 'element-plus.ts', base: 'vue3' },
  hand: { file: 'hand.ts', base: 'none' },
} as const satisfies Record<string, { file: string; base: Base }>;

export type KitName = keyof typeof KITS;
export const KIT_NAMES = Object.keys(KITS) as KitName[];

export function isKitName(name: string): name is KitName {
  return name in KITS;
}
