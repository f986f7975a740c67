import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { startPicker } from '../../entrypoints/teach.content/picker';
import { douyinVocabulary } from '../../lib/platforms/douyin/vocabulary';
import { type TaughtRule, taughtRuleSchema } from '../../lib/records/taught-rule';
import { show } from './pages';

const PAGE = `
  <style>body { margin: 40px; font: 14px sans-serif } .t { width: 220px; padding: 8px } .v { font-size: 24px }</style>
  <h2>店铺指标</h2>
  <div style="display:flex">
    <div class="t"><div>直播间点击率</div><div class="v" id="a">97.25<i>%</i></div><div>较前1日 +0.3%</div></div>
    <div class="t"><div>商品品质退货率</div><div class="v" id="b">1.340 %</div></div>
    <div class="t"><a id="link" href="#gone">人工响应时长</a><div class="v" id="c">13.89 秒</div></div>
  </div>
  <input id="field" value="abc">`;

/** The closed shadow root of the picker; nobody else can see into it. */
let root: ShadowRoot | undefined;
const attach = Element.prototype.attachShadow;
let end = () => {};
let saved: TaughtRule[] = [];
let ended = 0;
let fails = false;

beforeEach(() => {
  Element.prototype.attachShadow = function (init) {
    root = attach.call(this, init);
    expect(init.mode).toBe('closed');
    return root;
  };
  saved = [];
  ended = 0;
  fails = false;
  show(PAGE);
});
afterEach(() => {
  end();
  Element.prototype.attachShadow = attach;
  for (const host of document.documentElement.querySelectorAll(':scope > div')) host.remove();
  show('');
});

function start(language: 'zh-CN' | 'en' = 'zh-CN'): ShadowRoot {
  end = startPicker({
    vocabulary: douyinVocabulary,
    language,
    withBar: true,
    async save(rule) {
      if (fails) throw new Error('no worker');
      saved.push(rule);
    },
    picked: () => undefined,
    ended: () => {
      ended++;
    },
  });
  return root!;
}

const at = (id: string) => {
  const { left, top, height } = document.getElementById(id)!.getBoundingClientRect();
  return { position: { x: left + 20, y: top + height / 2 } };
};
const page = () => document.documentElement;
const hover = (id: string) => userEvent.hover(page(), at(id));
const click = (id: string) => userEvent.click(page(), at(id));
const one = <T extends Element = HTMLElement>(selector: string) => root!.querySelector<T>(selector)!;
const press = async (button: string) => {
  const found = [...root!.querySelectorAll('button')].find(({ textContent }) => textContent === button)!;
  const { left, top, width, height } = found.getBoundingClientRect();
  await userEvent.click(page(), { position: { x: left + width / 2, y: top + height / 2 } });
};
const choose = (select: HTMLSelectElement, value: string) => {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

describe('pointing', () => {
  test('shows live what would be read, and outlines figure and label', async () => {
    start();
    await hover('a');
    expect(one('output').textContent).toBe('直播间点击率 → 97.25 %');
    const [figure, label] = [...root!.querySelectorAll<HTMLElement>('.mark')].map((mark) =>
      mark.getBoundingClientRect(),
    );
    const digits = document.getElementById('a')!.getBoundingClientRect();
    expect(figure!.left).toBeCloseTo(digits.left - 2, 0);
    expect(figure!.top).toBeLessThan(digits.bottom);
    expect(label!.bottom).toBeLessThanOrEqual(digits.top + 8);
    await hover('c');
    expect(one('output').textContent).toBe('人工响应时长 → 13.89 秒');
  });

  test('in English', async () => {
    start('en');
    await hover('c');
    expect(one('.bar').textContent).toContain('Click the figure');
    expect(one('output').textContent).toBe('人工响应时长 → 13.89 s');
  });
});

describe('what the seller does while picking', () => {
  test('does not reach the page', async () => {
    const heard: string[] = [];
    const types = [
      'click',
      'mousedown',
      'pointerdown',
      'pointermove',
      'mouseover',
      'mouseenter',
      'keydown',
      'keyup',
      'focusin',
    ];
    const targets = [document.getElementById('link')!, document.getElementById('b')!, document.body, document];
    const life = new AbortController();
    for (const target of targets) {
      for (const capture of [true, false]) {
        for (const type of types)
          target.addEventListener(type, () => heard.push(type), { capture, signal: life.signal });
      }
    }
    start();
    await hover('link');
    await click('link');
    expect(heard).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(heard.filter((type) => type.startsWith('key') || type === 'focusin')).toEqual([]);
    expect(location.hash).toBe('');
    await click('link');
    expect(heard).toContain('click');
    life.abort();
    history.replaceState(null, '', location.pathname + location.search);
  });

  test('changes nothing of the page and moves nothing in it', async () => {
    const before = document.body.innerHTML;
    const places = () =>
      [...document.body.querySelectorAll('*')].map((each) => JSON.stringify(each.getBoundingClientRect()));
    const stood = places();
    start();
    await hover('a');
    await click('b');
    expect(document.body.innerHTML).toBe(before);
    expect(places()).toEqual(stood);
    end();
    expect(places()).toEqual(stood);
    expect(document.documentElement.children.length).toBe(2);
  });

  test('scrolls the part of the page under the pointer', async () => {
    show(`<div id="a" style="height:800px;overflow:auto"><div style="height:3000px">好评率 1%</div></div>`);
    start();
    await hover('a');
    await userEvent.wheel(page(), { delta: { y: 120 } });
    await vi.waitFor(() => expect(document.getElementById('a')!.scrollTop).toBeGreaterThan(0));
  });

  test('events made by scripts are the page’s own business', () => {
    start();
    const heard = vi.fn();
    document.getElementById('link')!.addEventListener('click', (event) => {
      event.preventDefault();
      heard();
    });
    document.getElementById('link')!.click();
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(heard).toHaveBeenCalledOnce();
    expect(ended).toBe(0);
  });
});

describe('keys', () => {
  test('move among the figures in reading order, and end', async () => {
    start();
    const seen: string[] = [];
    for (const key of [
      '{ArrowRight}',
      '{ArrowRight}',
      '{Tab}',
      '{ArrowDown}',
      '{ArrowLeft}',
      '{Shift>}{Tab}{/Shift}',
    ]) {
      await userEvent.keyboard(key);
      seen.push(one('output').textContent!.split(' → ')[1]!);
    }
    expect(seen).toEqual(['97.25 %', '1.34 %', '13.89 秒', '0.3 %', '13.89 秒', '1.34 %']);
    await userEvent.keyboard('{Escape}');
    expect(ended).toBe(1);
    expect(document.documentElement.children.length).toBe(2);
  });

  test('bring a figure into view', async () => {
    show(`${PAGE}<div style="height:3000px"></div><p>退款率</p><p id="d">4.4%</p>`);
    start();
    for (let i = 0; i < 5; i++) await userEvent.keyboard('{ArrowDown}');
    expect(one('output').textContent).toBe('退款率 → 4.4 %');
    expect(scrollY).toBeGreaterThan(0);
    await vi.waitFor(() => {
      expect(one('.mark').hidden).toBe(false);
      const mark = one('.mark').getBoundingClientRect();
      expect(mark.top).toBeCloseTo(document.getElementById('d')!.getBoundingClientRect().top, -1);
    });
    scrollTo(0, 0);
  });

  test('pick, fill in and save', async () => {
    start();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(one('.ask')).not.toBeNull();
    expect(root!.activeElement).toBe(one('.ask select'));
    const stops: (string | undefined)[] = [];
    for (let i = 0; i < 8; i++) {
      await userEvent.keyboard('{Tab}');
      stops.push(root!.activeElement?.tagName);
    }
    expect(stops).toEqual(['SELECT', 'INPUT', 'SELECT', 'BUTTON', 'BUTTON', 'BUTTON', 'SELECT', 'SELECT']);
    await userEvent.keyboard('{Tab}');
    (root!.activeElement as HTMLInputElement).select();
    await userEvent.keyboard('我的点击率{Enter}');
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]).toMatchObject({
      label: '直播间点击率',
      side: 'below',
      unit: 'percent',
      name: '我的点击率',
      platform: 'douyin',
    });
    expect(saved[0]!.indicator).toMatch(/^own_[a-z]{10}$/);
    expect(taughtRuleSchema.safeParse(saved[0]).success).toBe(true);
    expect(ended).toBe(1);
  });
});

describe('the form', () => {
  test('offers the likeliest indicator first and saves it', async () => {
    start();
    await click('b');
    const indicator = root!.querySelectorAll('select')[1]!;
    expect(indicator.value).toBe('quality_return_rate');
    expect(one('.ask b').textContent).toBe('1.34 %');
    expect(one('.ask small').textContent).toContain('1.340 %');
    await press('保存');
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]).toMatchObject({
      indicator: 'quality_return_rate',
      name: '商品品质退货率',
      label: '商品品质退货率',
    });
    expect(one('output').textContent).toContain('学会了');
  });

  test('lets another label and an own name be chosen', async () => {
    start();
    await click('a');
    const [label, indicator] = [...root!.querySelectorAll('select')];
    expect([...label!.options].map(({ text }) => text)).toContain('店铺指标');
    choose(indicator!, '');
    expect(one<HTMLInputElement>('input').offsetWidth).toBeGreaterThan(0);
    one<HTMLInputElement>('input').value = ' ';
    await press('保存');
    expect(one('[role="alert"]').textContent).toBe('请先起个名字');
    expect(saved).toEqual([]);
  });

  test('says when a label does not lead back, and saves nothing', async () => {
    show(`${PAGE}<div class="t"><div>商品品质退货率</div><div class="v">2.2%</div></div>`);
    start();
    await click('b');
    const [label] = [...root!.querySelectorAll('select')];
    choose(label!, [...label!.options].find(({ text }) => text === '商品品质退货率')!.value);
    expect(one('[role="alert"]').textContent).toContain('认不准');
    await press('保存');
    expect(saved).toEqual([]);
  });

  test('says when it could not be saved', async () => {
    fails = true;
    start();
    await click('b');
    await press('保存');
    await vi.waitFor(() => expect(one('[role="alert"]').textContent).toContain('没有保存成功'));
    expect(ended).toBe(0);
  });

  test('goes back to picking, or ends', async () => {
    start();
    await click('b');
    await press('重选');
    expect(one('.ask')).toBeNull();
    await hover('a');
    expect(one('output').textContent).toContain('97.25');
    await click('a');
    await press('取消');
    expect(ended).toBe(1);
    expect(document.documentElement.children.length).toBe(2);
  });
});

describe('looks', () => {
  test.each(['light', 'dark'] as const)('%s, over a page of its own kind', async (kind) => {
    if (kind === 'dark') document.body.style.cssText = 'background:#141414;color:#eee';
    start();
    await hover('b');
    await click('a');
    document.body.style.cssText = '';
    const { left, top, right, bottom } = one('.ask').getBoundingClientRect();
    expect(left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight).toBe(true);
  });
});
