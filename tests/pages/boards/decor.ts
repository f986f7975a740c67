import { type Random, random } from '../data/random.ts';
import type { Change, Figure, Layout } from './board.ts';
import type { Indicator, System } from './catalog.ts';
import type { Measured } from './measure.ts';
import { print, round, type Style } from './print.ts';

/** What stands beside the figures of one board: the same for all of them, as on a real page. */
export type Decor = {
  change?: { label: string; form: 'signed' | 'words' | 'arrow'; daily: boolean };
  peer?: string;
  rank?: (share: number) => string;
  target?: string;
  score?: { label: string; first: boolean };
  weight?: string;
  level?: 'between' | 'after';
  window?: { text: string; days: number };
  help: boolean;
  note: boolean;
  fraction: boolean;
  spark: boolean;
};

const CHANGES = ['较前1日', '较前一日', '较昨日', '日环比', '较前7日', '周环比'];
const PEERS = ['行业均值', '同行均值', '同行优秀', '行业平均', '同类目均值', '同行同级均值'];

/** How much may stand beside a figure without the page becoming one that no designer would draw. */
const ROOM: Record<Layout, readonly (keyof Decor)[]> = {
  cards: [
    'window',
    'change',
    'peer',
    'rank',
    'target',
    'score',
    'weight',
    'level',
    'help',
    'note',
    'fraction',
    'spark',
  ],
  statistics: ['change', 'peer', 'help', 'level'],
  tiles: ['window', 'change', 'peer', 'rank', 'level', 'help', 'spark'],
  descriptions: ['change', 'level', 'help'],
  descriptions_bordered: ['window', 'change', 'level', 'help', 'target', 'peer'],
  descriptions_vertical: ['change', 'help'],
  table_rows: ['window', 'change', 'peer', 'score', 'weight', 'help', 'level', 'rank'],
  table_fixed: ['change', 'peer', 'score', 'weight', 'help'],
  table_across: ['peer', 'help'],
  table_periods: ['change', 'peer', 'help'],
  list: ['window', 'change', 'peer', 'level', 'help', 'target'],
  inline: ['change'],
  rings: ['change', 'level'],
};

export function drawDecor(system: System, layout: Layout, seed: number): Decor {
  const r = random(seed, `boards/decor/${layout}`);
  const room = ROOM[layout];
  const has = (name: keyof Decor, share: number) => r.next() < share && room.includes(name);
  const english = system.language === 'en';
  const label = english ? r.pick(['vs. yesterday', 'vs. previous day']) : r.pick(CHANGES);
  return {
    ...(has('change', 0.6) && {
      change: {
        label,
        form: r.pick(english ? (['signed', 'arrow'] as const) : (['signed', 'words', 'arrow'] as const)),
        daily: !/7日|周/.test(label),
      },
    }),
    ...(has('peer', 0.45) && { peer: english ? 'Category average' : r.pick(PEERS) }),
    ...(has('rank', 0.3) && { rank: english ? (n: number) => `Better than ${n}% of peers` : r.pick(RANKS) }),
    ...(has('target', 0.3) && { target: english ? 'Target' : r.pick(['目标', '目标值', '考核标准', '合格线']) }),
    ...(system.sub &&
      has('score', 0.6) && {
        score: { label: english ? 'Score' : r.pick(['得分', '指标得分', '单项得分']), first: r.next() < 0.4 },
      }),
    ...(has('weight', 0.5) && { weight: english ? 'Weight' : r.pick(['权重', '权重占比']) }),
    ...(has('level', 0.35) && { level: r.pick(['between', 'after'] as const) }),
    ...(system.windowDays &&
      has('window', 0.2) && { window: { text: `近${system.windowDays}天`, days: system.windowDays } }),
    help: has('help', 0.5),
    note: !english && has('note', 0.25),
    fraction: has('fraction', 0.4),
    spark: has('spark', 0.25),
  };
}

const RANKS = [
  (n: number) => `超过 ${n}% 同行`,
  (n: number) => `优于${n}%同行`,
  (n: number) => `超越 ${n}% 同行`,
  (n: number) => `高于 ${n}% 的同行`,
];

/** Hangs the board's decorations on one figure. Peers, targets and charts get numbers near the figure's own. */
export function furnish(figure: Figure, measured: Measured, decor: Decor, style: Style, seed: number): Figure {
  const { indicator, goodness } = measured;
  const r = random(seed, `boards/beside/${figure.key}`);
  const near = (spread: number) => print(r, indicator, nearby(r, indicator, measured.exact, spread), plainly(style));
  const text = (spread: number) => {
    const { number, suffix } = near(spread);
    return `${number}${suffix}`;
  };
  const missing = figure.status === 'no_data';
  return {
    ...figure,
    ...(decor.change && !missing && { change: changeOf(r, indicator, figure, decor.change) }),
    ...(decor.peer && { peer: { label: decor.peer, text: text(0.3) } }),
    ...(decor.rank && !missing && rankOf(r, goodness, decor.rank)),
    ...(decor.target && { target: `${decor.target} ${indicator.better === 'higher' ? '≥' : '≤'}${text(0.3)}` }),
    ...(decor.score && measured.sub !== undefined && !missing && { score: scoreOf(measured.sub, decor.score, style) }),
    ...(decor.weight && indicator.weight !== undefined && { weight: weightOf(indicator.weight, decor.weight) }),
    ...(decor.level && !missing && { level: levelOf(r, goodness, decor.level, style.english) }),
    ...(decor.help && {
      help: style.english ? `Share over the last 30 days: ${text(0.5)}` : `近30天口径，考核值 ${text(0.5)}`,
    }),
    ...(decor.window && { window: decor.window }),
    ...(decor.note && { note: '每日更新，近30天滚动' }),
    ...(decor.fraction && measured.fraction && !missing && { fraction: fractionOf(measured) }),
    ...(decor.spark && { spark: [0.6, 0.3, 0.2].map((spread) => near(spread).number) }),
  };
}

/** Decorations print plainly, whatever the figures do. */
function plainly(style: Style): Style {
  return { ...style, unitInLabel: false, fullWidth: false, smallRates: 'percent' };
}

function nearby(r: Random, { range: [low, high] }: Indicator, exact: number, spread: number): number {
  const moved = exact + (r.next() - 0.5) * 2 * spread * (high - low);
  return Math.min(high, Math.max(Math.min(low, exact), moved));
}

type ChangeStyle = NonNullable<Decor['change']>;

function changeOf(r: Random, { range, decimals, unit }: Indicator, figure: Figure, style: ChangeStyle): Change {
  const flat = r.next() < 0.15;
  const size = flat ? 0 : Number(((range[1] - range[0]) * (0.005 + 0.05 * r.next())).toFixed(decimals));
  const direction = size === 0 ? 'flat' : r.next() < 0.5 ? 'up' : 'down';
  const value = round(direction === 'down' ? -size : size);
  const mark =
    unit === 'percent' ? '%' : /[\u4e00-\u9fff]/.test(figure.suffix) && unit !== 'score' ? figure.suffix.trim() : '';
  const printed = `${size.toFixed(decimals)}${mark}`;
  const base = { label: style.label, direction, arrow: style.form === 'arrow' && size !== 0 } as const;
  const daily = style.daily && { value };
  if (size === 0) return { ...base, text: figure.key.startsWith('tiktok') ? '0' : '持平', ...daily };
  const texts = {
    signed: `${value > 0 ? '+' : '-'}${printed}`,
    words: `${value > 0 ? '上升' : '下降'}${printed}`,
    arrow: printed,
  };
  return { ...base, text: texts[style.form], ...daily };
}

function rankOf(r: Random, goodness: number, say: (share: number) => string): Pick<Figure, 'rank'> {
  const value = Math.min(99, Math.max(1, Math.round(100 * goodness + r.int(-8, 8))));
  return { rank: { text: say(value), value } };
}

function scoreOf(sub: number, { label, first }: NonNullable<Decor['score']>, { english }: Style): Figure['score'] {
  return { label, text: english ? String(sub) : `${sub}分`, value: sub, first };
}

function weightOf(weight: number, label: string): Figure['weight'] {
  return { label, text: `${Math.round(weight * 100)}%`, value: weight };
}

function levelOf(r: Random, goodness: number, at: 'between' | 'after', english: boolean): Figure['level'] {
  const tone = goodness > 0.66 ? 'good' : goodness > 0.33 ? 'fair' : 'bad';
  const words = english
    ? { good: ['Excellent'], fair: ['Good'], bad: ['Needs improvement'] }
    : { good: ['优秀', '达标', '已达标'], fair: ['良好', '一般'], bad: ['预警', '未达标', '待提升'] };
  return { text: r.pick(words[tone]), tone, at };
}

function fractionOf({ indicator, fraction }: Measured): Figure['fraction'] {
  const count = (label: string, value: number) => ({ label, value, text: value.toLocaleString('en-US') });
  return {
    numerator: count(indicator.fraction!.numerator, fraction!.numerator),
    denominator: count(indicator.fraction!.denominator, fraction!.denominator),
  };
}
