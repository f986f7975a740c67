import type { PlatformId, Unit } from '../../../lib/records/ids.ts';
import type { BoardSpec, Figure } from './board.ts';
import { figuresOf } from './figures-of.ts';

/** One figure that a reader must give back. Compare `label` and `raw` after NFKC and without white space. */
export type TruthFigure = {
  key: string;
  label: string;
  status: 'read' | 'no_data';
  /** Number and unit as they stand together; a unit in brackets behind the label is not in it. */
  raw: string;
  /** In `unit`; durations as `1小时23分` are exact, so compare with a tolerance of 1e-6. */
  value?: number;
  unit: Unit;
  score?: number;
  weight?: number;
  numerator?: number;
  denominator?: number;
  /** Against the day before, signed in the text. */
  change?: number;
  /** Against the day before, its direction drawn as an icon only: may be left out, or given with this sign. */
  changeArrow?: number;
  rank?: number;
  windowDays?: number;
  /** The same label stands on the page with another period's figure: told apart, or not read. */
  optional?: boolean;
};

/** What a reader must make of a page: these figures, all of them, and nothing else. */
export type BoardTruth = {
  /** `nothing`: the page only talks about figures, and no visit is stored. */
  expected: 'read' | 'nothing';
  platform: PlatformId;
  shop: { name: string; id?: string };
  /** `YYYY-MM-DD`; absent where the page does not say. */
  day?: string;
  figures: TruthFigure[];
};

export function truthOf(board: BoardSpec): BoardTruth {
  const unique = new Map(figuresOf(board).map((figure) => [figure.key, figure] as const));
  const others = board.sections.filter(({ other }) => other).flatMap(({ figures }) => figures);
  const twice = new Set(others.map(({ key }) => key));
  return {
    expected: 'read',
    platform: board.platform,
    shop: board.shop,
    ...(board.day?.day && { day: board.day.day }),
    figures: [...unique.values()].map((figure) => ({
      ...truthOfFigure(figure),
      ...(twice.has(figure.key) && { optional: true }),
    })),
  };
}

function truthOfFigure(figure: Figure): TruthFigure {
  const { key, label, status, number, suffix, value, unit, score, weight, fraction, change, rank, window } = figure;
  return {
    key,
    label,
    status,
    raw: `${number}${suffix}`,
    ...(value !== undefined && { value }),
    unit,
    ...(score && { score: score.value }),
    ...(weight && { weight: weight.value }),
    ...(fraction && { numerator: fraction.numerator.value, denominator: fraction.denominator.value }),
    ...(change?.value !== undefined && (change.arrow ? { changeArrow: change.value } : { change: change.value })),
    ...(rank && { rank: rank.value }),
    ...(window && { windowDays: window.days }),
  };
}
