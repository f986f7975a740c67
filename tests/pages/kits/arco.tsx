/** @jsxImportSource react */
import {
  Alert,
  Badge,
  Button,
  Card,
  Collapse,
  ConfigProvider,
  Descriptions,
  Drawer,
  Menu,
  Popover,
  Progress,
  Radio,
  Select,
  Statistic,
  Table,
  Tabs,
  Tag,
  Tooltip,
} from '@arco-design/web-react';
import css from '@arco-design/web-react/dist/css/arco.min.css?inline';
import zhCN from '@arco-design/web-react/es/locale/zh-CN';
import type { ReactNode } from 'react';
import type { BoardSpec } from '../boards/board.ts';
import { random } from '../data/random.ts';
import { type Of, type ReactParts, reactPainter } from './react-painter.tsx';
import type { View } from './view.ts';

/** Arco Design on React 18, with its own prefix or one of the page's. */
export const painter = reactPainter(
  'arco',
  (_, place) => partsIn(place),
  (board) => css.replaceAll('.arco-', `.${prefixOf(board)}-`),
  ({ content, place, board }) => (
    <ConfigProvider
      prefixCls={prefixOf(board)}
      locale={zhCN}
      size={board.theme.compact ? 'small' : 'default'}
      getPopupContainer={() => place}
    >
      {content}
    </ConfigProvider>
  ),
);

function prefixOf({ seed }: BoardSpec): string {
  return random(seed, 'kits/prefix').pick(['arco', 'arco', 'm4b', 'shop-arco']);
}

const TONES = { good: 'green', fair: 'orange', bad: 'red', plain: 'gray' } as const;

const SWITCHERS: Record<Of<'switcher'>['look'], (options: string[], selected: number) => ReactNode> = {
  segmented: (options, selected) => <Radio.Group type="button" value={options[selected]} options={options} />,
  buttons: (options, selected) => <Radio.Group type="button" value={options[selected]} options={options} />,
  tabs: (options, selected) => (
    <Tabs type="capsule" activeTab={String(selected)}>
      {options.map((option, index) => (
        <Tabs.TabPane key={String(index)} title={option} />
      ))}
    </Tabs>
  ),
  select: (options, selected) => <Select value={options[selected]} options={options} style={{ width: 140 }} />,
};

function partsIn(place: HTMLElement): ReactParts {
  return {
    card: ({ title, extra, children }, nodes) => (
      <Card title={title && nodes(title)} extra={extra && nodes(extra)} bordered>
        {nodes(children)}
      </Card>
    ),
    // Arco sets whole number and decimals in spans of their own
    statistic: ({ title, value, suffix }, nodes) =>
      typeof value === 'string' && /^[\d.]+$/.test(value) ? (
        <Statistic title={nodes(title)} value={value} precision={value.split('.')[1]?.length ?? 0} suffix={suffix} />
      ) : (
        <Statistic title={nodes(title)} value={0} renderFormat={() => nodes(value)} suffix={suffix} />
      ),
    descriptions: ({ items, bordered, vertical, columns }, nodes) => (
      <Descriptions
        border={bordered}
        column={columns}
        layout={vertical ? 'vertical' : 'horizontal'}
        data={items.map(({ label, value }, key) => ({ key, label: nodes(label), value: nodes(value) }))}
      />
    ),
    table: ({ columns, rows }, nodes) => (
      <Table
        pagination={false}
        rowKey="key"
        data={rows.map((row, key) => ({ key, row }))}
        scroll={
          columns.some((column) => column.fixed)
            ? { x: columns.reduce((all, { width }) => all + (width ?? 160), 0) }
            : {}
        }
        columns={columns.map(({ key, title, fixed, width }) => ({
          key,
          title: nodes(title),
          fixed,
          width,
          render: (_: unknown, { row }: { row: Record<string, View> }) => nodes(row[key] ?? ''),
        }))}
      />
    ),
    tabs: ({ panels, active }, nodes) => (
      <Tabs activeTab={String(active)} lazyload={false} animation={false}>
        {panels.map(({ title, body }, index) => (
          <Tabs.TabPane key={String(index)} title={title}>
            {nodes(body)}
          </Tabs.TabPane>
        ))}
      </Tabs>
    ),
    collapse: ({ panels, open }, nodes) => (
      <Collapse activeKey={[String(open)]} lazyload={false}>
        {panels.map(({ title, body }, index) => (
          <Collapse.Item key={String(index)} name={String(index)} header={nodes(title)}>
            {nodes(body)}
          </Collapse.Item>
        ))}
      </Collapse>
    ),
    drawer: ({ title, body }, nodes) => (
      <Drawer visible title={title} width={720} footer={null} getPopupContainer={() => place}>
        {nodes(body)}
      </Drawer>
    ),
    ring: ({ percent, inside }, nodes) => (
      <Progress type="circle" percent={percent} width={110} animation={false} formatText={() => nodes(inside)} />
    ),
    popover: ({ title, body, anchor }, nodes) => (
      <Popover popupVisible title={title} content={nodes(body)} position="bl">
        <span>{nodes(anchor)}</span>
      </Popover>
    ),
    tag: ({ text, tone }) => (
      <Tag color={TONES[tone]} size="small">
        {text}
      </Tag>
    ),
    badge: ({ count, child }, nodes) => <Badge count={count}>{nodes(child)}</Badge>,
    switcher: ({ options, selected, look }) => SWITCHERS[look](options, selected),
    help: ({ text }) => (
      <Tooltip content={text}>
        <svg
          aria-hidden="true"
          viewBox="0 0 48 48"
          width="1em"
          height="1em"
          fill="none"
          stroke="currentColor"
          strokeWidth="4"
        >
          <path d="M42 24c0 9.941-8.059 18-18 18S6 33.941 6 24 14.059 6 24 6s18 8.059 18 18Z" />
        </svg>
      </Tooltip>
    ),
    menu: ({ items, selected }, nodes) => (
      <Menu selectedKeys={[String(selected)]}>
        {items.map((item, index) => (
          <Menu.Item key={String(index)}>{nodes(item)}</Menu.Item>
        ))}
      </Menu>
    ),
    alert: ({ text }) => <Alert type="info" content={text} closable />,
    button: ({ text, primary }) => <Button type={primary ? 'primary' : 'default'}>{text}</Button>,
  };
}
