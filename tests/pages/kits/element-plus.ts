import {
  ElAlert,
  ElBadge,
  ElButton,
  ElCard,
  ElCollapse,
  ElCollapseItem,
  ElConfigProvider,
  ElDescriptions,
  ElDescriptionsItem,
  ElDrawer,
  ElIcon,
  ElMenu,
  ElMenuItem,
  ElOption,
  ElPopover,
  ElProgress,
  ElRadioButton,
  ElRadioGroup,
  ElSegmented,
  ElSelect,
  ElStatistic,
  ElTable,
  ElTableColumn,
  ElTabPane,
  ElTabs,
  ElTag,
  ElTooltip,
} from 'element-plus';
import css from 'element-plus/dist/index.css?inline';
import zhCn from 'element-plus/es/locale/lang/zh-cn';
import { type Component, createApp, h, type VNodeChild } from 'vue';
import type { Painter } from './kit.ts';
import { adoptStyles, painted, spread } from './styles.ts';
import type { Part, View } from './view.ts';

/** Element Plus on Vue 3, as in the back-ends of many agencies and newer platforms. */
export const painter: Painter = {
  name: 'element-plus',
  async paint(place, view, board) {
    const unstyle = adoptStyles(place, `${css}\n:root,:host{--el-color-primary:${board.theme.primary}}`);
    const provided = { locale: zhCn, size: board.theme.compact ? 'small' : 'default' };
    const app = createApp({ render: () => draw(ElConfigProvider, provided, { default: () => vnodes(view) }) });
    app.mount(place);
    await painted();
    return () => {
      app.unmount();
      unstyle();
    };
  },
};

type Slots = Record<string, (scope: never) => VNodeChild>;

/** `h` without the components' own prop types: views are checked where they are made. */
function draw(component: unknown, props: Record<string, unknown>, slots: Slots = {}): VNodeChild {
  return h(component as Component, props, slots as Record<string, () => VNodeChild>);
}

function vnodes(view: View): VNodeChild {
  if (typeof view === 'string') return view;
  if (Array.isArray(view)) return view.map(vnodes);
  if ('html' in view) {
    const { html, class: className, style, attributes, children } = view;
    return h(html, { ...attributes, class: className, style }, children.map(vnodes) as never);
  }
  return PARTS[view.part](view as never);
}

const slot = (view: View) => () => vnodes(view);
const TONES = { good: 'success', fair: 'warning', bad: 'danger', plain: 'info' } as const;
type Of<Name extends Part['part']> = Extract<Part, { part: Name }>;

const PARTS: { [Name in Part['part']]: (part: Of<Name>) => VNodeChild } = {
  card: ({ title, extra, children }) =>
    draw(
      ElCard,
      { shadow: 'never', style: 'margin-bottom:12px' },
      {
        ...(title !== undefined && { header: slot(spread(title, extra)) }),
        default: slot(children),
      },
    ),
  statistic: ({ title, value, suffix }) =>
    typeof value === 'string'
      ? draw(
          ElStatistic,
          { value: 0, formatter: () => value },
          {
            title: slot(title),
            ...(suffix && { suffix: () => suffix }),
          },
        )
      : h('div', { class: 'el-statistic' }, [
          h('div', { class: 'el-statistic__head' }, [vnodes(title)]),
          h('div', { class: 'el-statistic__content' }, [
            h('span', { class: 'el-statistic__number' }, [vnodes(value)]),
            suffix ? h('span', { class: 'el-statistic__suffix' }, suffix) : null,
          ]),
        ]),
  descriptions: ({ items, bordered, vertical, columns }) =>
    draw(
      ElDescriptions,
      { border: bordered, direction: vertical ? 'vertical' : 'horizontal', column: columns },
      {
        default: () =>
          items.map(({ label, value }) => draw(ElDescriptionsItem, {}, { label: slot(label), default: slot(value) })),
      },
    ),
  table: ({ columns, rows }) =>
    draw(
      ElTable,
      { data: rows, border: true, style: 'width:100%' },
      {
        default: () =>
          columns.map(({ key, title, fixed, width }) =>
            draw(
              ElTableColumn,
              { fixed, width: fixed && width, prop: key, minWidth: width ?? 120 },
              {
                header: slot(title),
                default: ((scope: { row: Record<string, View> }) => vnodes(scope.row[key] ?? '')) as Slots[string],
              },
            ),
          ),
      },
    ),
  tabs: ({ panels, active }) =>
    draw(
      ElTabs,
      { modelValue: String(active) },
      {
        default: () =>
          panels.map(({ title, body }, index) =>
            draw(ElTabPane, { label: title, name: String(index) }, { default: slot(body) }),
          ),
      },
    ),
  collapse: ({ panels, open }) =>
    draw(
      ElCollapse,
      { modelValue: [String(open)] },
      {
        default: () =>
          panels.map(({ title, body }, index) =>
            draw(ElCollapseItem, { name: String(index) }, { title: slot(title), default: slot(body) }),
          ),
      },
    ),
  drawer: ({ title, body }) =>
    draw(ElDrawer, { modelValue: true, title, size: 720, modal: true, appendToBody: false }, { default: slot(body) }),
  ring: ({ percent, inside }) =>
    draw(ElProgress, { type: 'circle', percentage: percent, width: 96 }, { default: slot(inside) }),
  popover: ({ title, body, anchor }) =>
    draw(
      ElPopover,
      { visible: true, title, width: 260, teleported: false, placement: 'bottom' },
      {
        default: slot(body),
        reference: () => h('span', {}, [vnodes(anchor)]),
      },
    ),
  tag: ({ text, tone }) => draw(ElTag, { type: TONES[tone], size: 'small' }, { default: () => text }),
  badge: ({ count, child }) =>
    draw(ElBadge, { value: count, max: 99, style: 'line-height:1;vertical-align:middle' }, { default: slot(child) }),
  switcher: ({ options, selected, look }) => SWITCHERS[look](options, selected),
  help: ({ text }) =>
    draw(
      ElTooltip,
      { content: text, teleported: false },
      {
        default: () =>
          draw(
            ElIcon,
            { style: 'margin-left:4px' },
            {
              default: () =>
                h('svg', { viewBox: '0 0 16 16' }, [
                  h('circle', { cx: 8, cy: 8, r: 6, fill: 'none', stroke: 'currentColor' }),
                ]),
            },
          ),
      },
    ),
  menu: ({ items, selected }) =>
    draw(
      ElMenu,
      { defaultActive: String(selected) },
      {
        default: () => items.map((item, index) => draw(ElMenuItem, { index: String(index) }, { default: slot(item) })),
      },
    ),
  alert: ({ text }) => draw(ElAlert, { title: text, type: 'info', closable: true, showIcon: true }),
  button: ({ text, primary }) => draw(ElButton, { type: primary ? 'primary' : '' }, { default: () => text }),
};

const SWITCHERS: Record<Of<'switcher'>['look'], (options: string[], selected: number) => VNodeChild> = {
  segmented: (options, selected) => draw(ElSegmented, { options, modelValue: options[selected] }),
  buttons: (options, selected) =>
    draw(
      ElRadioGroup,
      { modelValue: options[selected] },
      {
        default: () => options.map((option) => draw(ElRadioButton, { value: option }, { default: () => option })),
      },
    ),
  tabs: (options, selected) =>
    draw(
      ElTabs,
      { type: 'card', modelValue: String(selected) },
      {
        default: () => options.map((label, index) => draw(ElTabPane, { label, name: String(index) })),
      },
    ),
  select: (options, selected) =>
    draw(
      ElSelect,
      { modelValue: options[selected], teleported: false, style: 'width:140px' },
      {
        default: () => options.map((option) => draw(ElOption, { label: option, value: option })),
      },
    ),
};
