import { el, type View } from '../../kits/view.ts';
import { muted, p, panel, type Quote, type Talk, tableOf, tiles } from './context.ts';

/** Tables of the same labels whose rows are orders, goods, couriers, people or other shops. */

export function orders({ t, quotes, r }: Talk): View {
  const rows = many(r.int(4, 9), (index) => [
    `69${r.int(10, 99)}8455${r.int(100_000, 999_999)}`,
    index % 2
      ? t(`${quotes[0]!.label}纪念抱枕`, `${quotes[0]!.label} pillow`)
      : t('抱枕 5.0 分好评款', 'Pillow, rated 5.0'),
    `¥${r.int(9, 299)}.90`,
    t(['待发货', '已签收', '退款中'][index % 3]!, ['To ship', 'Signed', 'Refunding'][index % 3]!),
  ]);
  return panel(
    t('订单管理', 'Orders'),
    tableOf(t('订单号', 'Order'), [t('商品', 'Product'), t('实付', 'Paid'), t('状态', 'Status')], rows),
  );
}

/** An order a row, with its own times and rates under the board's labels. */
export function aftersale(talk: Talk): View {
  const { t, r } = talk;
  const columns = talk.about('parcels');
  const rows = many(r.int(3, 8), () => [
    `AS${r.int(10_000_000, 99_999_999)}`,
    ...columns.map(talk.again),
    t('待商家处理', 'Pending'),
  ]);
  return panel(
    t('售后单列表', 'Returns'),
    tableOf(t('售后单号', 'Case'), [...labels(columns), t('状态', 'Status')], rows),
  );
}

export function reviews({ t, r, quotes }: Talk): View {
  const rows = many(r.int(4, 8), (index) => [
    `u***${r.int(1, 9)}`,
    `${r.int(1, 5)}.0${t('分', '')}`,
    `${r.int(1, 5)}${t('分', '')}`,
    t(index % 2 ? `物流很快，${quotes[0]!.label} ${quotes[0]!.text} 名副其实` : '包装破损', 'Box damaged'),
    `2026-09-0${r.int(1, 9)}`,
  ]);
  return panel(
    t('评价管理', 'Reviews'),
    tableOf(
      t('买家', 'Buyer'),
      [t('描述相符', 'Item as described'), t('物流服务', 'Shipping'), t('内容', 'Text'), t('时间', 'Time')],
      rows,
    ),
  );
}

export const items = (talk: Talk): View =>
  per(
    talk,
    'goods',
    talk.t('商品明细', 'Products'),
    talk.t('商品', 'Product'),
    (index) =>
      `${['云锦抱枕', '竹纤维毛巾', '保温杯 500ml', '儿童雨靴', '手冲壶'][index % 5]} ID:${talk.r.int(10_000_000, 99_999_999)}`,
    talk.r.int(1, 7),
  );

export const couriers = (talk: Talk): View =>
  per(
    talk,
    'parcels',
    talk.t('快递公司表现', 'Carriers'),
    talk.t('快递公司', 'Carrier'),
    (index) => ['中通快递', '圆通速递', '顺丰速运', '韵达快递', '极兔速递'][index % 5]!,
    5,
  );

export const categories = (talk: Talk): View =>
  per(
    talk,
    'goods',
    talk.t('类目表现', 'Categories'),
    talk.t('类目', 'Category'),
    (index) => ['家居布艺', '餐饮用具', '童鞋', '茶具'][index % 4]!,
    4,
  );

export const agents = (talk: Talk): View =>
  per(
    talk,
    'chats',
    talk.t('客服绩效', 'Agents'),
    talk.t('子账号', 'Agent'),
    (index) => talk.t(`客服${'甲乙丙丁戊'[index]}（kefu0${index + 1}）`, `agent0${index + 1}`),
    talk.r.int(1, 5),
  );

export function shops(talk: Talk): View {
  const names = [talk.board.shop.name, talk.stranger(0), talk.stranger(1), talk.stranger(2)];
  const columns = talk.quotes.slice(0, 5);
  return panel(
    talk.t('多店管理 · 集团概览', 'All shops of the group'),
    tableOf(
      talk.t('店铺', 'Shop'),
      labels(columns),
      names.map((name) => [name, ...columns.map(talk.again)]),
    ),
  );
}

/** Other shops side by side, this one not among them. */
export function rivals(talk: Talk): View {
  const { t, quotes } = talk;
  const names = [talk.stranger(3), talk.stranger(4)];
  const rows = quotes.slice(0, 8).map((quote) => [quote.label, talk.again(quote), talk.again(quote)]);
  return panel(
    t('竞店分析', 'Competitors'),
    muted(t(`已选竞店：${names.join('、')}`, `Selected: ${names.join(', ')}`)),
    tableOf(
      t('指标', 'Metric'),
      names.map((name, index) => t(`竞店${'AB'[index]} ${name}`, `Competitor ${'AB'[index]} ${name}`)),
      rows,
    ),
  );
}

/** A board of the whole trade. */
export function industry(talk: Talk): View {
  const { t, quotes, r } = talk;
  return panel(
    t('行业大盘', 'Industry benchmark'),
    muted(
      t(
        `统计范围：家居类目全部商家 ${r.int(2, 90)},${r.int(100, 999)} 家，以下均为行业平均水平`,
        'All sellers of the category; averages of the industry',
      ),
    ),
    tiles(
      ...quotes.slice(0, 8).map(
        ({ label, text }): View => ({
          part: 'statistic',
          title: t(`行业${label}`, `Industry ${label}`),
          value: text,
        }),
      ),
    ),
    tableOf(
      t('指标', 'Metric'),
      [t('行业均值', 'Industry average'), t('行业优秀', 'Top 10%')],
      quotes.slice(0, 6).map((quote) => [quote.label, quote.text, talk.again(quote)]),
    ),
  );
}

export function ranking(talk: Talk): View {
  const columns = talk.quotes.slice(0, 3);
  return panel(
    talk.t('同行优秀店铺榜', 'Top sellers'),
    tableOf(
      talk.t('排名', 'Rank'),
      [talk.t('店铺', 'Shop'), ...labels(columns)],
      many(6, (index) => [String(index + 1), talk.stranger(10 + index), ...columns.map(talk.again)]),
    ),
  );
}

export function campaigns(talk: Talk): View {
  const { t, quotes, r } = talk;
  const card = (name: string, index: number): View => ({
    part: 'card',
    title: name,
    extra: { part: 'button', text: t('立即报名', 'Enrol'), primary: true },
    children: [
      muted(t(`报名截止 2026-10-${10 + index} 23:59`, `Closes Oct ${10 + index}`)),
      p(t('报名要求', 'Requirements')),
      ...quotes
        .slice(index, index + 3)
        .map((quote) =>
          p(
            `${quote.label} ${t('要求', 'must be')} ${quote.figure.unit === 'percent' && index % 2 ? '≤' : '≥'} ${quote.text}`,
          ),
        ),
    ],
  });
  return el(
    'div',
    { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '12px' },
    ...[
      t('双11 大促', '11.11'),
      t('百亿补贴', 'Mega sale'),
      t('秒杀频道', 'Flash deals'),
      t(`新店扶持 ${r.int(1, 9)} 期`, 'New seller plan'),
    ].map(card),
  );
}

function per(
  talk: Talk,
  subject: Parameters<Talk['about']>[0],
  title: string,
  head: string,
  name: (index: number) => string,
  rows: number,
): View {
  const columns = talk.about(subject);
  return panel(
    title,
    tableOf(
      head,
      labels(columns),
      many(rows, (index) => [name(index), ...columns.map(talk.again)]),
    ),
  );
}

function labels(quotes: Quote[]): string[] {
  return quotes.map(({ label }) => label);
}

function many<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
