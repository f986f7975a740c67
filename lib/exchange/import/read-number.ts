import { plainCell } from './plain-cell';

/** What stands behind a number, or what its column says of all of them. `share`: 0.0035 means 0.35 %. */
export const WRITTEN = ['percent', 'share', 'score', 'seconds', 'minutes', 'hours', 'days', 'count'] as const;
export type Written = (typeof WRITTEN)[number];

/** A number as written, in the unit that stands beside it, if one does; or why there is none. `none`: the cell says so. */
export type ReadNumber =
  | { readonly value: number; readonly unit?: Written }
  | { readonly fault: 'none' | 'number' | 'cell_error' };

const NONE = /^(-+|—+|–+|\/|\\|\.+|…+|无|暂无|暂无数据|无数据|未出分|未更新|null|nan|n\/?a|none|#n\/a|#div\/0!)?$/i;

const NUMBER = '[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:[eE][+-]?\\d{1,3})?';
const WITH_UNIT = new RegExp(`^(${NUMBER}) ?(.*)$`);
const CLOCK = /^(\d{1,4}):(\d{2})(?::(\d{2}))?$/;
const PARTS =
  /^(?:(\d+(?:\.\d+)?) ?(?:天|days?|d) ?)?(?:(\d+(?:\.\d+)?) ?(?:个?小时|时|hours?|hrs?|h) ?)?(?:(\d+(?:\.\d+)?) ?(?:分钟?|min(?:ute)?s?|m) ?)?(?:(\d+(?:\.\d+)?) ?(?:秒钟?|sec(?:ond)?s?|s))?$/i;

/** By what stands behind the number; `times` turns it into the unit. */
const UNITS: readonly (readonly [RegExp, Written, number])[] = [
  [/^%$/, 'percent', 1],
  [/^‰$/, 'percent', 0.1],
  [/^(分|星|points?|pts?|stars?)$/i, 'score', 1],
  [/^(秒钟?|s|secs?|seconds?)$/i, 'seconds', 1],
  [/^(分钟|min|mins|minutes?)$/i, 'minutes', 1],
  [/^(个?小时|时|h|hrs?|hours?)$/i, 'hours', 1],
  [/^(天|日|d|days?)$/i, 'days', 1],
  [/^(单|件|个|次|条|笔|人|orders?|items?|pcs)$/i, 'count', 1],
  [/^(万|万单|万件|万个|万次|万条|万笔|w)$/i, 'count', 10_000],
];

/** A figure as sellers and spreadsheets write it: `1,234.5`, `0.35%`, `+2 分`, `13.9秒`, `1小时20分`, `00:01:30`, `1.2万`. */
export function readNumber(cell: string): ReadNumber {
  const text = plainCell(cell);
  if (NONE.test(text)) return { fault: 'none' };
  if (/^#[A-Z/0-9]+[!?]?$/i.test(text)) return { fault: 'cell_error' };
  return lengthIn(text) ?? plainIn(text) ?? { fault: 'number' };
}

function plainIn(text: string): ReadNumber | undefined {
  const [, digits, behind = ''] = WITH_UNIT.exec(text.replaceAll('−', '-')) ?? [];
  if (digits === undefined) return undefined;
  const number = Number(digits.replaceAll(',', ''));
  if (!Number.isFinite(number)) return undefined;
  if (behind === '') return { value: number };
  for (const [pattern, unit, times] of UNITS) if (pattern.test(behind)) return { value: exact(number * times), unit };
  return undefined;
}

/** A length of time in several parts. `80分` alone is a score; only beside hours or seconds is 分 a minute. */
function lengthIn(text: string): ReadNumber | undefined {
  const clock = CLOCK.exec(text);
  if (clock) {
    const [, first, second, third] = clock;
    if (Number(second) > 59 || Number(third ?? 0) > 59) return undefined;
    return third === undefined
      ? undefined
      : { value: Number(first) * 3600 + Number(second) * 60 + Number(third), unit: 'seconds' };
  }
  const parts = PARTS.exec(text)?.slice(1);
  if (!parts || parts.filter((part) => part !== undefined).length < 2) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
  return { value: exact(days * 86400 + hours * 3600 + minutes * 60 + seconds), unit: 'seconds' };
}

/** Without what binary fractions add: 1.1 × 10,000 is 11,000. */
export function exact(number: number): number {
  return Number(number.toPrecision(15));
}
