import type { PlatformId } from '../../../lib/records/ids.ts';
import { random } from '../data/random.ts';
import { drawAddress } from './addresses.ts';
import { type BoardSpec, type Drawn, LAYOUTS, type Layout, PLACES, type Place, type Section } from './board.ts';
import { type System, systemsOf } from './catalog.ts';
import type { Style } from './print.ts';
import { drawSections } from './sections.ts';
import { drawShop } from './shops.ts';
import { drawDay, drawPeriod } from './statements.ts';
import { drawBubble, drawSurroundings } from './surroundings.ts';

export type BoardOptions = {
  platform: PlatformId;
  seed: number;
  /** How the indicators stand; drawn from the seed otherwise. */
  layout?: Layout;
  place?: Place;
  /** An id of the catalog; otherwise drawn, today's twice as often as the others. */
  system?: string;
};

/** One page of a platform's back-end: the same options give the same page on every machine and day. */
export function drawBoard({ platform, seed: asked, ...given }: BoardOptions): BoardSpec {
  const r = random(asked, `boards/${platform}`);
  const seed = r.int(0, 0x7fffffff); // so that one seed is another page on each platform
  const systems = systemsOf(platform);
  const drawnSystem = r.pick([systems[0]!, ...systems]);
  const system = given.system ? systems.find((one) => one.id === given.system) : drawnSystem;
  if (!system) throw new Error(`drawBoard: ${platform} has no system ${given.system}`);
  const layout = given.layout ?? r.pick(LAYOUTS);
  const drawnPlace = r.pick([...PLACES, 'page', 'page', 'page', 'page'] as const);
  const place = given.place ?? drawnPlace;
  const english = system.language === 'en';
  const style = drawStyle(seed, english);
  const sections = drawSections(system, layout, seed, style, drawDigits(seed, style));
  const day = drawDay(system, seed).statement;
  const period = hasOwnPeriods(sections) ? undefined : drawPeriod(seed, english);
  // some libraries can hang a bubble or a drawer neither into a shadow root nor into a frame drawn from outside
  const floats = place === 'page';
  const bubble = floats ? drawBubble(system, seed) : undefined;
  const heading = r.pick(system.headings);
  return {
    seed: asked,
    platform,
    system: system.id,
    language: english ? 'en' : 'zh',
    ...drawAddress(system, seed),
    title: titleOf(system, heading),
    heading,
    ...drawShop(platform, seed),
    ...(day && { day }),
    ...(period && { period }),
    sections: sections.map((section) => withOther(floats ? section : withoutDrawer(section), seed)),
    place,
    surroundings: drawSurroundings(seed, english),
    ...(bubble && { bubble }),
    theme: {
      primary: r.pick(COLOURS[platform]),
      radius: r.pick([2, 4, 6, 8]),
      compact: r.next() < 0.3,
    },
  };
}

const COLOURS: Record<PlatformId, readonly string[]> = {
  douyin: ['#1664ff', '#1966ff'],
  taobao: ['#ff5000', '#3d7fff'],
  pinduoduo: ['#407cff', '#e02e24'],
  jd: ['#e1251b', '#3768fa'],
  kuaishou: ['#326bfb', '#fe3666'],
  weixin: ['#07c160'],
  xiaohongshu: ['#ff2442', '#3a64ff'],
  tiktok: ['#009995'],
};

function titleOf(system: System, heading: string): string {
  const brands: Record<PlatformId, string> = {
    douyin: '抖店',
    taobao: '千牛商家工作台',
    pinduoduo: '拼多多 商家后台',
    jd: '京麦',
    kuaishou: '快手小店',
    weixin: '微信小店',
    xiaohongshu: '千帆',
    tiktok: 'TikTok Shop Seller Center',
  };
  return `${heading}-${brands[system.platform]}`;
}

function drawStyle(seed: number, english: boolean): Style {
  const r = random(seed, 'boards/style');
  return {
    english,
    gap: r.pick(['', '', ' ']),
    unitInLabel: r.next() < 0.12,
    fullWidth: !english && r.next() < 0.06,
    clockTimes: r.next() < 0.35,
    smallRates: english ? 'percent' : r.pick([...Array(8).fill('percent'), 'per_mille', 'per_ten_thousand']),
  };
}

function drawDigits(seed: number, style: Style): Drawn {
  const r = random(seed, 'boards/digits');
  const digits = r.pick(['plain', 'plain', 'plain', 'plain', 'plain', 'plain', 'spans', 'odometer'] as const);
  return { digits: style.fullWidth ? 'plain' : digits, unitApart: r.next() < 0.5 };
}

function hasOwnPeriods(sections: Section[]): boolean {
  return sections.some(({ layout, hidden, other }) => layout === 'table_periods' || hidden || other);
}

function withoutDrawer(section: Section): Section {
  return section.holder === 'drawer' ? { ...section, holder: 'card' } : section;
}

/** The other period of `table_periods`: a number near the figure's own, as far as one can tell from its text. */
function withOther(section: Section, seed: number): Section {
  if (section.layout !== 'table_periods') return section;
  const figures = section.figures.map((figure) => {
    const r = random(seed, `boards/other/${figure.key}`);
    const turned = figure.number.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + r.int(1, 8)) % 10));
    return { ...figure, other: `${turned}${figure.suffix}` };
  });
  return { ...section, figures };
}
