import type { RuleFault } from '../panel/rule-editor';

const fault: Record<RuleFault['code'], (of: string) => string> = {
  number: (of) => `「${of}」要填数字。`,
  shares: () => '权重加起来要正好 100%，请再核对一遍。',
  tiers: () => '档位要从好到差排，分数要在这个维度的满分之内，请再核对一遍。',
  file: () => '这段文字不是店分透镜的规则修改，请让对方重新复制一次。',
  version: () => '这份修改是给另一版规则的，和这家店现在的规则对不上。',
};

/** The texts of the rule editor. */
export const rulesZhCN = {
  title: '算分规则',
  lead: '页面上的权重、档位和这里不一样？照页面改，试算马上跟着变。',
  own: '正在用你改过的规则',
  share: (name: string): string => `${name}占比`,
  ofTotal: '占总分',
  ofDimension: '占本维度',
  tiers: (name: string): string => `${name}的档位`,
  edge: { higher: '不低于', lower: '不高于' },
  below: '其余',
  score: '得分',
  add: '加一档',
  remove: (name: string, nth: number): string => `删掉${name}第 ${nth} 档`,
  basis: '这些数是',
  bases: { shown: '照后台页面抄的', unofficial: '我自己估的' },
  why: '依据（可不填）',
  whyDefault: '卖家修改',
  save: '保存修改',
  saved: '已保存，试算按新规则来。',
  reset: '恢复平台版规则',
  resetDone: '已恢复。',
  hand: '复制我的修改',
  copied: '已复制，可以发给同事。',
  paste: '粘贴同事的修改',
  take: '用这份修改',
  fault,
};

export type RulesText = typeof rulesZhCN;
