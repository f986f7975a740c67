import type { Language } from '../format/language';
import type { Alert } from './judge-alerts';
import type { Week } from './routine';

/** At most two decimals, none for nothing. */
const points = (value: number) => String(Math.round(value * 100) / 100);

const WORDS: Readonly<Record<Alert['kind'], readonly [before: string, after: string, en: string]>> = {
  below: ['低于你设的 ', ' 分', 'Below your line of '],
  lost: ['跌破 ', ' 分，有权益按这个分数核', 'Rights are lost below '],
  won: ['够到 ', ' 分，有权益按这个分数核', 'Rights are won at '],
  drop: ['比上次掉 ', ' 分，超出平时的起伏', 'More than usual: down by '],
};

/** One alert in a line. */
export function alertWords({ kind, score }: Alert, language: Language): string {
  const [before, after, en] = WORDS[kind];
  return language === 'en' ? en + points(score) : before + points(score) + after;
}

/** The head of a notification: whose score, and what it is. */
export function alertTitle(shop: string, total: number, language: Language): string {
  return language === 'en' ? `${shop}: score ${points(total)}` : `${shop}：${points(total)} 分`;
}

export function staleWords(days: number, language: Language): string {
  return language === 'en' ? `No figures read for ${days} days` : `${days} 天没读到新的分数了，打开后台看一眼`;
}

export function unreadWords(language: Language): string {
  return language === 'en'
    ? 'Today’s score has not been looked at yet; click to open the page'
    : '今天的分数还没看，点一下打开后台';
}

export function weekTitle(shop: string, language: Language): string {
  return language === 'en' ? `${shop}: last week` : `${shop}：上周小结`;
}

/** `74 → 76 分，涨了 2 分，最低 72，读到 6 天`. */
export function weekWords({ first, last, lowest, days }: Week, language: Language): string {
  const change = last - first;
  const [zh, en] =
    Math.abs(change) < 0.005
      ? ['持平', 'no change']
      : change > 0
        ? [`涨了 ${points(change)} 分`, `up by ${points(change)}`]
        : [`掉了 ${points(-change)} 分`, `down by ${points(-change)}`];
  return language === 'en'
    ? `${points(first)} → ${points(last)}, ${en}; lowest ${points(lowest)}; read on ${days} of 7 days`
    : `${points(first)} → ${points(last)} 分，${zh}，最低 ${points(lowest)} 分；7 天里读到 ${days} 天`;
}
