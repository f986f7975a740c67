import uPlot from 'uplot';
import { coloursOf } from './chart-colours';
import { CHART_DASHES } from './chart-dashes';
import { type ChartScene, paintGround, paintMarks } from './paint-history-chart';

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

/** The chart on a canvas: ten years of days in a few milliseconds. Colours are those of the page. */
export function drawHistoryChart(host: HTMLElement, first: ChartScene, events: ChartEvents): HistoryChart {
  let scene = first;
  let colours = coloursOf(host);
  let plot = make();

  const resized = new ResizeObserver(() => {
    if (host.clientWidth > 0 && host.clientWidth !== plot.width)
      plot.setSize({ width: host.clientWidth, height: HEIGHT });
  });
  resized.observe(host);

  function make(): uPlot {
    const { data } = scene;
    const length = Math.max(data.low.length, ...data.lines.map(({ values }) => values.length));
    const x = Array.from({ length }, (_, index) => data.first + index);
    const font = getComputedStyle(host).fontFamily;
    const axis = { stroke: () => colours['--muted'], font: `11px ${font}`, ticks: { show: false } };
    const isAlone = data.lines.length === 1;
    const plot = new uPlot(
      {
        width: Math.max(host.clientWidth, 100),
        height: HEIGHT,
        legend: { show: false },
        padding: [10, 20, 0, 0],
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
          { stroke: () => colours['--muted'], width: 1.5, dash: [1, 3], points: { show: false } },
          ...data.lines.map(({ id }, index) => ({
            stroke: () => (isAlone || id === 'total_score' ? colours['--ink'] : colours['--muted']),
            width: isAlone || id === 'total_score' ? 2 : 1.5,
            dash: [...CHART_DASHES[index % CHART_DASHES.length]!],
            points: { size: 5, fill: () => colours['--card'] },
          })),
        ],
        bands: [{ series: [2, 1], fill: () => colours['--line'] }],
        hooks: {
          drawClear: [(own) => paintGround(own, scene, colours, font)],
          draw: [(own) => paintMarks(own, scene, colours)],
          setCursor: [({ cursor }) => events.onHover(cursor.idx == null ? undefined : data.first + cursor.idx)],
          setSelect: [
            (own) => {
              const { left, width } = own.select;
              if (width < LEAST_DRAG) return;
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
      if (plot.cursor.idx != null) events.onPick(data.first + plot.cursor.idx); // none comes after a drag
    });
    plot.over.addEventListener('mouseleave', () => events.onHover(undefined));
    return plot;
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
