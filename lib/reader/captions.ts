/** What the words before a figure make of it. */
export type Caption = 'own' | 'score' | 'weight' | 'change' | 'peer' | 'rank' | 'target' | 'part';

/** The words, kind by kind. The last word before a figure decides. */
const WORDS: Record<Caption, RegExp> = {
  own: /店铺表现|本店(?:铺)?(?:表现|数据|得分|值)?|我的(?:店铺)?|我店|当前值|当前表现|实际值|指标值|店铺(?:数据|值|指标)|本期|当期|(?:^|[^名])当前(?!得分)/g,
  score: /得分|评分等级|子分|分数|当前得分|指标分/g,
  weight: /权重|占比权重|考核占比/g,
  change:
    /较[前昨上去][^\d\s]{0,2}\d*(?:个?[日天周月期年]|期)?|环比|同比|日环比|周环比|变化|涨跌|波动|上升|下降|提升|降低|上涨|下跌|增加|减少|[↑↓▲▼]/g,
  peer: /上期|上一?周期|对比期|前期|昨[日天]|前一?[日天]|上[周月]|去年|历史|单[天日]|实时|月均|周均|中位数|P\d{2}|平均水平|商家平均|全国|同城|同级|基准|行业|同行|同类|同层|均值|平均值|优秀(?:值|商家|线|水平)?|头部|标杆|大盘|竞店|竞品|其他店铺|全站|类目平均|TOP\d*|良好(?:值|线)?/g,
  rank: /超[越过]了?|击败|打败|领先|落后|排名|排行|名次|位列/g,
  target:
    /(?:考核|合格|达标|警戒|预警|管控|红|优秀)线|红线|预警值|优化到|控制在|申诉后|还需|还差|再得|升级|影响分|贡献|目标|合格|达标|标准|门槛|阈值|要求|预[期测估计]|满分|最高|最低|上限|下限|及格|距离?|还差|再提升|建议|提升至|降至|区间|范围|档|参考值/g,
  part: /分子|分母|总数|总量|单量|订单数|订单量|运单数|会话数|售后单数|总时长|次数|人数|件数|近\d+[天日][^\d]{4,}?[数量长]|[\u4e00-\u9fff](?:率|时长|占比|时效|满意度)(?=\s*:?\s*$)/g,
};
const KINDS = Object.keys(WORDS) as Caption[];

/**
 * What a caption makes of the figure behind it; undefined where the words say nothing.
 * Of several words the last one counts: `行业均值 1.2% 店铺表现` is the shop's own.
 */
export function captionKind(text: string): Caption | undefined {
  let last = -1;
  let kind: Caption | undefined;
  for (const candidate of KINDS) {
    for (const match of text.matchAll(WORDS[candidate])) {
      const end = match.index + match[0].length;
      if (end > last || (end === last && candidate !== 'own')) {
        last = end;
        kind = candidate;
      }
    }
  }
  return kind;
}

/** Words directly behind a figure that take it from the shop: `97.8% 的同行`, `80分 及格`. */
export function trailingKind(text: string): Caption | undefined {
  if (/^ *的?(?:同行|商家|店铺(?!表现|数据)|卖家)/.test(text)) return 'rank';
  if (/^ *[)）]? *权重(?![\d:=])/.test(text)) return 'weight';
  if (/^ *(?:及格|合格|达标线|满分)/.test(text)) return 'target';
  return undefined;
}

/** 上升/下降, 持平, arrows: the direction of a printed change; undefined where only colour or an icon tells. */
export function changeSign(text: string): -1 | 0 | 1 | undefined {
  if (/持平|无变化/.test(text)) return 0;
  if (/下降|降低|下跌|减少|[↓▼]/.test(text)) return -1;
  if (/上升|提升|上涨|增加|[↑▲]/.test(text)) return 1;
  return undefined;
}
