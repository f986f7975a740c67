import uPlot from 'uplot';
import type { ChartData } from '../lib/panel/history-picture';
import type { ChartView } from '../lib/panel/history-window';
import { CHART_DASHES } from './chart-dashes';

export type ChartScene = {
  readonly data: ChartData;
  readonly view: ChartView;
  readonly span: readonly [low: number, high: number];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly valueLabel: (value: number) => string;
  readonly tierLabel: (score: number) => string;
};

export type ChartEvents = {
  readonly onPick: (day: number) => void;
  readonly onHover: (day: number | undefined) => void;
  readonly onSelect: (from: number, to: number) => void;
  readonly onAll: () => void;
};

export type HistoryChart = { show(scene: ChartScene): void; repaint(): void; destroy(): void };

const HEIGHT = 220;
/** A shorter drag is a click with an unsteady hand. */
const LEAST_DRAG = 8;
const TOKENS = ['--ink', '--muted', '--line', '--line-strong', '--card'] as const;

/** The chart on a canvas: ten years of days in a few milliseconds. Colours are those of the page. */
export function drawHistoryChart(host: HTMLElement, first: ChartScene, events: ChartEvents): HistoryChart {
  let scene = first;
  let colours = coloursOf(host);
  let plot = make();
  let isDragged = false;

  const resized = new ResizeObserver(() => {
    if (host.clientWidth > 0 && host.clientWidth !== plot.width)
      plot.setSize({ width: host.clientWidth, height: HEIGHT });
  });
  resized.observe(host);

  function make(): uPlot {
    const { data } = scene;
    const length = Math.max(data.low.length, ...data.lines.map(({ values }) => values.length));
    const x = Array.from({ length }, (_, index) => data.first + index);
    const font = `11px ${getComputedStyle(host).fontFamily}`;
    const axis = { stroke: () => colours['--muted'], font, ticks: { show: false } };
    const isAlone = data.lines.length === 1;
    const plot = new uPlot(
      {
        width: Math.max(host.clientWidth, 100),
        height: HEIGHT,
        legend: { show: false },
        padding: [10, 10, 0, 0],
        cursor: {
          y: false,
          points: { show: false },
          drag: { x: true, y: false, setScale: false },
          bind: {
            dblclick: () => () => {
              events.onAll();
              return null;
            },
          },
        },
        scales: {
          x: { time: false, range: () => [scene.view.from - 0.5, scene.view.to + 0.5] },
          y: { range: () => [scene.span[0], scene.span[1]] },
        },
        axes: [
          {
            ...axis,
            size: 24,
            grid: { show: false },
            splits: () => scene.ticks.map(({ at }) => at),
            values: () => scene.ticks.map(({ label }) => label),
          },
          {
            ...axis,
            size: 46,
            grid: { stroke: () => colours['--line'], width: 1 },
            values: (_, splits) => splits.map(scene.valueLabel),
          },
        ],
        series: [
          {},
          { stroke: '', width: 0, points: { show: false } },
          { stroke: '', width: 0, points: { show: false } },
          { stroke: () => colours['--muted'], width: 1.5, dash: [2, 3], points: { show: false } },
          ...data.lines.map(({ id }, index) => ({
            stroke: () => (isAlone || id === 'total_score' ? colours['--ink'] : colours['--muted']),
            width: isAlone || id === 'total_score' ? 2 : 1.5,
            dash: [...CHART_DASHES[index % CHART_DASHES.length]!],
            points: { size: 5, fill: () => colours['--card'] },
          })),
        ],
        bands: [{ series: [2, 1], fill: () => colours['--line'] }],
        hooks: {
          drawClear: [(own) => drawGround(own)],
          draw: [(own) => drawMarks(own)],
          setCursor: [({ cursor }) => events.onHover(cursor.idx == null ? undefined : data.first + cursor.idx)],
          setSelect: [
            (own) => {
              const { left, width } = own.select;
              if (width < LEAST_DRAG) return;
              isDragged = true;
              const [from, to] = [left, left + width].map((at) => Math.round(own.posToVal(at, 'x')));
              own.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
              events.onSelect(from!, to!);
            },
          ],
        },
      },
      [x, [...data.low], [...data.high], [...data.middle], ...data.lines.map(({ values }) => [...values])],
      host,
    );
    plot.over.addEventListener('click', () => {
      if (!isDragged && plot.cursor.idx != null) events.onPick(data.first + plot.cursor.idx);
      isDragged = false;
    });
    plot.over.addEventListener('mouseleave', () => events.onHover(undefined));
    return plot;
  }

  /** Tiers as stretches of the ground, and the days that were not read as dashes along its foot. */
  function drawGround(own: uPlot): void {
    const { ctx, bbox } = own;
    const { tiers, gaps } = scene.data;
    const place = (value: number) =>
      Math.min(Math.max(own.valToPos(value, 'y', true), bbox.top), bbox.top + bbox.height);
    ctx.save();
    tiers.forEach(({ low, high, score }, index) => {
      const [top, foot] = [place(high), place(low)];
      if (foot - top < 1) return;
      ctx.globalAlpha = 0.4;
      ctx.fillStyle = colours['--line'];
      if (index % 2 === 0) ctx.fillRect(bbox.left, top, bbox.width, foot - top);
      ctx.globalAlpha = 1;
      if (foot - top < 14 * uPlot.pxRatio) return;
      ctx.fillStyle = colours['--muted'];
      ctx.font = `${10 * uPlot.pxRatio}px ${getComputedStyle(host).fontFamily}`;
      ctx.textAlign = 'right';
      ctx.textBaseline = 'middle';
      ctx.fillText(scene.tierLabel(score), bbox.left + bbox.width - 4, (top + foot) / 2);
    });
    ctx.fillStyle = colours['--line-strong'];
    for (const [from, to] of gaps) {
      if (to < scene.view.from || from > scene.view.to) continue;
      const [left, right] = [from - 0.5, to + 0.5].map((day) => own.valToPos(day, 'x', true));
      const start = Math.max(left!, bbox.left);
      const width = Math.max(Math.min(right!, bbox.left + bbox.width) - start, 1);
      ctx.fillRect(start, bbox.top + bbox.height - 3 * uPlot.pxRatio, width, 3 * uPlot.pxRatio);
    }
    ctx.restore();
  }

  /** Notes as flags, changed rules as dashed lines, the day that is looked at as a line with its values as dots. */
  function drawMarks(own: uPlot): void {
    const { ctx, bbox } = own;
    const { notes, rules, lines } = scene.data;
    const ratio = uPlot.pxRatio;
    const isIn = (day: number) => day >= scene.view.from && day <= scene.view.to;
    const at = (day: number) => own.valToPos(day, 'x', true);
    const upright = (day: number, dash: number[], colour: string) => {
      ctx.strokeStyle = colour;
      ctx.lineWidth = ratio;
      ctx.setLineDash(dash.map((each) => each * ratio));
      ctx.beginPath();
      ctx.moveTo(at(day), bbox.top);
      ctx.lineTo(at(day), bbox.top + bbox.height);
      ctx.stroke();
      ctx.setLineDash([]);
    };
    ctx.save();
    for (const day of rules.filter(isIn)) upright(day, [6, 4], colours['--muted']);
    for (const day of notes.filter(isIn)) {
      ctx.fillStyle = colours['--ink'];
      ctx.beginPath(); // a flag on the upper edge
      ctx.moveTo(at(day) - 4 * ratio, bbox.top - 8 * ratio);
      ctx.lineTo(at(day) + 4 * ratio, bbox.top - 8 * ratio);
      ctx.lineTo(at(day), bbox.top);
      ctx.fill();
    }
    if (isIn(scene.view.cursor)) {
      upright(scene.view.cursor, [], colours['--ink']);
      for (const { values } of lines) {
        const value = values[scene.view.cursor - scene.data.first];
        if (value === null || value === undefined) continue;
        ctx.fillStyle = colours['--ink'];
        ctx.beginPath();
        ctx.arc(at(scene.view.cursor), own.valToPos(value, 'y', true), 3.5 * ratio, 0, 2 * Math.PI);
        ctx.fill();
      }
    }
    ctx.restore();
  }

  return {
    show(next) {
      const isOther = next.data !== scene.data;
      scene = next;
      if (isOther) {
        plot.destroy();
        plot = make();
        return;
      }
      plot.batch(() => {
        plot.setScale('x', { min: next.view.from - 0.5, max: next.view.to + 0.5 });
        plot.setScale('y', { min: next.span[0], max: next.span[1] });
      });
      plot.redraw(false);
    },
    repaint() {
      colours = coloursOf(host);
      plot.redraw(false);
    },
    destroy() {
      resized.disconnect();
      plot.destroy();
    },
  };
}

/** A canvas knows no custom properties: the browser resolves them, for the theme and for forced colours. */
function coloursOf(host: HTMLElement): Record<(typeof TOKENS)[number], string> {
  const probe = host.appendChild(document.createElement('i'));
  const colours = TOKENS.map((token) => {
    probe.style.color = `var(${token})`;
    return [token, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return Object.fromEntries(colours) as Record<(typeof TOKENS)[number], string>;
}
