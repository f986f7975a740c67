import { describe, expect, test } from 'vitest';
import { platforms } from '../../lib/platforms';

describe.each(platforms.map((platform) => [platform.id, platform] as const))('advice for %s', (_, platform) => {
  test('speaks of figures that the platform prints, and moves them the right way', async () => {
    const { fixes } = await platform.advice();
    const terms = new Map(platform.vocabulary.terms.map((term) => [term.indicator, term]));
    for (const { id, effects } of fixes) {
      for (const effect of effects) {
        const term = terms.get(effect.indicator);
        expect([id, effect.indicator, term?.indicator]).toEqual([id, effect.indicator, effect.indicator]);
        if (effect.kind === 'to') continue;
        expect([id, effect.by > 0]).toEqual([id, term?.better === 'higher']);
      }
    }
  });

  test('has one id each, both languages, and a window that ends after it begins', async () => {
    const { fixes, avoid } = await platform.advice();
    const ids = [...fixes, ...avoid].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const texts = [
      ...fixes.flatMap(({ title, how, evidence, risk }) => [title, how, evidence.note, ...(risk ? [risk] : [])]),
      ...avoid.flatMap(({ title, penalty, instead }) => [title, penalty, instead]),
    ];
    for (const { zh, en } of texts) {
      expect(zh).toMatch(/[一-龥]/);
      expect(en).toMatch(/^[^，。；]*[a-z]{3}[^，。；]*$/);
    }
    for (const { firstDays, fullDays } of fixes) expect(firstDays <= fullDays).toBe(true);
  });

  test('recommends nothing that is forbidden', async () => {
    const { fixes } = await platform.advice();
    const advised = fixes.flatMap(({ title, how }) => [title.zh, how.zh]).join('\n');
    expect(advised).not.toMatch(/刷单|补单|空包|刷星|代提|好评返(?:现|红包)|找人.*(?:评价|差评)/);
  });
});
