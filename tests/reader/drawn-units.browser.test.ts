import { afterEach, expect, test } from 'vitest';
import { valuesOf } from './by-hand';

afterEach(() => document.body.replaceChildren());

const STYLE = `<style>
  .rate::after { content: "%"; font-size: 12px }
  .score::after { content: "分" }
  .sign::before { content: "%" }
  .times::after { content: "0" }
  .myriad::after { content: "万" }
</style>`;
const SCORES = [
  ['店铺体验分', '4.61'],
  ['商品体验', '4.53'],
  ['物流体验', '4.72'],
]
  .map(
    ([label, value]) =>
      `<div style="padding:8px">${label}<div class="score" style="font-size:24px">${value}</div></div>`,
  )
  .join('');
const rateOf = (value: string) =>
  valuesOf({
    platform: 'kuaishou',
    html: `${STYLE}${SCORES}<div style="padding:8px"><div>商品品质退款率</div>${value}</div>`,
  }).quality_return_rate;

test.each([
  ['behind the number', '<div class="rate">1.32</div>'],
  ['behind the box around it', '<div class="rate"><b>1.32</b></div>'],
  ['behind a number of several pieces', '<div class="rate"><b>1.</b><i>32</i></div>'],
  ['in a box of its own', '<div><b>1.32</b><i class="sign"></i></div>'],
])('a unit that only the style sheet prints, %s', (_, value) => {
  expect(rateOf(value)).toBe(1.32);
});

test.each(['times', 'myriad'])('what the style sheet adds to the number itself is not understood: %s', (name) => {
  expect(rateOf(`<div class="${name}">1.32</div>`)).toBeUndefined();
});
