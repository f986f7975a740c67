/** The words that titles over a shop's own figures are made of, in any order. */
const PLAIN = new RegExp(
  [
    '店铺|本店|我的|商家|经营|核心|考核|关键|重点|基础|进阶|详细|全部|更多|综合|整体|总体|分项|维度|其他|细分',
    '指标|数据|明细|概[览况]|总览|表现|分析|诊断|详情|看板|得分|评分|体验|服务|质量|商品|物流|售后|客服|咨询|履约|时效|星级|分',
    '体检|健康|成长|中心|首页|查看|导出|下载|更新|时间|日期|统计|截[止至]|周期|近?\\d+[天日]|[今昨每][天日]|[一二三四]',
    '\\b(?:my|your|the|of|and|shop|store|account|key|core|all|other|metrics?|indicators?|dimensions?|scores?|data|details?|overview|performance)\\b',
    '\\b(?:product|goods|fulfil?lment|logistics|shipping|service|quality|health|satisfaction|experience|updated?|last|days?|date|daily|as|period|export|view|I{1,3})\\b',
  ].join('|'),
  'gi',
);

/** Whether a title says nothing but that figures of the shop follow: 核心指标（一）, Key metrics. */
export function isPlainTitle(title: string): boolean {
  return !/\p{L}/u.test(title.replace(PLAIN, ''));
}
