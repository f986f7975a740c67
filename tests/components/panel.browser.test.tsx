import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { openHistory } from '../../lib/history/open-history';
import { saveSnapshot } from '../../lib/history/save-snapshot';
import { VIEWS } from '../../lib/panel/views';
import type { Visit } from '../../lib/records/visit';
import { reading, september, snapshot } from '../panel/sample';
import { openPanel, show } from './open-panel';

const PAGE = 'https://fxg.jinritemai.com/ffa/eco/experience-score';
const button = (name: string) => page.getByRole('button', { name, exact: true });
const heading = (name: string | RegExp) => page.getByRole('heading', { name });

const visit = (change: Partial<Visit>): Visit => ({
  platform: 'douyin',
  page: 'overview',
  url: PAGE,
  at: '2026-09-09T11:02:00+08:00',
  state: 'read',
  reasons: [],
  outcomes: [],
  ...change,
});

const day = (date: string, total: string, shopId = '1001') =>
  snapshot({ day: date, shopId, shopName: `店铺${shopId}`, readings: [reading('total_score', `${total} 分`)] });

beforeEach(() => page.viewport(360, 800));

describe('the page in the active tab', () => {
  test.each([
    ['nothing read yet', undefined, [], '还没有读到数据'],
    ['another page of the back-end', 'https://fxg.jinritemai.com/ffa/morder/order/list', [], '这页没有体验分'],
    ['a score page that was not looked at', PAGE, [], '还没读到这一页'],
    ['still loading', PAGE, [visit({ state: 'loading' })], '页面还在加载'],
    ['signed out', PAGE, [visit({ state: 'logged_out' })], '后台登录已过期'],
    ['no score', PAGE, [visit({ state: 'no_score' })], '平台暂时没有给这家店打分'],
    ['redesigned', PAGE, [visit({ state: 'changed' })], '页面好像改版了'],
    ['held back', PAGE, [visit({ state: 'held_back' })], '这次读到的数对不上，没有保存'],
  ])('%s', async (_, at, visits, title) => {
    await openPanel({ at, visits });
    await expect.element(heading(title)).toBeVisible();
  });

  test('a shop with figures is told in one line that this page was read', async () => {
    const outcomes = [
      { indicator: 'total_score', status: 'read' as const },
      { indicator: 'pickup_time', status: 'not_understood' as const, raw: '\ue601.5 小时' },
    ];
    await openPanel({ snapshots: [snapshot()], at: `${PAGE}?source=fxg-menu`, visits: [visit({ outcomes })] });
    await expect.element(page.getByText(/今天 11:02 读取 · 读到 1 \/ 2 项/)).toBeVisible();
    await page.getByText(/已读到这页的指标/).click();
    await expect.element(page.getByText(/平均揽收时长（.*小时）/).first()).toBeVisible();
  });

  test('a changed page names what was expected and not found', async () => {
    const outcomes = [{ indicator: 'quality_return_rate', status: 'not_found' as const }];
    await openPanel({ at: PAGE, visits: [visit({ state: 'changed', outcomes })] });
    const note = page.getByRole('region', { name: '页面好像改版了' });
    await expect.element(note.getByText('商品品质退货率', { exact: true })).toBeVisible();
  });

  test('digits in a private font are no redesign', async () => {
    const outcomes = [{ indicator: 'quality_return_rate', status: 'not_understood' as const, raw: '\ue601.\ue602 %' }];
    await openPanel({ at: PAGE, visits: [visit({ state: 'changed', outcomes })] });
    await expect.element(heading('数字读不出来')).toBeVisible();
  });

  test('figures that contradict themselves are named with what was seen and what was expected', async () => {
    const reasons = [{ code: 'total_mismatch' as const, seen: '12', expected: '69–99' }];
    await openPanel({ at: PAGE, visits: [visit({ state: 'held_back', reasons })] });
    await expect.element(page.getByText(/页面上是 12，按维度分算应在 69–99/)).toBeVisible();
  });

  test('where nothing was read, three steps and a link lead to the score page', async () => {
    await openPanel({});
    await expect.element(page.getByRole('listitem').nth(2)).toBeVisible();
    const opens = page.getByRole('link', { name: /打开商家体验分页面/ });
    await expect.element(opens).toBeVisible();
    const link = opens.element() as HTMLAnchorElement;
    expect([link.href, link.target, link.rel]).toEqual([PAGE, '_blank', 'noreferrer']);
    const fill = (element: Element) => getComputedStyle(element).backgroundColor;
    await expect.element(button('导出 CSV')).toBeVisible();
    expect(fill(link)).not.toBe(fill(button('导出 CSV').element()));
    expect(document.body.textContent?.split('不上传').length).toBe(2);
    await button('导出 CSV').click();
    await expect.element(page.getByText('还没有数据可导出。')).toBeVisible();
  });
});

describe('the score', () => {
  test('stands with its change, its age and what consumers see', async () => {
    await openPanel({ snapshots: [day('2026-09-07', '80'), snapshot()] });
    const score = page.getByRole('region', { name: '商家体验分' });
    await expect
      .element(score)
      .toMatchTextContent(/82满分 100规则换版9月9日 · 今天 11:00 已更新消费者看到 4.6 再涨 3 分到 4.7/);
  });

  test('of an old day says so', async () => {
    await openPanel({ snapshots: [snapshot()], now: new Date('2026-09-14T04:00:00Z') });
    await expect.element(page.getByText('9月9日的数，5 天前的')).toBeVisible();
  });

  test('is compared with the day before that was read, under the same rule', async () => {
    await openPanel({
      snapshots: [day('2026-09-08', '80'), day('2026-09-10', '82')],
      now: new Date('2026-09-10T04:00:00Z'),
    });
    await expect.element(page.getByRole('region', { name: '商家体验分' })).toMatchTextContent(/▲ 比 9月8日高 2 分/);
    show('history');
    const history = page.getByRole('region', { name: '历史记录' });
    await expect.element(history).toMatchTextContent(/9月10日82▲ 比 9月8日高 2 分9月8日80/);
  });

  test.each([
    ['2026-09-10T01:00:00Z', '昨天的数，今天的一般 11 点左右出'],
    ['2026-09-10T04:00:00Z', '昨天的数，今天的还没读'],
  ])('of yesterday at %s', async (now, words) => {
    await openPanel({ snapshots: [snapshot()], now: new Date(now) });
    await expect.element(page.getByText(new RegExp(words))).toBeVisible();
  });

  test('under rules that no longer hold says so', async () => {
    await openPanel({ snapshots: [day('2026-09-07', '80')] });
    await expect.element(page.getByText(/这是旧规则（2026-07-14 版）的数，9月8日起规则已换/)).toBeVisible();
  });

  test('in the growth stage is flat: no prediction, no gains', async () => {
    await openPanel({ snapshots: [snapshot({ day: '2026-07-20', stage: 'growth', readings: [...september] })] });
    await expect.element(page.getByRole('status', { name: '预测总分' })).toMatchTextContent('—');
    await expect.element(page.getByText('成长阶段', { exact: true })).toBeVisible();
    expect(document.body.textContent).not.toContain('消费者看到');
    expect(document.body.textContent).not.toContain('贡献');
    const controls = [...document.querySelectorAll<HTMLInputElement>('.row-controls :is(input, button)')];
    expect(controls.filter(({ disabled }) => !disabled)).toEqual([]);
    await page.viewport(1000, 800); // what to do stands beside the figures
    const fixes = page.getByRole('region', { name: '先改哪里' });
    await expect.element(fixes).toMatchTextContent(/成长阶段不按指标算分，先守住合格标准/);
    expect(fixes.element().querySelectorAll('ol > li').length).toBeGreaterThan(5);
    expect(fixes.element().textContent).not.toMatch(/先读到指标才能估|▲|满足条件/);
  });

  test('names its rule, how sure it is, and its sources', async () => {
    await openPanel({ snapshots: [snapshot()] });
    await page
      .getByText(/按 2026-09-08 版规范试算 · 权重和档位为估算/)
      .first()
      .click();
    await expect.element(heading('这些数的依据')).toBeVisible();
  });

  test.each([
    ['zh-CN', /修订公示（预计 2026-09-08 生效）/],
    ['en', /Notice of the revision expected/],
  ] as const)('gives its sources in %s', async (language, title) => {
    await openPanel({ snapshots: [snapshot()], settings: { language } });
    await page
      .getByText(/版规范试算|By the rules of/)
      .first()
      .click();
    await expect.element(page.getByRole('link', { name: title }).first()).toBeVisible();
  });
});

describe('fixes', () => {
  beforeEach(() => show('plan'));

  test('of a bonus stand apart, condition first, and boast no gain', async () => {
    await openPanel({ snapshots: [snapshot()] });
    await expect.element(heading('改指标能涨的')).toBeVisible();
    await expect.element(heading('达标就加的分')).toBeVisible();
    const list = page.getByRole('region', { name: '先改哪里' }).element();
    expect(list.querySelector(':scope > ol')!.textContent).not.toContain('满足条件');
    const conditional = list.querySelector('.group > ol')!;
    expect(conditional.textContent).not.toContain('▲');
    // the page prints +2: a bonus of 2 may be in it, one of 5 cannot
    expect(conditional.textContent).toMatch(/大件运费险.*带险订单，再加 2 分.*满足条件 \+2 分 官方也可能已经在分里/);
    expect(conditional.textContent).toMatch(/明日达.*签收 20% 以上，总分加 5 分.*满足条件 \+5 分 官方费力/);
  });

  test('are ranked by gain, five at first, each with evidence; then what is not scored, then what not to do', async () => {
    await openPanel({ snapshots: [snapshot()] });
    await expect.element(page.getByRole('button', { name: /展开全部/ })).toBeVisible();
    const list = page.getByRole('region', { name: '先改哪里' });
    const gains = () =>
      [...list.element().querySelectorAll(':scope > ol > li .better')].map((each) =>
        Number(/\+([\d.]+)/.exec(each.textContent ?? '')?.[1]),
      );
    expect(gains()).toHaveLength(5);
    await page.getByRole('button', { name: /展开全部/ }).click();
    await expect.poll(() => gains().length).toBeGreaterThan(5);
    expect(gains()).toEqual([...gains()].sort((a, b) => b - a));
    const first = list.element().querySelector(':scope > ol > li')!;
    expect(first.textContent).toMatch(/▲ \+.*假定.+ → .+（我们的估计）.*指标依据/);
    expect(first.querySelector('details')!.textContent).not.toContain('假定');
    await expect.element(heading('平台不计分，但值得做')).toBeVisible();
    await heading('不要做').click();
    await expect.element(page.getByText('后果', { exact: true }).first()).toBeVisible();
  });
});

describe('history and export', () => {
  test('lists the days, newest first; a day opens to what the page printed', async () => {
    await openPanel({ snapshots: [day('2026-09-08', '80'), snapshot()] });
    show('history');
    const history = page.getByRole('region', { name: '历史记录' });
    await expect.element(history).toMatchTextContent(/共 2 天.*9月9日82▲ \+2 变好9月8日80/);
    await history.getByText('9月9日').click();
    await expect.element(history.getByRole('cell', { name: '1.340 %' })).toBeVisible();
  });

  test('shows a month at first, more on demand, and all in the end', async () => {
    const start = Date.parse('2026-01-01');
    const snapshots = Array.from({ length: 150 }, (_, index) =>
      day(new Date(start + index * 86_400_000).toISOString().slice(0, 10), '80'),
    );
    await openPanel({ snapshots });
    const rows = () => document.querySelectorAll('.days > li').length;
    show('history');
    await expect.poll(rows).toBe(30);
    await button('再看 90 天').click();
    await expect.poll(rows).toBe(120);
    await button('再看 30 天').click();
    await expect.poll(rows).toBe(150);
  });

  test('one click saves every shop and day as CSV; narrower choices beside it', async () => {
    const { file, name } = watchDownloads();
    await openPanel({ snapshots: [day('2026-07-01', '70'), day('2026-09-09', '82'), day('2026-09-08', '60', '2002')] });
    await button('导出 CSV').click();
    const days = async () =>
      ((await file()?.text()) ?? '')
        .split('\r\n')
        .slice(1, -1)
        .map((line) => line.slice(0, 10));
    await expect.poll(days).toEqual(['2026-07-01', '2026-09-09', '2026-09-08']);
    expect(name()).toBe('scorelens-history-2026-09-09.csv');
    expect((await file()!.text()).split('\r\n')[1]).toMatch(/douyin@2026-05-07|douyin@/);
    await page.getByText('只要一部分').click();
    await button('只要这家店').click();
    await expect.poll(days).toEqual(['2026-07-01', '2026-09-09']);
    expect(name()).toBe('scorelens-history-店铺1001-2026-09-09.csv');
    await button('这家店近 30 天').click();
    await expect.poll(days).toEqual(['2026-09-09']);
    expect(name()).toBe('scorelens-history-店铺1001-2026-08-11_2026-09-09.csv');
  });
});

describe('several shops', () => {
  test('the newest is shown first; choosing another starts from its own figures', async () => {
    const { panel } = await openPanel({ snapshots: [snapshot(), day('2026-09-08', '60', '2002')] });
    await page.getByRole('slider', { name: '商品品质退货率' }).fill('0.3');
    expect(panel.scenario.changed.value).toBe(true);
    await page.getByRole('combobox', { name: '店铺' }).selectOptions('店铺2002');
    await expect.element(page.getByRole('status', { name: '预测总分' })).toMatchTextContent(/^60/);
    expect(panel.scenario.changed.value).toBe(false);
  });

  test('the panel follows the page in front until a shop is picked, then says whose page it is', async () => {
    const { panel } = await openPanel({
      snapshots: [snapshot({ shopName: '店铺1001' }), day('2026-09-09', '60', '2002'), day('2026-09-09', '71', '3003')],
      visits: [visit({ shopName: '店铺3003' })],
      at: PAGE,
    });
    const score = page.getByRole('region', { name: '商家体验分' });
    await expect.element(score).toMatchTextContent(/71/);
    await page.getByRole('combobox', { name: '店铺' }).selectOptions('店铺2002');
    await expect.element(score).toMatchTextContent(/60/);
    await panel.lookAt(PAGE); // the same tab, reloaded
    await expect.element(page.getByText('当前页面是「店铺3003」的')).toBeVisible();
    await button('看这家店').click();
    await expect.element(score).toMatchTextContent(/71/);
  });

  test('what another window stores appears with the next refresh, changes kept', async () => {
    const { panel, database } = await openPanel({ snapshots: [snapshot()] });
    await page.getByRole('slider', { name: '商品品质退货率' }).fill('0.3');
    const other = await openHistory(database);
    await saveSnapshot(
      other,
      snapshot({
        capturedAt: '2026-09-09T11:30:00+08:00',
        readings: [reading('total_score', '83 分'), ...september.slice(1)],
      }),
    );
    other.close();
    await panel.refresh();
    await expect.element(page.getByRole('region', { name: '商家体验分' })).toMatchTextContent(/83/);
    expect(panel.scenario.changed.value).toBe(true);
  });
});

describe('settings', () => {
  beforeEach(async () => {
    await page.viewport(1000, 800);
    show('more');
  });

  test('English and back, with English names for everything', async () => {
    const { saved } = await openPanel({ snapshots: [snapshot()] });
    await page.getByRole('combobox', { name: '语言 Language' }).selectOptions('English');
    await expect.element(page.getByRole('slider', { name: 'Quality return rate' })).toBeVisible();
    await expect.element(page.getByRole('status', { name: 'Predicted total' })).toMatchTextContent(/^82/);
    await expect.element(button('Export CSV')).toBeVisible();
    await expect.poll(() => document.documentElement.lang).toBe('en');
    await page.getByRole('combobox', { name: 'Language 语言' }).selectOptions('简体中文');
    await expect.element(page.getByRole('slider', { name: '商品品质退货率' })).toBeVisible();
    expect(saved).toEqual([{ language: 'en' }, { language: 'zh-CN' }]);
  });

  test('dark and light, whatever the system says', async () => {
    await openPanel({ snapshots: [snapshot()] });
    const paper = () => getComputedStyle(document.documentElement).backgroundColor;
    await page.getByRole('combobox', { name: '外观' }).selectOptions('深色');
    await expect.poll(paper).toBe('rgb(16, 21, 26)');
    await page.getByRole('combobox', { name: '外观' }).selectOptions('浅色');
    await expect.poll(paper).toBe('rgb(243, 245, 246)');
  });

  test('the industry that the page names is preselected; a choice is kept for this shop', async () => {
    const { panel, saved } = await openPanel({ snapshots: [snapshot({ industry: '女装' })] });
    await page.getByText('试算设置').click();
    const industry = page.getByRole('combobox', { name: '考核行业' });
    await expect.element(industry).toHaveValue('女装');
    await page.getByRole('combobox', { name: '店铺类型' }).selectOptions(panel.variant.value.shopType ?? '旗舰');
    expect(saved).toEqual([{ shops: { 'douyin|1001': { industry: '女装', shopType: '旗舰' } } }]);
  });
});

describe('room', () => {
  test.each([
    [250, 'zh-CN'], // Firefox's sidebar
    [320, 'zh-CN'],
    [360, 'zh-CN'],
    [250, 'en'],
    [305, 'en'], // 320 with a scrollbar
    [360, 'en'],
    [800, 'zh-CN'],
  ] as const)('%i px wide in %s nothing sticks out', async (width, language) => {
    await page.viewport(width, 800);
    const outcomes = [{ indicator: 'quality_return_rate', status: 'not_found' as const }];
    await openPanel({
      snapshots: [snapshot({ industry: '女装' }), day('2026-09-08', '60', '2002')],
      settings: { language },
      at: PAGE,
      visits: [visit({ state: 'changed', outcomes })],
    });
    for (const view of VIEWS) {
      show(view);
      const part = page.getByRole('main').element();
      await expect.poll(() => part.dataset.view).toBe(view);
      await expect.poll(() => part.textContent?.length ?? 0).toBeGreaterThan(40);
      for (const details of document.querySelectorAll('details')) details.open = true;
      await new Promise((done) => setTimeout(done, 50));
      expect(document.documentElement.scrollWidth, view).toBeLessThanOrEqual(width);
    }
  });
});

test('a database that cannot be opened is said, with what to do', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const blocked = Promise.reject(new Error('blocked'));
  blocked.catch(() => undefined); // it is awaited later
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  const { panel } = await openPanel({ history: blocked });
  expect(panel.status.value).toBe('failed');
  await expect.element(page.getByRole('alert')).toMatchTextContent(/打不开本机数据.*数据仍在本机/);
});

/** What the browser was given to save, and under which name; a test has no downloads folder to look into. */
function watchDownloads() {
  let file: Blob | undefined;
  let name = '';
  const create = URL.createObjectURL;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
    file = given as Blob;
    return create.call(URL, given);
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    name = this.download;
  });
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  return { file: () => file, name: () => name };
}
