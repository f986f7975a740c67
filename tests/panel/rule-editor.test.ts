import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { forShop } from '../../lib/engine';
import { withOwnRules } from '../../lib/panel/own-rules';
import { RuleEditor } from '../../lib/panel/rule-editor';
import { douyin } from '../../lib/platforms/douyin';

const model = forShop(douyin.models.find(({ kind }) => kind === 'tiered')!, {});
const [goods] = model.dimensions;
const rated = goods!.indicators.find(({ curve }) => curve.kind === 'tiers')!;

function open(rules?: string) {
  const stored = signal<string | undefined>(rules);
  const editor = new RuleEditor({
    published: signal(model),
    rules: stored,
    save: async (text) => {
      stored.value = text;
    },
    now: () => new Date('2026-11-23T04:00:00Z'),
  });
  return { editor, stored, inForce: () => withOwnRules(model, stored.value) };
}

/** The published shares of a group with the first moved by some points and the second against it. */
function moved(ids: readonly string[], shares: Readonly<Record<string, string>>, by: number): [string, string][] {
  return ids.slice(0, 2).map((id, index) => [id, String(Number(shares[id]) + (index === 0 ? by : -by))]);
}

test('shares copied off the page are in force exactly, and say where they come from', async () => {
  const { editor, inForce } = open();
  const ids = model.dimensions.map(({ id }) => id);
  for (const [id, share] of moved(ids, editor.draft.value!.shares, 5)) editor.setShare(id, share);
  expect(await editor.keep('后台规则页', true)).toBe(true);
  const [first] = inForce().dimensions;
  expect(first!.weight).toMatchObject({ value: goods!.weight.value + 0.05, basis: 'shown' });
  expect(first!.weight.low).toBe(first!.weight.high);
  expect(inForce().sources[first!.weight.source]?.title.zh).toContain('后台规则页');
});

test('an estimate keeps its doubt', async () => {
  const { editor, inForce } = open();
  for (const [id, share] of moved(
    model.dimensions.map(({ id }) => id),
    editor.draft.value!.shares,
    5,
  ))
    editor.setShare(id, share);
  await editor.keep('猜的', false);
  const { weight } = inForce().dimensions[0]!;
  expect(weight.high - weight.low).toBeGreaterThan(0.1);
  expect(weight.basis).toBe('unofficial');
});

test('steps are changed, added and taken away', async () => {
  const { editor, inForce } = open();
  const steps = editor.draft.value!.tiers[rated.id]!;
  editor.setTiers(rated.id, [{ ...steps[0]!, edge: String(Number(steps[0]!.edge) + 0.01) }, ...steps.slice(2)]);
  expect(await editor.keep('规则页', true)).toBe(true);
  const { curve } = inForce().dimensions[0]!.indicators.find(({ id }) => id === rated.id)!;
  expect(curve).toMatchObject({ kind: 'tiers', basis: 'shown', spread: 0 });
  expect(curve.kind === 'tiers' && curve.tiers).toHaveLength(steps.length - 2);
});

test.each([
  ['no number', (id: string) => [id, '一半'], 'number'],
  ['over a hundred', (id: string) => [id, '120'], 'shares'],
  ['not a hundred together', (id: string) => [id, '1'], 'shares'],
])('shares that are %s are refused and nothing is kept', async (_, change, code) => {
  const { editor, stored } = open();
  const [id = '', share = ''] = change(goods!.id);
  editor.setShare(id, share);
  expect(await editor.keep('x', true)).toBe(false);
  expect(editor.fault.value?.code).toBe(code);
  expect(stored.value).toBeUndefined();
});

test('steps out of order are refused', async () => {
  const { editor, stored } = open();
  const steps = editor.draft.value!.tiers[rated.id]!;
  editor.setTiers(rated.id, [steps[1]!, steps[0]!, ...steps.slice(2)]);
  expect(await editor.keep('x', true)).toBe(false);
  expect([editor.fault.value?.code, stored.value]).toEqual(['tiers', undefined]);
});

test('changes travel as text, and are refused for another rule version', async () => {
  const mine = open();
  for (const [id, share] of moved(
    model.dimensions.map(({ id }) => id),
    mine.editor.draft.value!.shares,
    3,
  ))
    mine.editor.setShare(id, share);
  await mine.editor.keep('规则页', true);
  const text = mine.editor.shared.value!;
  const theirs = open();
  expect(await theirs.editor.paste(text)).toBe(true);
  expect(theirs.inForce()).toEqual(mine.inForce());
  expect(await theirs.editor.paste(text.replace(model.id, 'jd@2020-01-01'))).toBe(false);
  expect(theirs.editor.fault.value?.code).toBe('version');
  expect(await theirs.editor.paste('{}')).toBe(false);
  expect(theirs.editor.fault.value?.code).toBe('file');
  expect(theirs.inForce()).toEqual(mine.inForce());
});

test('taken back, the published rules are in force again', async () => {
  const { editor, inForce } = open();
  for (const [id, share] of moved(
    model.dimensions.map(({ id }) => id),
    editor.draft.value!.shares,
    3,
  ))
    editor.setShare(id, share);
  await editor.keep('规则页', true);
  expect(editor.isOwn.value).toBe(true);
  await editor.reset();
  expect([editor.isOwn.value, inForce()]).toEqual([false, model]);
});
