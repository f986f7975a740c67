import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { parseJson } from '../../lib/exchange/json-text';
import { readModel, readOverlay, writeModel } from '../../lib/exchange/model-json';
import { plainNumber } from '../../lib/exchange/plain-number';
import { RULE_KEYS } from '../../lib/exchange/rule-fields';
import { readRules, writeRules } from '../../lib/exchange/shared-rules';
import { plainText, textCell } from '../../lib/exchange/text-cell';
import { readWhatIf, writeWhatIf } from '../../lib/exchange/what-if-text';
import { douyin20260908 } from '../../lib/platforms/douyin/models/2026-09-08';
import { vocabularies } from '../../lib/platforms/vocabularies';
import { labelForm } from '../../lib/reader/label-form';
import { buildLexicon } from '../../lib/reader/lexicon';
import { normalize } from '../../lib/reader/normalize';
import { pickFigure } from '../../lib/reader/pick-figure';
import { noise } from '../hostile/printed';
import { note } from './note';
import { SEED } from './sizes';
import { spoiled } from './spoiled';

/** Inputs for each parser: `FUZZ=1000000 npx vitest run --project node tests/prove/fuzz.test.ts`. */
const FUZZ = Number(process.env.FUZZ || 10_000);

const terms = vocabularies.flatMap((vocabulary) => vocabulary.terms);
const { pattern } = buildLexicon(vocabularies[0]!);

const RULES = writeRules([
  { platform: 'douyin', label: '近30天好评', side: 'below', unit: 'percent', indicator: 'own_good', name: '好评率' },
  {
    platform: 'jd',
    label: '咚咚响应',
    under: '服务',
    side: 'right',
    unit: 'seconds',
    indicator: 'own_reply',
    name: '响应',
  },
]);
const MODEL = writeModel(douyin20260908);
const JSONS = ['{"a":[1,2,{"b":"c"}]}', '[]', '"text"', MODEL.slice(0, 400)];
const WHAT_IF = writeWhatIf(
  {
    platform: 'douyin',
    changes: [
      { indicator: 'quality_return_rate', how: 'by', amount: 0.99 },
      { indicator: 'goods_rating', how: 'to', amount: 4.7 },
    ],
  },
  '如果',
  (indicator) => indicator,
);
const unitOf = () => undefined;

/** Asserted by hand: an `expect` would be most of the time. @throws Error */
function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(`not so: ${what}`);
}

/** Each parser with texts for it, and what must hold of whatever it is given. */
const PARSERS: readonly { name: string; texts: fc.Arbitrary<string>; holds(text: string): void; share?: number }[] = [
  {
    name: 'figures of a page',
    texts: noise,
    holds(raw) {
      const text = normalize(raw);
      const term = terms[raw.length % terms.length]!;
      const picked = pickFigure(text, term, { headingAt: () => '', sizeAt: () => 14, unitHint: '' });
      if (picked?.status !== 'read') return;
      must(picked.value >= term.range[0] && picked.value <= term.range[1], 'in range');
      must(text.startsWith(picked.raw, picked.at), 'as printed');
    },
  },
  {
    name: 'labels of a page',
    texts: spoiled(['商品品质退货率(近30天) 1.34%', '近30天平台求助率', '  飞鸽 平响 时长（秒）', 'Order defect rate']),
    holds(text) {
      const form = labelForm(text);
      must(form !== 'none' || normalize(text).replace(/\s/g, '').search(pattern) < 0, 'no label is passed over');
    },
  },
  {
    name: 'cells of a CSV',
    texts: spoiled(['=SUM(A1)', "'+1", '示例旗舰店', '00012345678901234', '-1.5', ' a,"b"\r\n']),
    holds(text) {
      const cell = textCell(text);
      const bare = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
      must(plainText(bare) === text, 'the identity');
      must(!/^[=+@＝＋－＠]/.test(bare) && !/^-(?!\d)/.test(bare), 'nothing runs');
    },
  },
  {
    name: 'shared rules',
    texts: spoiled([RULES]),
    holds(text) {
      const { rules, problems } = readRules(text, unitOf);
      must(rules.length + problems.length > 0 || !/platform/.test(text), 'used or refused');
      for (const rule of rules)
        must(
          Object.keys(rule).every((key) => (RULE_KEYS as readonly string[]).includes(key)),
          'known keys only',
        );
      must(readRules(writeRules(rules), unitOf).problems.length === 0, 'what was read can be written');
    },
  },
  {
    name: 'what-if texts',
    texts: spoiled([WHAT_IF]),
    holds(text) {
      for (const { amount } of readWhatIf(text).whatIf.changes) must(Number.isFinite(amount), 'a finite amount');
    },
  },
  {
    name: 'JSON',
    texts: spoiled(JSONS),
    holds(text) {
      const read = parseJson(text);
      must('value' in read || read.problem.code !== undefined, 'read or refused');
      must(!('value' in read) || !/"(?:__proto__|constructor|prototype)"\s*:/.test(text), 'no key of all objects');
    },
  },
  {
    name: 'models and changes to them',
    texts: spoiled([MODEL]),
    share: 0.02, // 20 kB each
    holds(text) {
      for (const read of [readModel(text), readOverlay(text)])
        must(read.status === 'read' || read.status === 'refused', 'read or refused');
    },
  },
];

describe(`${FUZZ} inputs for each parser, SEED=${SEED}`, () => {
  const sum = { tries: 0, failures: 0 };
  afterAll(() => {
    note({ what: 'Inputs for parsers (fuzz)', ...sum, seed: SEED, more: `${PARSERS.length + 1} parsers` });
  });

  test.each(PARSERS)('$name', { timeout: 60_000 + FUZZ }, ({ texts, holds, share = 1 }) => {
    const numRuns = Math.ceil(FUZZ * share);
    sum.tries += numRuns;
    sum.failures++;
    fc.assert(fc.property(texts, holds), { seed: SEED, numRuns });
    sum.failures--;
    expect(({} as { a?: unknown }).a).toBeUndefined(); // no prototype was reached
  });

  test('numbers, written and read back', { timeout: 60_000 + FUZZ }, () => {
    sum.tries += FUZZ;
    sum.failures++;
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = plainNumber(value);
        must(Number(text) === value && /^-?\d+(?:\.\d+)?$/.test(text), `${value} as ${text}`);
      }),
      { seed: SEED, numRuns: FUZZ },
    );
    sum.failures--;
  });
});
