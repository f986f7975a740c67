/** Words of which back-ends make labels and captions: none of them is anybody's name. */
const PARTS =
  '商家 店铺 本店 我的 我店 商品 物流 服务 售后 客服 发货 揽收 配送 签收 退款 退货 退换 品质 质量 好评 差评 评价 评分 得分 总分 体验 口碑 星级 指数 指标 数据 统计 概览 总览 详情 明细 诊断 分析 考核 规则 说明 达成 及时 时效 时长 平均 人工 机器人 会话 响应 回复 接待 咨询 满意 不满意 投诉 纠纷 求助 介入 审核 处理 完结 破损 虚假 违规 处罚 扣分 加分 奖励 权益 订单 运单 有效 成交 支付 转化 点击 曝光 访客 浏览 销量 金额 数量 单量 占比 比例 比率 权重 排名 行业 同行 同类 优秀 良好 均值 平均值 基准 目标 达标 合格 标准 门槛 预警 满分 最高 最低 上限 下限 区间 超越 超过 领先 落后 较前 环比 同比 变化 上升 下降 提升 降低 持平 增加 减少 昨日 今日 前日 上周 本周 上月 本月 近 日 天 周 月 年 小时 分钟 秒 分 单 笔 次 件 个 条 星 率 数 值 更新 时间 日期 截至 截止 周期 暂无 加载 查看 更多 展开 收起 导出 下载 设置 帮助 首页 登录 退出 确定 取消 刷新 返回 全部 当前 实时 历史 成长 阶段 正式 预估 直播 短视频 达人 自营 旗舰 类目 渠道 品退 新灯塔 灯塔 领航员 风向标 综合 基础 消费者';
const LATIN =
  'score scores rate rates time total shop store goods product products quality logistics delivery service services experience refund refunds return returns review reviews rating ratings response reply average avg orders order days day hours hour minutes minute seconds second data date updated update vs change industry peers target weight rank level overall detail details overview export help more view within on valid satisfaction dissatisfaction complaint dispute cancel ok yes no none loading dsr vip';

/** Parts of class names by which a component and its place in a board can be told. */
const CLASS_PARTS =
  'ant antd auxo ecom arco semi el next t tea kwai jd pdd card title head header body content footer table thead tbody tr td th row col cell item items list grid flex box wrap wrapper container main side sider menu tab tabs pane panel label value val num number unit text desc descriptions description statistic stat stats score rate rank trend up down change compare tip tips tooltip popover modal drawer dialog mask spin loading skeleton empty icon btn button link tag badge progress ring chart dashboard overview board module section block group active hidden show input form select option steps page layout';

/** The words that may leave a page in its skeleton. */
export type SafeWords = {
  /** Whole labels, which are kept wherever they stand. */
  readonly labels: RegExp;
  /** Whether a stretch of letters is made of such words and nothing else. */
  readonly isSafe: (letters: string) => boolean;
  readonly classParts: ReadonlySet<string>;
};

/** Shorter labels (商品, 服务) are everyday words and parts of names. */
const SHORTEST_LABEL = 5;

/** @param labels what the platforms print, of all rule versions */
export function safeWords(labels: readonly string[]): SafeWords {
  const plain = [...new Set(labels.map((label) => label.replace(/\s+/g, '').replace(/\d/g, '0')))];
  const long = plain.filter((label) => /[\u3400-\u9fff]/.test(label) && label.length >= SHORTEST_LABEL);
  const parts = sorted([...plain, ...PARTS.split(' ')]);
  const latin = LATIN.split(' ').map((word) => `${word}(?![a-z])`);
  const whole = new RegExp(`^(?:${[...parts.map(escaped), ...latin].join('|')})+$`, 'iu');
  const sayings = new RegExp([...parts.filter(({ length }) => length > 1).map(escaped), ...latin].join('|'), 'iu');
  return {
    labels: anyOf(long, 'gu'),
    // Units alone make names (天天, 星分); and how a long text could be made up would take long to find out.
    isSafe: (letters) =>
      letters.length <= LONGEST_STRETCH && whole.test(letters) && (letters.length === 1 || sayings.test(letters)),
    classParts: new Set(CLASS_PARTS.split(' ')),
  };
}
const LONGEST_STRETCH = 40;

function anyOf(words: readonly string[], flags: string): RegExp {
  return new RegExp(words.length > 0 ? sorted(words).map(escaped).join('|') : '(?!)', flags);
}

function sorted(words: readonly string[]): string[] {
  return [...words].filter((word) => word !== '').sort((a, b) => b.length - a.length);
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
