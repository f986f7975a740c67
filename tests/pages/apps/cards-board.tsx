/** @jsxImportSource react */
import { Skeleton, Spin, Tabs, Tag } from 'antd';
import type { ReactNode } from 'react';
import { makeShopData } from '../data/make-shop.ts';
import { itemsOf, printChange, printNumber, printPoints, type Shop } from '../data/shop.ts';
import { printUpdate } from '../data/truth.ts';
import { Items } from './items.tsx';
import { Figure, useArrival, useLabel, usePage } from './page.tsx';

/** The score page since 2026-09: an overview, a tile per indicator, bonus and deduction tiles. */
export function CardsBoard(): ReactNode {
  const { css, options, shop } = usePage();
  const arrived = useArrival();
  if (options.scenario === 'loading') return <Masked shop={shop} />;
  if (!arrived) return <Waiting />;
  if (shop.stage === 'no_score') return <NoScore shop={shop} />;
  return (
    <div className={css('stack')}>
      <Title shop={shop} />
      <Overview shop={shop} />
      {options.scenario === 'two_tabs' ? <Periods shop={shop} /> : <Figures shop={shop} />}
      {options.scenario !== 'redesigned' && <Tasks shop={shop} />}
    </div>
  );
}

function Title({ shop }: { shop: Shop }): ReactNode {
  const { css, options } = usePage();
  const label = useLabel();
  return (
    <div>
      <div className={css('pageTitle')}>
        {label('商家体验分')}
        {shop.stage === 'growth' && <Tag color="blue">成长阶段</Tag>}
        {options.id === 'page' && options.scenario !== 'no_shop' && (
          <span className={css('muted')}>店铺ID：{shop.id}</span>
        )}
      </div>
      <div className={css('meta')}>
        <span>考核行业：{shop.industry}</span>
        <span>
          {label('近30天有效订单数')}：{<Figure text={printNumber(shop.orders, 0)} unit="单" />}
        </span>
      </div>
    </div>
  );
}

function Overview({ shop }: { shop: Shop }): ReactNode {
  const { css, options } = usePage();
  const label = useLabel();
  return (
    <section className={css('panel')}>
      <div className={css('panelTitle')}>
        {label('体验分概览')}
        <span className={css('muted')}>更新时间：{printUpdate(shop, options)}（今日已更新）</span>
      </div>
      <div className={css('overview')}>
        <div className={css('totalBox')}>
          <div>{label('我的总分')}</div>
          <Figure text={`${shop.total}`} unit="分" size="total" />
          {shop.totalChange !== undefined && (
            <span className={css('change')}>较前1日{printChange(shop.totalChange, 0, '分')}</span>
          )}
        </div>
        {shop.stage === 'formal' && (
          <div className={css('dimensions')}>
            {shop.dimensions.map((d) => (
              <div key={d.id} className={css('dimension')}>
                <div>{label(d.label)}</div>
                <Figure text={`${d.score}`} unit="分" size="dimensionScore" />
                {d.change !== undefined && (
                  <span className={css('change')}>较前1日{printChange(d.change, 0, '分')}</span>
                )}
              </div>
            ))}
          </div>
        )}
        {shop.stage === 'growth' && (
          <p>近30天有效支付订单满30单后进入正式阶段，成长阶段体验分固定为70分，不达标时为60分。</p>
        )}
      </div>
    </section>
  );
}

function Figures({ shop }: { shop: Shop }): ReactNode {
  const { css } = usePage();
  return (
    <section className={css('panel', 'stack')}>
      <Items items={itemsOf(shop)} old={false} />
      {shop.stage === 'formal' ? <Points shop={shop} /> : <Counts shop={shop} />}
    </section>
  );
}

/** The period that is not chosen stays in the document, hidden, with figures of its own. */
function Periods({ shop }: { shop: Shop }): ReactNode {
  const { options } = usePage();
  const stale = makeShopData(options.seed + 500, shop.day);
  return (
    <Tabs
      defaultActiveKey="30"
      items={[
        { key: '1', label: '单天口径', forceRender: true, children: <Figures shop={stale} /> },
        { key: '30', label: '30天口径', forceRender: true, children: <Figures shop={shop} /> },
      ]}
    />
  );
}

function Points({ shop }: { shop: Shop }): ReactNode {
  const { css } = usePage();
  const label = useLabel();
  const tiles: [string, number][] = [
    ['加分项', shop.bonus],
    ['扣分项', -(shop.fakeTrade + shop.harm) || 0],
    ['虚假交易刷体验分', -shop.fakeTrade || 0],
  ];
  return (
    <div className={css('grid')}>
      {tiles.map(([name, points]) => (
        <div key={name} className={css('tile')}>
          <div className={css('tileLabel')}>{label(name)}</div>
          <Figure text={printPoints(points)} unit="分" size="tileValue" />
        </div>
      ))}
    </div>
  );
}

function Counts({ shop }: { shop: Shop }): ReactNode {
  const { css } = usePage();
  return (
    <div className={css('grid')}>
      {shop.counts.map(({ label, count, unit }) => (
        <div key={label} className={css('tile')}>
          <div className={css('tileLabel')}>{label}</div>
          <Figure text={`${count}`} unit={unit} size="tileValue" />
        </div>
      ))}
    </div>
  );
}

/** 任务概况 and 权益概况: targets and thresholds that quote the indicators. */
function Tasks({ shop }: { shop: Shop }): ReactNode {
  const { css } = usePage();
  const passed = (total: number) => (shop.total >= total ? <Tag color="green">已达标</Tag> : <Tag>未达标</Tag>);
  return (
    <section className={css('panel')}>
      <div className={css('panelTitle')}>任务概况</div>
      <p>商品品质退货率低于 0.800% 可提升商品体验，预计 +1 分</p>
      <p>开通退换货运费险可获得加分项 +2 分</p>
      <div className={css('panelTitle')}>权益概况</div>
      <p>精选联盟准入：体验分 ≥ 70 分且商品体验 ≥ 60 分 {passed(70)}</p>
      <p>抖音旗舰标识：近30日体验分均值 ≥ 83 分 {passed(83)}</p>
    </section>
  );
}

/** Skeletons above, and zeros that a mask covers below: figures that have not come yet. */
function Masked({ shop }: { shop: Shop }): ReactNode {
  const { css } = usePage();
  const zero = (s: Shop): Shop => ({
    ...s,
    total: 0,
    bonus: 0,
    fakeTrade: 0,
    harm: 0,
    totalChange: undefined,
    dimensions: s.dimensions.map((d) => ({
      ...d,
      score: 0,
      change: undefined,
      items: d.items.map((item) => ({ ...item, text: '0', value: 0, change: undefined })),
    })),
  });
  return (
    <div className={css('stack')}>
      <section className={css('panel')}>
        <Skeleton active paragraph={{ rows: 2 }} />
      </section>
      <Spin spinning description="加载中">
        <Overview shop={zero(shop)} />
        <Figures shop={zero(shop)} />
      </Spin>
    </div>
  );
}

export function Waiting(): ReactNode {
  const { css } = usePage();
  return (
    <section className={css('panel')}>
      <Skeleton active paragraph={{ rows: 8 }} />
    </section>
  );
}

function NoScore({ shop }: { shop: Shop }): ReactNode {
  const { css } = usePage();
  return (
    <div className={css('stack')}>
      <Title shop={shop} />
      <section className={css('panel')}>
        <div className={css('panelTitle')}>体验分概览</div>
        <div className={css('dimensionScore')}>暂无体验分</div>
        <p>参与分数计算的订单达到30单后向您展示体验分</p>
      </section>
    </div>
  );
}
