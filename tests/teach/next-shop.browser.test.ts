import { afterEach, expect, test } from 'vitest';
import { applyRule } from '../../lib/reader/teach/apply-rule';
import { labelsOf } from '../../lib/reader/teach/label-of';
import { makeRule } from '../../lib/reader/teach/make-rule';
import { indexTexts } from '../../lib/reader/teach/text-index';
import { bare } from '../../lib/reader/teach/words';
import type { TaughtRule } from '../../lib/records/taught-rule';
import { mountPage } from '../pages/apps/mount.tsx';
import { MARKUPS, type PageOptions, type Truth } from '../pages/generator.ts';
import { show, tokensOfPage } from './pages';

afterEach(() => show(''));

async function open(options: Partial<PageOptions>): Promise<Truth> {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  const truth = await mountPage(root, { page: 'cards', delay: 30, ...options });
  await new Promise((done) => setTimeout(done, 400));
  return truth;
}

/** What can be taught of a page, figure by figure. */
function teachAll({ figures }: Truth): TaughtRule[] {
  const tokens = tokensOfPage();
  const index = indexTexts(document);
  return figures.flatMap(({ label, raw, unit, indicator }) => {
    for (const figure of tokens) {
      if (figure.kind !== 'figure' || figure.text.replace(/\s/g, '') !== raw.replace(/\s/g, '')) continue;
      const candidate = labelsOf(figure, tokens)[0];
      if (!candidate || bare(candidate.label.text) !== bare(label)) continue;
      const rule = makeRule({ figure, candidate, unit, platform: 'douyin', path: '/a', indicator, name: label }, index);
      if (rule) return [rule];
    }
    return [];
  });
}

test.each(MARKUPS)('what was taught on one shop’s %s is read on another’s, and nothing wrong', async (markup) => {
  const first = await open({ markup, seed: 31 });
  const rules = teachAll(first);
  expect(rules.length).toBeGreaterThan(0.8 * first.figures.filter(({ status }) => status === 'read').length);

  const { figures } = await open({ markup, seed: 32 });
  const index = indexTexts(document);
  let read = 0;
  for (const rule of rules) {
    const outcome = applyRule(document, rule, index);
    const expected = figures.find(({ indicator }) => indicator === rule.indicator);
    if (outcome.status !== 'read') continue;
    read++;
    expect([rule.indicator, Math.abs(outcome.value)]).toEqual([rule.indicator, expected?.value]);
  }
  // Hashed markup differs from shop to shop: where it sets the figure over its label, a rule that says `below` must not guess.
  expect(read).toBeGreaterThan((markup === 'hashed' ? 0.3 : 0.9) * rules.length);
});
