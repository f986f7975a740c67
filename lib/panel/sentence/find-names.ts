import type { Subject } from './types';

/** One form of a sentence: full-width and half-width, dashes and case are the same. */
export function normal(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/[「」『』“”"'‘’《》<>()[\]*]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Who is named in one place; several where a name belongs to several. */
export type Mention = {
  readonly from: number;
  readonly to: number;
  readonly subjects: readonly Subject[];
  /** Named in full, by a name that means nothing else. */
  readonly sure: boolean;
};

export type NameFinder = (text: string) => Mention[];

type Pattern = { readonly pattern: RegExp; readonly subject: Subject; readonly loose: boolean };

/** Prepared once for all that is typed. Of names that overlap the longest counts, whoever it belongs to. */
export function nameFinder(subjects: readonly Subject[]): NameFinder {
  const patterns: Pattern[] = subjects.flatMap((subject) => [
    ...unique(subject.names).map((name) => ({ pattern: patternOf(name), subject, loose: false })),
    ...unique(subject.looseNames).map((name) => ({ pattern: patternOf(name), subject, loose: true })),
  ]);
  return (text) => {
    const found = patterns.flatMap(({ pattern, subject, loose }) =>
      [...text.matchAll(pattern)].map((match) => ({
        from: match.index,
        to: match.index + match[0].length,
        subject,
        loose,
      })),
    );
    found.sort((a, b) => b.to - b.from - (a.to - a.from) || Number(a.loose) - Number(b.loose) || a.from - b.from);
    const mentions: Mention[] = [];
    for (const { from, to } of found) {
      if (mentions.some((each) => from < each.to && to > each.from)) continue;
      const here = found.filter((each) => each.from === from && each.to === to);
      const strict = here.filter(({ loose }) => !loose);
      const meant = (strict.length > 0 ? strict : here).map(({ subject }) => subject);
      const movable = meant.filter(({ kind }) => kind === 'moves');
      const subjects = [...new Set(movable.length > 0 ? movable : meant)];
      mentions.push({ from, to, subjects, sure: strict.length > 0 });
    }
    return mentions.sort((a, b) => a.from - b.from);
  };
}

/** Words that stand in so many names that they name none. */
const COMMON = new Set(
  (
    '商品 平均 时长 时间 订单 率 评分 得分 达成率 及时率 人工 飞鸽 旺旺 咚咚 会话 小时 分钟 处理 服务 平台 物流 售后 退货 退款 质量 店铺 综合 ' +
    'rate rates time average order orders score product platform service delivery'
  ).split(' '),
);

/**
 * Who may be meant where nobody is named in full: the longest piece of the text that stands in a name. Two characters of
 * Chinese or four letters at least.
 */
export function guessNames(text: string, subjects: readonly Subject[]): Mention | undefined {
  const names = subjects.flatMap((subject) => subject.names.map((name) => ({ name: normal(name), subject })));
  let best: Mention | undefined;
  for (const run of text.matchAll(/[\u4e00-\u9fff]+|[a-z]+(?: [a-z]+)*/g)) {
    for (const [from, to] of piecesOf(run[0])) {
      const piece = run[0].slice(from, to);
      if (best && to - from <= best.to - best.from) continue;
      if (COMMON.has(piece)) continue;
      const meant = names.filter(({ name }) => holds(name, piece)).map(({ subject }) => subject);
      if (meant.length > 0)
        best = { from: run.index + from, to: run.index + to, subjects: [...new Set(meant)], sure: false };
    }
  }
  return best;
}

const LONGEST_PIECE = 24;

function piecesOf(run: string): [number, number][] {
  const chinese = /^[\u4e00-\u9fff]/.test(run);
  const cuts = chinese
    ? [...run].map((_, at) => at).concat(run.length)
    : [...run.matchAll(/\b/g)].map(({ index }) => index);
  const least = chinese ? 2 : 4;
  return cuts.flatMap((from) =>
    cuts.filter((to) => to - from >= least && to - from <= LONGEST_PIECE).map((to): [number, number] => [from, to]),
  );
}

function holds(name: string, piece: string): boolean {
  if (!/^[a-z]/.test(piece)) return name.includes(piece);
  return ` ${name.replaceAll(/[^a-z]+/g, ' ')} `.includes(` ${piece} `);
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names.map(normal))].filter((name) => name.length > 1);
}

/** A name with or without its spaces, hyphens and slashes; English only as whole words. */
function patternOf(name: string): RegExp {
  const parts = [...name].map((character) => {
    if (/[\s-]/.test(character)) return '[\\s-]*';
    if (character === '/') return '/?';
    return character.replace(/[.*+?^${}()|[\]\\]/, '\\$&');
  });
  const spaced = parts.join('').replaceAll(/([\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g, '$1\\s?');
  const before = /^[a-z0-9]/.test(name) ? '(?<![a-z0-9.])' : '';
  const after = /[a-z]$/.test(name) ? 's?(?![a-z])' : '';
  return new RegExp(before + spaced + after, 'g');
}
