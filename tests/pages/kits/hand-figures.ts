import type { Sheet } from './hand-sheet.ts';
import type { Part } from './view.ts';

/** How a hand-made page sets its labels and values. */
export const HAND_STYLES = [
  'grid', // cells of one CSS grid, no element a row
  'list', // dl, dt, dd
  'rows', // tables made of divs
  'absolute', // placed by coordinates; the document's order is not the eye's
  'columns', // CSS columns
  'apart', // all labels in one element, all values in another
  'first', // the value first, its label below
  'components', // each figure in a shadow root of its own
] as const;
export type HandStyle = (typeof HAND_STYLES)[number];

type Of<Name extends Part['part']> = Extract<Part, { part: Name }>;
type Drawn<Items> = { [Key in keyof Items]: Node };
/** A part whose views are drawn already. */
export type Statistic = { title: Node; value: Node; suffix: string };
export type Pair = Drawn<Of<'descriptions'>['items'][number]>;
export type Grid = { heads: Node[]; rows: Node[][] };

const LABEL = 'color:#86909c;font-size:13px;line-height:20px';
const VALUE = 'color:#1d2129;font-size:24px;font-weight:600;line-height:32px';
const UNIT = 'font-size:13px;margin-left:2px;color:#4e5969';
const CELL = 'padding:10px 12px;border-bottom:1px solid #f0f0f0;font-size:14px';
const HEAD = 'padding:10px 12px;background:#f7f8fa;color:#4e5969;font-size:13px';

export function drawStatistic(sheet: Sheet, style: HandStyle, { title, value, suffix }: Statistic): Node {
  const label = sheet.make('div', LABEL, title);
  const number = sheet.make('div', VALUE, value, suffix && sheet.make('span', UNIT, suffix));
  if (style === 'list')
    return sheet.make('dl', 'margin:0;padding:8px', wrap(sheet, 'dt', label), wrap(sheet, 'dd', number));
  if (style === 'first') return sheet.make('div', 'padding:8px', number, label);
  if (style === 'absolute') {
    const [low, high] = [
      sheet.make('div', 'position:absolute;top:28px;left:8px', number),
      sheet.make('div', 'position:absolute;top:4px;left:8px', label),
    ];
    return sheet.make('div', 'position:relative;height:72px;min-width:180px', low, high);
  }
  if (style === 'components') return component(sheet, [label, number]);
  return sheet.make('div', 'display:flex;flex-direction:column;padding:8px', label, number);
}

/** A web component: only its shadow root has the text, and the sheet's rules do not reach in. */
function component(sheet: Sheet, children: Node[]): Node {
  const host = sheet.document.createElement('mall-figure');
  const inside = host.attachShadow({ mode: 'open' });
  const rules = sheet.document.createElement('style');
  rules.textContent = `:host{display:block;padding:8px}div:first-of-type{${LABEL}}div:last-of-type{${VALUE}}`;
  inside.append(rules, ...children);
  return host;
}

export function drawPairs(sheet: Sheet, style: HandStyle, pairs: Pair[], columns: number): Node {
  if (style === 'apart') {
    const labels = pairs.map(({ label }) => sheet.make('div', 'padding:8px 0;color:#86909c', label));
    const values = pairs.map(({ value }) => sheet.make('div', 'padding:8px 0;color:#1d2129', value));
    return sideBySide(sheet, 'auto 1fr', [labels, values]);
  }
  if (style === 'grid') {
    const cells = pairs.flatMap(({ label, value }) => [
      sheet.make('span', LABEL, label),
      sheet.make('span', 'font-size:14px', value),
    ]);
    return sheet.make(
      'div',
      `display:grid;grid-template-columns:repeat(${Math.min(columns, 2)},180px 1fr);gap:12px`,
      ...cells,
    );
  }
  if (style === 'list') {
    const lines = pairs.flatMap(({ label, value }) => [
      sheet.make('dt', `${LABEL};margin-top:8px`, label),
      sheet.make('dd', 'margin:0;font-size:14px', value),
    ]);
    return sheet.make('dl', 'margin:0', ...lines);
  }
  const line = style === 'columns' ? 'break-inside:avoid;padding:6px 0' : 'padding:6px 0;display:flex;gap:16px';
  const lines = pairs.map(({ label, value }) =>
    style === 'first'
      ? sheet.make('div', line, sheet.make('b', 'min-width:160px', value), sheet.make('span', LABEL, label))
      : sheet.make(
          'div',
          line,
          sheet.make('span', LABEL, label),
          sheet.make('span', 'font-size:14px;margin-left:8px', value),
        ),
  );
  return sheet.make('div', style === 'columns' ? `columns:${columns}` : 'display:flex;flex-direction:column', ...lines);
}

export function drawTable(sheet: Sheet, style: HandStyle, { heads, rows }: Grid): Node {
  const cell = (node: Node) => sheet.make('div', CELL, node);
  const head = (node: Node) => sheet.make('div', HEAD, node);
  if (style === 'grid' || style === 'columns') {
    const template = `display:grid;grid-template-columns:repeat(${heads.length},minmax(120px,1fr))`;
    return sheet.make('div', template, ...heads.map(head), ...rows.flat().map(cell));
  }
  if (style === 'apart') {
    const columns = heads.map((title, index) => [head(title), ...rows.map((row) => cell(row[index]!))]);
    return sideBySide(sheet, `repeat(${heads.length}, 1fr)`, columns);
  }
  if (style === 'absolute') {
    const line = (cells: HTMLElement[], index: number) => {
      const row = sheet.make('div', 'position:absolute;left:0;right:0;height:76px;display:flex', ...cells);
      row.style.transform = `translateY(${index * 76}px)`;
      for (const one of cells) one.style.flex = '1';
      return row;
    };
    const box = sheet.make(
      'div',
      'position:relative',
      line(heads.map(head), 0),
      ...rows.map((row, index) => line(row.map(cell), index + 1)),
    );
    box.style.height = `${(rows.length + 1) * 76}px`;
    return box;
  }
  if (style === 'rows' || style === 'components') {
    const row = (cells: HTMLElement[]) => sheet.make('div', 'display:table-row', ...cells);
    const [cellAs, headAs] = [
      (node: Node) => sheet.make('div', `display:table-cell;${CELL}`, node),
      (node: Node) => sheet.make('div', `display:table-cell;${HEAD}`, node),
    ];
    return sheet.make(
      'div',
      'display:table;width:100%',
      row(heads.map(headAs)),
      ...rows.map((cells) => row(cells.map(cellAs))),
    );
  }
  const body = rows.map((cells) => sheet.make('tr', '', ...cells.map((node) => sheet.make('td', CELL, node))));
  const top = sheet.make('tr', '', ...heads.map((node) => sheet.make('th', `${HEAD};text-align:left`, node)));
  return sheet.make(
    'table',
    'width:100%;border-collapse:collapse',
    sheet.make('thead', '', top),
    sheet.make('tbody', '', ...body),
  );
}

/** Whole columns, each an element of its own, whose cells only the layout brings into lines. */
function sideBySide(sheet: Sheet, template: string, columns: Node[][]): HTMLElement {
  const lines = 'display:grid;grid-row:1/-1;grid-template-rows:subgrid';
  const rows = `repeat(${columns[0]?.length ?? 0},minmax(36px,auto))`;
  return sheet.make(
    'div',
    `display:grid;column-gap:24px;grid-template-columns:${template};grid-template-rows:${rows}`,
    ...columns.map((cells) => sheet.make('div', lines, ...cells)),
  );
}

function wrap(sheet: Sheet, tag: string, child: Node): HTMLElement {
  return sheet.make(tag, 'margin:0', child);
}
