import type uPlot from 'uplot';
import type { ChartData } from '../lib/panel/history-picture';
import type { ChartView } from '../lib/panel/history-window';
import type { ChartColours } from './chart-colours';

export type ChartScene = {
  readonly data: ChartData;
  readonly view: ChartView;
  readonly span: readonly [low: number, high: number];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly valueLabel: (value: number) => string;
  readonly tierLabel: (score: number) => string;
};

/** Tiers as stretches of the ground, and the days that were not read as dashes along its foot. */
export function paintGround(own: uPlot, scene: ChartScene, colours: ChartColours, font: string): void {
  const { ctx, bbox } = own;
  const ratio = devicePixelRatio;
  const place = (value: number) => Math.min(Math.max(own.valToPos(value, 'y', true), bbox.top), bbox.top + bbox.height);
  ctx.save();
  scene.data.tiers.forEach(({ low, high, score }, index) => {
    const [top, foot] = [place(high), place(low)];
    if (foot - top < 1) return;
    ctx.globalAlpha = 0.4;
    ctx.fillStyle = colours['--line'];
    if (index % 2 === 0) ctx.fillRect(bbox.left, top, bbox.width, foot - top);
    ctx.globalAlpha = 1;
    if (foot - top < 14 * ratio) return;
    ctx.fillStyle = colours['--muted'];
    ctx.font = `${10 * ratio}px ${font}`;
    ctx.textAlign = 'left';
    ctx.textBaseline = 'middle';
    ctx.fillText(scene.tierLabel(score), bbox.left + 4 * ratio, (top + foot) / 2);
  });
  ctx.fillStyle = colours['--line-strong'];
  for (const [from, to] of scene.data.gaps) {
    if (to < scene.view.from || from > scene.view.to) continue;
    const start = Math.max(own.valToPos(from - 0.5, 'x', true), bbox.left);
    const end = Math.min(own.valToPos(to + 0.5, 'x', true), bbox.left + bbox.width);
    ctx.fillRect(start, bbox.top + bbox.height - 3 * ratio, Math.max(end - start, 1), 3 * ratio);
  }
  ctx.restore();
}

/** Notes as flags, changed rules as dashed lines, the day that is looked at as a line with its values as dots. */
export function paintMarks(own: uPlot, { data, view }: ChartScene, colours: ChartColours): void {
  const { ctx, bbox } = own;
  const ratio = devicePixelRatio;
  const isIn = (day: number) => day >= view.from && day <= view.to;
  const at = (day: number) => own.valToPos(day, 'x', true);
  const upright = (day: number, dash: readonly number[], colour: string) => {
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
  for (const day of data.rules.filter(isIn)) upright(day, [6, 4], colours['--muted']);
  ctx.fillStyle = colours['--ink'];
  for (const day of data.notes.filter(isIn)) {
    ctx.beginPath(); // a flag on the upper edge
    ctx.moveTo(at(day) - 4 * ratio, bbox.top - 8 * ratio);
    ctx.lineTo(at(day) + 4 * ratio, bbox.top - 8 * ratio);
    ctx.lineTo(at(day), bbox.top);
    ctx.fill();
  }
  if (isIn(view.cursor)) {
    upright(view.cursor, [], colours['--ink']);
    for (const { values } of data.lines) {
      const value = values[view.cursor - data.first];
      if (value === null || value === undefined) continue;
      ctx.beginPath();
      ctx.arc(at(view.cursor), own.valToPos(value, 'y', true), 3.5 * ratio, 0, 2 * Math.PI);
      ctx.fill();
    }
  }
  ctx.restore();
}
