import { launch } from '../e2e/extension.ts';
import { startBackend } from '../pages/server.ts';
import type { Row } from './engine.ts';
import { fill } from './panel/fill.ts';
import { openings, openPanel } from './panel/opening.ts';
import { drags, inputs } from './panel/slider.ts';
import { chart, views } from './panel/views.ts';

const SHOPS = 10;
const DAYS = 3_650;
const OPENINGS = 9;
const INPUTS = 100;
const DRAGS = 3;
const ZOOMS = 7;

/** Of the panel's first useful paint over an empty one, in milliseconds. */
const PAINT_BUDGET = 50;

/**
 * The built panel, as wide as a side panel, over ten shops with ten years of days each: until the score is painted,
 * until a slider answers, and what each view costs. Against the panel over an empty history, over one day of one shop, and
 * against a page with nothing but a slider, turn by turn in the same run.
 */
export async function benchPanel(): Promise<Row[]> {
  const backend = await startBackend();
  const [full, one, empty] = await Promise.all([0, 1, 2].map(() => launch({ port: backend.port })));
  try {
    await fill(full!, SHOPS, DAYS);
    await fill(one!, 1, 1);
    const useful = '.shop .score';
    const opened = await openings(
      [
        { session: empty!, useful: '.header h1' },
        { session: one!, useful },
        { session: full!, useful },
      ],
      OPENINGS,
    );
    await empty!.close();
    const small = await openPanel({ session: one!, useful });
    const little = await inputs(small, INPUTS);
    await one!.close();

    const panel = await openPanel({ session: full!, useful });
    await panel.evaluate(() => window.bench.stable(0));
    const much = await inputs(panel, INPUTS);
    const dragged = await drags(full!, panel, DRAGS);
    const visited = await views(panel);
    await panel.locator('nav.views a[href="#history"]').click();
    await panel.locator('.course-chart canvas').waitFor();
    const drawn = await chart(panel, ZOOMS);
    return [
      ...openingRows(opened),
      ...inputRows(little, much),
      ...dragRows(dragged),
      ...chartRows(drawn),
      ...viewRows(visited),
    ];
  } finally {
    await Promise.all([full, one, empty].map((session) => session!.close().catch(() => undefined)));
    await backend.close();
  }
}

function openingRows([empty, one, full]: Awaited<ReturnType<typeof openings>>): Row[] {
  const more = full!.painted - empty!.painted;
  return [
    {
      name: '10 shops × 10 years: opened → score painted, median',
      value: milli(full!.painted),
      baseline: `${milli(empty!.painted)} until an empty panel is painted`,
      ratio: full!.painted / empty!.painted,
    },
    {
      name: '  more than the empty panel',
      value: milli(more),
      baseline: `budget ${PAINT_BUDGET} ms`,
      ratio: more > 0 ? PAINT_BUDGET / more : Number.POSITIVE_INFINITY,
    },
    {
      name: '  the same with one day of one shop',
      value: milli(one!.painted - empty!.painted),
    },
    { name: '  score in the document', value: milli(full!.inDocument), baseline: `${milli(empty!.inDocument)} empty` },
    {
      name: '  until nothing changes any more',
      value: milli(full!.stable),
      baseline: `${milli(one!.stable)} with one day of one shop`,
      ratio: full!.stable / one!.stable,
    },
    {
      name: '  longest task after the paint',
      value: milli(full!.longest),
      baseline: `${milli(one!.longest)} with one day`,
    },
  ];
}

type Inputs = Awaited<ReturnType<typeof inputs>>;

function inputRows(little: Inputs, much: Inputs): Row[] {
  const at = (of: readonly number[], share: number) => of[Math.floor(of.length * share)]!;
  const row = (name: string, ours: number, theirs: number): Row => ({
    name,
    value: milli(ours),
    baseline: `${milli(theirs)} with one day of one shop`,
    ratio: ours / theirs,
  });
  return [
    row('slider input → total in the document, median (budget 1 ms)', at(much.script, 0.5), at(little.script, 0.5)),
    row('  the same, p95', at(much.script, 0.95), at(little.script, 0.95)),
    row('slider input → painted, median', at(much.painted, 0.5), at(little.painted, 0.5)),
    row('  the same, p95', at(much.painted, 0.95), at(little.painted, 0.95)),
  ];
}

function dragRows({ ours, bare }: Awaited<ReturnType<typeof drags>>): Row[] {
  return [
    {
      name: 'slider dragged for 2 s: frames that came late',
      value: `${ours.late} of ${ours.frames}`,
      baseline: `${bare.late} of ${bare.frames} of a bare slider in an empty page`,
    },
    { name: '  longest frame', value: milli(ours.longest), baseline: milli(bare.longest) },
  ];
}

function chartRows(drawn: Awaited<ReturnType<typeof chart>>): Row[] {
  return [
    {
      name: 'history: ten years asked for, read and drawn',
      value: milli(drawn.tenYears.stable),
      baseline: `longest task ${milli(drawn.tenYears.longest)}`,
    },
    {
      name: 'history: ten years drawn again → painted, median',
      value: milli(drawn.again),
      baseline: `${milli(drawn.short)} for 90 days`,
      ratio: drawn.again / drawn.short,
    },
    {
      name: `history: a zoom step → painted, median (longest ${milli(drawn.longestZoom)})`,
      value: milli(drawn.zoom),
      baseline: `${milli(drawn.still)} for a frame with nothing to draw`,
      ratio: drawn.zoom / drawn.still,
    },
  ];
}

function viewRows(visited: Awaited<ReturnType<typeof views>>): Row[] {
  return visited.map(({ view, first, again }) => ({
    name: `view ${view}: click → nothing changes any more (longest task ${milli(first.longest)})`,
    value: milli(first.stable),
    baseline: `${milli(again.stable)} the second time`,
    ratio: first.stable / again.stable,
  }));
}

function milli(milliseconds: number): string {
  return `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms`;
}
