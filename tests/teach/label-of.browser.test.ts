import { afterEach, describe, expect, test } from 'vitest';
import { douyinVocabulary } from '../../lib/platforms/douyin/vocabulary';
import { labelsOf } from '../../lib/reader/teach/label-of';
import { rankTerms } from '../../lib/reader/teach/rank-terms';
import { bare } from '../../lib/reader/teach/words';
import { mountPage, unmountPage } from '../pages/apps/mount.tsx';
import { MARKUPS, type PageOptions } from '../pages/generator.ts';
import { show, tokensOfPage } from './pages';

afterEach(() => show(''));

const CASES: Partial<PageOptions>[] = MARKUPS.flatMap((markup) =>
  [11, 12].map((seed) => ({ page: 'cards', markup, seed })),
);

describe('on look-alike pages', () => {
  test.each(CASES)('the figures of $markup, shop $seed, have their own label first', async (options) => {
    const root = document.body.appendChild(document.createElement('div'));
    const truth = await mountPage(root, { delay: 30, ...options });
    await new Promise((done) => setTimeout(done, 400));
    const tokens = tokensOfPage();
    const wrong: string[] = [];
    const figures = truth.figures.filter(({ status }) => status === 'read');
    for (const { raw, label, indicator } of figures) {
      const places = tokens.filter(
        (token) => token.kind === 'figure' && token.text.replace(/\s/g, '') === raw.replace(/\s/g, ''),
      );
      const firsts = places.map((place) => ({ place, first: labelsOf(place, tokens)[0] }));
      const own = firsts.find(({ first }) => first && bare(first.label.text) === bare(label));
      if (!own?.first) wrong.push(`${label} ${raw}: ${firsts.map(({ first }) => first?.label.text)}`);
      else if (rankTerms(douyinVocabulary.terms, own.place, own.first.label)[0]?.term.indicator !== indicator)
        wrong.push(`${label} is not offered as ${indicator}`);
    }
    unmountPage(root);
    expect(figures.length).toBeGreaterThan(8);
    expect(wrong).toEqual([]);
  });
});
