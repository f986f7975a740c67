import axe from 'axe-core';
import { strToU8, zipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { csvLines } from '../../lib/exchange/csv';
import { openHistory } from '../../lib/history/open-history';
import { snapshotsOf } from '../../lib/history/read-snapshots';
import { importOf } from '../../lib/panel/import-model';
import { reading, snapshot } from '../panel/sample';
import { openPanel, show } from './open-panel';

const card = () => page.getByRole('region', { name: '导入', exact: true });
const button = (name: string | RegExp) => card().getByRole('button', { name });
const select = (name: string) => card().getByRole('combobox', { name });
const field = (name: string | RegExp) => card().getByRole('textbox', { name });
const past = () => card().getByText('以前的导入');

beforeEach(async () => {
  await page.viewport(360, 800);
  show('more');
});

/** Opens the section and hands it a file. */
async function choose(name: string, ...parts: BlobPart[]): Promise<void> {
  await button('导入数据').click();
  await card()
    .getByLabelText(/选择文件/)
    .upload(new File(parts, name));
}

async function figuresOf(database: string, shopId: string, day: string, platform = 'douyin'): Promise<string[]> {
  const db = await openHistory(database);
  const found = await snapshotsOf(db, platform, shopId, { from: day, until: day });
  db.close();
  return found.flatMap(({ page: kind, readings }) =>
    readings.map(({ indicator, value }) => `${kind} ${indicator} ${value}`),
  );
}

const hand = (rows: readonly string[]) => ['日期,商家体验分,品退率,备注', ...rows].join('\r\n');

describe('our own CSV', () => {
  async function exported(...days: string[]): Promise<string> {
    const snapshots = days.map((day) =>
      snapshot({ day, readings: [reading('total_score', '81 分'), reading('goods_score', '70 分')] }),
    );
    let csv = '';
    for await (const piece of csvLines(snapshots, () => '')) csv += piece;
    return csv;
  }

  test('is looked at, imported, and taken back', async () => {
    const { panel, database } = await openPanel({ snapshots: [snapshot()] });
    await choose('历史.csv', await exported('2026-09-07', '2026-09-08'));
    await expect.element(card()).toMatchTextContent(/新的 4 个数，改掉 0 个，相同的 0 个不动/);
    await expect
      .element(card().getByRole('row', { name: /云上山货旗舰店/ }))
      .toMatchTextContent(/9月7日 – 9月8日4 \/ 0/);
    expect(panel.shops.value[0]?.days).toBe(1);
    await button('导入 4 个数').click();
    await expect.element(card()).toMatchTextContent(/已导入，写入了 4 个数/);
    expect(panel.shops.value[0]?.days).toBe(3);
    expect(await figuresOf(database, '1001', '2026-09-08')).toEqual([
      'overview total_score 81',
      'overview goods_score 70',
    ]);

    await button('撤销这次导入').click();
    await button('不撤销').click();
    expect(panel.shops.value[0]?.days).toBe(3);
    await button('撤销这次导入').click();
    await button('撤销').click();
    await expect.element(card()).toMatchTextContent(/已撤销：去掉 4 个，恢复 0 个/);
    expect(panel.shops.value[0]?.days).toBe(1);
    await past().click();
    await expect
      .element(card().getByRole('listitem'))
      .toMatchTextContent(/历史\.csv.*店分透镜 CSV.*新 4，改 0 · 已撤销/);
  });

  test('what differs says before and after, and the seller says which counts', async () => {
    const { database } = await openPanel({ snapshots: [snapshot({ capturedAt: '2026-09-09T12:00:00+08:00' })] });
    await choose('历史.csv', await exported('2026-09-09'));
    await expect.element(card()).toMatchTextContent(/没有新的数/);
    await expect.element(card()).toMatchTextContent(/2 个和已有的不一样，保留已有的/);
    await card().getByLabelText('以文件为准').click();
    await card().getByText('会改掉的 2 个数').click();
    await expect.element(card().getByText('82 → 81')).toBeVisible();
    await button('导入 2 个数').click();
    await expect.element(card()).toMatchTextContent(/写入了 2 个数/);
    expect(await figuresOf(database, '1001', '2026-09-09')).toContain('overview total_score 81');
  });
});

describe('a table of the seller’s own', () => {
  test('is mapped with samples, corrected, looked at and imported', async () => {
    const { panel, database } = await openPanel({ snapshots: [snapshot()] });
    await choose(
      '登记表.csv',
      hand(['2026/9/7,80,0.0136,换快递', '2026/9/8,81,0.0134,', '合计,161,,', '2026/9/6,820,,']),
    );
    await expect.element(card().getByRole('heading', { name: '这张表怎么看' })).toBeVisible();
    await expect.element(select('文字编码')).toHaveDisplayValue('UTF-8');
    await expect.element(select('日期列')).toHaveDisplayValue('A 日期');
    await expect.element(card().getByText(/^0.0136 → 1.36%/)).toMatchTextContent(/请核对/);
    await select('「品退率」的数怎么读').selectOptions('百分数（0.35 就是 0.35%）');
    await expect.element(card().getByText('0.0136 → 0.0136%')).toBeVisible();
    await select('「品退率」的数怎么读').selectOptions('小数（0.0035 是 0.35%）');

    await button('看看会导入什么').click();
    await expect.element(card()).toMatchTextContent(/新的 4 个数/);
    await card().getByText('不导入的 2 处').click();
    await expect.element(card().getByText(/第 4 行/)).toMatchTextContent(/「合计」是合计或平均/);
    await expect.element(card().getByText(/第 5 行/)).toMatchTextContent(/商家体验分「820」超出/);
    await button('导入 4 个数').click();
    await expect.element(card()).toMatchTextContent(/写入了 4 个数/);
    expect(panel.shops.value[0]?.days).toBe(3);
    expect(await figuresOf(database, '1001', '2026-09-08')).toEqual([
      'import total_score 81',
      'import quality_return_rate 1.34',
    ]);
  });

  test('in GB18030 is read, and another encoding can be chosen', async () => {
    await openPanel({ snapshots: [snapshot()] });
    // 日期,商家体验分 / 2026/9/8,81
    const gbk = [0xc8, 0xd5, 0xc6, 0xda, 0x2c, 0xc9, 0xcc, 0xbc, 0xd2, 0xcc, 0xe5, 0xd1, 0xe9, 0xb7, 0xd6, 0x0d, 0x0a];
    await choose('登记表.csv', new Uint8Array(gbk), '2026/9/8,81\r\n');
    await expect.element(select('文字编码')).toHaveDisplayValue('GB18030 / GBK');
    await expect.element(card().getByText('81 → 81 分')).toBeVisible();
    await select('文字编码').selectOptions('UTF-16 LE');
    await expect.element(card()).toMatchTextContent(/还没有选要导入的指标/);
    await select('文字编码').selectOptions('GB18030 / GBK');
    await expect.element(card().getByText('81 → 81 分')).toBeVisible();
  });

  test('of figures that pages showed: what is the same is left out, what differs the seller decides', async () => {
    const { panel, database } = await openPanel({ snapshots: [snapshot()] });
    await choose('登记表.csv', hand(['2026/9/9,83,1.34%,']));
    await button('看看会导入什么').click();
    await expect.element(card()).toMatchTextContent(/另有 1 个和已有的不一样，保留已有的。 没有新的数/);
    await card().getByLabelText('以文件为准').click();
    await expect.element(card()).toMatchTextContent(/新的 0 个数，改掉 1 个，相同的 1 个不动/);
    await button('导入 1 个数').click();
    await expect.element(card()).toMatchTextContent(/写入了 1 个数/);
    expect(await figuresOf(database, '1001', '2026-09-09')).toContain('import total_score 83');
    await expect.poll(() => panel.figures.value?.readings.total_score?.value).toBe(83);
  });

  test('of a shop that is not known yet, and with script in its names, is shown as text', async () => {
    const { panel } = await openPanel({});
    const evil = '<img src=x onerror="document.title=1">';
    await choose(
      '表.csv',
      `日期,店铺,体验分\n2026-09-08,"${evil.replaceAll('"', '""')}",82\n2026-09-08,__proto__,80\n`,
    );
    const before = document.title;
    await button('看看会导入什么').click();
    await expect.element(card().getByRole('row', { name: /img src=x/ })).toMatchTextContent(/新店铺/);
    await button('导入 2 个数').click();
    await expect.element(card()).toMatchTextContent(/写入了 2 个数/);
    expect(document.title).toBe(before);
    expect(document.querySelector('#import img')).toBeNull();
    expect(panel.shops.value.map(({ shopName }) => shopName).sort()).toEqual([evil, '__proto__'].sort());
  });
});

const WORKBOOK = {
  'xl/workbook.xml': '<workbook><sheets><sheet name="说明" r:id="a"/><sheet name="9月" r:id="b"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/><Relationship Id="b" Target="worksheets/sheet2.xml"/></Relationships>',
  'xl/styles.xml':
    '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/></cellXfs></styleSheet>',
  'xl/worksheets/sheet1.xml':
    '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>每天填一次</t></is></c></row></sheetData></worksheet>',
  'xl/worksheets/sheet2.xml':
    '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>日期</t></is></c><c r="B1" t="inlineStr"><is><t>品退率</t></is></c></row>' +
    '<row r="2"><c r="A2" s="1"><v>46273</v></c><c r="B2" s="2"><f>1+1</f><v>0.0136</v></c></row></sheetData></worksheet>',
};

test('a workbook: its sheets are to choose, days and per cents come by their styles, formulas by what they were worked out to', async () => {
  const { database } = await openPanel({ snapshots: [snapshot()] });
  const zip = zipSync(Object.fromEntries(Object.entries(WORKBOOK).map(([name, text]) => [name, strToU8(text)])));
  await choose('登记.xlsx', zip as Uint8Array<ArrayBuffer>);
  await select('工作表').selectOptions('9月');
  await expect.element(card().getByText('1.36% → 1.36%')).toBeVisible();
  await button('看看会导入什么').click();
  await button('导入 1 个数').click();
  await expect.element(card()).toMatchTextContent(/写入了 1 个数/);
  expect(await figuresOf(database, '1001', '2026-09-08')).toEqual(['import quality_return_rate 1.36']);
});

test('an .xls that is HTML inside is read, and nothing in it runs', async () => {
  await openPanel({ snapshots: [snapshot()] });
  const before = document.title;
  const html =
    '<html><head><meta charset="utf-8"></head><body><script>document.title="ran"</script><table><tr><th rowspan="2">日期</th><th colspan="2">商家体验分</th></tr>' +
    '<tr><th>本店</th><th>行业均值</th></tr><tr><td>2026-09-08</td><td>81</td><td><img src="x" onerror="document.title=1">78</td></tr></table></body></html>';
  await choose('店铺数据.xls', html);
  await expect.element(card().getByText('81 → 81 分')).toBeVisible();
  await button('看看会导入什么').click();
  await expect.element(button('导入 1 个数')).toBeVisible();
  expect(document.title).toBe(before);
});

test.each([
  ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], /旧版 Excel 的 \.xls/],
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], /不是表格文件/],
  ['half a workbook', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00], /文件不完整/],
  ['nothing', [], /是空的/],
])('%s is refused with what to do', async (_name, bytes, said) => {
  await openPanel({ snapshots: [snapshot()] });
  await choose('a.xls', new Uint8Array(bytes));
  await expect.element(card().getByRole('alert')).toMatchTextContent(said);
  await expect.element(card().getByLabelText(/选择文件/)).toBeVisible();
});

test('what was copied from a spreadsheet is pasted', async () => {
  const { database } = await openPanel({ snapshots: [snapshot()] });
  await button('导入数据').click();
  await card().getByRole('radio', { name: '粘贴表格' }).click();
  const box = card().getByRole('textbox').element();
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', '指标\t9月7日\t9月8日\r\n商家体验分\t80\t81\r\n平台求助率\t0.7%\t--\r\n');
  box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  await expect.element(select('排法')).toHaveDisplayValue('一行一个指标，一列一天');
  await expect.element(select('没写年份的是')).toBeVisible();
  await button('看看会导入什么').click();
  await button('导入 3 个数').click();
  await expect.element(card()).toMatchTextContent(/写入了 3 个数/);
  expect(await figuresOf(database, '1001', '2026-09-08')).toEqual(['import total_score 81']);
});

describe('a day typed by hand', () => {
  test('of a shop of the history', async () => {
    const { database } = await openPanel({ snapshots: [snapshot()] });
    await button('导入数据').click();
    await card().getByRole('radio', { name: '手工填一天' }).click();
    await card().getByLabelText('日期', { exact: true }).fill('2026-09-08');
    await card()
      .getByLabelText(/^商家体验分/)
      .or(card().getByLabelText(/^体验分/))
      .or(card().getByLabelText(/体验分（分）/))
      .first()
      .fill('81');
    await card()
      .getByLabelText(/商品品质退货率/)
      .fill('134');
    await button('看看会怎样').click();
    await expect.element(card().getByText('超出范围')).toBeVisible();
    await expect.element(card().getByText('标红的请改一下。')).toBeVisible();
    await card()
      .getByLabelText(/商品品质退货率/)
      .fill('1.36%');
    await button('看看会怎样').click();
    await button('导入 2 个数').click();
    await expect.element(card()).toMatchTextContent(/写入了 2 个数/);
    expect((await figuresOf(database, '1001', '2026-09-08')).sort()).toEqual([
      'manual quality_return_rate 1.36',
      'manual total_score 81',
    ]);
  });

  test('of a new shop of another platform', async () => {
    const { panel } = await openPanel({});
    await button('导入数据').click();
    await card().getByRole('radio', { name: '手工填一天' }).click();
    await select('平台').selectOptions('京东');
    await button('看看会怎样').click();
    await expect.element(card().getByText('请填店铺名称。')).toBeVisible();
    await field('店铺名称').fill('云上果园');
    await card().getByRole('group', { name: '指标' }).getByRole('textbox').first().fill('9.5');
    await button('看看会怎样').click();
    await button('导入 1 个数').click();
    await expect.element(card()).toMatchTextContent(/写入了 1 个数/);
    expect(panel.shops.value).toMatchObject([{ platform: 'jd', shopId: '云上果园', shopName: '云上果园', days: 1 }]);
  });
});

test('cancelled in the middle, nothing stays', async () => {
  const { panel, database } = await openPanel({ snapshots: [snapshot()] });
  const days = Array.from({ length: 3000 }, (_, n) => new Date(Date.UTC(2018, 0, 1 + n)).toISOString().slice(0, 10));
  await choose('长.csv', hand(days.map((day) => `${day},80,1.2%,`)));
  await button('看看会导入什么').click();
  await expect.element(button('导入 6,000 个数')).toBeVisible();
  const own = importOf(panel);
  let stopped = 0;
  const stop = own.progress.subscribe((count) => {
    if (count === 0 || own.step.peek() !== 'writing') return;
    stopped = count; // some of it has been written by now
    own.cancel();
  });
  await button('导入 6,000 个数').click();
  await expect.poll(() => stopped).toBeGreaterThan(0);
  stop();
  await expect.element(button('导入 6,000 个数')).toBeVisible();
  await expect.poll(async () => (await figuresOf(database, '1001', '2018-01-01')).length).toBe(0);
  await expect.poll(() => panel.shops.value[0]?.days).toBe(1);
});

test('all of it by keyboard: open, choose the way, type', async () => {
  await openPanel({ snapshots: [snapshot()] });
  (button('导入数据').element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(card().getByRole('radio', { name: '选文件' })).toBeVisible();
  (card().getByRole('radio', { name: '选文件' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(card().getByRole('radio', { name: '粘贴表格' })).toBeChecked();
});

test.each(['light', 'dark'] as const)('axe finds nothing in any step, and nothing sticks out, %s', async (theme) => {
  await openPanel({ snapshots: [snapshot()], settings: { theme } });
  const check = async () => {
    await card().element().scrollIntoView();
    const { violations } = await axe.run(card().element() as HTMLElement);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    for (const width of [320, 360, 800]) {
      await page.viewport(width, 800);
      const own = card().element();
      const edge = own.getBoundingClientRect().right;
      const out = [...own.querySelectorAll(':not(.sr-only)')].filter(
        (each) => each.getBoundingClientRect().right > edge,
      );
      expect(out.map((each) => `${each.tagName} ${each.className} at ${width}`)).toEqual([]);
    }
  };
  await button('导入数据').click();
  await expect.element(card().getByRole('radio', { name: '选文件' })).toBeVisible();
  await check();
  await card().getByRole('radio', { name: '手工填一天' }).click();
  await field('商品品质退货率（%）').fill('134');
  await check();
  await card().getByRole('radio', { name: '选文件' }).click();
  await card()
    .getByLabelText(/选择文件/)
    .upload(new File([hand(['2026/9/8,81,0.0134,', '2026/9/9,83,1.3%,', '合计,1,2,'])], '表.csv'));
  await expect.element(card().getByRole('heading', { name: '这张表怎么看' })).toBeVisible();
  await check();
  await button('看看会导入什么').click();
  await card().getByLabelText('以文件为准').click();
  await card().getByText('会改掉的 2 个数').click();
  await card().getByText('不导入的 1 处').click();
  await check();
  await button('导入 4 个数').click();
  await button('撤销这次导入').click();
  await past().click();
  await check();
});
