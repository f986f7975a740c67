import type { View } from './view.ts';

/** Every part once, with a word of its own that must be in sight (`SEEN`) or must not (`UNSEEN`). */
export const EVERY_PART: View = [
  { part: 'card', title: '卡片标题', extra: '卡片角', children: ['卡片正文'] },
  { part: 'statistic', title: '统计标题', value: '98.20', suffix: '个百分点' },
  { part: 'statistic', title: '统计视图', value: { html: 'b', children: ['4.69'] }, suffix: '颗星' },
  {
    part: 'descriptions',
    items: [
      { label: '描述标签一', value: '描述值一' },
      { label: '描述标签二', value: { html: 'span', children: ['描述值二'] } },
    ],
    bordered: false,
    vertical: false,
    columns: 2,
  },
  { part: 'descriptions', items: [{ label: '竖排标签', value: '竖排值' }], bordered: true, vertical: true, columns: 1 },
  {
    part: 'table',
    columns: [
      { key: 'label', title: '指标列', fixed: 'left', width: 160 },
      { key: 'own', title: '本店列' },
      { key: 'peer', title: '同行列', fixed: 'right', width: 160 },
    ],
    rows: [
      { label: '表格行一', own: '12.5%', peer: '11.2%' },
      { label: '表格行二', own: { part: 'tag', text: '表格标记', tone: 'bad' }, peer: '无' },
    ],
  },
  {
    part: 'tabs',
    panels: [
      { title: '页签甲', body: '页签正文甲' },
      { title: '页签乙', body: '页签正文乙' },
    ],
    active: 0,
  },
  {
    part: 'collapse',
    panels: [
      { title: '折叠甲', body: '折叠正文甲' },
      { title: '折叠乙', body: '折叠正文乙' },
    ],
    open: 0,
  },
  { part: 'ring', percent: 87, inside: '圆环87分' },
  { part: 'popover', title: '气泡标题', body: '气泡正文', anchor: '气泡锚' },
  { part: 'tag', text: '标签优秀', tone: 'good' },
  { part: 'badge', count: 6, child: '徽标' },
  { part: 'switcher', options: ['近7天', '近30天'], selected: 1, look: 'segmented' },
  { part: 'switcher', options: ['按日', '按周'], selected: 0, look: 'buttons' },
  { part: 'switcher', options: ['商品', '物流'], selected: 0, look: 'tabs' },
  { part: 'help', text: '提示说明' },
  { part: 'menu', items: ['菜单甲', '菜单乙'], selected: 0 },
  { part: 'alert', text: '警示条' },
  { part: 'button', text: '主按钮', primary: true },
  { part: 'button', text: '次按钮', primary: false },
];

export const SEEN =
  '卡片标题 卡片角 卡片正文 统计标题 98.20 个百分点 统计视图 4.69 颗星 描述标签一 描述值一 描述标签二 描述值二 竖排标签 竖排值 指标列 本店列 同行列 表格行一 12.5% 11.2% 表格行二 表格标记 页签甲 页签乙 页签正文甲 折叠甲 折叠乙 折叠正文甲 圆环87分 气泡标题 气泡正文 气泡锚 标签优秀 6 徽标 近7天 近30天 按日 按周 商品 物流 菜单甲 菜单乙 警示条 主按钮 次按钮'.split(
    ' ',
  );
export const UNSEEN = '页签正文乙 折叠正文乙 提示说明'.split(' ');
