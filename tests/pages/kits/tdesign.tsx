/** @jsxImportSource react */
import type { ReactNode } from 'react';
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
  Popup,
  Progress,
  Radio,
  Select,
  Statistic,
  Table,
  Tabs,
  Tag,
  Tooltip,
} from 'tdesign-react';
import css from 'tdesign-react/dist/tdesign.min.css?inline';
import zhCN from 'tdesign-react/es/locale/zh_CN';
import { type Of, type ReactParts, reactPainter } from './react-painter.tsx';
import type { View } from './view.ts';

/** TDesign on React 18, as in Tencent's back-ends. */
export const painter = reactPainter(
  'tdesign',
  (_, place) => partsIn(place),
  // the variables stand on :root, which a shadow root has not
  (board) =>
    `${css.replace(/:root(?=[{,])/g, ':root,:host')}\n:root,:host{--td-brand-color:${board.theme.primary};--td-font-family:"Microsoft YaHei",sans-serif}`,
  ({ content }) => <ConfigProvider globalConfig={zhCN}>{content}</ConfigProvider>,
);

const TONES = { good: 'success', fair: 'warning', bad: 'danger', plain: 'default' } as const;

const SWITCHERS: Record<
  Of<'switcher'>['look'],
  (options: string[], selected: number, place: HTMLElement) => ReactNode
> = {
  segmented: (options, selected) => buttons(options, selected),
  buttons: (options, selected) => buttons(options, selected),
  tabs: (options, selected) => (
    <Tabs value={String(selected)}>
      {options.map((option, index) => (
        <Tabs.TabPanel key={option} value={String(index)} label={option} />
      ))}
    </Tabs>
  ),
  select: (options, selected, place) => (
    <Select
      value={options[selected]}
      options={options.map((value) => ({ value, label: value }))}
      style={{ width: 140 }}
      popupProps={{ attach: () => place }}
    />
  ),
};

function buttons(options: string[], selected: number): ReactNode {
  return (
    <Radio.Group variant="default-filled" value={options[selected]}>
      {options.map((option) => (
        <Radio.Button key={option} value={option}>
          {option}
        </Radio.Button>
      ))}
    </Radio.Group>
  );
}

function partsIn(place: HTMLElement): ReactParts {
  const attach = () => place;
  return {
    card: ({ title, extra, children }, nodes) => (
      <Card title={title && nodes(title)} actions={extra && nodes(extra)} headerBordered={Boolean(title)} bordered>
        {nodes(children)}
      </Card>
    ),
    statistic: ({ title, value, suffix }, nodes) =>
      typeof value === 'string' ? (
        <Statistic title={nodes(title)} value={0} format={() => value as never} suffix={suffix} />
      ) : (
        <Statistic title={nodes(title)} value={0} format={() => nodes(value) as never} suffix={suffix} />
      ),
    descriptions: ({ items, bordered, vertical, columns }, nodes) => (
      <Descriptions
        bordered={bordered}
        column={columns}
        itemLayout={vertical ? 'vertical' : 'horizontal'}
        items={items.map(({ label, value }) => ({ label: nodes(label), content: nodes(value) }))}
      />
    ),
    table: ({ columns, rows }, nodes) => (
      <Table
        rowKey="key"
        data={rows.map((row, key) => ({ key, row }))}
        bordered
        {...(columns.some((column) => column.fixed) && { tableContentWidth: '1400px' })}
        columns={columns.map(({ key, title, fixed, width }) => ({
          colKey: key,
          title: () => nodes(title),
          fixed,
          width,
          cell: ({ row }: { row: { row: Record<string, View> } }) => nodes(row.row[key] ?? ''),
        }))}
      />
    ),
    tabs: ({ panels, active }, nodes) => (
      <Tabs value={String(active)}>
        {panels.map(({ title, body }, index) => (
          <Tabs.TabPanel key={title} value={String(index)} label={title} destroyOnHide={false}>
            {nodes(body)}
          </Tabs.TabPanel>
        ))}
      </Tabs>
    ),
    collapse: ({ panels, open }, nodes) => (
      <Collapse value={[String(open)]}>
        {panels.map(({ title, body }, index) => (
          <Collapse.Panel key={String(index)} value={String(index)} header={nodes(title)} destroyOnCollapse={false}>
            {nodes(body)}
          </Collapse.Panel>
        ))}
      </Collapse>
    ),
    drawer: ({ title, body }, nodes) => (
      <Drawer visible header={title} size="720px" footer={false} attach={attach}>
        {nodes(body)}
      </Drawer>
    ),
    ring: ({ percent, inside }, nodes) => (
      <Progress theme="circle" percentage={percent} size={110} label={nodes(inside)} />
    ),
    popover: ({ title, body, anchor }, nodes) => (
      <Popup
        visible
        showArrow
        attach={attach}
        placement="bottom-left"
        content={
          <div style={{ padding: 8 }}>
            <b>{title}</b>
            {nodes(body)}
          </div>
        }
      >
        <span>{nodes(anchor)}</span>
      </Popup>
    ),
    tag: ({ text, tone }) => (
      <Tag theme={TONES[tone]} variant="light" size="small">
        {text}
      </Tag>
    ),
    badge: ({ count, child }, nodes) => <Badge count={count}>{nodes(child)}</Badge>,
    switcher: ({ options, selected, look }) => SWITCHERS[look](options, selected, place),
    help: ({ text }) => (
      <Tooltip content={text} attach={attach}>
        <svg
          aria-hidden="true"
          className="t-icon"
          viewBox="0 0 24 24"
          width="1em"
          height="1em"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
        >
          <circle cx="12" cy="12" r="9" />
        </svg>
      </Tooltip>
    ),
    menu: ({ items, selected }, nodes) => (
      <Menu value={String(selected)} width="100%">
        {items.map((item, index) => (
          <Menu.MenuItem key={String(index)} value={String(index)}>
            {nodes(item)}
          </Menu.MenuItem>
        ))}
      </Menu>
    ),
    alert: ({ text }) => <Alert theme="info" message={text} closeBtn />,
    button: ({ text, primary }) => <Button theme={primary ? 'primary' : 'default'}>{text}</Button>,
  };
}
