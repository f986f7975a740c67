import { afterEach, describe, expect, test } from 'vitest';
import { painter as elementUi } from '../kits/element-ui';
import { painter as fusion } from '../kits/fusion';
import { painter as hand } from '../kits/hand';
import { figuresOf } from './figures-of';
import { textInSight } from './in-sight';
import { drawPlay, SCENARIOS } from './scenarios';
import type { Stage } from './stage';

let stage: Stage | undefined;
afterEach(() => stage?.close());

describe.each([elementUi, fusion, hand].map((painter) => [painter.name, painter] as const))('%s', (_, painter) => {
  test.each(SCENARIOS)('%s ends with its truth in sight', async (scenario) => {
    const play = drawPlay({ platform: 'kuaishou', seed: 4, scenario });
    stage = await play.run(painter, document.body, 0.05, () => {});
    const seen = textInSight(stage.element);
    expect(play.truth.figures.filter(({ label }) => !seen.includes(label.replace(/\s/g, '')))).toEqual([]);
    if (scenario !== 'period_click') {
      expect(play.truth.figures.filter(({ raw }) => !seen.includes(raw.replace(/\s/g, '')))).toEqual([]);
    }
    expect(textInSight(document.body)).toContain(play.truth.shop.name);
  });
});

test.each(['loading', 'shop_switch', 'period_click', 'period_other'] as const)(
  '%s shows what must never be stored',
  (scenario) => {
    const { never, truth } = drawPlay({ platform: 'jd', seed: 5, scenario });
    expect(never.length).toBeGreaterThan(0);
    for (const { key, raw } of never) expect(truth.figures.find((figure) => figure.key === key)?.raw).not.toBe(raw);
  },
);

test('numbers run up from nothing', async () => {
  const play = drawPlay({ platform: 'taobao', seed: 8, scenario: 'count_up' });
  const running = play.run(hand, document.body, 0.5);
  await expect.poll(() => textInSight(document.body)).toContain('0.0');
  const figure = figuresOf(play.board).find(({ number }) => /^[1-9]\d*\.\d+$/.test(number))!;
  stage = await running;
  expect(textInSight(stage.element)).toContain(figure.number);
});
