/** What the words beside a figure make of it. */
export type Caption = 'own' | 'score' | 'weight' | 'change' | 'peer' | 'rank' | 'target' | 'part';

/** The words, kind by kind. The last word before a figure decides. */
const WORDS: Record<Caption, RegExp> = {
  own: /合计|总计|汇总|整体|总体(?!水平)|全店|(?:全部|所有|全体)(?:客服|账号|子账号|员工|坐席|仓库?|快递)?(?=\s*$)|店铺表现|^\s*(?:近\d+天)?表现值?|本店(?:铺)?(?:表现|数据|得分|值)?|我的(?:店铺|表现|数据|值)?|我店|(?:^|\s)(?:我|数值|自身|实际|现状)(?=\s*$)|[您你]的(?:店铺|表现|数据|值)|当前值|当前表现|实际值|指标(?:值|表现)|店铺(?:数据|值|指标)|本期|当期|本周期|(?:^|[^名])当前(?!得分)|your (?:shop|store|performance|data)|my (?:shop|store)|(?<![a-z] ?)(?:mine|value)(?=\s*:?\s*$)|(?<![a-z] ?)you(?=\s*:?\s*$)|current|actual/gi,
  score: /得分|(?<!可|最[高多]|预[计估]|再)加分|评分等级|子分|分数|当前得分|指标分|(?:sub-?)?score|\bpoints(?=\s|$)/gi,
  weight: /权重(?:占比)?|占比权重|考核占比|weight/gi,
  change:
    /较[前昨上去][^\d\s]{0,2}\d*(?:个?[日天周月期年]|期)?|比(?:前|上|昨)[^\d\s]{0,2}\d*[日天周月期]|环比|同比|日环比|周环比|变化|涨跌|波动|上升|下降|提升|降低|上涨|下跌|增加|减少|[↑↓▲▼]|vs\.?\s*(?:yesterday|last|prev\w*)|change|day-on-day|dod|wow/gi,
  peer: /示例|样例|上期|上一?周期|对比期|前期|昨[日天]|昨(?=\s*$)|(?<!当)前值|(?:更新|优化|修改|调整|剔除[^\s\d]{0,4})[前后]|申诉中|T-(?:[2-9]|\d{2})(?!\d)|短视频|大促|前一?[日天]|(?:前|[上前]一?[个期]|上一?周期|上一?)\d+个?(?:自然)?[日天]|上[周月]|去年|历史|单[天日]|实时|月均|周均|[\d七]+[日天]均值|中位数|P\d{2}|平均水平|商家平均|商家(?=$|\s)|全国|同城|同级|上级|同层|基准|行业|同行|同类|均值|平均值|优秀(?:值|商家|线|水平)?|头部|标杆|大盘|对手|竞店|竞品|(?:其他|相似|对比)店铺|[\u4e00-\u9fff]{2,}(?:旗舰|专卖|专营)店|全[站网]|平台均|类目|差值|差距|TOP\s?\d*|良好(?:值|线)?|中等|industry|peers?|(?:similar|other) (?:shops?|sellers?|stores?)|average|avg|median|benchmark|competitors?|previous|yesterday|last (?:week|month|period)|(?<![a-z] ?)best(?=\s*:?\s*$)/gi,
  rank: /超[越过]了?|击败|打败|领先|落后|[优好]于|排名|排行|名次|位列|(?:^|\s)前(?=\s*$)|rank(?:ing)?|beats?|ahead of|better than|\btop(?=\s*$)/gi,
  target:
    /(?:可|最[高多]|预[计估]|再)加分|(?:考核|合格|达标|警戒|预警|管控|红|优秀|满分|分|星|档)线|红线|预警值|(?<![优劣评])差(?=\s*$)|(?:优化|改善|提高|提升|降低)[到至]|[可能将会](?:得|获得|拿到)|控制在|申诉[前后]|改[前后]|剔除[前后]|修正[前后]|还需|还差|再得|升级|影响分|贡献|可提升|最多|待领取|目标|合格|达标|标准|门槛|阈值|要求|预[期测估计]|满分|失分|最高|最低|上限|下限|及格|距离?|还差|再提升|建议|提升至|降至|区间|范围|档|参考值|[高低]于|不超过|target|goal|threshold|required|recommended|minimum|maximum|min\b|max\b|forecast|estimate\w*|suggest\w*|full marks?/gi,
  part: /(?<![\w:])ID(?=\s*$)|序号|排序|行号|分子|分母|总数|总量|单量|订单数|订单量|运单数|会话数|售后单数|总时长|次数|人数|件数|(?<!中[^\s\d]{1,12}的)占比(?=\s*:?\s*$)|近\d+[天日][^\d]{4,}?[数量长]|[\u4e00-\u9fff](?:率|时长|时效|满意度)(?=\s*:?\s*$)|(?:orders|parcels)(?! (?:of|in|over|from) the (?:last|past))|count(?=\s*:?\s*$)/gi,
};
const KINDS = Object.keys(WORDS) as Caption[];

/** A verdict on a figure (优秀, 达标, 高于同行), which stands beside it in a tag and makes it nobody else's. */
const VERDICT =
  /^(?:优秀?|良好?|中等?|较?差|差|合格|已?达标|[未不]达标|不合格|不及格|一般|正常|异常|偏[高低]|较[高低好差]|[高低]|(?:红|黄|绿|蓝|橙)色?|预警|告警|警告|风险|危险|健康|安全|[需待可有应]?(?:提升|优化|改进|改善|关注|整改)|重点关注|核心(?:指标)?|重点(?:指标)?|(?:重点|基础|非)?考核(?:项|中|指标)?|最新|重要|新|热|(?:[高低优劣差好]于|领先|落后|超过|超越)(?:行业|同行|大盘|均值|平均)(?:均值|平均|水平|优秀)*|(?:行业|同行)领先|越[高低](?:越好)?|(?:上升|下降|提升|改善)中|每[日天]更新|excellent|great|(?:very)?good|fair|poor|normal|warning|critical|(?:un)?healthy|atrisk|ontrack|needs?(?:improvement|attention)|(?:above|below|meets?)(?:the)?(?:target|standard|average|peers)|pass(?:ed)?|fail(?:ed)?|(?:not)?met|new|hot|high|low|medium|[A-E]级)$/i;
/** Verdicts of several words, which are not to be taken apart. */
const PHRASE =
  /\b(?:very good|at risk|on track|needs? (?:improvement|attention)|(?:above|below|meets?) (?:the )?(?:target|standard|average|peers)|not met)\b/gi;
/** What one does from beside a figure, and what explains it; says nothing of whose it is. */
const ASIDE =
  /^(?:(?:查看|去|立即|马上|如何|怎么|一键|点击|前往)?(?:详情|明细|更多|趋势|提升|优化|处理|诊断|申诉|说明|规则|攻略|查看|展开|收起|复制|设置|解读|分析|帮助|查看[^\d]{0,6}|去(?!年)[^\d]{1,4})|(?:提升|优化|改善|改进|提分|涨分|诊断|处理|申诉|运营|解读|数据|趋势|指标)(?:攻略|指南|技巧|秘籍|方法|工具|教程|课程|报告|入口|明细|详情|分析|解读|说明)|details?|more|view|trend|help|how)$/i;
const SEPARATORS = /[\s|,，、;；·:：()（）[\]【】<>《》›»>?？ⓘ!！*+\-\ufffc]+/;

/** Verdicts and asides taken out; what is left may be a caption. `verdicts` counts the verdicts. */
export function withoutVerdicts(words: string): { readonly rest: string; readonly verdicts: number } {
  let verdicts = 0;
  const whole = words.replace(PHRASE, (phrase) => phrase.replaceAll(' ', ''));
  const rest = whole.split(SEPARATORS).filter((word) => {
    if (VERDICT.test(word)) verdicts++;
    else return word !== '' && !ASIDE.test(word);
    return false;
  });
  return { rest: rest.join(' '), verdicts };
}

/** Whether words are a verdict and nothing else: heads of a scale (优秀 · 良好, Excellent · Pass). What is new is no step of one. */
export function isVerdict(words: string): boolean {
  const { rest, verdicts } = withoutVerdicts(words);
  return rest === '' && verdicts > 0 && !/新|new|每|hot|热/i.test(words);
}

/** Words that say when, in what unit, or nothing; next to them a figure is as good as bare. */
const PLAIN =
  /近\s*\d+\s*个?[天日]|\d+天|每[日天]|截[至止]|今日|数据|日期|时间|周期|统计|[单位分秒元个件]|平均|累计|已|更新|约|仅|共|为|是|[于至到]|updated?|as of|through|date|period|\bon\b|the|last|past|days?/gi;

/** Whether words say something of a figure that no list here knows: 剔除后, 小鹿旗舰店, a name. */
export function isUnknownCaption(words: string): boolean {
  return captionKind(words) === undefined && /[\p{L}]/u.test(words.replace(PLAIN, ''));
}

/** As long as two Chinese characters, whatever its letters. */
const LATIN_WORD = /[a-z]+/gi;
const LONGEST_CAPTION = 5;

/** A sentence about the indicator, not a caption: long, and not ending as captions do. */
export function isNote(words: string): boolean {
  const text = words.replace(/\s+/g, '');
  return (
    words.replace(LATIN_WORD, 'xx').replace(/\s+/g, '').length > LONGEST_CAPTION &&
    !/(?:均值|平均|平均值|值|线|水平|中位数|基准|优秀|商家|店铺?|同行|average|median)$/i.test(text)
  );
}

/**
 * What a caption makes of the figure behind it; undefined where the words say nothing.
 * Of several words the last one counts: `行业均值 1.2% 店铺表现` is the shop's own.
 */
export function captionKind(text: string): Caption | undefined {
  let last = { start: -1, end: -1 };
  let kind: Caption | undefined;
  for (const candidate of KINDS) {
    for (const { 0: words, index: start } of text.matchAll(WORDS[candidate])) {
      const end = start + words.length;
      // Of words that end together the longer say more: 较前一日 is a change, 前一日 another period.
      if (
        end > last.end ||
        (end === last.end && (start < last.start || (start === last.start && candidate !== 'own')))
      ) {
        last = { start, end };
        kind = candidate;
      }
    }
  }
  return kind;
}

/** A name for the shop that says so only beside another one: 店铺 / 同行. */
const BARE_SHOP = /^(?:店铺|我|shop|store|you)$/i;

/** The captions of two figures that are parted as they are: 本店 / 同行均值 over, or before, `12.15秒 / 13.37秒`. */
export function pairIn(words: string): readonly [string, string] | undefined {
  const [, one, other] = /([^\s/／|｜]+)\s*[/／|｜]\s*([^\s/／|｜]+?)[\s:：]*$/.exec(words) ?? [];
  if (!one || !other) return undefined;
  const [first, second] = [one, other].map((each) => (BARE_SHOP.test(each) ? '本店' : each)) as [string, string];
  const [a, b] = [captionKind(first), captionKind(second)];
  return a !== b && (a === 'own' || b === 'own') ? [first, second] : undefined;
}

/** What parts two such figures. */
export const PAIR_MARK = /^\s*[/／|｜]\s*$/;

/** How a sentence goes on behind a figure: `4.79分 就可以拿到满分`. */
const SAID_ON =
  /^ *(?:就|才|即可|便可|则|可以?(?:拿|得|获|享|达)|的话|[哦呢啦吧哈](?!\p{L})|(?:will|would|earns?|gets?) )/iu;

/** Words directly behind a figure that take it from the shop: `97.8% 的同行`, `80分 及格`. */
export function trailingKind(text: string): Caption | undefined {
  // 97.8% 的同行; but 4.71分 同行 4.60分 goes on with the peers' own figure, which may be broken onto the next line.
  if (
    /^ *(?:的(?:同行|商家|店铺|卖家)|(?:同行|商家|店铺(?!表现|数据)|卖家)(?![^\n\d]{0,8}\n?\d))/.test(text) ||
    /^ *of (?:peers|sellers|shops)/i.test(text)
  )
    return 'rank';
  if (/^ *[)）]? *权重(?![^\n\d]{0,6}\d)/.test(text)) return 'weight'; // 1.2% 权重 20%: of the next one
  if (/^ *(?:[及或]?以[上下内]|之[内间]|起(?=\s|$)|封顶|or (?:more|less|above|below|higher|lower))/i.test(text))
    return 'target';
  if (SAID_ON.test(text)) return 'target';
  if (/^ *(?:(?:及格|合格|达标线|满分)(?![^\n\d]{0,4}\d)|分?制)/.test(text)) return 'target'; // 88 满分100: of the next one
  if (/^ *[)）]? *(?:人|条|个)?(?:评分|评价|评论)(?!日期|时间|更新)/.test(text)) return 'part';
  return undefined;
}

const CAPTION_BELOW =
  /^[^\n]*\n((?:行业|同行|类目|同类|同级|同层|大盘)(?:均值|平均(?:值|水平)?|中位数|优秀(?:值|水平)?|标杆(?:值|水平)?)|建议(?:值|达到的?(?:水平|值)?)|(?:参考|目标|标准)(?:值|水平)|(?:suggested|recommended|target|industry|peer|category) (?:level|value|average))\s*(?=\n|\ufffc|$)(?!\s*(?:-|—|–|暂无|N\/A))/i;

/** A caption on the line below the last figure of a text (`2.5%` over 行业均值), which has no other figure to speak of. */
export function captionBelow(text: string): Caption | undefined {
  const words = CAPTION_BELOW.exec(text)?.[1];
  return words ? (captionKind(words) ?? 'target') : undefined;
}

/** A place among others in a tag right behind a figure (`1.2% TOP3`), which says nothing of whose the figure is. */
const PLACE_BEHIND =
  /^[^\S\n]*(?:行业|同行|类目|同城|同级|同层)?[^\S\n]?(?:排名|TOP|No\.?|第|前)[^\S\n]?\d{1,4}(?:\.\d+)?(?:%|名|位)?(?=\s|$)/i;

/** The words behind a figure without the place that it takes. */
export function withoutPlace(behind: string): string {
  return behind.replace(PLACE_BEHIND, '');
}

/** What words in a figure's own box, below or behind it, make of it: `2.5%` over 行业均值. */
export function captionBehind(text: string): Caption | undefined {
  if (/持平|无变化|no change|unchanged|--/i.test(text)) return undefined;
  const kind = captionKind(text);
  // 1.34% ↓: the direction of the figure, which is still the shop's own.
  return kind === 'change' && !/较|环比|同比|vs/i.test(text) ? undefined : kind;
}

/** 上升/下降, 持平, arrows: the direction of a printed change; undefined where only colour or an icon tells. */
export function changeSign(text: string): -1 | 0 | 1 | undefined {
  if (/持平|无变化|no change|unchanged/i.test(text)) return 0;
  if (/下降|降低|下跌|减少|[↓▼]|decreased?|down\b/i.test(text)) return -1;
  if (/上升|提升|上涨|增加|[↑▲]|increased?|up\b/i.test(text)) return 1;
  return undefined;
}
