import type { Around } from '../exchange/import/guess-mapping';
import type { KnownIndicator, KnownOf } from '../exchange/import/known-indicator';
import { labelIndex } from '../exchange/import/label-index';
import { vocabularies } from '../platforms/vocabularies';
import type { Term } from '../platforms/vocabulary';
import type { PlatformId } from '../records/ids';
import { EVERYDAY } from './sentence/everyday-names';

/** What the names of files and tables say of their platform. */
const WORDS: Readonly<Record<PlatformId, RegExp>> = {
  douyin: /抖店|抖音|douyin|罗盘/i,
  taobao: /淘宝|天猫|千牛|生意参谋|taobao|tmall/i,
  pinduoduo: /拼多多|pdd|pinduoduo/i,
  jd: /京东|京麦|\bjd\b/i,
  kuaishou: /快手|kuaishou/i,
  weixin: /微信|视频号|weixin|wechat/i,
  xiaohongshu: /小红书|xiaohongshu|rednote/i,
  tiktok: /tiktok/i,
};

/** The terms of a platform that its rules still count come first: a name that two share means the one of today. */
export function termsOf(platform: PlatformId, today: string): readonly Term[] {
  const terms = vocabularies.find((each) => each.platform === platform)?.terms ?? [];
  const isOver = ({ until }: Term) => until !== undefined && until <= today;
  return [...terms.filter((term) => !isOver(term)), ...terms.filter(isOver)];
}

/** What an import needs of the platforms: their indicators, and how to find one by what a table calls it. */
export function importKnowledge(today: string): { readonly known: KnownOf; readonly platforms: Around['platforms'] } {
  const byPlatform = new Map(
    vocabularies.map(({ platform }) => {
      const known = new Map<string, KnownIndicator>();
      for (const term of termsOf(platform, today))
        if (!known.has(term.indicator)) known.set(term.indicator, knownOf(term));
      return [platform, known] as const;
    }),
  );
  const known: KnownOf = (platform) => byPlatform.get(platform) ?? new Map();
  const platforms = vocabularies.map(({ platform }) => ({
    id: platform,
    words: WORDS[platform],
    find: labelIndex(known(platform).values()),
  }));
  return { known, platforms };
}

function knownOf(term: Term): KnownIndicator {
  const { labels, weakLabels = [], name } = term;
  return { ...term, names: [...labels, name.zh, name.en, ...weakLabels, ...(EVERYDAY[term.indicator]?.names ?? [])] };
}
