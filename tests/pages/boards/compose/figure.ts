import { el, tag, type View } from '../../kits/view.ts';
import type { Change, Figure } from '../board.ts';
import type { Css } from './styles.ts';

/** Label, its unit in brackets, the question mark and the small print. */
export function labelOf(figure: Figure, css: Css): View {
  const text = `${figure.label}${figure.labelUnit ?? ''}`;
  const help: View = figure.help ? { part: 'help', text: figure.help } : [];
  const between: View = figure.level?.at === 'between' ? levelOf(figure) : [];
  const window: View = figure.window ? el('span', { class: css.chip }, figure.window.text) : [];
  const row = el('div', { class: css.labelRow }, el('span', { class: css.label }, text), window, help, between);
  return figure.note ? [row, el('div', { class: css.note }, figure.note)] : row;
}

/** The number as its digits are drawn, with the unit beside it. */
export function numberOf(figure: Figure, css: Css): View {
  const { drawn, number, suffix, outOf } = figure;
  const digits = DIGITS[drawn.digits](number, css);
  const whole: View =
    drawn.digits === 'plain' && !drawn.unitApart
      ? `${number}${suffix}`
      : [el('span', {}, digits), suffix ? el('span', { class: css.unit }, suffix) : []];
  return outOf ? [whole, el('span', { class: css.outOf }, outOf)] : whole;
}

const DIGITS: Record<Figure['drawn']['digits'], (number: string, css: Css) => View> = {
  plain: (number) => number,
  spans: (number, css) => [...number].map((c) => el('span', { class: css.digit }, c)),
  odometer: (number, css) => [...number].map((c) => (/[0-9]/.test(c) ? column(Number(c), css) : el('span', {}, c))),
};

/** All ten digits, rolled so that one is in the window. */
function column(digit: number, css: Css): View {
  const all = [...'0123456789'].map((c) => el('span', { class: css.face }, c));
  return el(
    'span',
    { class: css.roll },
    el('span', { class: css.column, transform: `translateY(-${digit * 10}%)` }, ...all),
  );
}

/** Everything small that stands with a figure, but for what a table gives columns of its own. */
export function besideOf(figure: Figure, css: Css, without: readonly (keyof Figure)[] = []): View[] {
  const has = <K extends keyof Figure>(name: K): Figure[K] | undefined =>
    without.includes(name) ? undefined : figure[name];
  const [change, peer, rank, score] = [has('change'), has('peer'), has('rank'), has('score')];
  const [weight, target, fraction, spark] = [has('weight'), has('target'), has('fraction'), has('spark')];
  const small = [
    ...(figure.level?.at === 'after' ? [levelOf(figure)] : []),
    ...(score && !score.first ? [scoreOf(figure, css)] : []),
    ...(change ? [el('span', {}, `${change.label} `, changeOf(change, css))] : []),
    ...(peer ? [el('span', {}, el('span', {}, peer.label), ' ', el('span', {}, peer.text))] : []),
    ...(rank ? [el('span', {}, rank.text)] : []),
    ...(weight ? [el('span', {}, `${weight.label} ${weight.text}`)] : []),
    ...(target ? [el('span', {}, target)] : []),
  ];
  return [
    ...(small.length > 0 ? [el('div', { class: css.beside }, ...small)] : []),
    ...(fraction ? [fractionOf(fraction, css)] : []),
    ...(spark ? [sparkOf(spark)] : []),
  ];
}

/** The sub-score that stands before the value. */
export function firstScoreOf(figure: Figure, css: Css): View {
  return figure.score?.first ? scoreOf(figure, css) : [];
}

export function changeOf(change: Change, css: Css): View {
  const tone = change.direction === 'flat' ? css.small : change.direction === 'up' ? css.worse : css.better;
  const arrow = change.arrow && change.direction !== 'flat' ? [el('i', { class: css[change.direction] })] : [];
  return el('span', { class: tone }, ...arrow, change.text);
}

function scoreOf({ score }: Figure, css: Css): View {
  return el('span', { class: css.score }, el('span', {}, score!.label), el('b', {}, score!.text));
}

function levelOf({ level }: Figure): View {
  return level ? { part: 'tag', text: level.text, tone: level.tone } : [];
}

function fractionOf({ numerator, denominator }: NonNullable<Figure['fraction']>, css: Css): View {
  const line = ({ label, text }: { label: string; text: string }) =>
    el('div', { class: css.fractionLine }, el('span', {}, label), el('span', {}, text));
  return el('div', { class: css.fraction }, line(numerator), line(denominator));
}

/** A small chart: the last days as a line, with numbers on its axis. */
function sparkOf(axis: string[]): View {
  const texts = axis.map((text, index) => tag('text', { x: '0', y: String(10 + index * 14), 'font-size': '8' }, text));
  const line = tag('polyline', { points: '40,30 60,22 80,26 100,12 120,18 140,9', fill: 'none', stroke: '#165dff' });
  return tag('svg', { width: '150', height: '44', viewBox: '0 0 150 44' }, ...texts, line);
}
