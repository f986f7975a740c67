/** @jsxImportSource react */
import type * as Antd from 'antd5';
import type { ReactNode } from 'react';
import type { BoardSpec } from '../boards/board.ts';
import { random } from '../data/random.ts';
import type { Of, ReactParts } from './react-painter.tsx';
import type { View } from './view.ts';

type Lib = typeof Antd;

const TONES = { good: 'success', fair: 'warning', bad: 'error', plain: 'default' } as const;

/** Back-ends give Ant Design a prefix of their own, so that two teams' styles do not meet. */
const PREFIXES: Record<BoardSpec['platform'], readonly string[]> = {
  douyin: ['auxo', 'ecom', 'fxg-ant'],
  taobao: ['qn-ant', 'ant'],
  pinduoduo: ['mms-ant', 'ant'],
  jd: ['jdsz', 'jm-ant'],
  kuaishou: ['kwaishop', 'ks-ant', 'ant'],
  weixin: ['weshop-ant', 'ant'],
  xiaohongshu: ['ark-ant', 'd-ant'],
  tiktok: ['theme-ant', 'p-ant'],
};

export function prefixOf({ platform, seed }: BoardSpec): string {
  return random(seed, 'kits/prefix').pick(PREFIXES[platform]);
}

/** Parts for Ant Design 4, 5 and 6: one interface, but for lists that were children before they were `items`. */
export function antdParts(lib: Lib, version: 4 | 5 | 6, place: HTMLElement): ReactParts {
  const { Alert, Badge, Button, Card, Collapse, Descriptions, Drawer, Menu, Popover } = lib;
  const { Progress, Radio, Segmented, Select, Statistic, Table, Tabs, Tag, Tooltip } = lib;
  const old = version === 4;

  const SWITCHERS: Record<Of<'switcher'>['look'], (options: string[], selected: number) => ReactNode> = {
    segmented: (options, selected) => <Segmented options={options} value={options[selected]} />,
    buttons: (options, selected) => (
      <Radio.Group value={options[selected]} optionType="button" options={options} buttonStyle="solid" />
    ),
    tabs: (options, selected) => (
      <Tabs
        size="small"
        activeKey={String(selected)}
        items={options.map((label, index) => ({ label, key: String(index), children: null }))}
      />
    ),
    select: (options, selected) => (
      <Select
        value={options[selected]}
        options={options.map((value) => ({ value, label: value }))}
        style={{ width: 140 }}
      />
    ),
  };

  return {
    card: ({ title, extra, children }, nodes) => (
      <Card title={title && nodes(title)} extra={extra && nodes(extra)} size={old ? 'default' : 'small'}>
        {nodes(children)}
      </Card>
    ),
    statistic: ({ title, value, suffix }, nodes) =>
      typeof value === 'string' ? (
        <Statistic title={nodes(title)} value={value} formatter={(shown) => shown} suffix={suffix} />
      ) : (
        <Statistic title={nodes(title)} valueRender={() => <>{nodes(value)}</>} suffix={suffix} />
      ),
    descriptions: ({ items, bordered, vertical, columns }, nodes) => {
      const look = { bordered, column: columns, layout: vertical ? 'vertical' : 'horizontal', size: 'small' } as const;
      if (old) {
        const children = items.map(({ label, value }, index) => (
          <Descriptions.Item key={String(index)} label={nodes(label)}>
            {nodes(value)}
          </Descriptions.Item>
        ));
        return <Descriptions {...look}>{children}</Descriptions>;
      }
      const own = items.map(({ label, value }, index) => ({ key: index, label: nodes(label), children: nodes(value) }));
      return <Descriptions {...look} items={own} />;
    },
    table: ({ columns, rows }, nodes) => (
      <Table
        size="middle"
        pagination={false}
        rowKey="key"
        dataSource={rows.map((row, key) => ({ key, row }))}
        scroll={
          columns.some((column) => column.fixed)
            ? { x: columns.reduce((all, { width }) => all + (width ?? 160), 0) }
            : {}
        }
        columns={columns.map(({ key, title, fixed, width }) => ({
          key,
          title: nodes(title) as string,
          fixed,
          width,
          render: (_: unknown, { row }: { row: Record<string, View> }) => nodes(row[key] ?? ''),
        }))}
      />
    ),
    tabs: ({ panels, active }, nodes) => (
      <Tabs
        activeKey={String(active)}
        animated={false}
        items={panels.map(({ title, body }, index) => ({
          key: String(index),
          label: title,
          children: nodes(body),
          forceRender: true,
        }))}
      />
    ),
    collapse: ({ panels, open }, nodes) => {
      if (!old) {
        const items = panels.map(({ title, body }, index) => ({
          key: String(index),
          label: nodes(title),
          children: nodes(body),
          forceRender: true,
        }));
        return <Collapse activeKey={[String(open)]} items={items} />;
      }
      return (
        <Collapse activeKey={[String(open)]}>
          {panels.map(({ title, body }, index) => (
            <Collapse.Panel key={String(index)} header={nodes(title)} forceRender>
              {nodes(body)}
            </Collapse.Panel>
          ))}
        </Collapse>
      );
    },
    drawer: ({ title, body }, nodes) => (
      <Drawer
        open
        title={title}
        {...(version === 6 ? { size: 720 as never } : { width: 720 })}
        getContainer={() => place}
      >
        {nodes(body)}
      </Drawer>
    ),
    ring: ({ percent, inside }, nodes) => (
      <Progress
        type="circle"
        percent={percent}
        {...(version === 6 ? { size: 110 } : { width: 110 })}
        format={() => <>{nodes(inside)}</>}
      />
    ),
    popover: ({ title, body, anchor }, nodes) => (
      <Popover open title={title} content={nodes(body)} placement="bottomLeft">
        <span>{nodes(anchor)}</span>
      </Popover>
    ),
    tag: ({ text, tone }) => <Tag color={TONES[tone]}>{text}</Tag>,
    badge: ({ count, child }, nodes) => (
      <Badge count={count} size="small">
        {nodes(child)}
      </Badge>
    ),
    switcher: ({ options, selected, look }) => SWITCHERS[look](options, selected),
    help: ({ text }) => (
      <Tooltip title={text}>
        <span role="img" style={{ color: '#86909c', cursor: 'help' }}>
          <svg aria-hidden="true" viewBox="64 64 896 896" width="1em" height="1em" fill="currentColor">
            <path d="M512 64C264.6 64 64 264.6 64 512s200.6 448 448 448 448-200.6 448-448S759.4 64 512 64zm0 820c-205.4 0-372-166.6-372-372s166.6-372 372-372 372 166.6 372 372-166.6 372-372 372z" />
          </svg>
        </span>
      </Tooltip>
    ),
    menu: ({ items, selected }, nodes) => (
      <Menu
        mode="inline"
        selectedKeys={[String(selected)]}
        items={items.map((item, index) => ({ key: String(index), label: nodes(item) }))}
      />
    ),
    alert: ({ text }) => (
      <Alert {...(version === 6 ? { title: text } : { message: text })} type="info" showIcon closable />
    ),
    button: ({ text, primary }) => <Button type={primary ? 'primary' : 'default'}>{text}</Button>,
  };
}
