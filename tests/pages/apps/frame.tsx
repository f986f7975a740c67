/** @jsxImportSource react */
import { BellOutlined, DownOutlined, SearchOutlined } from '@ant-design/icons';
import { Badge, Button, Input, Menu } from 'antd';
import type { ReactNode } from 'react';
import { switchShop, usePage } from './page.tsx';

/** Menu items as the back-end lists them: names that quote the score, badges with numbers beside them. */
const MENU: readonly [string, readonly (readonly [string, string, number?])[]][] = [
  [
    '店铺',
    [
      ['商家体验分', '/ffa/eco/experience-score?source=fxg-menu', 2],
      ['店铺诊断', '/ffa/growth-gov-shop/shop-risk'],
      ['违规管理', '/ffa/govern-guarantee/regulation', 1],
      ['申诉中心', '/ffa/govern-guarantee/appeal'],
    ],
  ],
  [
    '商品',
    [
      ['商品管理', '/ffa/g/list'],
      ['商品创建', '/ffa/g/create'],
      ['商品诊断', '/ffa/g/diagnose', 17],
    ],
  ],
  [
    '订单',
    [
      ['订单管理', '/ffa/morder/order/list', 36],
      ['发货中心', '/ffa/morder/order/deliver'],
    ],
  ],
  [
    '物流',
    [
      ['物流诊断', '/ffa/logistics-project/diagnosis/index'],
      ['运费模板', '/ffa/logistics/template'],
    ],
  ],
  [
    '售后',
    [
      ['售后工作台', '/ffa/merchant-aftersale-workbench/aftersale/list', 5],
      ['售后小助手', '/ffa/maftersale/aftersale/assistant/multi-assist'],
      ['评价管理', '/ffa/maftersale/comment', 3],
    ],
  ],
  [
    '服务',
    [
      ['服务市场', '/ffa/service/market'],
      ['飞鸽客服', '/ffa/im/workspace', 8],
    ],
  ],
  [
    '数据',
    [
      ['电商罗盘', '/ffa/compass'],
      ['体验分周报', '/ffa/eco/weekly'],
    ],
  ],
];

/** Header, menu, and the empty place that the micro-front-end fills in later. */
export function BackendFrame(): ReactNode {
  const { css, options } = usePage();
  if (options.frame) return <div id="gar-sub-app-provider" className={css('content')} />;
  return (
    <>
      {options.host === 'compass' ? <CompassHeader /> : <FxgHeader />}
      <div className={css('body')}>
        <nav className={css('side')}>
          <SideMenu />
        </nav>
        <main className={css('content')}>
          <div id="gar-sub-app-provider" />
        </main>
      </div>
    </>
  );
}

function FxgHeader(): ReactNode {
  const page = usePage();
  const { css, options, header } = page;
  return (
    <header id="fxg-pc-header" className={css('header')} data-btm-id="a2427.b76571">
      <div className={css('logo')}>抖店 · 商家后台</div>
      <Input prefix={<SearchOutlined />} placeholder="搜索功能/商家体验分/规则" style={{ width: 260 }} />
      <span className={css('grow')} />
      <span className={css('muted')}>规则中心</span>
      <span className={css('muted')}>学习中心</span>
      <Badge count={12} size="small">
        <BellOutlined />
      </Badge>
      {options.scenario === 'switch' && (
        <Button size="small" onClick={() => switchShop(page)}>
          切换店铺
        </Button>
      )}
      {options.scenario !== 'no_shop' && (
        <div className={css('headerShopName')}>
          <div className={css('shopName')}>{header.shop.name}</div>
          {options.id === 'header' && <div className={css('muted')}>店铺ID：{header.shop.id}</div>}
        </div>
      )}
      <DownOutlined />
    </header>
  );
}

function CompassHeader(): ReactNode {
  const { css, options, header } = usePage();
  return (
    <header className={css('header')}>
      <div className={css('logo')}>抖音电商罗盘</div>
      {['首页', '直播', '短视频', '商品', '交易', '服务', '人群'].map((name) => (
        <span key={name}>{name}</span>
      ))}
      <span className={css('grow')} />
      {options.scenario !== 'no_shop' && (
        <div className={css('headerShopName')}>
          <span className={css('userName')}>{header.shop.name}</span>
          {options.id === 'header' && <span className={css('muted')}>店铺ID：{header.shop.id}</span>}
        </div>
      )}
    </header>
  );
}

function SideMenu(): ReactNode {
  const items = MENU.map(([group, entries]) => ({
    key: group,
    label: group,
    children: entries.map(([name, url, count]) => ({
      key: url,
      label: (
        <span data-url={url} data-id={String(605_000 + url.length * 97)}>
          {name} {count !== undefined && <Badge count={count} size="small" />}
        </span>
      ),
    })),
  }));
  const open = ['店铺', '商品', '售后'];
  return (
    <Menu
      mode="inline"
      inlineIndent={14}
      items={items}
      defaultOpenKeys={open}
      defaultSelectedKeys={[MENU[0]![1][0]![1]]}
    />
  );
}
