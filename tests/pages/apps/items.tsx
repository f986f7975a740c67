/** @jsxImportSource react */
import { InfoCircleOutlined } from '@ant-design/icons';
import { Card, Col, Descriptions, Popover, Row, Statistic, Table } from 'antd';
import type { ReactNode } from 'react';
import type { Markup } from '../data/options.ts';
import { type Item, printChange } from '../data/shop.ts';
import { Figure, useLabel, usePage, useShown } from './page.tsx';

/** How one indicator's parts are set: `old` pages print its score, weight and rank and a link before the figure. */
export type ItemProps = { item: Item; old: boolean };

/** The indicators of a page in the markup that the options ask for. */
export function Items({ items, old }: { items: readonly Item[]; old: boolean }): ReactNode {
  const { options } = usePage();
  const Markup = MARKUP[options.markup];
  return <Markup items={items} old={old} />;
}

type ListProps = { items: readonly Item[]; old: boolean };

const MARKUP: Record<Markup, (props: ListProps) => ReactNode> = {
  cards: ({ items, old }) => (
    <Grid>
      {items.map((item) => (
        <Card key={item.indicator} size="small" title={<Label item={item} />} extra={old && <OldScore item={item} />}>
          <Value item={item} old={old} />
          <Change item={item} />
          {old && <OldExtras item={item} />}
        </Card>
      ))}
    </Grid>
  ),
  statistic: ({ items, old }) => (
    <Row gutter={[16, 16]}>
      {items.map((item) => (
        <Col span={6} key={item.indicator}>
          <StatisticItem item={item} old={old} />
        </Col>
      ))}
    </Row>
  ),
  descriptions: ({ items, old }) => (
    <Descriptions
      bordered
      size="small"
      column={2}
      items={items.map((item) => ({
        key: item.indicator,
        label: <Label item={item} />,
        children: (
          <>
            {old && <OldScore item={item} />} <Value item={item} old={old} /> <Change item={item} />
            {old && <OldExtras item={item} />}
          </>
        ),
      }))}
    />
  ),
  table: ({ items, old }) => {
    const columns = [
      { title: '指标', render: (item: Item) => <Label item={item} /> },
      { title: '店铺表现', render: (item: Item) => <Figure text={item.text} unit={item.printed} tight={old} /> },
      ...(old
        ? [
            {
              title: '得分',
              render: (item: Item) => item.score !== undefined && <Figure text={`${item.score}`} unit="分" tight />,
            },
            { title: '权重', render: (item: Item) => item.weight !== undefined && percent(item.weight) },
            { title: '超越同行', render: (item: Item) => item.rank !== undefined && `超越 ${item.rank}% 同行` },
          ]
        : []),
      { title: '较前1日', render: (item: Item) => item.change !== undefined && changeOf(item) },
      { title: '行业均值', render: (item: Item) => item.peers.mean },
    ];
    return <Table size="middle" rowKey="indicator" pagination={false} dataSource={[...items]} columns={columns} />;
  },
  hashed: ({ items, old }) => <HashedList items={items} old={old} />,
};

/** Hand-made markup: the label above the figure in one release, below it in the next. */
function HashedList({ items, old }: ListProps): ReactNode {
  const { css, options } = usePage();
  const below = options.seed % 2 === 0 && !old;
  return (
    <div className={css('grid')}>
      {items.map((item) => {
        const label = <div className={css('tileLabel')}>{<Label item={item} />}</div>;
        return (
          <div key={item.indicator} className={css('tile')}>
            {!below && label}
            {old && <OldScore item={item} />}
            <div className={css('tileValue')}>
              <Value item={item} old={old} />
            </div>
            {below && label}
            <Change item={item} />
            {old && <OldExtras item={item} />}
          </div>
        );
      })}
    </div>
  );
}

/** antd's Statistic sets 4.6923 as 4 and .6923. */
function StatisticItem({ item, old }: ItemProps): ReactNode {
  const shown = useShown(item.text);
  return (
    <>
      <Statistic
        title={<Label item={item} />}
        value={shown}
        suffix={item.printed}
        styles={{ content: { fontSize: 22 } }}
      />
      {old && <OldScore item={item} />}
      <Change item={item} />
      {old && <OldExtras item={item} />}
    </>
  );
}

function Grid({ children }: { children: ReactNode }): ReactNode {
  const { css } = usePage();
  return <div className={css('grid')}>{children}</div>;
}

/** The label, with a popover that holds peers' figures once it is pointed at. */
function Label({ item }: { item: Item }): ReactNode {
  const label = useLabel();
  const { options } = usePage();
  const open = options.scenario === 'popover_open' && item.indicator === 'quality_return_rate' ? { open: true } : {};
  return (
    <span>
      {label(item.label)}{' '}
      <Popover {...open} content={<Peers item={item} />} trigger="hover">
        <InfoCircleOutlined />
      </Popover>
    </span>
  );
}

function Peers({ item }: { item: Item }): ReactNode {
  const label = useLabel();
  return (
    <div>
      <p>{label(item.label)}</p>
      <p>
        行业优秀值 <b>{item.peers.excellent}</b>
      </p>
      <p>
        同行均值 <b>{item.peers.mean}</b>
      </p>
    </div>
  );
}

function Value({ item, old }: ItemProps): ReactNode {
  return (
    <span>
      {old && '店铺表现 '}
      <Figure text={item.text} unit={item.printed} tight={old} size="tileValue" />
    </span>
  );
}

function Change({ item }: { item: Item }): ReactNode {
  const { css } = usePage();
  if (item.change === undefined) return null;
  return <span className={css('change')}>较前1日{changeOf(item)}</span>;
}

function OldScore({ item }: { item: Item }): ReactNode {
  const { css } = usePage();
  return (
    <span>
      <a className={css('link')} href="/ffa/eco/experience-score/detail">
        查看详情
      </a>
      {item.score !== undefined && <Figure text={`${item.score}`} unit="分" tight />}
    </span>
  );
}

function OldExtras({ item }: { item: Item }): ReactNode {
  const { css } = usePage();
  return (
    <>
      {item.weight !== undefined && item.rank !== undefined && (
        <span className={css('change')}>权重 {percent(item.weight)}</span>
      )}
      {item.rank !== undefined && <span className={css('change')}>超越 {item.rank}% 同行</span>}
    </>
  );
}

export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function changeOf(item: Item): string {
  return printChange(item.change!, item.decimals, item.printed);
}
