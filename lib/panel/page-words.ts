import type { Language } from '../format/language';
import type { PageText } from '../i18n/page-zh-CN';
import type { Platform } from '../platforms/platform';
import type { Bilingual } from '../records/ids';
import type { Outcome, Reason, Visit } from '../records/visit';
import { lookedAt } from './freshness';
import { nameOf } from './rows';

/** A reason in a sentence that says what to do. */
export function reasonText(
  { code, indicator, seen, expected }: Reason,
  platform: Platform | undefined,
  text: PageText,
  said: (name: Bilingual) => string,
): string {
  const name = indicator && platform ? said(nameOf(platform, indicator)) : (indicator ?? '');
  return text.reasons[code]({ indicator: name, seen: seen ?? '', expected: expected ?? '' });
}

/** The figures that ended in one way; what was seen but not understood with its raw text. */
export function outcomeNames(
  platform: Platform,
  visit: Visit,
  status: Outcome['status'],
  language: Language,
  text: PageText,
): string[] {
  return visit.outcomes
    .filter((outcome) => outcome.status === status)
    .map((outcome) => {
      const name = nameOf(platform, outcome.indicator);
      const said = language === 'en' ? name.en : (outcome.label ?? name.zh);
      return status === 'not_understood' && outcome.raw ? text.withRaw(said, outcome.raw) : said;
    });
}

/** The figures are there, in a font whose digits are private characters: no redesign. */
export function isPrivateFont({ state, outcomes }: Visit): boolean {
  const read = outcomes.some(({ status }) => status === 'read');
  return state === 'changed' && !read && outcomes.some(({ raw }) => /[\ue000-\uf8ff]/.test(raw ?? ''));
}

/** `今天 11:02 读取`; `查看` where nothing was read. */
export function looked({ at, state }: Visit, now: Date, text: PageText): string {
  const when = agoWords(at, now, text);
  return state === 'read' ? text.lastRead(when) : text.lastSeen(when);
}

/** `今天 11:02`, `3 天前`. */
export function agoWords(at: string, now: Date, text: PageText): string {
  const { kind, days, time = '' } = lookedAt(at, now);
  return kind === 'today' ? text.at(time) : kind === 'yesterday' ? text.yesterdayAt(time) : text.daysAgo(days);
}
