/** @jsxImportSource react */
import {
  Badge,
  Balloon,
  Button,
  Card,
  Collapse,
  ConfigProvider,
  Drawer,
  Grid,
  Message,
  Nav,
  Progress,
  Radio,
  Select,
  Tab,
  Table,
  Tag,
} from '@alifd/next';
import css from '@alifd/next/dist/next.min.css?inline';
import zhCN from '@alifd/next/lib/locale/zh-cn';
import { type CSSProperties, createElement, Fragment, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Painter } from './kit.ts';
import { adoptStyles, painted, spread } from './styles.ts';
import type { Part, View } from './view.ts';

/** Fusion Next on React 18, as in 千牛 and 生意参谋. A table's locked columns stand in a second copy of the table. */
export const painter: Painter = {
  name: 'fusion',
  async paint(place, view, board) {
    const unstyle = adoptStyles(
      place,
      `${WITHOUT_FONTS}\n.next-btn-primary{background:${board.theme.primary}!important}`,
    );
    const root = createRoot(place);
    root.render(
      <ConfigProvider locale={zhCN} popupContainer={() => place}>
        <section>{nodes(view)}</section>
      </ConfigProvider>,
    );
    await painted();
    return () => {
      root.unmount();
      unstyle();
    };
  },
};

/** Its icons are a font from another host; here they are marks of our own. */
const WITHOUT_FONTS = css
  .replaceAll(/@font-face\s*\{[^}]*\}/g, '')
  .replace(/$/, '.next-icon-help:before{content:"?"!important}')
  .replaceAll(/content:\s*"\\[eE][0-9a-fA-F]+"/g, 'content:"▾"');

function nodes(view: View): ReactNode {
  if (typeof view === 'string') return view;
  if (Array.isArray(view)) return createElement(Fragment, null, ...view.map(nodes));
  if ('html' in view) {
    const { html, class: className, style, attributes, children } = view;
    const props = { ...attributes, className, style: style as CSSProperties | undefined };
    return createElement(html, props, ...children.map(nodes));
  }
  return PARTS[view.part](view as never);
}

const TONES = { good: 'green', fair: 'orange', bad: 'red', plain: 'blue' } as const;
type Of<Name extends Part['part']> = Extract<Part, { part: Name }>;

const PARTS: { [Name in Part['part']]: (part: Of<Name>) => ReactNode } = {
  card: ({ title, extra, children }) => (
    <Card free style={{ marginBottom: 12 }}>
      {title !== undefined && <Card.Header title={nodes(spread(title, extra))} />}
      <Card.Content>{nodes(children)}</Card.Content>
    </Card>
  ),
  // Fusion has no statistic: pages set it as a column of two lines.
  statistic: ({ title, value, suffix }) => (
    <div className="next-box" style={{ display: 'flex', flexDirection: 'column', padding: 8 }}>
      <div style={{ color: '#666', fontSize: 12 }}>{nodes(title)}</div>
      <div style={{ fontSize: 24, fontWeight: 500 }}>
        <span>{nodes(value)}</span>
        {suffix && <span style={{ fontSize: 12 }}>{suffix}</span>}
      </div>
    </div>
  ),
  descriptions: ({ items, bordered, vertical, columns }) => (
    <Grid.Row wrap style={bordered ? { border: '1px solid #e6e7eb' } : {}}>
      {items.map(({ label, value }, index) => (
        <Grid.Col
          key={String(index)}
          span={Math.max(6, Math.floor(24 / columns))}
          style={{ padding: 8, display: 'flex', flexDirection: vertical ? 'column' : 'row', gap: 8 }}
        >
          <span className="next-form-item-label" style={{ color: '#999' }}>
            {nodes(label)}
          </span>
          <span className="next-form-preview">{nodes(value)}</span>
        </Grid.Col>
      ))}
    </Grid.Row>
  ),
  table: ({ columns, rows }) => (
    <Table dataSource={rows.map((row, id) => ({ id, row }))} primaryKey="id">
      {columns.map(({ key, title, fixed, width }) => (
        <Table.Column
          key={key}
          title={nodes(title) as never}
          lock={fixed ?? false}
          width={width ?? (columns.some((column) => column.fixed) ? 200 : undefined)}
          cell={(_value: unknown, _index: number, record: { row: Record<string, View> }) => (
            <>{nodes(record.row[key] ?? '')}</>
          )}
        />
      ))}
    </Table>
  ),
  tabs: ({ panels, active }) => (
    <Tab activeKey={String(active)} lazyLoad={false} animation={false}>
      {panels.map(({ title, body }, index) => (
        <Tab.Item key={String(index)} title={title}>
          {nodes(body)}
        </Tab.Item>
      ))}
    </Tab>
  ),
  collapse: ({ panels, open }) => (
    <Collapse expandedKeys={[String(open)]}>
      {panels.map(({ title, body }, index) => (
        <Collapse.Panel key={String(index)} title={nodes(title)}>
          {nodes(body)}
        </Collapse.Panel>
      ))}
    </Collapse>
  ),
  drawer: ({ title, body }) => (
    <Drawer visible title={title} width={720} animation={false} v2={false}>
      {nodes(body)}
    </Drawer>
  ),
  ring: ({ percent, inside }) => (
    <Progress
      percent={percent}
      shape="circle"
      textRender={() => <span style={{ fontSize: 16 }}>{nodes(inside)}</span>}
    />
  ),
  popover: ({ title, body, anchor }) => (
    <Balloon visible title={title} trigger={<span>{nodes(anchor)}</span>} align="b" animation={false} closable={false}>
      {nodes(body)}
    </Balloon>
  ),
  tag: ({ text, tone }) => (
    <Tag size="small" type="primary" color={TONES[tone]}>
      {text}
    </Tag>
  ),
  badge: ({ count, child }) => <Badge count={count}>{nodes(child)}</Badge>,
  switcher: ({ options, selected, look }) => {
    if (look === 'tabs') {
      const items = options.map((option, index) => <Tab.Item key={String(index)} title={option} />);
      return (
        <Tab shape="capsule" activeKey={String(selected)} animation={false}>
          {items}
        </Tab>
      );
    }
    if (look === 'select') return <Select value={options[selected]} dataSource={options} />;
    return (
      <Radio.Group shape="button" value={options[selected]}>
        {options.map((option) => (
          <Radio key={option} value={option}>
            {option}
          </Radio>
        ))}
      </Radio.Group>
    );
  },
  help: ({ text }) => (
    <Balloon.Tooltip
      trigger={<i className="next-icon next-icon-help next-small" style={{ marginLeft: 4 }} />}
      align="t"
    >
      {text}
    </Balloon.Tooltip>
  ),
  menu: ({ items, selected }) => (
    <Nav selectedKeys={[String(selected)]} style={{ width: '100%' }}>
      {items.map((item, index) => (
        <Nav.Item key={String(index)}>{nodes(item) as never}</Nav.Item>
      ))}
    </Nav>
  ),
  alert: ({ text }) => (
    <Message type="notice" closeable>
      {text}
    </Message>
  ),
  button: ({ text, primary }) => <Button type={primary ? 'primary' : 'normal'}>{text}</Button>,
};
