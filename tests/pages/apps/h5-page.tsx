/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { itemsOf, printChange, printPoints } from '../data/shop.ts';
import { printUpdate } from '../data/truth.ts';
import { Figure, useArrival, useLabel, usePage } from './page.tsx';

/** The page inside the mobile app: markup by hand, no component library, no header that other pages share. */
export function H5Page(): ReactNode {
  const { css, options, shop } = usePage();
  const label = useLabel();
  const arrived = useArrival();
  const points: [string, number][] = [
    ['加分项', shop.bonus],
    ['扣分项', -(shop.fakeTrade + shop.harm) || 0],
  ];
  if (!arrived) return <div className={css('phone')}>加载中...</div>;
  return (
    <div className={css('phone')}>
      <div className={css('phoneTop')}>
        {options.scenario !== 'no_shop' && <div className={css('shopTitle')}>{shop.name}</div>}
        {options.id !== 'none' && options.scenario !== 'no_shop' && <div>店铺ID：{shop.id}</div>}
        <div>{label('商家体验分')}</div>
        <Figure text={`${shop.total}`} unit="分" tight size="phoneTotal" />
        {shop.totalChange !== undefined && <div>较前1日{printChange(shop.totalChange, 0, '分')}</div>}
        <div>更新时间：{printUpdate(shop, options)}</div>
      </div>
      <div className={css('phoneCard')}>
        <div className={css('phoneDims')}>
          {shop.dimensions.map((d) => (
            <div key={d.id}>
              <div className={css('dimensionScore')}>
                <Figure text={`${d.score}`} unit="分" tight />
              </div>
              <div>{label(d.label)}</div>
            </div>
          ))}
        </div>
        {itemsOf(shop).map((item) => (
          <div key={item.indicator} className={css('phoneRow')}>
            <div>{label(item.label)}</div>
            <div>
              <div>
                <Figure text={item.text} unit={item.printed} tight /> ›
              </div>
              {item.change !== undefined && (
                <div className={css('change')}>较前1日{printChange(item.change, item.decimals, item.printed)}</div>
              )}
            </div>
          </div>
        ))}
        {points.map(([name, value]) => (
          <div key={name} className={css('phoneRow')}>
            <div>{label(name)}</div>
            <div>
              <Figure text={printPoints(value)} unit="分" tight />
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
