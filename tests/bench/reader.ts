import { douyinVocabulary } from '../../lib/platforms/douyin/vocabulary';

import { findMentions } from '../../lib/reader/find-mentions';
import { collectLabelText } from '../../lib/reader/label-pass';
import { buildLexicon } from '../../lib/reader/lexicon';
import { readPage } from '../../lib/reader/read-page';
import type { Row } from './engine';

const NODES = 20_000;
const ROUNDS = 200;
const BASELINE_ROUNDS = 10;
const lexicon = buildLexicon(douyinVocabulary);

/**
 * The text pass, which runs on every page, on 20,000 nodes of a made-up back-end; and a whole look at the same page
 * with a score board in it. Baseline: for each label, every element whose text includes it, as the collectors do.
 */
export async function benchReader(): Promise<Row[]> {
  document.body.replaceChildren(orderList(), board());
  document.body.getBoundingClientRect(); // layout done, as on a page that stands
  const pass = times(ROUNDS, () => findMentions(collectLabelText(document.body, lexicon.endings), lexicon));
  const look = times(ROUNDS, () => readAll());
  const naive = times(BASELINE_ROUNDS, () => everyElementForEachLabel());
  const nodes = countNodes();
  const read = readAll().readings.length;
  document.body.replaceChildren();
  if (read < 12) throw new Error(`the bench page gave ${read} readings, so its times say nothing`);
  return [
    row(
      `text pass over ${nodes.toLocaleString('en')} nodes, p95 (budget 2 ms)`,
      quantile(pass, 0.95),
      quantile(naive, 0.5),
      'a scan for each label',
    ),
    row('text pass, median', quantile(pass, 0.5), quantile(naive, 0.5), 'a scan for each label'),
    row(
      `a whole look at that page, ${read} figures read, median`,
      quantile(look, 0.5),
      quantile(naive, 0.5),
      'a scan for each label',
    ),
  ];
}

function readAll() {
  return readPage(document, {
    vocabulary: douyinVocabulary,
    lexicon,
    path: '/ffa/eco/experience-score',
    today: '2026-11-22',
  });
}

function everyElementForEachLabel(): number {
  let found = 0;
  for (const label of lexicon.entries.keys()) {
    for (const element of document.querySelectorAll('body *')) if (element.textContent?.includes(label)) found++;
  }
  return found;
}

/** Rows of an order list: what most of a back-end's nodes are. */
function orderList(): HTMLElement {
  const list = document.createElement('div');
  const row = `<div><span>订单编号 6923<i>01</i></span><span>商品名称 春季新款连衣裙</span><em>待发货</em><b>¥128.00</b><span>2026-11-20 10:00:00</span></div>`;
  while (list.getElementsByTagName('*').length * 2 < NODES - 300) list.insertAdjacentHTML('beforeend', row.repeat(20));
  return list;
}

function board(): HTMLElement {
  const section = document.createElement('section');
  const tile = (label: string, value: string, unit: string) =>
    `<div style="display:inline-block;width:180px"><div>${label}</div><div><span style="font-size:24px">${value}</span> <span>${unit}</span></div></div>`;
  section.innerHTML = [
    '<div class="headerShopName"><div class="shopName">基准旗舰店</div></div><div>更新时间：2026-11-22 11:00:37</div>',
    tile('我的总分', '82', '分') +
      tile('商品体验', '69', '分') +
      tile('物流体验', '99', '分') +
      tile('服务体验', '85', '分'),
    tile('商品综合评分', '4.6923', '分') +
      tile('商品品质退货率', '1.340', '%') +
      tile('平均揽收时长', '5.5741', '小时'),
    tile('运单配送时效达成率', '99.412', '%') +
      tile('飞鸽人工会话平响时长', '13.893', '秒') +
      tile('售后平均审核时长', '3.3061', '小时'),
    tile('飞鸽人工会话不满意率', '5.357', '%') + tile('平台求助率', '0.6522', '%') + tile('加分项', '+2', '分'),
  ].join('');
  return section;
}

function countNodes(): number {
  const walker = document.createTreeWalker(document.body);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
}

/** Rounds that are not counted: the engine compiles what runs often, as it does on a page that stays open. */
const WARM_UP = 50;

function times(rounds: number, work: () => unknown): number[] {
  for (let i = 0; i < Math.min(WARM_UP, rounds); i++) work();
  return Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

function row(name: string, ours: number, theirs: number, baseline: string): Row {
  return {
    name,
    value: `${ours.toFixed(2)} ms`,
    baseline: `${theirs.toFixed(0)} ms ${baseline}`,
    ratio: theirs / ours,
  };
}
