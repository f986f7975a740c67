import { type Random, random } from '../data/random.ts';
import type { Columns, Drawn, Figure, Holder, Layout, Section } from './board.ts';
import type { System } from './catalog.ts';
import { type Decor, drawDecor } from './decor.ts';
import { type Printer, printer } from './figures.ts';
import { type MeasuredDimension, measure } from './measure.ts';
import type { Style } from './print.ts';

const HEADS: readonly Layout[] = ['statistics', 'tiles', 'cards', 'inline', 'rings', 'list', 'descriptions'];
const BODIES: readonly Layout[] = ['cards', 'statistics', 'tiles', 'descriptions_bordered', 'table_rows', 'list'];

/** All sections of a board whose indicators stand in `layout`: a head with total and dimensions, then the indicators. */
export function drawSections(system: System, layout: Layout, seed: number, style: Style, drawn: Drawn): Section[] {
  const r = random(seed, 'boards/sections');
  const say = printer(system, seed, style, drawn);
  const measures = measure(system, seed);
  const filled = measures.dimensions.filter((d) => d.items.length > 0);
  const scored = measures.total !== undefined || measures.dimensions.some((d) => d.score !== undefined);
  // rings hold scores only: the indicators then stand in another way
  const body = layout !== 'rings' ? layout : r.pick(BODIES);
  const head = layout === 'rings' || filled.length === 0 ? layout : r.pick(HEADS);
  const decor = drawDecor(system, body, seed);
  const headDecor = { ...drawDecor(system, head, seed), fraction: false, spark: false };

  const scoresInHead = filled.length < measures.dimensions.length || r.next() < 0.6;
  const dimensions = scoresInHead ? measures.dimensions.flatMap((d) => say.dimension(d, headDecor)) : [];
  const others = say.indicators(measures.others, layout === 'rings' ? ({} as Decor) : headDecor);
  const sections: Section[] = [];
  if (scored) {
    const tops = [...say.total(measures, headDecor), ...dimensions];
    sections.push({
      title: '',
      layout: head,
      holder: r.pick(['plain', 'card']),
      figures: tops,
      ...columnsFor(r, head, tops, style),
    });
  }
  sections.push(
    ...drawBody(r, { system, seed, style, say, decor, layout: body, filled, scores: !scoresInHead, drawn }),
  );
  const points = say.points(measures);
  const rest = [...points, ...others];
  if (rest.length > 0) {
    const title = style.english ? 'Others' : points.length > 0 ? r.pick(['加减分', '附加项目']) : '其他指标';
    sections.push({
      title,
      layout: r.pick(['tiles', 'list', 'cards', 'inline'] as const),
      holder: 'card',
      figures: rest,
    });
  }
  return sections;
}

type Body = {
  system: System;
  seed: number;
  style: Style;
  drawn: Drawn;
  say: Printer;
  decor: Decor;
  layout: Layout;
  filled: MeasuredDimension[];
  /** Whether the dimensions' scores stand in the sections' heads. */
  scores: boolean;
};

function drawBody(r: Random, body: Body): Section[] {
  const { filled, say, decor, layout, style } = body;
  if (filled.length === 0) return [];
  const titled = filled.map((d) => ({ d, title: titleOf(d, style), figures: say.indicators(d.items, decor) }));
  const dress = (section: Section): Section => ({
    ...section,
    ...columnsFor(r, section.layout, section.figures, style),
  });
  const arrangement = filled.length === 1 ? 'each' : r.pick(['each', 'each', 'one', 'tabs'] as const);
  if (arrangement === 'one') return drawOne(r, body).map(dress);
  if (arrangement === 'tabs') {
    const [first, ...others] = titled;
    const hidden = others.map(({ title, figures }) => ({ title, figures }));
    const score = body.scores ? scoreOf(say, first!.d) : {};
    return [dress({ title: first!.title, layout, holder: 'tabs', figures: first!.figures, hidden, ...score })];
  }
  return titled.map(({ d, title, figures }, index) =>
    dress(
      hold(
        r,
        body,
        { title, layout, holder: 'card', figures, ...(body.scores && scoreOf(say, d)) },
        index === titled.length - 1,
      ),
    ),
  );
}

/** All indicators in one section; now and then with another period's beneath it, or with their dimensions in a column. */
function drawOne(r: Random, body: Body): Section[] {
  const { system, seed, style, say, decor, layout, filled } = body;
  const groups = new Map(
    filled.flatMap(({ dimension, items }) => items.map((item) => [item.indicator.id, dimension.labels[0]!])),
  );
  const grouped = layout === 'table_rows' && r.next() < 0.5;
  const figuresOfPeriod = (period: string) =>
    say
      .indicators(
        measure(system, seed, period).dimensions.flatMap((d) => d.items),
        decor,
      )
      .map((figure) => (grouped ? { ...figure, group: groups.get(figure.key.split('/')[1]!)! } : figure));
  const section = { layout, holder: 'card' as const };
  if (r.next() < 0.2) {
    const [now, other] = style.english ? ['Last 30 days', 'Last 7 days'] : ['近30天', '近7天'];
    return [
      { ...section, title: now!, figures: figuresOfPeriod('') },
      { ...section, title: other!, figures: figuresOfPeriod(other!), other: true },
    ];
  }
  const title = style.english ? 'All metrics' : r.pick(['全部指标', '指标表现', '考核指标']);
  return [hold(r, body, { ...section, title, figures: figuresOfPeriod('') })];
}

function titleOf({ dimension }: MeasuredDimension, style: Style): string {
  return dimension.group || style.english
    ? dimension.labels[0]!
    : `${dimension.labels[0]!.replace(/体验?分?$/, '')}指标`;
}

function scoreOf(say: Printer, dimension: MeasuredDimension): { score?: Figure } {
  const plain: Decor = { help: false, note: false, fraction: false, spark: false };
  const [score] = say.dimension(dimension, plain);
  return score ? { score } : {};
}

/** How the section is held; a panel beside it shows the same labels with the figures of another period. */
function hold(r: Random, { system, seed, say, decor, style }: Body, section: Section, last = false): Section {
  const holder: Holder = r.pick(['card', 'card', 'plain', 'tabs', 'collapse', last ? 'drawer' : 'card']);
  if (holder !== 'tabs' && holder !== 'collapse') return { ...section, holder };
  const ids = new Set(section.figures.map((figure) => figure.key));
  const [now, other] = style.english
    ? ['Last 30 days', 'Last 7 days']
    : r.pick([
        ['近30天', '近7天'],
        ['本期', '上期'],
        ['当前', '上月'],
      ]);
  const stale = measure(system, seed, other!)
    .dimensions.flatMap((d) => say.indicators(d.items, decor))
    .filter((figure) => ids.has(figure.key));
  const hidden = [{ title: other!, figures: stale }];
  return { ...section, holder, hidden, title: holder === 'tabs' ? now! : section.title };
}

const OWN = ['店铺表现', '本店', '指标值', '当前值', '我的店铺', '店铺数据'];

/** Columns for whatever the figures bring; tables only. */
function columnsFor(r: Random, layout: Layout, figures: Figure[], style: Style): { columns?: Columns } {
  if (!layout.startsWith('table')) return {};
  const first = <K extends 'peer' | 'weight' | 'score' | 'change'>(name: K) => figures.find((f) => f[name])?.[name];
  const periods = style.english
    ? ['Last 30 days', 'Last 7 days']
    : r.pick([
        ['近30天', '近7天'],
        ['本期', '上期'],
      ]);
  const own = layout === 'table_periods' ? periods[0]! : style.english ? 'Your shop' : r.pick(OWN);
  const across = layout === 'table_across';
  const columns = {
    ...(figures[0]?.group && { group: style.english ? 'Dimension' : r.pick(['维度', '指标分类']) }),
    label: style.english ? 'Metric' : r.pick(['指标', '指标名称', '考核指标']),
    own,
    ...(first('peer') && { peer: first('peer')!.label }),
    ...(!across && first('weight') && { weight: first('weight')!.label }),
    ...(!across && first('score') && { score: first('score')!.label }),
    ...(!across && first('change') && { change: first('change')!.label }),
    ...(layout === 'table_periods' && { other: periods[1]! }),
  };
  const names = (['own', 'peer', 'weight', 'score', 'change'] as const).filter((name) => name in columns);
  const shift = r.int(0, names.length - 1);
  const turned = layout === 'table_periods' ? names : [...names.slice(shift), ...names.slice(0, shift)];
  const order = turned.flatMap((name) => (name === 'own' && columns.other ? (['own', 'other'] as const) : [name]));
  return { columns: { ...columns, order } };
}
