import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { everySnapshot } from '../../lib/history/every-snapshot';
import { openHistory } from '../../lib/history/open-history';
import { platforms } from '../../lib/platforms';
import type { Held } from '../../lib/records/held';
import type { TaughtRule } from '../../lib/records/taught-rule';
import type { Visit } from '../../lib/records/visit';
import { reading, snapshot } from '../panel/sample';
import { openPanel, show } from './open-panel';

const PAGE = 'https://fxg.jinritemai.com/ffa/eco/experience-score';
const button = (name: string | RegExp) => page.getByRole('button', { name });
const reader = () => page.getByRole('region', { name: '页面读取', exact: true });
const settingsCard = () => page.getByRole('region', { name: '设置' });

const visit = (change: Partial<Visit> = {}): Visit => ({
  platform: 'douyin',
  page: 'overview',
  url: PAGE,
  at: '2026-09-09T11:02:00+08:00',
  state: 'read',
  reasons: [],
  outcomes: [],
  ...change,
});
const held = (change: Partial<Held> = {}): Held => ({
  platform: 'douyin',
  url: PAGE,
  at: '2026-09-09T11:02:00+08:00',
  snapshot: snapshot({ readings: [reading('total_score', '12 分'), reading('pickup_time', '5.5 小时')] }),
  reasons: [{ code: 'total_mismatch', indicator: 'total_score', seen: '12', expected: '69–99' }],
  ...change,
});
const rule: TaughtRule = {
  id: 'rule-0001',
  platform: 'douyin',
  indicator: 'own_good',
  name: '好评率',
  unit: 'percent',
  label: '近30天好评',
  side: 'below',
};
const heldVisit = visit({ state: 'held_back', reasons: held().reasons });

async function storedIn(database: string) {
  const db = await openHistory(database);
  const all = [];
  for await (const one of everySnapshot(db)) all.push(one);
  db.close();
  return all;
}

/** Wide enough for the note over the figures and the view with all pages. */
beforeEach(async () => {
  await page.viewport(1000, 800);
  show('more');
});

describe('figures that contradict themselves', () => {
  const note = () => page.getByRole('region', { name: '这次读到的数对不上，没有保存' });

  test('are shown as printed, with the reason; using them stores them', async () => {
    const { database } = await openPanel({ at: PAGE, visits: [heldVisit], held: [held()] });
    await expect.element(note().getByRole('cell', { name: '12 分' }).first()).toBeVisible();
    await expect.element(note()).toMatchTextContent(/按维度分算应在 69–99/);
    expect(
      note()
        .element()
        .textContent?.match(/按维度分算/g),
    ).toHaveLength(1);
    await note().getByText('这次读到的全部 2 个数').click();
    await expect.element(note().getByRole('cell', { name: '5.5 小时' })).toBeVisible();
    await note().getByRole('button', { name: '仍然使用这些数据' }).click();
    await expect.element(page.getByRole('region', { name: '商家体验分' })).toMatchTextContent(/12/);
    expect(await storedIn(database)).toHaveLength(1);
    await expect.element(button('仍然使用这些数据')).not.toBeInTheDocument();
    await expect.element(note()).not.toBeInTheDocument();
    await expect.element(page.getByText(/已读到这页的指标/)).toBeVisible();
  });

  test('can be thrown away, and the page left alone from then on, with a way back', async () => {
    const { database } = await openPanel({ at: PAGE, visits: [heldVisit], held: [held()] });
    await note().getByRole('button', { name: '这个页面不要再读' }).click();
    const never = page.getByRole('region', { name: '这个页面你设成了不读' });
    await expect.element(never).toBeVisible();
    await expect
      .element(settingsCard())
      .toMatchTextContent(/不读的页面.*fxg\.jinritemai\.com\/ffa\/eco\/experience-score/);
    await reader().getByRole('button', { name: '丢掉这些数据' }).click();
    await expect.element(reader().getByText('等你确认的数')).not.toBeInTheDocument();
    await settingsCard()
      .getByRole('button', { name: /恢复读取/ })
      .click();
    await expect.element(never).not.toBeInTheDocument();
    expect(await storedIn(database)).toEqual([]);
  });

  test('of an unknown shop ask whose they are: a known shop, or a name', async () => {
    const reasons = [{ code: 'shop_unknown' as const }];
    const nameless = snapshot({ shopId: 'unknown', shopName: '', day: '2026-09-10' });
    const { database } = await openPanel({
      snapshots: [snapshot()],
      visits: [visit({ state: 'held_back', reasons })],
      held: [held({ snapshot: nameless, reasons })],
    });
    await reader().getByRole('button', { name: '仍然使用这些数据' }).click();
    await expect.element(reader()).toMatchTextContent(/先选好是哪家店/);
    const whose = reader().getByRole('combobox', { name: '这是哪家店的数？' });
    await whose.selectOptions('其他店，我来填店名');
    await reader().getByRole('textbox', { name: '店铺名称' }).fill('新开的店');
    await whose.selectOptions('云上山货旗舰店');
    await reader().getByRole('button', { name: '仍然使用这些数据' }).click();
    await expect.element(reader().getByText('等你确认的数')).not.toBeInTheDocument();
    expect((await storedIn(database)).map(({ day, shopId }) => [day, shopId])).toEqual([
      ['2026-09-09', '1001'],
      ['2026-09-10', '1001'],
    ]);
  });

  test('of other pages are listed too', async () => {
    await openPanel({ held: [held(), held({ url: `${PAGE}/detail` })] });
    await expect.poll(() => document.querySelectorAll('.held-list .held').length).toBe(2);
  });
});

describe('page health', () => {
  const outcomes: Visit['outcomes'] = [
    { indicator: 'total_score', status: 'read', label: '体验分', raw: '82 分' },
    { indicator: 'bonus', status: 'not_found' },
    { indicator: 'pickup_time', status: 'not_understood', label: '平均揽收时长', raw: '很快' },
    { indicator: 'deduction', status: 'no_data', label: '扣分', raw: '--' },
  ];
  const before: Visit = visit({
    at: '2026-09-08T11:00:00+08:00',
    outcomes: [
      { ...outcomes[0]!, label: '我的总分' },
      { indicator: 'bonus', status: 'read', label: '加分项', raw: '2 分' },
    ],
  });
  const changed = visit({ state: 'changed', outcomes });

  test('tells what became of each figure and what is otherwise than when it was last read', async () => {
    await openPanel({ at: PAGE, visits: [before, changed] });
    await reader().getByText('像是改版了').click();
    await expect
      .element(reader())
      .toMatchTextContent(/当前页面.*抖店 · \/ffa\/eco\/experience-score上次读到：昨天 11:00/);
    await expect
      .element(reader())
      .toMatchTextContent(/读到的体验分（82 分）看到了但没看懂平均揽收时长（很快）应该有但没找到/);
    await expect.element(reader()).toMatchTextContent(/页面上暂无数据扣分/);
    await expect
      .element(reader())
      .toMatchTextContent(/和上次读到时相比「我的总分」改叫「体验分」「加分项」不见了多了「平均揽收时长」多了「扣分」/);
    const link = reader()
      .getByRole('link', { name: /打开这个页面/ })
      .element() as HTMLAnchorElement;
    expect([link.href, link.rel]).toEqual([PAGE, 'noreferrer']);
  });

  test('an address that leads elsewhere is no link', async () => {
    await openPanel({ visits: [visit({ url: 'javascript:alert(1)' })] });
    await reader().getByText('已读取').click();
    await expect.element(reader().getByText('和上次读到时相比')).toBeVisible();
    await expect.element(reader().getByRole('link')).not.toBeInTheDocument();
  });

  test('the skeleton of the page in front can be looked at before it is copied', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    onTestFinished(() => {
      copied.mockRestore();
    });
    await openPanel({ at: PAGE, visits: [visit()], around: { skeleton: '<div>我的总分 00 分</div>' } });
    await reader().getByText('已读取').click();
    await button('复制页面骨架…').click();
    await expect.element(page.getByRole('textbox', { name: '页面骨架' })).toHaveValue('<div>我的总分 00 分</div>');
    expect(copied).not.toHaveBeenCalled();
    await button('复制').last().click();
    await expect.element(page.getByText('已复制。')).toBeVisible();
    expect(copied).toHaveBeenCalledWith('<div>我的总分 00 分</div>');
  });

  test('it can be had of a page of which nothing was read', async () => {
    await openPanel({ at: 'https://fxg.jinritemai.com/ffa/new/board', around: { skeleton: '<p>好评率 00%</p>' } });
    await button('复制页面骨架…').click();
    await expect.element(page.getByRole('textbox', { name: '页面骨架' })).toHaveValue('<p>好评率 00%</p>');
  });

  test('where it cannot be had, that is said', async () => {
    await openPanel({ at: PAGE, visits: [visit()] });
    await reader().getByText('已读取').click();
    await button('复制页面骨架…').click();
    await expect.element(page.getByText(/现在取不到/)).toBeVisible();
  });
});

describe('a label that was renamed', () => {
  const successors = [{ indicator: 'bonus', label: '奖励分', raw: '2.31%' }];
  const asked = visit({ state: 'changed', successors });

  test('yes makes a rule', async () => {
    await openPanel({ at: PAGE, visits: [asked] });
    await expect.element(page.getByText('「加分项」不见了，这里多了「奖励分」2.31%，是改名了吗？')).toBeVisible();
    await button('是，改名了').click();
    await expect.element(page.getByText(/记住了，以后把「奖励分」当作「加分项」来读/)).toBeVisible();
    await expect.element(reader()).toMatchTextContent(/你教的指标.*加分项抖店 · 页面上的「奖励分」/);
    await expect.element(button('不是')).not.toBeInTheDocument();
  });

  test('no is kept, and nobody asks again', async () => {
    const { panel } = await openPanel({ at: PAGE, visits: [asked] });
    await button('不是').click();
    await expect.element(button('不是')).not.toBeInTheDocument();
    await panel.refresh();
    await expect.element(page.getByText(/是改名了吗/)).not.toBeInTheDocument();
    await expect.element(reader()).not.toMatchTextContent(/奖励分/);
  });
});

describe('taught figures', () => {
  const taught = { decisions: [{ rule }] };

  test('teaching begins in the page in front, or says what is needed', async () => {
    await openPanel({ around: { canTeach: true } });
    await button('指给我看').click();
    await expect.element(page.getByText('到后台页面上点那个数就行，按 Esc 取消。')).toBeVisible();
  });

  test('without a page that is said', async () => {
    await openPanel({});
    await button('指给我看').click();
    await expect.element(page.getByText(/先在浏览器里打开要教的后台页面/)).toBeVisible();
  });

  test('are renamed, deleted and brought back', async () => {
    await openPanel({ around: taught });
    await button('改名 好评率').click();
    await page.getByRole('textbox', { name: '新名称' }).fill('好评');
    await userEvent.keyboard('{Enter}');
    await button('删除 好评').click();
    await expect.element(page.getByText(/已删除「好评」/)).toBeVisible();
    await expect.element(button('删除 好评')).not.toBeInTheDocument();
    await button('撤销').click();
    await expect.element(button('删除 好评')).toBeVisible();
  });

  test('an own figure has its name among the figures and in the history', async () => {
    const own = { ...reading('bonus', '97.5 %'), indicator: 'own_good', label: '近30天好评', unit: 'percent' as const };
    await openPanel({ snapshots: [snapshot({ readings: [reading('total_score', '82 分'), own] })], around: taught });
    show('history');
    const others = page.getByRole('region', { name: '读到的其他指标' });
    await expect.element(others).toMatchTextContent(/好评率97\.5 %/);
    const history = page.getByRole('region', { name: '历史记录' });
    await history.getByText('9月9日').click();
    await expect.element(history.getByRole('rowheader', { name: '好评率' })).toBeVisible();
  });

  test('travel as text, with a look before they are added', async () => {
    await openPanel({ around: taught });
    await page.getByText('分享规则').click();
    const shared = page.getByRole('textbox', { name: '规则文字' });
    await expect.element(shared).toBeVisible();
    const text = (shared.element() as HTMLTextAreaElement).value;
    await page.getByText('粘贴同事的规则').click();
    const paste = page.getByRole('textbox', { name: '把同事发来的文字粘贴到这里' });
    await paste.fill(
      `${text}\n${text.slice(text.indexOf('platform')).replace('近30天好评', '差评').replace('好评率', '差评率')}`,
    );
    await expect.element(page.getByText('已经有了')).toBeVisible();
    await expect.element(page.getByText('新增', { exact: true })).toBeVisible();
    await expect.element(button('删除 差评率')).not.toBeInTheDocument();
    await button('加上这 1 条').click();
    await expect.element(button('删除 差评率')).toBeVisible();
    await expect.element(page.getByText(/已加上 1 条/)).toBeVisible();
  });

  test('what is wrong with a pasted text is said', async () => {
    await openPanel({});
    await page.getByText('粘贴同事的规则').click();
    const paste = page.getByRole('textbox', { name: '把同事发来的文字粘贴到这里' });
    await paste.fill('退货率 2.3%');
    await expect.element(page.getByRole('alert')).toMatchTextContent(/没找到规则/);
    await paste.fill(
      'ScoreLens rules 1\nplatform: douyin\nlabel: x\nside: right\nunit: apples\nindicator: own_a\nname: y',
    );
    await expect.element(page.getByRole('alert')).toMatchTextContent(/第 2 行：「单位」没写或写得不对/);
    await expect.element(button(/加上这/)).not.toBeInTheDocument();
  });
});

describe('settings of reading', () => {
  test('chips on and off, and pages without them', async () => {
    await openPanel({ around: { decisions: [{ noChipsOn: PAGE, on: true }] } });
    const chips = page.getByRole('checkbox', { name: '在后台页面的数字旁边显示小标签' });
    await expect.element(chips).toBeChecked();
    await chips.click();
    await expect.element(chips).not.toBeChecked();
    await chips.click();
    await expect.element(chips).toBeChecked();
    await button(/^重新显示/).click();
    await expect.element(page.getByText('不显示小标签的页面')).not.toBeInTheDocument();
  });

  test('a platform that asks first is read once allowed, and no longer once taken back', async () => {
    const { seen } = await openPanel({ around: { grants: true } });
    const optional = platforms.find(({ vocabulary }) => vocabulary.optional)!;
    await button(`读取${optional.name.zh}后台`).click();
    await expect.element(button(`不再读取${optional.name.zh}后台`)).toBeVisible();
    expect([...seen.origins]).toEqual(optional.vocabulary.hosts.map((host) => `https://${host}/*`));
    await button(`不再读取${optional.name.zh}后台`).click();
    await expect.poll(() => seen.origins.size).toBe(0);
  });

  test('a refusal is said', async () => {
    await openPanel({ around: { grants: false } });
    await button(/^读取/).first().click();
    await expect.element(page.getByText('浏览器没有给权限，所以还读不了。')).toBeVisible();
  });
});

test('a slider that was asked for in the page is gone to', async () => {
  const { seen } = await openPanel({ snapshots: [snapshot()] });
  await expect.element(button('指给我看')).toBeVisible();
  seen.askFocus('im_response_time');
  await expect.poll(() => document.activeElement?.id).toBe('what-if-im_response_time');
});

describe('platforms', () => {
  test.each(platforms.map((platform) => [platform.id, platform] as const))(
    '%s is shown honestly',
    async (id, platform) => {
      const total = platform.vocabulary.terms.find(({ indicator }) => indicator === 'total_score');
      const max = total?.range[1] ?? 100;
      const raw = max <= 5 ? '4.85' : '82';
      const day = (date: string, value: string) =>
        snapshot({
          platform: id,
          day: date,
          readings: [{ ...reading('total_score', value), unit: total?.unit ?? 'score' }],
        });
      const lower = max <= 5 ? '4.82' : '80';
      await openPanel({ snapshots: [day('2026-09-08', lower), day('2026-09-09', raw)] });
      const score = page.getByRole('region', { name: platform.scoreName.zh });
      await expect.element(score).toMatchTextContent(new RegExp(`${raw.replace('.', '\\.')}`));
      await expect.element(reader()).toBeVisible();
      expect(document.body.textContent).not.toMatch(/undefined|NaN/);
    },
  );

  test('before any rule that is known there is no what-if, and no nonsense on a scale of 5', async () => {
    const platform = platforms.find(({ id }) => id === 'kuaishou')!;
    const day = (date: string, value: string) =>
      snapshot({ platform: 'kuaishou', day: date, readings: [reading('total_score', value)] });
    await openPanel({ snapshots: [day('2022-09-08', '4.82'), day('2022-09-09', '4.85')] });
    const score = page.getByRole('region', { name: platform.scoreName.zh });
    await expect.element(page.getByRole('heading', { name: '还不能试算' })).toBeVisible();
    await expect.element(score).toMatchTextContent(/满分 5/);
    await expect.element(score).toMatchTextContent(/高 0\.03 分/);
    expect(document.querySelector('input[type="range"]')).toBeNull();
    expect(document.body.textContent).not.toContain('通用估算');
    await expect.element(button('导出 CSV').first()).toBeVisible();
  });
});

describe('room', () => {
  test.each([
    [250, 'zh-CN'],
    [360, 'zh-CN'],
    [250, 'en'],
    [360, 'en'],
  ] as const)('%i px wide in %s nothing sticks out', async (width, language) => {
    await page.viewport(width, 800);
    const reasons = [{ code: 'shop_unknown' as const }];
    await openPanel({
      settings: { language },
      at: PAGE,
      snapshots: [snapshot()],
      visits: [
        visit({ state: 'held_back', reasons, successors: [{ indicator: 'bonus', label: '奖励分', raw: '2 分' }] }),
      ],
      held: [held({ snapshot: snapshot({ shopId: 'unknown', shopName: '' }), reasons })],
      around: { skeleton: 'x'.repeat(300), decisions: [{ rule }, { noChipsOn: PAGE, on: true }] },
    });
    await expect.poll(() => document.querySelectorAll('.rules li').length).toBeGreaterThan(1);
    for (const details of document.querySelectorAll('details')) details.open = true;
    await button(/骨架|skeleton/)
      .first()
      .click();
    await expect.poll(() => document.querySelectorAll('.copy-box').length).toBeGreaterThan(2);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});
