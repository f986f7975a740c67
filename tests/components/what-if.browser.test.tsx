import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { reading, september, snapshot } from '../panel/sample';
import { openPanel } from './open-panel';

const total = () => page.getByRole('status', { name: '预测总分' });
const slider = (name: string) => page.getByRole('slider', { name, exact: true });
const field = (name: string) => page.getByRole('spinbutton', { name, exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const QUALITY = '商品品质退货率';

beforeEach(() => page.viewport(360, 800));

describe('the predicted total', () => {
  test('is the page’s own until something is changed', async () => {
    await openPanel({ snapshots: [snapshot()] });
    await expect.element(total()).toMatchTextContent(/^82 还没有改动/);
    await expect.element(button('重置')).toHaveAttribute('aria-disabled', 'true');
  });

  test('follows a slider, with a band where the rule is not public', async () => {
    await openPanel({ snapshots: [snapshot()] });
    await slider(QUALITY).fill('0.3');
    await expect.element(total()).toMatchTextContent(/约 8\d（\d+–\d+，估算） ▲ 比现在高 \d.* 分/);
    await slider(QUALITY).fill('3');
    await expect.element(total()).toMatchTextContent(/▼ 比现在低 \d.* 分/);
  });

  test('follows the number field, and slider and field agree', async () => {
    await openPanel({ snapshots: [snapshot()] });
    await field('商品品质退货率（%）').fill('0.5');
    await expect.element(slider(QUALITY)).toHaveValue('0.5');
    await expect.element(total()).toMatchTextContent('比现在高');
    await slider(QUALITY).fill('0.8');
    await userEvent.tab(); // a field that is being typed in keeps what was typed
    await expect.element(field('商品品质退货率（%）')).toHaveValue(0.8);
  });

  test('is not moved by a number outside the range or by an emptied field', async () => {
    await openPanel({ snapshots: [snapshot()] });
    await field('商品品质退货率（%）').fill('-3');
    await expect.element(field('商品品质退货率（%）')).toHaveAttribute('aria-invalid', 'true');
    await expect.element(page.getByText(/^请填 0–\d+$/)).toBeVisible();
    await expect.element(total()).toMatchTextContent(/^82 还没有改动/);
    await field('商品品质退货率（%）').fill('');
    await expect.element(total()).toMatchTextContent(/^82 还没有改动/);
    await userEvent.tab();
    await expect.element(field('商品品质退货率（%）')).toHaveValue(1.34);
  });

  test('returns to the page’s with reset, and so do the controls', async () => {
    await openPanel({ snapshots: [snapshot()] });
    await slider(QUALITY).fill('0.3');
    await button('重置').click();
    await expect.element(total()).toMatchTextContent(/^82 还没有改动/);
    await expect.element(field('商品品质退货率（%）')).toHaveValue(1.34);
  });

  test('counts a bonus point as a point', async () => {
    await openPanel({ snapshots: [snapshot()] });
    await field('加分项（分）').fill('4');
    await expect.element(total()).toMatchTextContent(/^84 ▲ 比现在高 2 分/);
  });

  test('takes bonus points as whole ones, typed or stepped', async () => {
    const { panel } = await openPanel({ snapshots: [snapshot()] });
    await field('加分项（分）').fill('3.6');
    await expect.element(field('加分项（分）')).toHaveValue(4);
    expect(panel.scenario.changes.value).toEqual({ bonus: 4 });
    await button('加分项 +1 分').click();
    expect(panel.scenario.changes.value).toEqual({ bonus: 5 });
  });

  test('begins a typed number anew: what it began with is not applied once it is out of range', async () => {
    const { panel } = await openPanel({ snapshots: [snapshot()] });
    await field('加分项（分）').fill('1');
    await field('加分项（分）').fill('100');
    expect(panel.scenario.changed.value).toBe(false);
  });

  test('is a dash where the shop has no score', async () => {
    const orders = reading('valid_orders', '12');
    await openPanel({ snapshots: [snapshot({ stage: 'no_score', readings: [orders] })] });
    await expect.element(total()).toMatchTextContent('—');
    await expect.element(page.getByText(/平台还没有给这家店打分/)).toBeVisible();
  });

  test('is the page’s where only the total was read, and nothing can be moved', async () => {
    const home = september.filter(({ indicator }) => /_score$/.test(indicator));
    await openPanel({ snapshots: [snapshot({ page: 'home', readings: home })] });
    await expect.element(total()).toMatchTextContent(/^82/);
    await expect.element(slider(QUALITY)).toBeDisabled();
    await expect.element(page.getByText(/只读到了总分，还没有指标可改/)).toBeVisible();
  });
});

describe('−1 %', () => {
  test('is one hundredth of the figure, or a percentage point, as the seller chooses', async () => {
    const { saved } = await openPanel({ snapshots: [snapshot()] });
    await button(`${QUALITY} −1%`).click();
    await expect.element(field('商品品质退货率（%）')).toHaveValue(1.327); // 1.3266 to the page's three decimals
    await page.getByText('试算设置').click();
    await page.getByRole('radio', { name: '1 个单位' }).click({ force: true });
    await button('重置').click();
    await button(`${QUALITY} −1 个百分点`).click();
    await expect.element(field('商品品质退货率（%）')).toHaveValue(0.34);
    expect(saved).toEqual([{ stepBy: 'points' }]);
  });

  test.each([
    ['0.34', 'points', '−1 个百分点', /^再改就超出 0–\d+ 了$/],
    ['0', 'relative', '+1%', '现在是 0，按比例改不动'],
  ] as const)('of %s, %s, has nowhere to go and says why', async (value, stepBy, step, why) => {
    const { panel } = await openPanel({ snapshots: [snapshot()], settings: { stepBy } });
    await field('商品品质退货率（%）').fill(value);
    const blocked = button(`${QUALITY} ${step}`);
    await expect.element(blocked).toHaveAttribute('aria-disabled', 'true');
    expect(blocked.element().getAttribute('aria-description')).toMatch(why);
    (blocked.element() as HTMLElement).click();
    expect(panel.scenario.changes.value).toEqual({ quality_return_rate: Number(value) });
  });
});

describe('the page’s own value', () => {
  test('stands in the slider to its last digit, and a drag near it finds it again', async () => {
    await openPanel({ snapshots: [snapshot()] });
    const rating = slider('商品综合评分').element() as HTMLInputElement;
    const drag = (to: number) => {
      rating.valueAsNumber = to;
      rating.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    expect(rating.value).toBe('4.6923');
    drag(4.7512);
    await expect.element(field('商品综合评分（分）')).toHaveValue(4.75);
    expect(rating.value).toBe('4.75');
    drag(4.6919);
    await expect.element(field('商品综合评分（分）')).toHaveValue(4.6923);
    await expect.element(total()).toMatchTextContent(/^82 还没有改动/);
  });
});

describe('a figure that the rule of its day has no place for', () => {
  const july = snapshot({
    day: '2026-07-20',
    readings: september.map((each) => (each.indicator === 'total_score' ? reading('total_score', '45 分') : each)),
  });

  test('is named with what to do, and nothing is predicted with it', async () => {
    await openPanel({ snapshots: [july] });
    await expect.element(total()).toMatchTextContent(/^—$/);
    await expect.element(page.getByText('「商家体验分」是 45，不在这版规则的 50–100 之内。')).toBeVisible();
    await expect.element(page.getByText(/请到后台核对这个数和它的日期/)).toBeVisible();
    await slider(QUALITY).fill('0.3');
    await expect.element(total()).toMatchTextContent(/^—$/);
    await page.viewport(1000, 800); // what to do stands beside the figures
    await expect.element(page.getByText(/先读到指标才能估/).first()).toBeVisible();
  });

  test('in English too', async () => {
    await openPanel({ snapshots: [july], settings: { language: 'en' } });
    await expect
      .element(page.getByText('“Shop experience score” is 45, outside the 50–100 of this rule version.'))
      .toBeVisible();
  });
});

describe('the keyboard', () => {
  test('moves a slider by its step, by ten, and to its ends', async () => {
    await openPanel({ snapshots: [snapshot()] });
    const element = slider(QUALITY).element() as HTMLInputElement;
    const step = 0.01;
    const press = async (key: string) => {
      element.focus();
      await userEvent.keyboard(`{${key}}`);
      await expect.element(total()).toBeVisible();
      return Number((field('商品品质退货率（%）').element() as HTMLInputElement).value);
    };
    const before = 1.34;
    expect(await press('ArrowLeft')).toBeCloseTo(before - step, 6);
    expect(await press('ArrowRight')).toBeCloseTo(before, 6);
    expect(await press('PageDown')).toBeLessThan(before - step);
    expect(await press('Home')).toBe(Number(element.min));
    expect(await press('End')).toBe(Number(element.max));
  });
});

describe('what the page showed', () => {
  test('stays beside each slider, with its own day where that is older than the score', async () => {
    await openPanel({
      snapshots: [
        snapshot({ day: '2026-09-07' }),
        snapshot({ page: 'home', readings: [reading('total_score', '83 分')] }),
      ],
    });
    await expect.element(page.getByText(/1.340 %/)).toBeVisible();
    const facts = document
      .querySelector(`[for="what-if-quality_return_rate"]`)
      ?.closest('.row')
      ?.querySelector('.row-facts');
    expect(facts?.textContent).toMatch(/^页面上 1.340 %.* · 越低越好$/);
    expect(facts?.textContent).not.toContain('贡献'); // what each brings adds up only where the inside is public
    await expect.element(page.getByText(/9月7日的数/).first()).toBeVisible();
  });

  test('and what was not read is said, with the reason where one is known', async () => {
    await openPanel({
      snapshots: [snapshot({ readings: september.filter(({ indicator }) => indicator !== 'pickup_time') })],
      visits: [
        {
          platform: 'douyin',
          page: 'overview',
          url: 'https://fxg.jinritemai.com/ffa/eco/experience-score',
          at: '2026-09-09T11:05:00+08:00',
          state: 'read',
          reasons: [],
          shopName: '云上山货旗舰店',
          outcomes: [{ indicator: 'pickup_time', status: 'no_data', raw: '--' }],
        },
      ],
    });
    await expect.element(slider('平均揽收时长')).toBeDisabled();
    await expect.element(page.getByText(/页面上暂无数据/).first()).toBeVisible();
  });
});

describe('for those who do not see it', () => {
  test('a slider says its value in words, and the total is announced once it rests', async () => {
    await openPanel({ snapshots: [snapshot()] });
    await expect.element(slider(QUALITY)).toHaveAttribute('aria-valuetext', '1.340%，和页面上一样');
    await slider(QUALITY).fill('1');
    await expect
      .element(slider(QUALITY))
      .toHaveAttribute('aria-valuetext', expect.stringContaining('比页面上低 0.34 个百分点，变好'));
    const live = () => document.querySelector('[aria-live="polite"].sr-only')?.textContent;
    expect(live()).toBe('');
    await expect.poll(live).toMatch(/^预测总分 约 \d+.*，比现在高/);
    const reset = button('重置').element() as HTMLElement;
    reset.focus();
    await button('重置').click();
    await expect.poll(live).toBe('已重置，预测总分 82');
    expect(document.activeElement).toBe(reset);
  });

  test('every control has a name, every name is its own', async () => {
    await openPanel({ snapshots: [snapshot()] });
    await expect.element(button('导出 CSV')).toBeVisible();
    const controls = [...document.querySelectorAll<HTMLInputElement>('input, select, button')];
    const names = controls.map((each) => each.ariaLabel || each.labels?.[0]?.textContent || each.textContent || '');
    expect(names.filter((name) => name.trim() === '')).toEqual([]);
    const keys = controls.map((each, index) => `${each.type} ${names[index]}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

test('every input of a drag is on the screen with the next frame', async () => {
  await openPanel({ snapshots: [snapshot()] });
  const element = slider(QUALITY).element() as HTMLInputElement;
  const shown = () => total().element().textContent;
  const seen = new Set<string | null>();
  for (let value = 10; value <= 130; value += 10) {
    element.value = String(value / 100);
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    seen.add(shown());
  }
  expect(seen.size).toBeGreaterThan(5);
});
