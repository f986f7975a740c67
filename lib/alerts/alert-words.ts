import type { Language } from '../format/language';
import type { Alert } from './judge-alerts';

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
