/** @jsxImportSource react */
import {
  Badge,
  Banner,
  Button,
  Card,
  Collapse,
  ConfigProvider,
  Descriptions,
  Nav,
  Popover,
  Progress,
  Radio,
  RadioGroup,
  Select,
  SideSheet,
  Table,
  TabPane,
  Tabs,
  Tag,
  Tooltip,
} from '@douyinfe/semi-ui-19';
import css from '@douyinfe/semi-ui-19/dist/css/semi.min.css?inline';
import zhCN from '@douyinfe/semi-ui-19/lib/es/locale/source/zh_CN';
import type { ReactNode } from 'react';
import { type Of, type ReactParts, reactPainter } from './react-painter.tsx';
import type { View } from './view.ts';

/** Semi Design on React 19, as in many of ByteDance's back-ends. */
export const painter = reactPainter(
  'semi',
  (_, place) => partsIn(place),
  ({ theme }) => `${css}\n:host{--semi-color-primary:${theme.primary}}`,
  ({ content, place }) => (
    <ConfigProvider locale={zhCN} getPopupContainer={() => place}>
      {content}
    </ConfigProvider>
  ),
);

const TONES = { good: 'green', fair: 'orange', bad: 'red', plain: 'grey' } as const;

const SWITCHERS: Record<Of<'switcher'>['look'], (options: string[], selected: number) => ReactNode> = {
  segmented: (options, selected) => buttons(options, selected),
  buttons: (options, selected) => buttons(options, selected),
  tabs: (options, selected) => (
    <Tabs type="button" activeKey={String(selected)}>
      {options.map((option, index) => (
        <TabPane key={option} tab={option} itemKey={String(index)} />
      ))}
    </Tabs>
  ),
  select: (options, selected) => (
    <Select
      value={options[selected]}
      optionList={options.map((value) => ({ value, label: value }))}
      style={{ width: 140 }}
    />
  ),
};

function buttons(options: string[], selected: number): ReactNode {
  return (
    <RadioGroup type="button" value={options[selected]}>
      {options.map((option) => (
        <Radio key={option} value={option}>
          {option}
        </Radio>
      ))}
    </RadioGroup>
  );
}

function partsIn(place: HTMLElement): ReactParts {
  return {
    card: ({ title, extra, children }, nodes) => (
      <Card title={title && nodes(title)} headerExtraContent={extra && nodes(extra)} headerLine={Boolean(title)}>
        {nodes(children)}
      </Card>
    ),
    // Semi has no statistic; its own pages set a title over a large number
    statistic: ({ title, value, suffix }, nodes) => (
      <div className="semi-space semi-space-vertical" style={{ alignItems: 'flex-start', rowGap: 4 }}>
        <div className="semi-typography semi-typography-tertiary semi-typography-small">{nodes(title)}</div>
        <h3 className="semi-typography semi-typography-h3">
          {nodes(value)}
          {suffix && <span className="semi-typography-small">{suffix}</span>}
        </h3>
      </div>
    ),
    descriptions: ({ items, vertical, columns }, nodes) => (
      <Descriptions
        row={vertical}
        layout={vertical ? 'vertical' : 'horizontal'}
        column={columns}
        data={items.map(({ label, value }) => ({ key: nodes(label) as string, value: nodes(value) as string }))}
      />
    ),
    table: ({ columns, rows }, nodes) => (
      <Table
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
          dataIndex: key,
          title: nodes(title),
          fixed,
          width,
          render: (_: unknown, { row }: { row: Record<string, View> }) => nodes(row[key] ?? ''),
        }))}
      />
    ),
    tabs: ({ panels, active }, nodes) => (
      <Tabs activeKey={String(active)} lazyRender={false} keepDOM tabPaneMotion={false}>
        {panels.map(({ title, body }, index) => (
          <TabPane key={title} tab={title} itemKey={String(index)}>
            {nodes(body)}
          </TabPane>
        ))}
      </Tabs>
    ),
    collapse: ({ panels, open }, nodes) => (
      <Collapse activeKey={[String(open)]} keepDOM motion={false} lazyRender={false}>
        {panels.map(({ title, body }, index) => (
          <Collapse.Panel key={String(index)} header={nodes(title)} itemKey={String(index)}>
            {nodes(body)}
          </Collapse.Panel>
        ))}
      </Collapse>
    ),
    drawer: ({ title, body }, nodes) => (
      <SideSheet visible title={title} width={720} motion={false} getPopupContainer={() => place}>
        {nodes(body)}
      </SideSheet>
    ),
    ring: ({ percent, inside }, nodes) => (
      <Progress
        type="circle"
        percent={percent}
        width={110}
        showInfo
        motion={false}
        format={() => <>{nodes(inside)}</>}
      />
    ),
    popover: ({ title, body, anchor }, nodes) => (
      <Popover
        visible
        trigger="custom"
        motion={false}
        position="bottomLeft"
        content={
          <div style={{ padding: 12 }}>
            <b>{title}</b>
            {nodes(body)}
          </div>
        }
      >
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
        <span className="semi-icon" role="img" style={{ color: '#86909c' }}>
          <svg aria-hidden="true" viewBox="0 0 24 24" width="1em" height="1em" fill="currentColor">
            <path d="M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm0 18a8 8 0 1 1 0-16 8 8 0 0 1 0 16Z" />
          </svg>
        </span>
      </Tooltip>
    ),
    menu: ({ items, selected }, nodes) => (
      <Nav
        style={{ width: '100%', border: 0 }}
        selectedKeys={[String(selected)]}
        items={items.map((item, index) => ({ itemKey: String(index), text: nodes(item) as string }))}
      />
    ),
    alert: ({ text }) => <Banner type="info" description={text} fullMode={false} />,
    button: ({ text, primary }) => (
      <Button theme={primary ? 'solid' : 'light'} type={primary ? 'primary' : 'tertiary'}>
        {text}
      </Button>
    ),
  };
}
