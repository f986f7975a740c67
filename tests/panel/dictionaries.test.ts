import { describe, expect, it } from 'vitest';
import { alertEn } from '../../lib/i18n/alert-en.ts';
import { alertZhCN } from '../../lib/i18n/alert-zh-CN.ts';
import { en } from '../../lib/i18n/en.ts';
import { importEn } from '../../lib/i18n/import-en.ts';
import { importZhCN } from '../../lib/i18n/import-zh-CN.ts';
import { listsEn } from '../../lib/i18n/lists-en.ts';
import { listsZhCN } from '../../lib/i18n/lists-zh-CN.ts';
import { pageEn } from '../../lib/i18n/page-en.ts';
import { pageZhCN } from '../../lib/i18n/page-zh-CN.ts';
import { planEn } from '../../lib/i18n/plan-en.ts';
import { planZhCN } from '../../lib/i18n/plan-zh-CN.ts';
import { readingEn } from '../../lib/i18n/reading-en.ts';
import { readingZhCN } from '../../lib/i18n/reading-zh-CN.ts';
import { reportEn } from '../../lib/i18n/report-en.ts';
import { reportZhCN } from '../../lib/i18n/report-zh-CN.ts';
import { settingsEn } from '../../lib/i18n/settings-en.ts';
import { settingsZhCN } from '../../lib/i18n/settings-zh-CN.ts';
import { shopsEn } from '../../lib/i18n/shops-en.ts';
import { shopsZhCN } from '../../lib/i18n/shops-zh-CN.ts';
import { todayEn } from '../../lib/i18n/today-en.ts';
import { todayZhCN } from '../../lib/i18n/today-zh-CN.ts';
import { welcomeEn } from '../../lib/i18n/welcome-en.ts';
import { welcomeZhCN } from '../../lib/i18n/welcome-zh-CN.ts';
import { whatIfEn } from '../../lib/i18n/what-if-en.ts';
import { whatIfZhCN } from '../../lib/i18n/what-if-zh-CN.ts';
import { zhCN } from '../../lib/i18n/zh-CN.ts';
import { REASONS, VISIT_STATES } from '../../lib/records/states.ts';

/** Every text of a dictionary with its path; functions are called with marks for arguments. */
function texts(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') {
    const said: unknown = path.includes('.reasons.')
      ? node({ indicator: 'I', seen: 'S', expected: 'E' })
      : node(...Array.from({ length: node.length }, (_, index) => `<${index}>`));
    return [[path, String(said)]];
  }
  return Object.entries(node as object).flatMap(([key, child]) => texts(child, `${path}.${key}`));
}

const whole = {
  'zh-CN': {
    ...zhCN,
    ...listsZhCN,
    settings: settingsZhCN,
    plan: planZhCN,
    report: reportZhCN,
    alert: alertZhCN,
    page: pageZhCN,
    reading: readingZhCN,
    tools: whatIfZhCN,
    today: todayZhCN,
    welcome: welcomeZhCN,
    shops: shopsZhCN,
    import: importZhCN,
  },
  en: {
    ...en,
    ...listsEn,
    settings: settingsEn,
    plan: planEn,
    report: reportEn,
    alert: alertEn,
    page: pageEn,
    reading: readingEn,
    tools: whatIfEn,
    today: todayEn,
    welcome: welcomeEn,
    shops: shopsEn,
    import: importEn,
  },
};

describe.each(Object.entries(whole))('%s', (_, dictionary) => {
  it('has no empty text, and every argument is said', () => {
    for (const [path, text] of texts(dictionary)) expect.soft(text.trim(), path).not.toBe('');
    expect(texts(dictionary).filter(([, text]) => /undefined|NaN|\[object/.test(text))).toEqual([]);
  });

  it('says what to do for every state and reason', () => {
    for (const state of VISIT_STATES) expect(dictionary.page.visit[state].body.length).toBeGreaterThan(10);
    for (const code of REASONS) {
      const bare = dictionary.page.reasons[code]({ indicator: '', seen: '', expected: '' });
      expect(bare, code).toMatch(/[。.]$/);
    }
  });
});

it('the two have the same texts, and English has no Chinese but names', () => {
  const keys = (dictionary: object) => texts(dictionary).map(([path]) => path);
  expect(keys(whole.en)).toEqual(keys(whole['zh-CN']));
  const chinese = texts(whole.en).filter(([, text]) => /[一-龥]/.test(text));
  expect(chinese.map(([path]) => path)).toEqual(['.settings.language', '.page.steps.0']);
});

it.each([
  ['今天 02:27', '今天 02:27 读取'],
  ['3 天前', '3 天前读取'],
])('Chinese: a space after a digit only: %s', (when, said) => {
  expect(pageZhCN.lastRead(when)).toBe(said);
});
