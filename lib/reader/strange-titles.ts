/** The words of titles over figures that are not this shop's own of today, by what they say. Matched against `sectionTitles`. */

/** One expression of many: whichever matches. */
const anyOf = (...words: readonly string[]) => new RegExp(words.join('|'), 'i');
/** The same for titles that say nothing else. */
const whole = (...words: readonly string[]) => new RegExp(`^(?:${words.join('|')})$`, 'i');

/** On any page. */
export const STRANGE = anyOf(
  // made up
  '示例|样例|演示|假设|为例|测算|试算|模拟|计算器|预[估测]',
  'example|sample|demo\\b|simulat|calculator',
  // said by a machine
  '(?<![a-z])AI(?![a-z])|(?:智能|经营|小)助手|assistant',
  // rights that a score brings, and reports on a year
  '^(?:我的|店铺)?权益|^20\\d\\d年?度?(?:年度?|经营|数据)*(?:报告|账单|总结)',
  // to be reached
  '^(?:达标|合格|及格|优秀|警戒)线$|目标设[置定]|目标值',
  // others'
  '标杆|竞店|竞品|优秀商家|TOP商家|头部商家|(?:同行|行业|大盘)(?:优秀|标杆|大盘|均值|平均|数据|表现|水平)',
  '行业.{0,4}(?:大盘|概况|概览|总览|行情|洞察)|(?:类目|市场)(?:大盘|行情|概况|洞察)',
  '\\b(?:category|industry|peers?|market)(?: |-)(?:average|avg\\b|median|overview|performance)',
  '对标|benchmark|competitor|\\brivals?\\b',
);

/** On pages that are not known to show the score: what else has figures with these labels. */
export const STRANGE_ELSEWHERE = anyOf(
  // rules, lessons and questions
  '举例|案例|门槛|准入|报名|要求|标准|规[则范](?!.{0,2}升级)|(?<!指标)说明|教程|帮助|攻略|问答|常见问题|FAQ|引导|看懂|抢先看',
  '权重|失分|扣分原因|(?:使用|服务|优化|提升)效果|客户案例|协议|合同|套餐|服务市场|rule|guide|help|eligib|weights?',
  'success stor|case stud|best practice|\\bhow to\\b|\\bcourses?\\b|\\blessons?\\b|tutorial|webinar',
  // to be reached
  '目标(?!达成)|KPI|target|\\bgoals?\\b',
  // not so, or not yet
  '练习|培训|测试数据|虚拟|申诉后|剔除|[未待]生效|草稿|未来\\d+[天日周]|(?:改善|优化|提升|整改)后|pending|expected|practice|after appeal|excluding|forecast|predict|projected|criteria|thresholds?\\b|requirements?\\b|考核线',
  // the best of all
  '(?:同等|相近|相似|同规模)[^\\s]{0,4}(?:商家|店铺)|competing|median|行业(?:第[一二三\\d]|前\\d)|榜首|\\bleaders?\\b|\\btop \\d+',
  // several shops, and whose they are
  '商家详情|集团|门店|分店|选店|代运营',
  // one case: an order, a review, an appeal, a violation
  '申诉|订单(?!(?:量|数据|情况|指标|规模)?(?:概[况览]|数据|情况|统计|总[览计]|表现|规模|指标)?$)|(?:违规|处罚|预警|工单|任务|整改|操作)(?:记录|列表|管理|通知|单)|售后单|(?:评价|评论|订单|售后|退款)(?:列表|管理|详情)|\\border(?!s? fulfil)|review(?! rate)',
  // talk
  '(?<!商家)助手|助理|店小[助蜜二]|消息|通知|公告|播报|推送|站内信|私信|message|notice|assistant',
  // other times, and means
  '[日周月]报|历史|年度|年报|复盘|账单|^20\\d\\d年\\d{1,2}月$|均值|平均|report',
);

/** There too: what a shop has many of. Under such a heading all of them together may be the shop, see `WHOLE_SHOP`. */
export const ONE_OF_MANY = anyOf(
  '达人|主播|带货|单品|商品分析|商品诊断|商品详情|直播间|直播(?:场次|数据)|供[货应]商|类目',
  '客服(?:绩效|排行|个人)|客服详情|坐席|子账号|快递|承运|物流商|排行|榜|partner|creator|affiliate|campaign',
  '推广|投放|广告|千川|直通车|秒杀|拼团|优惠券|\\bads?\\b|\\bad (?:campaigns?|groups?|sets?)\\b|coupon|flash (?:sales?|deals?)',
  '爆款|新品|热销|滞销|商品维度|\\bSKU|\\bSPU|渠道|商品卡|短视频|地区|区域|[收发]货地|线路|城市|[\\u4e00-\\u9fff]{2}[省市](?!场)',
  '(?:低分|差评|品退|高退|问题|异常|TOP\\d*)[^\\s]{0,4}(?:商品|宝贝)|(?:单链接|宝贝|商品)(?:层级|维度)|频道|直播$|大区|(?:跨境|分销|带货)业务|\\bcross-border\\b',
  '(?:售后|客服|运营|发货|打单)组|团队|外包|outsourced|(?:low-rated|worst|best) items|\\bvendors?\\b|^(?:USPS|UPS|FedEx|DHL)$',
  '员工|小组|[夜早晚白]班|新人|供应商|服务商|(?:similar|linked|sister|other) (?:sellers?|shops?|stores?)|suppliers?\\b|\\bregions?\\b',
  '\\bchannels?\\b|\\bshifts?\\b|\\bteam [A-Z\\d]\\b|\\b(?:top|best|problem) (?:listings?|products?|items?|sellers?)|\\bproduct [A-Z]*-?\\d|\\bby product\\b',
  '(?:其[他它]|关联|名下|同主体)的?店铺|仓库|分仓|[\\u4e00-\\u9fff]{2}仓(?![\\u4e00-\\u9fff])|[\\u4e00-\\u9fff]{2}仓(?=数据|表现|履约)',
  '\\bagents?\\b|warehouse|carriers?\\b|couriers?\\b|live ?(?:streams?|sessions?)\\b|product (?:data|details?)\\b',
);

/** The title of what all of them make together: 店铺整体 over the agents one by one. */
export const WHOLE_SHOP =
  /^(?:(?:店铺|全店|本店)(?:的?(?:整体|汇总|合计|总体|总览|概[况览]))|全店|整体|总体)(?:的?(?:数据|表现|指标|情况|水平|绩效|服务|概[况览]))?$|^(?:shop|store|overall) (?:overview|total|performance)$/i;

/** In so many words, on any page, where it is the nearest title: figures of others, of other times, or of nobody yet. */
export const HEADS_OTHERS = whole(
  // what is compared with
  '.{0,8}(?:均值|平均(?:值|水平)?|参考值|标准|条件|要求|门槛)',
  '.{0,4}(?:保障|红|及格|警戒|达标|合格|优秀)线',
  '(?:行业|同行|类目|商家)?TOP\\d{1,3}%?(?:的?商家|店铺)?',
  '(?:同行|行业|同类|同层|竞店|竞品).{0,6}(?:体验分?|评分|得分|星级|口碑分)',
  // other times
  '历史(?:体验分?|得分|评分|分数|数据|记录|表现|变化)?|(?:score|data)?history',
  '(?:去年|上[月周季]|上一?(?:期|周期|个)(?:\\d+[天日])?|[上前]一?\\d+[天日]|近一年|历史最[佳好高]).{0,6}',
  '(?:双1[12]|618|大促|.{2,8}期间|blackfriday|上个?(?:考核)?周期).{0,6}',
  '20\\d\\d年?(?:Q[1-4]|第?[一二三四]季度)|第?[一二三四]季度|.{0,6}[月季]报|.{2,8}期间',
  '(?:the)?(?:same(?:period|time|week|month)(?:of|in)?)?(?:last|previous|prior)(?:year|quarter|month|week).{0,12}|(?:all-?time)?bestever|all-?timebest',
  // what would be, or no longer is
  '(?:预计|预估|优化方案).{0,8}|.{0,6}(?:优化|改善|提升|整改)后(?:预[计估测])?.{0,4}|(?:提升|优化)空间|目标拆解|未生效.{0,4}|处罚前.{0,4}|旧版.{0,4}|已下线.{0,4}|.{0,8}未计入.{0,2}',
  // several shops
  '(?:多店|集团|子店)汇总|全部店铺|(?:其[他它]|关联|名下|同主体)的?店铺(?:数据|表现)?|(?:other|linked|sister)(?:shops|stores)',
);

/** A month, a quarter or a half of a year, which a score is not of: 2026年8月, 8月表现, Q2 2026, August 2026. */
export const LONG_AGO =
  /^(?:20\d\d(?:年|[-./]))?(?:(?:0?[1-9]|1[0-2])月(?:份)?|(?<=[-./])(?:0?[1-9]|1[0-2])|Q[1-4](?:20\d\d)?|[上下]半年)(?:数据|表现|汇总|概览|体验分)?$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*20\d\d$/i;

/** What there are many of, and one of them with its name: `品牌：暖阳`. */
const NAMED =
  '商品|宝贝|直播间|主播|达人|供[货应]商|品牌|类目|团队|部门|机构|子店铺|关联店铺|场次|计划|活动|客服|门店|仓库|快递|买家|渠道|城市|地区|服务商';
/** What stands behind a kind of person where the title is of the shop's service, and not of one person: 客服响应. */
const OF_SERVICE =
  '体验|服务|咨询|响应|满意|评价|口碑|分|指标|数据|表现|概览|总览|情况|好评|回复|接待|效率|能力|质量|维度|诊断|考核|绩效|排[行名]|明细|列表';
/** A heading that names one other subject: `品牌：暖阳`, 主播阿珍, 订单 2211332100. */
export const ONE_OTHER = new RegExp(
  [
    `^(?:(?:${NAMED})[:：]\\s*(?!全部|不限|所有|请选择)\\D`,
    `(?:客服|主播|达人|买家)\\s?(?![与和及]|[\\p{L}\\d]{0,2}(?:${OF_SERVICE}))\\p{L}{2,3}$`,
    `(?:订单|申诉单|售后单|工单)(?:号|编号)?[\\s:：]*\\d*$)`,
  ].join('|'),
  'u',
);

/** Titles over a promoter's own score, which say what its owner does and nothing of anybody else: 带货中心, 我的达人数据. */
export const OF_PROMOTER =
  /^(?:我的)?(?:达人|主播|带货|直播间?)+(?:的?(?:中心|数据|口碑|评分|得分|分|体验|表现|概览|总览|指标|成长|考核|明细))*$/;
