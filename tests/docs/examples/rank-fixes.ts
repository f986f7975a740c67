import { type Fix, rankFixes } from '../../../lib/engine';
import { tiered, today } from './shop-model';

const fix = (id: string, effects: Fix['effects']): Fix => ({
  id,
  title: { zh: id, en: id },
  how: { zh: '', en: '' },
  effects,
  effort: 'low',
  firstDays: 1,
  fullDays: 30,
  evidence: { basis: 'judgement', note: { zh: '', en: '' } },
  seeds: [],
});

const ranked = rankFixes(tiered, today, [
  fix('answer_reviews', [{ indicator: 'praise', kind: 'add', by: 1 }]),
  fix('check_before_dispatch', [{ indicator: 'returns', kind: 'relative', by: -0.4 }]),
]);
console.log(ranked.map((each) => [each.fix.id, each.gain?.value])); // => [["check_before_dispatch",6],["answer_reviews",0.75]]
