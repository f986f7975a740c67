import type { Estimate } from '../engine/types';
import { formatDay } from '../format/day';
import { trimmed } from '../format/decimals';
import type { Language } from '../format/language';
import { formatBand, isExact } from '../format/points';
import { formatDelta, formatValue } from '../format/value';
import type { Basis } from '../records/ids';
import type { FigureFacts } from './figure-facts';

const zh = {
  group: '店分透镜',
  points: (points: string) => `${points}分`,
  brings: (about: boolean, points: string) => `为总分带来${about ? '约' : ''} ${points} 分`,
  about: '约',
  band: (band: string, basis: string) => `（${[band, basis].filter(Boolean).join('，')}）`,
  basis: { official: '', shown: '', fitted: '按本店历史估算', unofficial: '非官方估算' } as Record<Basis, string>,
  rose: (day: string, by: string) => `比 ${day} 上升 ${by}`,
  fell: (day: string, by: string) => `比 ${day} 下降 ${by}`,
  same: (day: string) => `与 ${day} 相同`,
  first: '还没有更早的记录',
  better: '变好',
  worse: '变差',
  join: '，',
  of: '：',
  range: (low: string, high: string) => `最低 ${low}，最高 ${high}`,
  whatIf: '如果…',
  panel: '打开面板',
  offHere: '本页不显示',
  off: '全部关闭',
  offNote: '可在面板的设置里重新打开',
  reload: '店分透镜刚更新或停用，刷新本页后继续读取',
  close: '关闭',
};

const en: typeof zh = {
  group: 'ScoreLens',
  points: (points) => `${points} pts`,
  about: '~',
  brings: (about, points) => `Brings ${about ? 'about ' : ''}${points} points`,
  band: (band, basis) => ` (${[band, basis].filter(Boolean).join(', ')})`,
  basis: { official: '', shown: '', fitted: 'from your history', unofficial: 'unofficial estimate' },
  rose: (day, by) => `Up ${by} since ${day}`,
  fell: (day, by) => `Down ${by} since ${day}`,
  same: (day) => `Same as on ${day}`,
  first: 'No earlier record yet',
  better: 'better',
  worse: 'worse',
  join: ', ',
  of: ': ',
  range: (low, high) => `Low ${low}, high ${high}`,
  whatIf: 'What if…',
  panel: 'Open panel',
  offHere: 'Hide on this page',
  off: 'Turn off',
  offNote: 'Turn back on in the panel’s settings',
  reload: 'ScoreLens was updated or switched off; reload this page to go on reading',
  close: 'Close',
};

export const WORDS: Readonly<Record<Language, typeof zh>> = { 'zh-CN': zh, en };

/** A band wider than this share of its value is shown in the value's place. */
const WIDE = 0.5;

/** Which way a figure went, for its colour; `same` also where neither way is better. */
export type Tone = 'better' | 'worse' | 'same';

/** What stands on a chip. */
export type ChipText = { readonly points: string; readonly change: string; readonly tone: Tone };

export function chipText({ points, change, decimals }: FigureFacts, language: Language): ChipText {
  const arrowed = change ? arrow(change.by, decimals) : '';
  return {
    points: points ? chipPoints(points, language) : '',
    change: arrowed,
    tone: arrowed === '' || change?.improved === undefined ? 'same' : change.improved ? 'better' : 'worse',
  };
}

/** `12.3分`, `约12分`; `9–57分` where one number would say more than is known. */
function chipPoints(points: Estimate, language: Language): string {
  const words = WORDS[language];
  if (isExact(points)) return words.points(shortPoints(points));
  const isWide = points.high - points.low > points.value * WIDE;
  return words.points(isWide ? bandOf(points) : words.about + shortPoints(points));
}

/** `▲0.2`; nothing where the figure stayed as it was. */
function arrow(by: number, decimals: number): string {
  const size = trimmed(Math.abs(by), decimals);
  return size === '0' ? '' : `${by > 0 ? '▲' : '▼'}${size}`;
}

/** No digit that the band does not bear. */
function pointDecimals({ low, high }: Estimate): number {
  return high - low > 1 ? 0 : high - low > 0.1 ? 1 : 2;
}

function shortPoints(points: Estimate): string {
  return trimmed(points.value, pointDecimals(points));
}

function bandOf(points: Estimate): string {
  return formatBand(points, pointDecimals(points));
}

/** `为总分带来约 13 分（11–15，非官方估算）`; undefined where it is not known. */
export function pointsSentence({ points }: FigureFacts, language: Language): string | undefined {
  if (!points) return undefined;
  const words = WORDS[language];
  const brings = words.brings(!isExact(points), shortPoints(points));
  const band = isExact(points) ? '' : bandOf(points);
  const basis = words.basis[points.basis];
  return band || basis ? brings + words.band(band, basis) : brings;
}

/** `比 9月8日 上升 0.2 分，变好`. */
export function changeSentence({ change, decimals, reading }: FigureFacts, language: Language): string {
  const words = WORDS[language];
  if (!change) return words.first;
  const day = formatDay(change.since, language);
  if (arrow(change.by, decimals) === '') return words.same(day);
  const by = formatDelta(change.by, reading.unit, decimals, language);
  const moved = (change.by > 0 ? words.rose : words.fell)(day, by);
  if (change.improved === undefined) return moved;
  return moved + words.join + (change.improved ? words.better : words.worse);
}

/** What a screen reader says of a chip. */
export function chipName(facts: FigureFacts, language: Language): string {
  const words = WORDS[language];
  const said = [pointsSentence(facts, language), changeSentence(facts, language)].filter(Boolean).join(words.join);
  return facts.reading.label + words.of + said;
}

/** What a screen reader says of the small line, and what stands under it. */
export function rangeSentence({ reading, decimals }: FigureFacts, low: number, high: number, language: Language) {
  const text = (value: number) => formatValue(value, reading.unit, decimals, language);
  return WORDS[language].range(text(low), text(high));
}
