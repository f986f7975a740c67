import type { BoardTruth, TruthFigure } from '../pages/boards/truth.ts';
import type { Row } from './back-end.ts';

/** How what is stored of one visit differs from the truth, one line each. */
export type Verdict = { figures: number; missed: string[]; wrong: string[] };

/** @param truths what may be stored: of each shop that the page showed */
export function judge(rows: readonly Row[], truth: BoardTruth, truths: readonly BoardTruth[] = [truth]): Verdict {
  const due = truth.figures.filter(({ status, optional }) => status === 'read' && !optional);
  const own = rows.filter((row) => isOf(row, truth));
  return {
    figures: due.length,
    missed: due
      .filter((figure) => !own.some((row) => isFigure(row, figure)))
      .map(({ label, raw }) => `${label} ${raw}`),
    wrong: rows.flatMap((row) => {
      const whose = truths.find((one) => isOf(row, one));
      if (!whose) return [`${row.label}: of shop ${row.shop_name} (${row.shop_id})`];
      if (whose.day && row.data_date !== whose.day)
        return [`${row.label} ${row.raw}: of ${row.data_date}, not ${whose.day}`];
      const figures = whose.figures.filter((figure) => isFigure(row, figure));
      if (figures.some((figure) => figure.status === 'read' && isNear(Number(row.value), figure.value!))) return [];
      const shown = figures.map(({ raw }) => raw).join(' or ') || 'not shown';
      return [`${row.label}: ${row.raw} = ${row.value} ${row.unit}, is ${shown}`];
    }),
  };
}

/** A long id has a tab before it in the file, so that no spreadsheet rounds it. */
function isOf({ shop_name, shop_id = '' }: Row, { shop }: BoardTruth): boolean {
  return shop_name === shop.name && shop_id.trim() === (shop.id ?? shop.name);
}

function isFigure(row: Row, { label, unit }: TruthFigure): boolean {
  return plain(row.label ?? '') === plain(label) && row.unit === unit;
}

const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
const isNear = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
