/** @jsxImportSource react */
import { Button, Form, Input, InputNumber, Rate, Table, Tag } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { itemsOf } from '../data/shop.ts';
import { usePage } from './page.tsx';

/** Pages of the same host that quote the indicators, beside figures that are not the shop's. Nothing may be read here. */

function Settled({ children }: { children: ReactNode }): ReactNode {
  const { settled } = usePage();
  useEffect(settled, [settled]);
  return children;
}

export function Rules(): ReactNode {
  const { css, shop } = usePage();
  return (
    <Settled>
      <article className={css('article')}>
        <h1>商家体验分规范</h1>
        <p className={css('muted')}>更新时间：2026-09-08 10:00:00</p>
        <p>
          商家体验分由商品体验、物流体验、服务体验三个维度加权，并叠加加分项、扣分项后得出，分值为0至100分，每个维度50至100分。
        </p>
        {itemsOf(shop).map((item) => (
          <p key={item.indicator}>
            <b>{item.label}</b>：近30天内的表现。例如某商家{item.label}为 {item.peers.mean}
            ，行业优秀值为 {item.peers.excellent}，则该指标仍有提升空间，得分 80 分。
          </p>
        ))}
        <p>商家拒开发票的，每次扣分项 -2 分，30天内最多 -10 分；开通退换货运费险的，加分项 +2 分。</p>
      </article>
    </Settled>
  );
}

export function Rights(): ReactNode {
  const { css } = usePage();
  const rows = [
    ['精选联盟准入', '商家体验分 70 分', '商品体验 60 分'],
    ['官方大促报名', '近7日均值 70 分', '-'],
    ['品牌正品标识', '近30日均值 80 分', '-'],
    ['抖音旗舰标识', '近30日均值 83 分', '-'],
    ['生鲜水果类目', '商家体验分 72 分', '商品体验 70 分'],
  ];
  return (
    <Settled>
      <section className={css('panel')}>
        <div className={css('panelTitle')}>权益说明</div>
        <Table
          rowKey={(row) => row[0]!}
          pagination={false}
          dataSource={rows}
          columns={['权益', '体验分要求', '维度要求'].map((title, i) => ({ title, render: (row: string[]) => row[i] }))}
        />
      </section>
    </Settled>
  );
}

export function Help(): ReactNode {
  const { css } = usePage();
  return (
    <Settled>
      <article className={css('article')}>
        <h2>【公告】商家体验分指标升级通知</h2>
        <p>发布时间：2026-08-06</p>
        <p>
          亲爱的商家：自2026年9月8日起，揽收时长平均得分调整为平均揽收时长，发货物流品退率调整为商品/包装破损退货订单率。
        </p>
        <p>举例：某店铺商品体验 69 分、物流体验 99 分、服务体验 85 分，开通运费险加分项 +2 分，则体验分 82 分。</p>
        <p>如需把飞鸽平均响应时长控制在 15 秒以内、平台求助率控制在 0.2% 以内，可参考学习中心课程。</p>
      </article>
    </Settled>
  );
}

export function Chat(): ReactNode {
  const { css, shop } = usePage();
  const lines: [boolean, string][] = [
    [false, '在吗，你们家商家体验分多少呀？看主页写着 4.8 分'],
    [true, '亲，我们商家体验分 92 分哦，商品体验 95 分，物流体验 90 分，服务体验 91 分'],
    [false, '那商品品质退货率呢'],
    [true, '商品品质退货率 0.21 %，平台求助率 0.10 %，请放心下单'],
    [false, '飞鸽平均响应时长 13.893 秒，确实快'],
  ];
  return (
    <Settled>
      <div className={css('chat')}>
        <div className={css('panel')}>
          {['买**甲', '平台小二', '买**乙'].map((name, i) => (
            <p key={name}>
              {name} <Tag>{i + 1}</Tag>
            </p>
          ))}
        </div>
        <div>
          <p className={css('muted')}>{shop.name} 飞鸽工作台</p>
          {lines.map(([mine, text]) => (
            <div key={text} className={mine ? css('bubble', 'mine') : css('bubble')}>
              {text}
            </div>
          ))}
        </div>
      </div>
    </Settled>
  );
}

export function Orders(): ReactNode {
  const { css } = usePage();
  const rows = Array.from({ length: 8 }, (_, i) => ({
    id: `69${String(28_455_190_331_774 + i * 9_137)}`,
    goods: i % 2 ? '物流体验卡 商品综合评分 5 分套装' : '云锦抱枕 商品体验装',
    price: `¥ ${(29.9 + i * 11).toFixed(2)}`,
    note: i % 3 ? '平台求助率 1 次' : '',
  }));
  return (
    <Settled>
      <section className={css('panel')}>
        <div className={css('panelTitle')}>订单管理</div>
        <Table
          rowKey="id"
          dataSource={rows}
          pagination={false}
          columns={[
            { title: '订单号', dataIndex: 'id' },
            { title: '商品', dataIndex: 'goods' },
            { title: '应付', dataIndex: 'price' },
            { title: '售后', dataIndex: 'note' },
          ]}
        />
      </section>
    </Settled>
  );
}

export function Reviews(): ReactNode {
  const { css } = usePage();
  const rows = [
    [5, '商品体验 5 分，物流体验 5 分，服务体验 5 分，会回购'],
    [3, '商品 3 分 物流 5 分 服务 4 分，包装破损'],
    [1, '客服响应慢，商品综合评分 1 分'],
  ] as const;
  return (
    <Settled>
      <section className={css('panel')}>
        <div className={css('panelTitle')}>评价管理</div>
        <div className={css('parts')}>
          <span>好评率 96.20%</span> <span>商品综合评分低于同行的商品 3 个</span>
        </div>
        {rows.map(([stars, text]) => (
          <div key={text} className={css('row')}>
            <Rate disabled value={stars} /> <span>{text}</span>{' '}
            <span className={css('muted')}>买家匿名 2026-10-02</span>
          </div>
        ))}
      </section>
    </Settled>
  );
}

/** Targets in inputs: what the seller wants, not what is. */
export function Goals(): ReactNode {
  const { css, shop } = usePage();
  return (
    <Settled>
      <section className={css('panel')}>
        <div className={css('panelTitle')}>体验分目标设置</div>
        <Form labelCol={{ span: 6 }} wrapperCol={{ span: 8 }}>
          <Form.Item label="商家体验分">
            <InputNumber defaultValue={90} suffix="分" />
          </Form.Item>
          {itemsOf(shop).map((item) => (
            <Form.Item key={item.indicator} label={item.label} extra={`建议目标 ${item.peers.excellent}`}>
              <InputNumber defaultValue={item.edges[0]!} suffix={item.printed} />
            </Form.Item>
          ))}
          <Button type="primary">保存目标</Button>
        </Form>
      </section>
    </Settled>
  );
}

export function Login(): ReactNode {
  const { css } = usePage();
  return (
    <Settled>
      <div className={css('center')}>
        <section className={css('panel')} style={{ width: 360 }}>
          <div className={css('logo')}>抖店</div>
          <p>登录过期，请重新登录</p>
          <Form layout="vertical">
            <Form.Item label="手机号">
              <Input placeholder="请输入手机号" />
            </Form.Item>
            <Form.Item label="验证码">
              <Input placeholder="请输入验证码" />
            </Form.Item>
            <Button type="primary" block>
              登录
            </Button>
          </Form>
        </section>
      </div>
    </Settled>
  );
}
