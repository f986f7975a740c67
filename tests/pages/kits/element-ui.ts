import ElementUI from 'element-ui';
import css from 'element-ui/lib/theme-chalk/index.css?inline';
import * as vue from 'vue';
import type { Painter } from './kit.ts';
import { adoptStyles, painted, spread } from './styles.ts';
import type { Part, View } from './view.ts';

/** What Vue 2's `createElement` makes; the types at hand are Vue 3's, whose shape differs. */
type VNode = object | string | null | VNode[];
type Create = (element: string, data: Record<string, unknown>, children?: VNode) => VNode;
type Vue2 = {
  use(plugin: unknown): void;
  new (options: { render: (create: Create) => VNode }): { $mount(at: Element): { $el: Element }; $destroy(): void };
};
const { default: Vue2 } = vue as unknown as { default: Vue2 };

Vue2.use(ElementUI);

/** Element UI on Vue 2, as in older back-ends. Its tables draw a fixed column in a second copy of the whole table. */
export const painter: Painter = {
  name: 'element-ui',
  async paint(place, view, board) {
    const unstyle = adoptStyles(place, `${css}\n.el-button--primary{background:${board.theme.primary}}`);
    const at = place.appendChild((place.ownerDocument ?? document).createElement('div'));
    const app = new Vue2({ render: (h) => h('section', {}, vnodes(h, view)) });
    const { $el } = app.$mount(at);
    await painted();
    return () => {
      app.$destroy();
      $el.remove();
      unstyle();
    };
  },
};

function vnodes(h: Create, view: View): VNode {
  if (typeof view === 'string') return [view];
  if (Array.isArray(view)) return view.map((part) => vnodes(h, part));
  if ('html' in view) {
    const { html, class: className, style, attributes, children } = view;
    return [h(html, { attrs: attributes, class: className, style }, vnodes(h, children))];
  }
  return [PARTS[view.part](h, view as never)];
}

/** A named slot must be an element. */
function named(h: Create, slot: string, view: View): VNode {
  return h('span', { slot }, vnodes(h, view));
}

const TONES = { good: 'success', fair: 'warning', bad: 'danger', plain: 'info' } as const;
type Of<Name extends Part['part']> = Extract<Part, { part: Name }>;

const PARTS: { [Name in Part['part']]: (h: Create, part: Of<Name>) => VNode } = {
  card: (h, { title, extra, children }) =>
    h('el-card', { props: { shadow: 'never' }, style: { marginBottom: '12px' } }, [
      title === undefined ? null : h('div', { slot: 'header' }, vnodes(h, spread(title, extra))),
      vnodes(h, children),
    ]),
  statistic: (h, { title, value, suffix }) =>
    h('el-statistic', {}, [
      named(h, 'title', title),
      named(h, 'formatter', value),
      suffix ? named(h, 'suffix', suffix) : null,
    ]),
  descriptions: (h, { items, bordered, vertical, columns }) =>
    h(
      'el-descriptions',
      { props: { border: bordered, direction: vertical ? 'vertical' : 'horizontal', column: columns } },
      items.map(({ label, value }) =>
        h('el-descriptions-item', {}, [named(h, 'label', label), ...(vnodes(h, value) as VNode[])]),
      ),
    ),
  table: (h, { columns, rows }) =>
    h(
      'el-table',
      { props: { data: rows, border: true }, style: { width: '100%' } },
      columns.map(({ key, title, fixed, width }) =>
        h('el-table-column', {
          props: { fixed: fixed ?? false, width: fixed && width, minWidth: width ?? 120, prop: key },
          scopedSlots: {
            header: () => vnodes(h, title),
            default: ({ row }: { row: Record<string, View> }) => vnodes(h, row[key] ?? ''),
          },
        }),
      ),
    ),
  tabs: (h, { panels, active }) =>
    h(
      'el-tabs',
      { props: { value: String(active) } },
      panels.map(({ title, body }, index) =>
        h('el-tab-pane', { props: { label: title, name: String(index) } }, vnodes(h, body)),
      ),
    ),
  collapse: (h, { panels, open }) =>
    h(
      'el-collapse',
      { props: { value: [String(open)] } },
      panels.map(({ title, body }, index) =>
        h('el-collapse-item', { props: { name: String(index) } }, [named(h, 'title', title), vnodes(h, body)]),
      ),
    ),
  drawer: (h, { title, body }) =>
    h(
      'el-drawer',
      { props: { visible: true, title, size: '720px', appendToBody: false, modalAppendToBody: false } },
      vnodes(h, body),
    ),
  // Element UI's circle takes text only; pages lay their own over it.
  ring: (h, { percent, inside }) =>
    h('div', { style: { position: 'relative', display: 'inline-block', width: '96px' } }, [
      h('el-progress', { props: { type: 'circle', percentage: percent, width: 96, showText: false } }),
      h(
        'div',
        { style: { position: 'absolute', top: '36px', left: '0', width: '96px', textAlign: 'center' } },
        vnodes(h, inside),
      ),
    ]),
  popover: (h, { title, body, anchor }) =>
    h('el-popover', { props: { value: true, trigger: 'manual', title, width: 260, appendToBody: false } }, [
      vnodes(h, body),
      named(h, 'reference', anchor),
    ]),
  tag: (h, { text, tone }) => h('el-tag', { props: { type: TONES[tone], size: 'mini' } }, text),
  badge: (h, { count, child }) =>
    h('el-badge', { props: { value: count, max: 99 }, style: { lineHeight: 1 } }, vnodes(h, child)),
  switcher: (h, { options, selected, look }) =>
    look === 'tabs'
      ? h(
          'el-tabs',
          { props: { type: 'card', value: String(selected) } },
          options.map((label, index) => h('el-tab-pane', { props: { label, name: String(index) } })),
        )
      : look === 'select'
        ? h(
            'el-select',
            { props: { value: options[selected], popperAppendToBody: false } },
            options.map((option) => h('el-option', { props: { label: option, value: option } })),
          )
        : h(
            'el-radio-group',
            { props: { value: options[selected], size: 'small' } },
            options.map((option) => h('el-radio-button', { props: { label: option } }, option)),
          ),
  help: (h, { text }) =>
    h('el-tooltip', { props: { content: text, placement: 'top' } }, [
      h('i', { class: 'el-icon-question', style: { marginLeft: '4px', color: '#999' } }),
    ]),
  menu: (h, { items, selected }) =>
    h(
      'el-menu',
      { props: { defaultActive: String(selected) } },
      items.map((item, index) => h('el-menu-item', { props: { index: String(index) } }, vnodes(h, item))),
    ),
  alert: (h, { text }) => h('el-alert', { props: { title: text, type: 'info', showIcon: true } }),
  button: (h, { text, primary }) => h('el-button', { props: { type: primary ? 'primary' : '', size: 'small' } }, text),
};
