import { describe, expect, test } from 'vitest';
import type { SharedRule } from '../../lib/exchange/rule-fields';
import { figureName } from '../../lib/panel/figure-name';
import { heldOf, inQuestion, isNameless } from '../../lib/panel/in-question';
import { latestFigures } from '../../lib/panel/latest-figures';
import { otherFigures } from '../../lib/panel/other-figures';
import { byInterest, changesSince } from '../../lib/panel/page-health';
import { ruleFor } from '../../lib/panel/rule-for';
import { planPasted, planRules, sharedText } from '../../lib/panel/rule-plan';
import { safeAddress } from '../../lib/panel/safe-address';
import { scoreScale } from '../../lib/panel/score-scale';
import { formerLabel, openSuccessors, successorRule } from '../../lib/panel/successors';
import { platformOf, platforms } from '../../lib/platforms';
import type { Held } from '../../lib/records/held';
import type { TaughtRule } from '../../lib/records/taught-rule';
import { taughtRuleSchema } from '../../lib/records/taught-rule';
import type { Outcome, Reason, Visit } from '../../lib/records/visit';
import { type PageSettings, successorKey } from '../../lib/settings/page-settings';
import { reading, snapshot } from './sample';

const douyin = platformOf('douyin');
const visit = (change: Partial<Visit> = {}): Visit => ({
  platform: 'douyin',
  page: 'overview',
  url: 'https://fxg.jinritemai.com/ffa/eco/experience-score',
  at: '2026-09-09T11:02:00+08:00',
  state: 'read',
  reasons: [],
  outcomes: [],
  ...change,
});
const rule = (change: Partial<TaughtRule> = {}): TaughtRule => ({
  id: 'rule-0001',
  platform: 'douyin',
  indicator: 'quality_return_rate',
  name: '商品品质退货率',
  unit: 'percent',
  label: '品退率',
  side: 'right',
  ...change,
});
const settings = (change: Partial<PageSettings> = {}): PageSettings => ({
  taught: [],
  neverRead: new Set(),
  chipsOff: false,
  noChipsOn: new Set(),
  refused: new Set(),
  ...change,
});

describe('what is otherwise than when the page was last read', () => {
  const bonus = (status: Outcome['status'], label?: string): Outcome => ({
    indicator: 'bonus',
    status,
    ...(label && { label }),
  });
  test.each<[string, Outcome[], Outcome[], string[]]>([
    ['nothing', [bonus('read', '加分项')], [bonus('read', '加分项')], []],
    ['a label gone', [bonus('read', '加分项')], [bonus('not_found')], ['gone 加分项']],
    ['a label that is not even looked for', [bonus('read', '加分项')], [], ['gone 加分项']],
    ['one that was never there', [bonus('not_found')], [bonus('not_found')], []],
    ['a label that has come', [bonus('not_found')], [bonus('read', '加分项')], ['new 加分项']],
    ['an indicator that has come', [], [bonus('no_data', '加分项')], ['new 加分项']],
    ['another name', [bonus('read', '加分项')], [bonus('read', '奖励分')], ['renamed 奖励分']],
    ['another end', [bonus('read', '加分项')], [bonus('not_understood', '加分项')], ['status 加分项']],
  ])('%s', (_name, before, now, changes) => {
    const seen = visit({
      state: 'changed',
      outcomes: now,
      lastRead: { at: '2026-09-08T11:00:00+08:00', outcomes: before },
    });
    expect(changesSince(seen).map(({ kind, outcome }) => `${kind} ${outcome.label}`)).toEqual(changes);
  });

  test.each(['loading', 'logged_out'] as const)('a page that is %s says nothing of its labels', (state) => {
    expect(changesSince(visit({ state, lastRead: { at: visit().at, outcomes: [bonus('read')] } }))).toEqual([]);
  });

  test('of a page that was never read nothing is known', () => {
    expect(changesSince(visit({ outcomes: [bonus('read')] }))).toEqual([]);
  });

  test('the page in front comes first, then the newest', () => {
    const [old, newer, front] = [visit({ page: 'a' }), visit({ page: 'b', at: '2026-09-09T12:00:00+08:00' }), visit()];
    expect(byInterest([old, newer, front], front)).toEqual([front, newer, old]);
    expect(byInterest([old, newer], undefined)).toEqual([newer, old]);
  });
});

describe('a label that has come where a known one was', () => {
  const successor = { indicator: 'quality_return_rate', label: '品质退款率', raw: '2.31%' };
  const seen = visit({
    successors: [successor],
    lastRead: { at: visit().at, outcomes: [{ indicator: 'quality_return_rate', status: 'read', label: '商品品退率' }] },
  });

  test.each<[string, Partial<PageSettings>, number]>([
    ['is asked about', {}, 1],
    ['not once refused', { refused: new Set([successorKey('douyin', 'quality_return_rate', '品质退款率')]) }, 0],
    ['not once taught', { taught: [rule({ label: '品质退款率' })] }, 0],
    ['though another label is refused', { refused: new Set([successorKey('douyin', 'bonus', '品质退款率')]) }, 1],
    ['though another platform has such a rule', { taught: [rule({ label: '品质退款率', platform: 'jd' })] }, 1],
  ])('%s', (_name, decided, count) => {
    expect(openSuccessors(seen, settings(decided))).toHaveLength(count);
  });

  test('by the name that the page had for it', () => {
    expect(formerLabel(douyin, seen, 'quality_return_rate')).toBe('商品品退率');
    expect(formerLabel(douyin, visit(), 'quality_return_rate')).toBe('商品品质退货率');
  });

  test('becomes a rule that can be stored', () => {
    const taught = successorRule(douyin, seen, successor, '0e0e0e0e-1111-4222-8333-444444444444');
    expect(taughtRuleSchema.parse(taught)).toMatchObject({
      indicator: 'quality_return_rate',
      unit: 'percent',
      label: '品质退款率',
    });
  });
});

describe('what a held snapshot is in doubt about', () => {
  const held = (reasons: Reason[], more = {}): Held => ({
    platform: 'douyin',
    url: visit().url,
    at: visit().at,
    snapshot: snapshot(more),
    reasons,
  });
  test.each<[string, Reason[], string[]]>([
    ['the figure that is named', [{ code: 'rate_mismatch', indicator: 'pickup_time' }], ['pickup_time']],
    [
      'all that enter the total',
      [{ code: 'total_mismatch' }],
      ['total_score', 'goods_score', 'logistics_score', 'service_score', 'bonus', 'deduction'],
    ],
    ['no figure', [{ code: 'shop_unknown' }], []],
  ])('%s', (_name, reasons, indicators) => {
    expect(inQuestion(held(reasons)).map(({ indicator }) => indicator)).toEqual(indicators);
  });

  test('whose it is, and of which page', () => {
    expect(isNameless(held([]))).toBe(false);
    expect(isNameless(held([], { shopId: 'unknown' }))).toBe(true);
    expect(heldOf([held([])], visit())).toBeDefined();
    expect(heldOf([held([])], visit({ platform: 'jd' }))).toBeUndefined();
    expect(heldOf([held([])], visit({ url: `${visit().url}/detail` }))).toBeUndefined();
  });
});

describe('pasted rules join those that are there', () => {
  const { id: _, ...shared } = rule();
  const other: SharedRule = { ...shared, label: '另一个' };
  let ids = 0;
  const newId = () => `new-id-${++ids}00`;

  test.each<[string, SharedRule[], TaughtRule[], string[]]>([
    ['a new one', [shared], [], ['new']],
    ['one that is there', [shared], [rule()], ['same']],
    ['another name for one that is there', [{ ...shared, name: '退货' }], [rule()], ['replaces']],
    ['the same label under another heading', [{ ...shared, under: '近7天' }], [rule()], ['new']],
    ['the same label of another platform', [{ ...shared, platform: 'jd' }], [rule()], ['new']],
    ['the same place twice', [shared, { ...shared, name: '后者' }], [], ['new']],
    ['several', [shared, other], [rule()], ['same', 'new']],
  ])('%s', (_name, pasted, taught, kinds) => {
    const planned = planRules(pasted, taught, newId);
    expect(planned.map(({ kind }) => kind)).toEqual(kinds);
    for (const { kind, rule: made } of planned) if (kind !== 'new') expect(made.id).toBe(rule().id);
  });

  test('what one shares the other can paste', () => {
    const { planned, problems } = planPasted(sharedText([rule()], '说明'), platforms, []);
    expect(problems).toEqual([]);
    expect(planned[0]?.rule).toMatchObject(shared);
    expect(taughtRuleSchema.parse(planned[0]?.rule)).toBeTruthy();
  });
});

describe('names', () => {
  const own = rule({ indicator: 'own_good', name: '好评率', label: '好评' });
  test.each([
    ['a known indicator', { indicator: 'pickup_time', label: '揽收' }, '平均揽收时长'],
    ['an own one', { indicator: 'own_good', label: '好评' }, '好评率'],
    ['an own one whose rule is gone', { indicator: 'own_gone', label: '差评' }, '差评'],
    ['one without any', { indicator: 'own_gone' }, 'own_gone'],
  ])('%s', (_name, figure, name) => {
    expect(figureName(douyin, [own], figure).zh).toBe(name);
  });
});

describe('platforms without known rules', () => {
  const bare = { ...platformOf('weixin'), models: [] };
  const total = reading('total_score', '4.85 分');

  test('have no model, so no what-if and no nonsense on a scale of 5', () => {
    expect(ruleFor(bare, '2026-09-09')).toBeUndefined();
    expect(ruleFor(platformOf('kuaishou'), '2019-01-01')).toBeUndefined();
    expect(ruleFor(douyin, '2019-01-01')?.platform).toBe('any');
    expect(ruleFor(undefined, '2026-09-09')).toBeUndefined();
    expect(ruleFor(douyin, '2026-09-09')?.platform).toBe('douyin');
  });

  test('the scale is what the vocabulary and the page say', () => {
    const max = bare.vocabulary.terms.find(({ indicator }) => indicator === 'total_score')?.range[1];
    expect(scoreScale(undefined, bare, total)).toEqual({ max, decimals: 2 });
    expect(scoreScale(undefined, undefined, undefined).max).toBeUndefined();
    const model = ruleFor(douyin, '2026-09-09');
    expect(scoreScale(model, douyin, reading('total_score', '82 分'))).toBe(model?.scale);
    expect(scoreScale(model, douyin, total)).toEqual({ max: 100, decimals: 2 });
  });

  test('every figure but the total is listed, with a model only what it has no place for', () => {
    const all = latestFigures(
      [
        snapshot({
          readings: [total, reading('pickup_time', '5 小时'), { ...reading('bonus', '1 分'), indicator: 'own_good' }],
        }),
      ],
      'total_score',
    );
    expect(otherFigures(all, undefined).map(({ indicator }) => indicator)).toEqual(['pickup_time', 'own_good']);
    expect(otherFigures(all, ruleFor(douyin, '2026-09-09')).map(({ indicator }) => indicator)).toEqual(['own_good']);
    expect(otherFigures(undefined, undefined)).toEqual([]);
  });
});

test.each([
  ['https://fxg.jinritemai.com/ffa/x', true],
  ['http://fxg.jinritemai.com/ffa/x', false],
  ['https://fxg.jinritemai.com.evil.example/ffa/x', false],
  ['javascript:alert(1)//fxg.jinritemai.com', false],
  ['nonsense', false],
])('%s becomes a link: %s', (url, links) => {
  expect(safeAddress(url, douyin) !== undefined).toBe(links);
});
