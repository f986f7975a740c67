import type { ScoreModel } from '../../lib/engine/score-model';
import type { Framework } from '../../lib/platforms/own/framework';
import type { Basis } from '../../lib/records/ids';

/** One table of `docs/models.md`. */
export type Section = { readonly title: string; readonly note: string; readonly models: readonly ScoreModel[] };

const HEAD = `# Score models

Every rule version that ScoreLens knows, as data. A model says how a total is made: dimensions, indicators, weights, tiers
or curves, bonus and deduction, and for every number where it comes from. The files are \`lib/platforms/<platform>/models\`;
\`lib/engine/score-model.ts\` is their schema. This page is written from them by \`tests/platforms/models-doc.test.ts\`
(\`npx vitest run --project node tests/platforms/models-doc.test.ts -u\` writes it anew), so it cannot say anything else.

- **Kind.** *tiered*: sub-scores and weights are printed or published, so a what-if is exact where the steps are known.
  *hidden*: the sum over dimensions is known, the inside of one is not. *ranked*: what buyers see depends on peers; the
  model computes the shop's own total, and stars only as a band.
- **Days.** First day, and first day on which it no longer holds. A day that no source gives is an assumption, said in the
  file's comment.
- **Weights, curves.** How many numbers have which basis. *official*: in a rule's text. *unofficial*: seen on a page of
  some other shop, told by an article, or guessed; always with a range. Weights and sub-scores that a shop's own page
  prints come before the model's, and \`calibrate\` narrows the rest on its history.
- A change of how a figure is counted that leaves the formula alone is not a version: Douyin's replies without content
  (2026-09-29), the review rule of Weixin (2025-06-10).
`;

const SCORED = { yes: 'as it stands', partly: 'in part, or by another figure', no: 'not at all' } as const;

/** The whole page. */
export function modelsDoc(sections: readonly Section[], all25: Framework): string {
  return [HEAD, ...sections.map(section), mapping(all25)].join('\n');
}

/** What the platform's own score counts of a framework's fields. */
function mapping({ model, fields }: Framework): string {
  const rows = fields.map(
    ({ seed, indicator, name, scored, real }) =>
      `| ${seed} | ${name.zh} (${name.en}) | \`${indicator}\` | ${SCORED[scored]} | ${real.map((id) => `\`${id}\``).join(', ')} |`,
  );
  return `## The 25 of \`${model.id}\` in Douyin’s score

Measured ones have the real indicator’s id, unit and curve, so that a page fills them in; the rest is filled in by hand, or
marked by the seller from 0 to 100.

| row | indicator | id | Douyin counts it | as |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function section({ title, note, models }: Section): string {
  const rows = models.map(
    (model) =>
      `| \`${model.id}\` | ${model.name.en} | ${daysOf(model)} | ${model.kind} | ${model.scale.min}–${model.scale.max} | ${partsOf(model)} | ${counted(weightsOf(model))} | ${counted(curvesOf(model))} |`,
  );
  const sources = models.flatMap((model) => Object.values(model.sources));
  const lines = sources.map(({ title, url, date }) => `- ${url ? `[${title.en}](${url})` : title.en} (${date})`);
  const list = [...new Set(lines)];
  return `## ${title}

${note}

| id | what | days | kind | scale | dimensions and indicators | weights | curves |
| --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

Sources:

${list.join('\n')}
`;
}

function daysOf({ validFrom, validUntil }: ScoreModel): string {
  if (validFrom < '1000') return 'any';
  return validUntil ? `${validFrom} to ${validUntil}` : `since ${validFrom}`;
}

/** `goods 2, logistics 3 + bonus`: dimensions with the number of their indicators. */
function partsOf({ dimensions, bonus, deduction, standing }: ScoreModel): string {
  const groups = dimensions.map(({ id, indicators }) => (indicators.length > 0 ? `${id} ${indicators.length}` : id));
  const more = [bonus && 'bonus', deduction && 'deduction', standing && 'stars by rank'].filter((part) => part);
  return [groups.join(', '), ...more].join(' + ');
}

function weightsOf({ dimensions, variants }: ScoreModel): Basis[] {
  return [
    ...dimensions.flatMap(({ weight, indicators }) => [weight.basis, ...indicators.map((each) => each.weight.basis)]),
    ...variants.map(({ basis }) => basis),
  ];
}

function curvesOf({ dimensions }: ScoreModel): Basis[] {
  return dimensions.flatMap(({ indicators }) => indicators.map(({ curve }) => curve.basis));
}

function counted(bases: readonly Basis[]): string {
  const counts = Map.groupBy(bases, (basis) => basis);
  return [...counts].map(([basis, list]) => `${list.length} ${basis}`).join(', ') || 'none';
}
