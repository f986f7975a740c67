/** Douyin's rule pages that fixes and warnings rest on, with the date of the text that was read. */
export const RULES = {
  /** 商家体验分规范, red-line text of 2026-08-06 for 2026-09-08: indicators, bonuses, deductions. */
  score: 'https://school.jinritemai.com/doudian/web/article/aJoPPkXuLRqc',
  /** 商家体验分规范, 2026-07-14: the version before. */
  scoreJuly: 'https://school.jinritemai.com/doudian/web/article/103956',
  /** 【虚假交易】处置细则, 2026-08-03: fake orders, score lifting, bought reviews; allows 评价有礼. */
  fakeTrade: 'https://school.jinritemai.com/doudian/web/article/aJoPTsTo7j8N',
  /** 商家【消极服务】处置细则, 2026-07-24: groundless refusal, perfunctory replies, overdue platform tickets. */
  passiveService: 'https://school.jinritemai.com/doudian/web/article/aJnzyPepnfnA',
  /** 发货超时, 物流轨迹异常 and 欺诈发货, 2026-08. */
  dispatch: 'https://school.jinritemai.com/doudian/web/article/aJoPPkWZ7VQM',
  /** 官方大促活动报名规则, 2026-08-05. */
  campaigns: 'https://school.jinritemai.com/doudian/web/article/aJogfFBShQ25',
  /** Notice of 2026-06-23 that ends the exemption for sudden order peaks (现货爆单权益细则). */
  peakExemptionEnds: 'https://school.jinritemai.com/doudian/web/article/aJmYBvWsJjan',
} as const;
