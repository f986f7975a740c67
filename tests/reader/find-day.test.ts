import { expect, test } from 'vitest';
import { findDay, findLoneDay } from '../../lib/reader/find-day';

test.each([
  { text: '体验分概览 更新时间：2026-09-09 11:00:37（今日已更新）', day: '2026-09-09' },
  { text: '更新于 2026/08/20 11:00:41', day: '2026-08-20' },
  { text: '统计日：2026-09-08', day: '2026-09-08' },
  { text: '统计时段：2026/08/10 - 2026/09/08', day: '2026-09-08' },
  { text: '评分周期：2026-08-10 ~ 2026-09-08', day: '2026-09-08' },
  { text: '周期：2026-08-10~2026-09-08', day: '2026-09-08' },
  { text: '活动周期：2026-08-10~2026-09-08', day: undefined },
  { text: '出分时间 2026-09-08', day: '2026-09-08' },
  { text: 'Data range: Aug 10 - Sep 8, 2026', day: '2026-09-08' },
  { text: 'Data through Sep 8', day: '2026-09-08' },
  { text: 'Calculated on 2026-09-08', day: '2026-09-08' },
  { text: '考核期：2026.08.10-2026.09.08', day: '2026-09-08' },
  { text: '数据截止日 2026-09-08', day: '2026-09-08' },
  { text: '以下数据为2026年9月8日的表现', day: '2026-09-08' },
  { text: '以下为 9月8日 数据，每日 11:00 更新', day: '2026-09-08' },
  { text: '对比 9月7日数据', day: undefined },
  { text: '更新时间：\n2026-09-09\n11:00:37', day: '2026-09-09' },
  { text: '数据日期 2026年9月8日', day: '2026-09-08' },
  { text: '09-09 11:00 更新', day: '2026-09-09' },
  { text: '更新时间 12-30 11:00', day: '2025-12-30' }, // no year: the last such day
  { text: '更新时间：2026-02-30', day: undefined }, // no such day
  { text: '更新时间：2027-01-01', day: undefined }, // ahead of the clock
  { text: '统计周期 2026-08-10 ~ 2026-09-08', day: '2026-09-08' },
  { text: '统计周期：2026-08-11 00:00:00 ~ 2026-09-09 23:59:59', day: '2026-09-09' },
  { text: '近30天数据 2026/08/11-2026/09/09', day: '2026-09-09' },
  { text: 'Last updated: Sep 8, 2026', day: '2026-09-08' },
  { text: 'Updated on 9 Sep 2026', day: '2026-09-09' },
  { text: '服务到期日期：2026-09-01', day: undefined }, // of a contract
  { text: '最新数据：2026-09-09', day: '2026-09-09' },
  { text: '统计时间：2026.08.10 至 2026.09.08', day: '2026-09-08' },
  { text: '近30天（2026-08-10~2026-09-08）', day: '2026-09-08' },
  { text: '规则更新于 2026-07-14 更新时间 2026-09-09 11:00', day: '2026-09-09' },
  { text: '更新时间（北京时间）：2026-09-09 11:00', day: '2026-09-09' },
  { text: '更新时间 2026-09-09 11:00 数据日期 2026-09-08', day: '2026-09-08' },
  { text: '下次更新时间 2026-11-22 11:00', day: undefined },
  { text: '活动时间 2026-09-01 至 2026-09-30', day: undefined }, // not the figures' day
  { text: '30天（2026-08-10~2026-09-08）', day: '2026-09-08' },
  { text: 'Last 30 days: Aug 10, 2026 - Sep 8, 2026', day: '2026-09-08' },
  { text: '8 Sep 2026 update', day: '2026-09-08' },
  { text: '售后 30天 2026-08-10', day: undefined }, // no range of days
  { text: '数据每日更新 4.4分', day: undefined }, // a score
  { text: '数据截至 4.12', day: undefined },
  { text: '数据截至 09.08', day: '2026-09-08' },
  { text: '', day: undefined },
])('$text → $day', ({ text, day }) => {
  expect(findDay(text, '2026-11-22')?.day).toBe(day);
});

test.each([
  { text: '2026-09-08（昨日）', day: '2026-09-08' },
  { text: 'T-1数据（2026-09-08）', day: '2026-09-08' },
  { text: '2026-08-10 ~ 2026-09-08', day: '2026-09-08' },
  { text: '2026-09-08 数据', day: '2026-09-08' },
  { text: '2026-09-08（周二）', day: '2026-09-08' },
  { text: '2026年9月8日 星期二', day: '2026-09-08' },
  { text: 'Yesterday (2026-09-08)', day: '2026-09-08' },
  { text: '2026-09-08（近30天）', day: '2026-09-08' },
  { text: '2026-09-08（规则生效）', day: undefined },
  { text: '9-8', day: undefined }, // any two numbers
  { text: '2008.65', day: undefined },
  { text: '20260908', day: '2026-09-08' },
])('alone $text → $day', ({ text, day }) => {
  expect(findLoneDay(text, '2026-11-22')?.day).toBe(day);
});

test('a change against the last period is no date', () => {
  expect(findDay('vs last period 10.13%', '2026-11-30')).toBeUndefined();
  expect(findDay('较统计周期 3.12 %', '2026-11-30')).toBeUndefined();
  expect(findDay('Period: Nov 29, 2026', '2026-11-30')?.day).toBe('2026-11-29');
});
