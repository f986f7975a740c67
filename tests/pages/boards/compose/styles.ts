import { random } from '../../data/random.ts';
import type { BoardSpec } from '../board.ts';

/** What the pages' own markup looks like, by plain names; what is written into the page are hashes of them. */
const RULES = {
  shell:
    'display:flex;flex-direction:column;min-height:100vh;background:#f2f3f5;color:#1d2129;font:14px/1.57 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif',
  bar: 'display:flex;align-items:center;gap:24px;height:56px;padding:0 20px;background:#fff;border-bottom:1px solid #e5e6eb',
  brand: 'font-size:18px;font-weight:600;color:var(--primary)',
  barRight: 'margin-left:auto;display:flex;align-items:center;gap:10px;position:relative',
  barLink: 'color:#4e5969;font-size:13px',
  avatar:
    'width:28px;height:28px;border-radius:50%;background:var(--primary);color:#fff;text-align:center;line-height:28px',
  shopName: 'font-weight:500',
  shopId: 'color:#86909c;font-size:12px',
  chip: 'font-size:12px;color:#4e5969;background:#f2f3f5;border-radius:2px;padding:0 4px',
  userMenu:
    'position:absolute;right:0;top:40px;z-index:5;min-width:200px;padding:12px 16px;background:#fff;box-shadow:0 4px 16px #0002;border-radius:6px;display:flex;flex-direction:column;gap:6px',
  columns: 'display:flex;flex:1;min-height:0',
  aside: 'width:176px;flex:none;background:#fff;border-right:1px solid #e5e6eb;display:flex;flex-direction:column',
  asideFoot:
    'margin-top:auto;padding:12px 16px;border-top:1px solid #f2f3f5;display:flex;flex-direction:column;gap:4px',
  main: 'flex:1;min-width:0;padding:16px 20px;display:flex;flex-direction:column;gap:12px',
  pageShop: 'display:flex;align-items:center;gap:10px;background:#fff;padding:12px 16px;border-radius:var(--radius)',
  counters: 'display:flex;gap:12px',
  counter: 'flex:1;background:#fff;border-radius:var(--radius);padding:12px 16px',
  counterLabel: 'color:#86909c;font-size:12px',
  counterText: 'font-size:20px;font-weight:500',
  advert:
    'background:linear-gradient(90deg,#fff7e8,#ffe4ba);border-radius:var(--radius);padding:14px 16px;color:#7a4a00',
  footer: 'text-align:center;color:#a9aeb8;font-size:12px;padding:12px',
  frame: 'width:100%;min-height:1500px;border:0;display:block',
  content:
    'display:flex;flex-direction:column;gap:12px;color:#1d2129;font:14px/1.57 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif',
  head: 'display:flex;align-items:center;gap:16px;flex-wrap:wrap',
  heading: 'font-size:18px;font-weight:600;margin:0',
  day: 'color:#86909c;font-size:12px',
  push: 'margin-left:auto',
  section: 'background:#fff;border-radius:var(--radius);padding:16px 20px',
  sectionTitle: 'font-size:16px;font-weight:500;margin:0 0 12px;display:flex;align-items:baseline;gap:12px',
  sectionScore: 'display:inline-flex;align-items:baseline;gap:6px;font-size:13px;color:#4e5969;font-weight:400',
  grid: 'display:grid;grid-template-columns:repeat(auto-fill,minmax(220px,1fr));gap:12px',
  wide: 'display:grid;grid-template-columns:repeat(auto-fill,minmax(300px,1fr));gap:12px',
  tile: 'padding:12px 16px;background:#f7f8fa;border-radius:var(--radius)',
  tileValue: 'font-size:22px;font-weight:600;line-height:32px',
  tileLabel: 'color:#4e5969;font-size:13px',
  item: 'min-width:0',
  value: 'font-size:24px;font-weight:600;line-height:36px',
  cellValue: 'font-weight:500',
  unit: 'font-size:12px;font-weight:400;color:#4e5969;margin-left:2px',
  outOf: 'font-size:13px;color:#a9aeb8;margin-left:4px;font-weight:400',
  label: 'color:#4e5969',
  labelRow: 'display:flex;align-items:center;gap:4px;flex-wrap:wrap',
  note: 'color:#a9aeb8;font-size:12px',
  beside: 'display:flex;flex-wrap:wrap;gap:2px 12px;font-size:12px;color:#86909c;margin-top:4px',
  small: 'font-size:12px;color:#86909c',
  better: 'color:#00b42a',
  worse: 'color:#f53f3f',
  up: 'display:inline-block;border:4px solid transparent;border-bottom-color:#f53f3f;border-top:0;margin-right:3px',
  down: 'display:inline-block;border:4px solid transparent;border-top-color:#00b42a;border-bottom:0;margin-right:3px',
  score: 'display:inline-flex;gap:4px;align-items:baseline;font-size:12px;color:#4e5969;margin-right:10px',
  fraction:
    'display:flex;flex-direction:column;font-size:12px;color:#86909c;margin-top:6px;border-top:1px dashed #e5e6eb;padding-top:6px',
  fractionLine: 'display:flex;justify-content:space-between;gap:12px',
  digit: 'display:inline-block',
  // said with force: libraries style whatever spans stand in their components
  roll: 'display:inline-block!important;width:auto!important;height:1em!important;line-height:1!important;overflow:hidden!important;vertical-align:-0.12em;padding:0!important;margin:0!important',
  column:
    'display:flex!important;flex-direction:column!important;width:auto!important;height:10em!important;line-height:1!important;padding:0!important;margin:0!important;overflow:visible!important',
  face: 'display:block!important;height:1em!important;line-height:1!important;padding:0!important;margin:0!important;font-size:inherit!important',
  list: 'display:block',
  line: 'display:flex;justify-content:space-between;gap:16px;padding:9px 0;border-bottom:1px solid #f2f3f5',
  lineRight: 'text-align:right',
  inline: 'line-height:28px',
  inlinePiece: 'margin-right:28px;display:inline-block',
  rings: 'display:flex;gap:40px;flex-wrap:wrap',
  ring: 'display:flex;flex-direction:column;align-items:center;gap:8px',
  ringText: 'font-size:16px;font-weight:600;line-height:1.2',
  ringAlone: 'text-align:center',
  bubble: 'font-size:12px',
} as const;

export type Class = keyof typeof RULES;
/** `css.tile` → the class of this page's build. */
export type Css = Readonly<Record<Class, string>>;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Class names as a bundler of CSS modules leaves them; a board's build has one way of writing them. */
export function cssOf(board: BoardSpec): Css {
  const r = random(board.seed, 'boards/css');
  const write = r.pick<(name: string) => string>([
    (name) => `${name}_${hash(5)}`,
    () => `_${hash(8)}`,
    (name) => `index-module__${name}--${hash(5)}`,
    (name) => `${name}-${hash(6).toLowerCase()}`,
    () => `k${hash(19)}`,
  ]);
  function hash(length: number): string {
    return Array.from({ length }, () => r.pick([...ALPHABET])).join('');
  }
  return Object.fromEntries(Object.keys(RULES).map((name) => [name, write(name)])) as Record<Class, string>;
}

export function sheetOf(board: BoardSpec, css: Css): string {
  const { primary, radius } = board.theme;
  const rules = Object.entries(RULES).map(([name, body]) => `.${css[name as Class]}{${body}}`);
  return [`:root,:host{--primary:${primary};--radius:${radius}px}`, 'body{margin:0}', ...rules].join('\n');
}
