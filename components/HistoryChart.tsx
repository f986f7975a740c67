import { effect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { formatDay } from '../lib/format/day';
import { trimmed } from '../lib/format/decimals';
import { historyText } from '../lib/i18n/history-text';
import { language } from '../lib/i18n/text';
import { type History, historyOf } from '../lib/panel/history-model';
import { type Scene, sceneOf } from '../lib/panel/history-scene';
import type { Panel } from '../lib/panel/panel-model';
import type { HistoryChart as Chart } from './draw-history-chart';
import type { ChartScene } from './paint-history-chart';

type Props = { panel: Panel };

/** The chart, which keys and pointer move through; what it shows of a day is said below it. */
export function HistoryChart({ panel }: Props) {
  const history = historyOf(panel);
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const drawn = drawInto(host.current, panel, history, sceneOf(panel));
    return () => drawn.end();
  }, [panel, history]);
  const { ends, view, day } = history;
  return (
    <div
      ref={host}
      class="course-chart"
      role="slider"
      tabIndex={0}
      aria-label={historyText.value.chart}
      aria-valuemin={ends.value.first}
      aria-valuemax={ends.value.last}
      aria-valuenow={view.value.cursor}
      aria-valuetext={formatDay(day.value, language.value, panel.today.value)}
      aria-describedby="course-keys"
      onKeyDown={(event) => {
        if (event.ctrlKey || event.altKey || event.metaKey) return;
        if (history.press(event)) event.preventDefault();
      }}
    />
  );
}

/** Draws, and draws anew whatever changes; the drawing code comes in a file of its own. */
function drawInto(host: HTMLElement, panel: Panel, history: History, scene: Scene): { end(): void } {
  let chart: Chart | undefined;
  let frame = 0;
  const stops: (() => void)[] = [];
  import('./draw-history-chart').then(({ drawHistoryChart }) => {
    if (stops.length === 0) return; // gone meanwhile
    stops.push(
      effect(() => {
        const next = sceneNow(history, scene);
        if (!next) return;
        // A held key sends more than a screen shows: one drawing a frame.
        cancelAnimationFrame(frame);
        frame = requestAnimationFrame(() => {
          if (chart) chart.show(next);
          else {
            chart = drawHistoryChart(host, next, {
              onPick: (day) => history.look(dayText(day)),
              onHover(day) {
                scene.hovered.value = day;
              },
              onSelect: (from, to) => history.between(from, to),
              onAll: () => void history.span('all'),
            });
            history.settle();
          }
        });
      }),
      effect(() => {
        void panel.settings.value.theme;
        requestAnimationFrame(() => chart?.repaint());
      }),
    );
  }, console.error);
  const schemes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
  const repaint = () => chart?.repaint();
  for (const scheme of schemes) scheme.addEventListener('change', repaint);
  stops.push(() => {
    for (const scheme of schemes) scheme.removeEventListener('change', repaint);
  });
  return {
    end() {
      cancelAnimationFrame(frame);
      for (const stop of stops.splice(0)) stop();
      chart?.destroy();
    },
  };
}

function sceneNow(history: History, scene: Scene): ChartScene | undefined {
  const data = scene.data.value;
  if (!data) return undefined;
  const decimals = [...scene.printing.value.values()][0]?.decimals ?? 0;
  const text = historyText.value;
  return {
    data,
    view: history.view.value,
    span: scene.span.value,
    ticks: scene.ticks.value,
    valueLabel: (value) => trimmed(value, decimals + 1),
    tierLabel: (score) => text.tier(trimmed(score, 1)),
  };
}

const MS_A_DAY = 86_400_000;

function dayText(day: number): string {
  return new Date(day * MS_A_DAY).toISOString().slice(0, 10);
}
