import { el, type Part, type View } from '../../kits/view.ts';
import type { Columns, Figure, Layout, Section } from '../board.ts';
import { besideOf, changeOf, firstScoreOf, labelOf, numberOf } from './figure.ts';
import type { Css } from './styles.ts';

type Draw = (figures: Figure[], css: Css, section: Section, english: boolean) => View;

export function layOut(figures: Figure[], css: Css, section: Section, english: boolean): View {
  return LAYOUTS[section.layout](figures, css, section, english);
}

const LAYOUTS: Record<Layout, Draw> = {
  cards: (figures, css) => {
    const card = (figure: Figure): View => ({
      part: 'card',
      children: [
        labelOf(figure, css),
        el('div', { class: css.value }, firstScoreOf(figure, css), numberOf(figure, css)),
        ...besideOf(figure, css),
      ],
    });
    return el('div', { class: css.wide }, ...figures.map(card));
  },
  statistics: (figures, css) => {
    const plain = ({ drawn }: Figure) => drawn.digits === 'plain';
    const tile = (figure: Figure): View =>
      el(
        'div',
        { class: css.item },
        plain(figure) && !figure.outOf
          ? { part: 'statistic', title: labelOf(figure, css), value: figure.number, suffix: figure.suffix }
          : { part: 'statistic', title: labelOf(figure, css), value: numberOf(figure, css) },
        ...besideOf(figure, css),
      );
    return el('div', { class: css.grid }, ...figures.map(tile));
  },
  tiles: (figures, css) => {
    const tile = (figure: Figure): View =>
      el(
        'div',
        { class: css.tile },
        el('div', { class: css.tileValue }, firstScoreOf(figure, css), numberOf(figure, css)),
        el('div', { class: css.tileLabel }, labelOf(figure, css)),
        ...besideOf(figure, css),
      );
    return el('div', { class: css.grid }, ...figures.map(tile));
  },
  descriptions: (figures, css) => describe(figures, css, { bordered: false, vertical: false, columns: 3 }),
  descriptions_bordered: (figures, css) => describe(figures, css, { bordered: true, vertical: false, columns: 2 }),
  descriptions_vertical: (figures, css) => describe(figures, css, { bordered: true, vertical: true, columns: 4 }),
  table_rows: (figures, css, section, english) => rows(figures, css, section, english),
  table_fixed: (figures, css, section, english) => rows(figures, css, section, english),
  table_periods: (figures, css, section, english) => rows(figures, css, section, english),
  table_across: across,
  list: (figures, css) => {
    const line = (figure: Figure): View =>
      el(
        'div',
        { class: css.line },
        el('div', {}, labelOf(figure, css)),
        el(
          'div',
          { class: css.lineRight },
          el('span', { class: css.cellValue }, numberOf(figure, css)),
          ...besideOf(figure, css),
        ),
      );
    return el('div', { class: css.list }, ...figures.map(line));
  },
  inline: (figures, css, _, english) => {
    const [colon, comma] = english ? [': ', ', '] : ['：', '，'];
    const piece = (figure: Figure): View => {
      const change: View = figure.change
        ? [comma, `${figure.change.label}${english ? ' ' : ''}`, changeOf(figure.change, css)]
        : [];
      const label = `${figure.label}${figure.labelUnit ?? ''}${colon}`;
      return el('span', { class: css.inlinePiece }, label, numberOf(figure, css), change);
    };
    return el('div', { class: css.inline }, ...figures.map(piece));
  },
  rings: (figures, css, section) => {
    const most = Math.max(...figures.map((figure) => figure.value ?? 0));
    const scale = most > 11 ? 100 : most > 5 ? 10 : 5;
    const ring = (figure: Figure, index: number): View => {
      const inside = index === 0 && section.title === '' && figure.label.length <= 8;
      const text = el('div', { class: css.ringText }, numberOf(figure, css));
      const label = el('div', { class: css.ringAlone }, labelOf(figure, css));
      const percent = Math.min(100, Math.round((100 * (figure.value ?? 0)) / scale));
      return el(
        'div',
        { class: css.ring },
        {
          part: 'ring',
          percent,
          inside: inside ? el('div', {}, text, el('div', { class: css.small }, figure.label)) : text,
        },
        inside ? [] : label,
        ...besideOf(figure, css),
      );
    };
    return el('div', { class: css.rings }, ...figures.map(ring));
  },
};

function describe(
  figures: Figure[],
  css: Css,
  look: Pick<Extract<Part, { part: 'descriptions' }>, 'bordered' | 'vertical' | 'columns'>,
): View {
  const items = figures.map((figure) => ({
    label: look.bordered ? labelOf(figure, css) : `${figure.label}${figure.labelUnit ?? ''}`,
    value: el('div', {}, el('span', { class: css.cellValue }, numberOf(figure, css)), ...besideOf(figure, css)),
  }));
  return { part: 'descriptions', items, ...look };
}

const IN_COLUMNS = ['change', 'peer', 'weight', 'score'] as const;

/** An indicator a row. */
function rows(figures: Figure[], css: Css, { columns, layout }: Section, english: boolean): View {
  const { group, label, order } = columns!;
  const fixed = layout === 'table_fixed';
  const width = fixed ? 260 : undefined; // wide enough that the middle scrolls under the fixed columns
  return {
    part: 'table',
    columns: [
      ...(group ? [{ key: 'group', title: group, width: 120 }] : []),
      { key: 'label', title: label, width: 240, ...(fixed && { fixed: 'left' }) },
      ...order.map((key) => ({ key, title: columns![key]!, ...(width && { width }) })),
      ...(fixed ? [{ key: 'action', title: english ? 'Action' : '操作', width: 100, fixed: 'right' as const }] : []),
    ],
    rows: figures.map((figure, index) => ({
      group: figure.group && figure.group !== figures[index - 1]?.group ? figure.group : '',
      label: labelOf(figure, css),
      action: linkOf(english ? 'Details' : '详情'),
      ...cells(figure, css),
    })),
  };
}

function cells(figure: Figure, css: Css): Record<Exclude<keyof Columns, 'group' | 'label' | 'order'>, View> {
  return {
    own: el(
      'div',
      {},
      el('span', { class: css.cellValue }, numberOf(figure, css)),
      ...besideOf(figure, css, IN_COLUMNS),
    ),
    peer: figure.peer?.text ?? '-',
    weight: figure.weight?.text ?? '-',
    score: figure.score?.text ?? '-',
    change: figure.change ? changeOf(figure.change, css) : '-',
    other: figure.other ?? '-',
  };
}

/** An indicator a column; the shop's row, and one of its peers. */
function across(figures: Figure[], css: Css, { columns }: Section): View {
  const { label, own, peer } = columns!;
  const row = (title: string, cell: (figure: Figure) => View) => ({
    label: title,
    ...Object.fromEntries(figures.map((figure) => [figure.key, cell(figure)])),
  });
  return {
    part: 'table',
    columns: [
      { key: 'label', title: label, width: 120 },
      ...figures.map((figure) => ({ key: figure.key, title: labelOf(figure, css) })),
    ],
    rows: [
      row(own, (figure) => numberOf(figure, css)),
      ...(peer ? [row(peer, (figure) => figure.peer?.text ?? '-')] : []),
    ],
  };
}

function linkOf(text: string): View {
  return { html: 'a', attributes: { href: '#' }, children: [text] };
}
