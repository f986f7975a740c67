/** @jsxImportSource react */
import { Breadcrumb, Collapse, Empty, Segmented } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { drift } from '../data/random.ts';
import { type Item, itemsOf, printChange, type Shop } from '../data/shop.ts';
import { printUpdate } from '../data/truth.ts';
import { Fractions } from './blocks-board.tsx';
import { Waiting } from './cards-board.tsx';
import { percent } from './items.tsx';
import { Figure, useArrival, useLabel, usePage } from './page.tsx';

/** One indicator: its score and how it enters the dimension, the rule with all tiers, its fraction, its trend. */
export function DetailPage(): ReactNode {
  const { css, options, shop } = usePage();
  const arrived = useArrival();
  const item = itemsOf(shop).find((candidate) => candidate.indicator === options.indicator);
  if (!arrived) return <Waiting />;
  if (!item) return <Empty description="暂无数据" />;
  return (
    <div className={css('stack')}>
      <Breadcrumb items={[{ title: '商家体验分' }, { title: item.label }]} />
      <Head shop={shop} item={item} />
      <Rule item={item} />
      <Trend shop={shop} item={item} />
    </div>
  );
}

function Head({ shop, item }: { shop: Shop; item: Item }): ReactNode {
  const { css, options } = usePage();
  const label = useLabel();
  return (
    <section className={css('panel')}>
      <div className={css('panelTitle')}>
        {label(item.label)} <span className={css('muted')}>更新于 {printUpdate(shop, options)}</span>
      </div>
      <div>
        店铺表现 <Figure text={item.text} unit={item.printed} tight size="total" />
        {item.change !== undefined && (
          <span className={css('change')}>较前1日{printChange(item.change, item.decimals, item.printed)}</span>
        )}
      </div>
      {item.score !== undefined && item.weight !== undefined && (
        <Parts shop={shop} item={item} score={item.score} weight={item.weight} />
      )}
    </section>
  );
}

function Parts({ shop, item, score, weight }: { shop: Shop; item: Item; score: number; weight: number }): ReactNode {
  const { css } = usePage();
  const label = useLabel();
  const dimension = shop.dimensions.find((candidate) => candidate.id === item.dimension)!;
  return (
    <div className={css('parts')}>
      <span>
        {label(`${dimension.label}得分`)} <Figure text={`${dimension.score}`} unit="分" />
      </span>
      <span>=</span>
      <span>
        指标得分 <Figure text={`${score}`} unit="分" /> ×{percent(weight)}权重 = {points(score * weight)}分
      </span>
      <span>+</span>
      <span>其他小指标得分 {points(dimension.score - score * weight)}分</span>
    </div>
  );
}

function Rule({ item }: { item: Item }): ReactNode {
  const { css } = usePage();
  const rises = item.edges[0]! > item.edges[4]!;
  const name = `「${item.label}」`;
  const tiers = [100, 90, 80, 70, 60].map(
    (score, i) => [score, `${rises ? '≥' : '≤'}${item.edges[i]}${item.printed}`] as const,
  );
  return (
    <section className={css('panel')}>
      <div className={css('panelTitle')}>计算规则</div>
      {item.score !== undefined && (
        <>
          <p>
            ① 根据{name}对应得分，<b>当前得分 {item.score}分</b>
          </p>
          <Collapse
            defaultActiveKey="tiers"
            items={[
              {
                key: 'tiers',
                label: '收起得分区间',
                children: (
                  <table>
                    <thead>
                      <tr>
                        <th>得分</th>
                        <th>{name}</th>
                      </tr>
                    </thead>
                    <tbody>
                      {tiers.map(([score, range]) => (
                        <tr key={score}>
                          <td>{score}分</td>
                          <td>{range}</td>
                        </tr>
                      ))}
                      <tr>
                        <td>50分</td>
                        <td>{`${rises ? '<' : '>'}${item.edges[4]}${item.printed}`}</td>
                      </tr>
                    </tbody>
                  </table>
                ),
              },
            ]}
          />
        </>
      )}
      <p>② {name}计算方法：分子 ÷ 分母</p>
      <Fractions items={[item]} />
      <p className={css('muted')}>注释：不含赠品、福袋、低价、秒退、异常订单；以用户首次申请售后原因为准。</p>
    </section>
  );
}

/** Thirty days as a canvas: none of its figures is text. */
function Trend({ shop, item }: { shop: Shop; item: Item }): ReactNode {
  const { css, options } = usePage();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    context.strokeStyle = '#1664ff';
    context.lineWidth = 2;
    context.beginPath();
    for (let i = 0; i < 30; i++) {
      const day = new Date(Date.parse(shop.day) - (29 - i) * 86_400_000).toISOString().slice(0, 10);
      context.lineTo(20 + i * 32, 90 - 60 * drift(options.seed, item.indicator, day));
    }
    context.stroke();
    context.fillText(item.text, 940, 40);
  }, [shop, item, options]);
  return (
    <section className={css('panel')}>
      <div className={css('panelTitle')}>
        分析诊断 <Segmented size="small" options={['单天口径', '30天口径']} defaultValue="30天口径" />
      </div>
      <div className={css('heading')}>近30日指标趋势</div>
      <canvas ref={canvas} className={css('canvas')} width={1000} height={180} />
    </section>
  );
}

/** A summand, with at most one decimal. */
function points(value: number): string {
  return String(Number(value.toFixed(1)));
}
