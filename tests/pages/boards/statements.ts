import { type Random, random } from '../data/random.ts';
import type { BoardSpec, DayStatement } from './board.ts';
import type { System } from './catalog.ts';

/** A business day within the rule version's time, and how the page says it; nothing in one board of eight. */
export function drawDay(system: System, seed: number): { day: string; statement?: DayStatement } {
  const r = random(seed, 'boards/day');
  const [first, last] = system.days.map((day) => Date.parse(`${day}T00:00:00Z`) / DAY) as [number, number];
  const number = r.int(first, last);
  const day = iso(number);
  if (r.next() < 0.12) return { day };
  // which day that is depends on the day of looking: the page itself names none
  if (system.language !== 'en' && r.next() < 0.05)
    return { day, statement: { day: '', text: '昨日数据', at: 'heading' } };
  const text = system.language === 'en' ? english(r, number) : chinese(r, number);
  return { day, statement: { day, text, at: r.pick(['heading', 'right', 'foot'] as const) } };
}

/** The switch of periods; the selected one is that of all figures. */
export function drawPeriod(seed: number, english: boolean): BoardSpec['period'] {
  const r = random(seed, 'boards/period');
  if (r.next() < 0.55) return undefined;
  const options = english
    ? ['Last 7 days', 'Last 30 days']
    : r.pick([
        ['近7天', '近30天'],
        ['近7日', '近30日'],
        ['昨日', '近7天', '近30天'],
        ['近30天', '近90天'],
      ]);
  const selected = options.findIndex((option) => option.includes('30'));
  return { options, selected, look: r.pick(['segmented', 'buttons', 'tabs', 'select'] as const) };
}

const DAY = 86_400_000;

function chinese(r: Random, number: number): string {
  const print = r.pick([iso, iso, slashes, dots, characters]);
  const [day, next] = [print(number), print(number + 1)];
  const first = print(number - 29);
  const time = `${String(r.int(7, 13)).padStart(2, '0')}:${String(r.int(0, 59)).padStart(2, '0')}`;
  const exact = `${time}:${String(r.int(0, 59)).padStart(2, '0')}`;
  return r.pick([
    `数据日期：${day}`,
    `数据日期 ${day}`,
    `统计日期：${day}`,
    `数据截至${day}`,
    `数据更新至 ${day}`,
    `更新时间：${day} ${exact}`,
    `更新时间：${day} ${exact}（今日已更新）`,
    `数据更新时间 ${day} ${time}`,
    `更新于 ${day} ${exact}`,
    `统计周期：${first} ~ ${day}`,
    `统计周期 ${first}~${day}`,
    `统计时间：${first} 至 ${day}`,
    `近30天（${first} ~ ${day}）`,
    `数据日期：${day}　更新时间：${next} ${time}`,
    `统计周期：${first} ~ ${day}，更新时间：${next} ${exact}`,
  ]);
}

function english(r: Random, number: number): string {
  const print = r.pick([iso, months]);
  const day = print(number);
  return r.pick([
    `Data date: ${day}`,
    `Last updated: ${day}`,
    `Updated on ${day}`,
    `Data period: ${print(number - 29)} - ${day}`,
  ]);
}

function iso(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

function slashes(number: number): string {
  return iso(number).replaceAll('-', '/');
}

function dots(number: number): string {
  return iso(number).replaceAll('-', '.');
}

function characters(number: number): string {
  const [year, month, day] = iso(number).split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

function months(number: number): string {
  return new Date(number * DAY).toLocaleDateString('en-US', {
    month: 'short',
    day: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
