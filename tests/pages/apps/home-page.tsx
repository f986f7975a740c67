/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { Waiting } from './cards-board.tsx';
import { Figure, useArrival, useLabel, usePage } from './page.tsx';

const TODO: readonly [string, number][] = [
  ['待支付', 4],
  ['待发货', 36],
  ['待售后', 5],
  ['商品', 128],
  ['物流', 2],
  ['服务', 9],
];

/** The back-end's home: the score is one card among others that use the same short words. */
export function HomePage(): ReactNode {
  const { css, shop } = usePage();
  const label = useLabel();
  const arrived = useArrival();
  return (
    <div className={css('stack')}>
      <section className={css('panel')}>
        <div className={css('panelTitle')}>待办事项</div>
        <div className={css('todo')}>
          {TODO.map(([name, count]) => (
            <div key={name}>
              <div className={css('todoNumber')}>{count}</div>
              <div className={css('muted')}>{name}</div>
            </div>
          ))}
        </div>
      </section>
      <div className={css('columns')}>
        <section className={css('panel')}>
          <div className={css('panelTitle')}>
            经营数据 <span className={css('muted')}>截至 09:12</span>
          </div>
          <div className={css('todo')}>
            {[
              ['成交金额', '18,204.50'],
              ['成交订单数', '213'],
              ['商品访客', '4,012'],
              ['退款金额', '1,020.00'],
            ].map(([name, value]) => (
              <div key={name}>
                <div className={css('muted')}>{name}</div>
                <div className={css('todoNumber')}>{value}</div>
                <div className={css('muted')}>较昨日 上升3.1%</div>
              </div>
            ))}
          </div>
        </section>
        {arrived ? (
          <section className={css('panel')}>
            <div className={css('panelTitle')}>{label('商家体验分')}</div>
            <Figure text={`${shop.total}`} unit="分" size="total" />
            <div>
              <span className={css('muted')}>较昨日 {changeWord(shop.totalChange ?? 0)}</span>{' '}
              <a className={css('link')} href="/ffa/eco/experience-score">
                详情
              </a>
            </div>
            <div className={css('dimensions')}>
              {shop.dimensions.map((d) => (
                <span key={d.id}>
                  {label(d.home)} <Figure text={`${d.score}`} unit="分" />
                </span>
              ))}
            </div>
          </section>
        ) : (
          <Waiting />
        )}
      </div>
    </div>
  );
}

function changeWord(change: number): string {
  return change === 0 ? '持平' : `${change > 0 ? '上升' : '下降'}${Math.abs(change)}分`;
}
