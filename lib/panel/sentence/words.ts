/** What a word does in a sentence. `skip` words carry nothing that matters here. */
export type WordKind =
  | 'to'
  | 'from'
  | 'down'
  | 'up'
  | 'fast'
  | 'slow'
  | 'better'
  | 'worse'
  | 'half'
  | 'double'
  | 'same'
  | 'relative'
  | 'speed'
  | 'join'
  | 'ask'
  | 'skip';

/** Of words that begin alike the longest counts; a word that is in no list is left over, and asked back. */
const CHINESE: Readonly<Record<WordKind, string>> = {
  to: '到 至 变成 改成 改为 变为 变到 改到 做到 达到 达 成为 为 等于 是 控制在 保持在 维持在 稳定在 不超过 不高于 不低于 不少于 低于 小于 少于 高于 超过 大于 多于 设为 设成',
  from: '从 由',
  down: '下降 降低 下调 减少 减小 缩短 缩减 下滑 回落 降 减 低 少 短 跌 掉 压',
  up: '上升 上涨 上调 提高 提升 增加 增长 升高 延长 拉长 涨 升 提 加 增 高 多 长',
  fast: '快 加快 变快 提速 提前 早',
  slow: '慢 变慢 放慢 减慢 晚',
  better: '改善 改进 优化 变好 好转 好',
  worse: '变差 变坏 恶化 差',
  half: '减半 腰斩 砍半',
  double: '翻倍 翻番 翻一番 翻一倍',
  same: '不变 保持不变 维持不变 恢复原样 复原 还原',
  relative: '相对 按比例 环比',
  speed: '速度 效率',
  join: '和 与 及 跟 以及',
  ask: '怎样 怎么样 如何 多少 几 什么 会怎样 会怎么样 能涨多少 会涨多少 会掉多少 能到多少',
  skip:
    '如果 假如 假设 要是 若 若是 倘若 把 将 让 使 给 我 我们 咱 咱们 我店 店里 店铺 本店 的 了 能 能够 可以 会 就 就是 再 又 还 都 各 各自 均 也 一起 同时 ' +
    '那 那么 话 的话 时 时候 这 这个 一下 一些 一点 一点点 下 下来 下去 上去 起来 现在 目前 当前 比 相比 指标 数值 值 吧 呢 吗 啊 呀 嘛 请 帮 帮我 想 看 看看 试 试试 ' +
    '至少 最多 最少 变 变化 改 调 调整 调到 有 约 大约 大概 左右 差不多 近 以下 以内 之内 内 以上 每 按 直接 只 只要 再次 继续 分别 全 全部 总共 整体',
};

const ENGLISH: Readonly<Record<WordKind, string>> = {
  to: 'to at reach reaches reached equals equal is are was were become becomes became below under within above over',
  from: 'from',
  down:
    'down drop drops dropped dropping decrease decreases decreased reduce reduces reduced lower lowers lowered fall falls ' +
    'fell fallen cut cuts less fewer decline declines declined shorter shorten shortens shortened minus',
  up: 'up rise rises rose risen rising increase increases increased raise raises raised grow grows grew higher more longer plus add adds added',
  fast: 'faster quicker sooner earlier',
  slow: 'slower later',
  better: 'better improve improves improved',
  worse: 'worse worsen worsens worsened',
  half: 'halve halves halved half',
  double: 'double doubles doubled',
  same: 'unchanged',
  relative: 'relative relatively itself',
  speed: 'speed',
  join: 'and',
  ask: 'what how much happens happen',
  skip:
    'if the a an our my we i us it its by of in for would could can will should be been let lets make makes set get gets got have has had ' +
    'then when please about around roughly approximately only both also shop store value figure with on go goes went bring ' +
    'brings keep suppose assume now currently current than do does did most least each s',
};

type Word = readonly [word: string, kind: WordKind];

function listed(table: Readonly<Record<WordKind, string>>): Word[] {
  return Object.entries(table).flatMap(([kind, words]) =>
    words.split(' ').map((word): Word => [word, kind as WordKind]),
  );
}

const ENGLISH_WORDS: ReadonlyMap<string, WordKind> = new Map(listed(ENGLISH));
const CHINESE_WORDS: readonly Word[] = listed(CHINESE).sort(([a], [b]) => b.length - a.length);

/** The kind of a whole English word; undefined for one that is not known. */
export function englishWord(word: string): WordKind | undefined {
  return ENGLISH_WORDS.get(word);
}

/** The longest Chinese word that begins here. */
export function chineseWordAt(text: string, at: number): Word | undefined {
  return CHINESE_WORDS.find(([word]) => text.startsWith(word, at));
}
