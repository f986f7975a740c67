import { type Figure, findFigures } from '../find-figures';
import type { Box } from './box';
import { type Run, rectOf } from './runs';
import { OTHERS } from './words';

/** A stretch of a run: a figure, a placeholder where a figure should be, or words. */
export type Token = {
  readonly run: Run;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rect: Box;
} & ({ readonly kind: 'figure'; readonly figure: Figure } | { readonly kind: 'none' } | { readonly kind: 'words' });
export type FigureToken = Extract<Token, { kind: 'figure' }>;

const PLACEHOLDER = /^(?:-{1,3}|—{1,2}|–|暂无(?:数据)?|无数据|N\/A)(?:\s*(?:%|分|秒|小时))?$/i;
/** Between two names, or a name and its figure. White space parts Chinese words; English ones are made of several. */
const SEPARATOR = /[:：|｜,，;；。\n]|(?<=[\u4e00-\u9fff)）])\s+(?=[\u4e00-\u9fff-])/;
/** A number that opens a name: 3分钟人工接待率, 48小时揽收率. */
const OPENS_NAME = /^\d+\s?(?:天|日|小时|分钟|分|秒|星)?([\u4e00-\u9fff]{2,})/;

/** The figures, placeholders and words of runs, in reading order. */
export function tokensOf(runs: readonly Run[]): Token[] {
  return runs.flatMap(tokensIn);
}

function tokensIn(run: Run): Token[] {
  const { text } = run;
  const tokens: Token[] = [];
  let from = 0;
  const words = (to: number) => {
    for (const [start, end] of split(text, from, to)) {
      const piece = text.slice(start, end);
      const kind = PLACEHOLDER.test(piece) ? 'none' : 'words';
      if (kind === 'none' || /\p{L}|\p{Co}/u.test(piece)) tokens.push(stretch(run, start, end, { kind }));
    }
  };
  for (const figure of findFigures(text)) {
    if (opensName(text, figure)) continue;
    words(figure.start);
    tokens.push(stretch(run, figure.start, figure.end, { kind: 'figure', figure }));
    from = figure.end;
  }
  words(text.length);
  return tokens;
}

function stretch<T extends object>(run: Run, start: number, end: number, rest: T) {
  let rect: Box | undefined;
  const own = {
    run,
    start,
    end,
    text: run.text.slice(start, end),
    /** Measured when it is asked for: most are not. */
    get rect(): Box {
      rect ??= rectOf(run, start, end);
      return rect;
    },
  };
  return Object.assign(own, rest); // not by spreading, which would measure
}

function opensName(text: string, figure: Figure): boolean {
  if (figure.start > 0 && !/[\s:：|(（]/.test(text[figure.start - 1]!)) return false;
  const name = OPENS_NAME.exec(text.slice(figure.start))?.[1];
  return name !== undefined && !figure.signed && !OTHERS.test(name.slice(0, 4));
}

function split(text: string, from: number, to: number): [number, number][] {
  const parts: [number, number][] = [];
  let at = from;
  const put = (start: number, end: number) => {
    const piece = text.slice(start, end);
    const left = start + piece.length - piece.trimStart().length;
    if (piece.trim() !== '') parts.push([left, left + piece.trim().length]);
  };
  while (at < to) {
    const match = SEPARATOR.exec(text.slice(at, to));
    put(at, match ? at + match.index : to);
    at = match ? at + match.index + match[0].length : to;
  }
  return parts;
}
