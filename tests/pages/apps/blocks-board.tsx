/** @jsxImportSource react */
import { Table } from 'antd';
import type { ReactNode } from 'react';
import { type Dimension, type Item, itemsOf, printChange, printNumber, type Shop } from '../data/shop.ts';
import { printUpdate } from '../data/truth.ts';
import { Waiting } from './cards-board.tsx';
import { Items, percent } from './items.tsx';
import { Figure, useArrival, useLabel, usePage } from './page.tsx';

/** The score page until 2026-08: a block per dimension with sub-scores and weights, bad behaviour, rules at the foot. */
export function BlocksBoard(): ReactNode {
  const { css, options, shop } = usePage();
  const arrived = useArrival();
  return (
    <div className={css('stack')}>
      {arrived ? (
        <>
          <Head shop={shop} />
          {shop.dimensions.map((dimension) => (
            <Block key={dimension.id} dimension={dimension} />
          ))}
          <Behaviour shop={shop} />
        </>
      ) : (
        <Waiting />
      )}
      {options.scenario !== 'redesigned' && <RuleCentre items={itemsOf(shop)} />}
    </div>
  );
}

function Head({ shop }: { shop: Shop }): ReactNode {
  const { css, options } = usePage();
  const label = useLabel();
  return (
    <section className={css('panel')}>
      <div className={css('overview')}>
        <div className={css('totalBox')}>
          <div>{label('我的体验分')}</div>
          <Figure text={`${shop.total}`} unit="分" size="total" />
          {shop.totalChange !== undefined && (
            <span className={css('change')}>较前1日{printChange(shop.totalChange, 0, '分')}</span>
          )}
        </div>
        <div className={css('stack')}>
          <div className={css('meta')}>
            <span>考核行业：{shop.industry}</span>
            <span>
              {label('近30天有效订单数')}：<Figure text={printNumber(shop.orders, 0)} unit="单" />
            </span>
            <span>
              {label('体验分等级')} {shop.total >= 80 ? '优秀' : '良好'}
            </span>
            {options.id === 'page' && options.scenario !== 'no_shop' && <span>店铺ID：{shop.id}</span>}
          </div>
          <div className={css('muted')}>更新于 {printUpdate(shop, options)}</div>
          <div className={css('muted')}>
            {shop.dimensions.map((d) => `${label(d.label)} ×${percent(d.weight)}`).join(' + ')} − {label('差行为扣分')}
          </div>
        </div>
      </div>
    </section>
  );
}

function Block({ dimension }: { dimension: Dimension }): ReactNode {
  const { css } = usePage();
  const label = useLabel();
  return (
    <section className={css('panel')}>
      <div className={css('panelTitle')}>{label(dimension.label)}</div>
      <div>
        {label(`${dimension.label}得分`)} <Figure text={`${dimension.score}`} unit="分" size="dimensionScore" />{' '}
        {dimension.change !== undefined && (
          <span className={css('muted')}>较前1日{printChange(dimension.change, 0, '分')}</span>
        )}
      </div>
      <div className={css('parts')}>
        {dimension.items.map((item) => (
          <Part key={item.indicator} item={item} />
        ))}
        <span>权重 {percent(dimension.weight)}</span>
      </div>
      <div className={css('heading')}>考核指标</div>
      <Items items={dimension.items} old />
      <Fractions items={dimension.items} />
    </section>
  );
}

/** One summand of the dimension's score: sub-score, change, weight. */
function Part({ item }: { item: Item }): ReactNode {
  const label = useLabel();
  if (item.score === undefined) return null;
  const name = label(item.label);
  return (
    <span>
      {name.endsWith('得分') ? name : `${name}得分`} <Figure text={`${item.score}`} unit="分" />{' '}
      {item.change !== undefined && item.change === 0 && '较前1日持平'}{' '}
      {item.weight !== undefined && `权重=${Math.round(item.weight * 100)}分`}
    </span>
  );
}

export function Fractions({ items }: { items: readonly Item[] }): ReactNode {
  const { css, options } = usePage();
  if (options.scenario === 'redesigned' || options.scenario === 'private_font') return null;
  return (
    <div className={css('fractions')}>
      {items.flatMap(({ fraction, indicator }) =>
        fraction
          ? [
              [fraction.numeratorLabel, fraction.numerator] as const,
              [fraction.denominatorLabel, fraction.denominator] as const,
            ].map(([label, count]) => (
              <div key={`${indicator}/${label}`} className={css('fraction')}>
                <span>{label}</span> <span>{printNumber(count, 0)}</span>
              </div>
            ))
          : [],
      )}
    </div>
  );
}

function Behaviour({ shop }: { shop: Shop }): ReactNode {
  const { css } = usePage();
  const label = useLabel();
  const lines: [string, number, string][] = [
    [label('差行为扣分'), shop.fakeTrade + shop.harm, '分'],
    [label('虚假交易刷体验分扣分'), shop.fakeTrade, '分'],
    [label('影响消费者体验扣分'), shop.harm, '分'],
    [label('虚假交易刷体验分'), shop.fakeTrade ? 1 : 0, '次'],
    ['影响消费者体验', shop.harm / 3, '次'],
  ];
  return (
    <section className={css('panel')}>
      <div className={css('panelTitle')}>差行为</div>
      <div className={css('parts')}>
        {lines.map(([name, points, unit]) => (
          <span key={name}>
            {name} <Figure text={`${points}`} unit={unit} />
          </span>
        ))}
      </div>
    </section>
  );
}

/** Stands there before the figures come, and repeats every indicator's name beside thresholds. */
function RuleCentre({ items }: { items: readonly Item[] }): ReactNode {
  const { css } = usePage();
  const scores = [100, 90, 80, 70, 60];
  const sign = (item: Item) => (item.edges[0]! > item.edges[4]! ? '≥' : '≤');
  return (
    <footer className={css('foot')}>
      <div className={css('panelTitle')}>规则中心</div>
      {items.map((item) => (
        <p key={item.indicator}>
          {item.label}考核说明 <span className={css('muted')}>2026-07-14</span>
        </p>
      ))}
      <Table
        size="small"
        rowKey="indicator"
        pagination={false}
        dataSource={[...items]}
        columns={[
          { title: '得分区间', render: (item: Item) => item.label },
          ...scores.map((score, i) => ({
            title: `${score}分`,
            render: (item: Item) => `${sign(item)}${item.edges[i]}${item.printed}`,
          })),
        ]}
      />
    </footer>
  );
}
