import type { Random } from '../data/random.ts';
import type { Figure } from './board.ts';
import type { Indicator } from './catalog.ts';

/** How one board prints its numbers; a page is of one mind about it. */
export type Style = {
  english: boolean;
  /** Between number and unit. */
  gap: '' | ' ';
  unitInLabel: boolean;
  fullWidth: boolean;
  /** `1小时23分`, `00:01:23`, `1天3小时` beside plain numbers. */
  clockTimes: boolean;
  /** Small rates as ‰ or 万分之. */
  smallRates: 'percent' | 'per_mille' | 'per_ten_thousand';
};

export type Printed = Pick<Figure, 'number' | 'suffix' | 'labelUnit' | 'value'>;

/** The figure as printed, and the value of what is printed: rounding is in both. */
export function print(r: Random, indicator: Indicator, exact: number, style: Style): Printed {
  const form = FORMS[indicator.unit](r, indicator, exact, style);
  const number = style.fullWidth ? widen(form.number) : form.number;
  if (form.suffix === '') return { ...form, number };
  if (style.unitInLabel) {
    return {
      number,
      suffix: '',
      value: form.value,
      labelUnit: style.english ? ` (${form.suffix})` : r.pick([`（${form.suffix}）`, `(${form.suffix})`]),
    };
  }
  return { number, suffix: `${style.gap}${form.suffix}`, value: form.value };
}

/** `4.69` → `４．６９`: what some input methods and old pages leave behind. */
export function widen(text: string): string {
  return text.replace(/[0-9.]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
}

type Form = { number: string; suffix: string; value: number };
type Former = (r: Random, indicator: Indicator, exact: number, style: Style) => Form;

const FORMS: Record<Indicator['unit'], Former> = {
  percent: (_, indicator, exact, style) => {
    const small = indicator.better === 'lower' && exact < 0.6;
    if (small && style.smallRates === 'per_mille') {
      const number = (exact * 10).toFixed(2);
      return { number, suffix: '‰', value: round(Number(number) / 10) };
    }
    if (small && style.smallRates === 'per_ten_thousand') {
      const number = (exact * 100).toFixed(1);
      return { number: `万分之${number}`, suffix: '', value: round(Number(number) / 100) };
    }
    return plain(exact, indicator.decimals, '%');
  },
  score: (r, indicator, exact, { english }) =>
    plain(exact, indicator.decimals, english ? '' : r.pick(indicator.printed ?? ['分', '分', ''])),
  seconds: (r, indicator, exact, style) => {
    const whole = Math.round(exact);
    if (style.clockTimes && whole >= 60) {
      const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
      const number = r.pick([`${minutes}分${rest}秒`, `00:${two(minutes)}:${two(rest)}`]);
      return { number, suffix: '', value: whole };
    }
    if (style.clockTimes) return { number: `${whole}s`, suffix: '', value: whole };
    return plain(exact, indicator.decimals, style.english ? 's' : r.pick(['秒', '秒', 's']));
  },
  hours: (r, indicator, exact, style) => {
    if (!style.clockTimes) return plain(exact, indicator.decimals, style.english ? r.pick(['h', 'hours']) : '小时');
    const whole = Math.floor(exact);
    if (whole >= 24 && !style.english) {
      return { number: `${Math.floor(whole / 24)}天${whole % 24}小时`, suffix: '', value: whole };
    }
    const minutes = Math.floor((exact - whole) * 60);
    const number = style.english ? `${whole}h ${minutes}m` : `${whole}小时${minutes}${r.pick(['分', '分钟'])}`;
    return { number, suffix: '', value: whole + minutes / 60 };
  },
  days: (_, indicator, exact) => plain(exact, indicator.decimals, '天'),
  count: (r, indicator, exact) => {
    const whole = Math.round(exact);
    const unit = r.pick(indicator.printed ?? ['', '单']);
    if (whole >= 10_000 && r.next() < 0.5) {
      const number = (whole / 10_000).toFixed(2);
      return { number: `${number}万`, suffix: unit, value: Math.round(Number(number) * 10_000) };
    }
    return { number: whole.toLocaleString('en-US'), suffix: unit, value: whole };
  },
};

function plain(exact: number, decimals: number, suffix: string): Form {
  const number = exact.toFixed(decimals);
  return { number, suffix, value: Number(number) };
}

/** Divisions by ten leave crumbs: 0.30000000000000004. */
export function round(value: number): number {
  return Number(value.toFixed(8));
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
