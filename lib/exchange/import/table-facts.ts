import type { Fact } from '../../records/fact';
import { isSummary } from './label-index';
import type { FigureUse, Mapping } from './mapping';
import type { ImportContext } from './own-csv';
import { IMPORT_PAGE } from './own-head';
import { headKey, plainCell } from './plain-cell';
import { readDay } from './read-day';
import { readFigure } from './read-figure';
import { cellIn, type Row, type Rows } from './row';
import { SnapshotGatherer, type SnapshotHead } from './snapshot-gatherer';
import { headsOf } from './table-head';

/**
 * The facts of somebody else's table, as the seller has said that it is to be understood. Every figure that cannot be taken is
 * refused with its line; a cell that says that there is none gives none. They are kept apart from figures that were read off a
 * page: theirs is the page `import`, and their moment that of the import.
 */
export async function* tableFacts(rows: Rows, mapping: Mapping, context: ImportContext): AsyncGenerator<Fact> {
  const gatherer = new SnapshotGatherer();
  const table = new TableReader(mapping, context, gatherer);
  const above: Row[] = [];
  for await (const some of rows) {
    for (const row of some) {
      if (above.length < mapping.headRow + mapping.headRows) {
        above.push(row);
        if (above.length === mapping.headRow + mapping.headRows) table.begin(headsOf(above, mapping));
      } else table.read(row);
    }
    if (gatherer.isFull) yield* gatherer.take();
  }
  yield* gatherer.take();
}

/** What a row says of where its figures belong. */
type Said = Readonly<Record<'day' | 'shop' | 'name', string>>;

/** One sort of figure that is to be taken. */
type Use = FigureUse & { readonly indicator: string };

class TableReader {
  readonly #mapping: Mapping;
  readonly #context: ImportContext;
  readonly #gatherer: SnapshotGatherer;
  readonly #uses = new Map<number | string, FigureUse>();
  readonly #heads = new Map<string, SnapshotHead>();
  #days: readonly { readonly column: number; readonly day: string }[] = [];
  #above: Said = { day: '', shop: '', name: '' };

  constructor(mapping: Mapping, context: ImportContext, gatherer: SnapshotGatherer) {
    this.#mapping = mapping;
    this.#context = context;
    this.#gatherer = gatherer;
    for (const use of mapping.figures) this.#uses.set(use.key, use);
  }

  begin(heads: readonly string[]): void {
    const { shape, dayForm } = this.#mapping;
    if (shape !== 'across') return;
    this.#days = heads.flatMap((head, column) => {
      const read = readDay(head, dayForm, this.#context.today);
      return 'day' in read ? [{ column, day: read.day }] : [];
    });
  }

  read(row: Row): undefined {
    const { shape, dayColumn, shopColumn, nameColumn, valueColumn } = this.#mapping;
    const cell = (column: number | undefined) => cellIn(row, column ?? -1);
    const sum = [cell(dayColumn), cell(shopColumn), cell(nameColumn), cell(0)].find(isSummary);
    if (sum !== undefined) return this.#refuse(row, 'summary', sum);
    const said = this.#filled({ day: cell(dayColumn), shop: cell(shopColumn), name: cell(nameColumn) });
    if (shape === 'wide') {
      const uses = [...this.#uses.values()].filter(isTaken);
      const filled = uses.filter(({ key }) => cell(key as number) !== '');
      if (filled.length === 0) return;
      const head = this.#headOf(row, said.shop, this.#dayOf(row, said.day));
      if (head) for (const use of filled) this.#take(row, head, use, use.head, cell(use.key as number));
      return;
    }
    const use = this.#uses.get(headKey(said.name));
    if (use && !isTaken(use)) return; // the seller has said so
    const cells = shape === 'long' ? [{ column: valueColumn ?? -1, day: '' }] : this.#days;
    if (cells.every(({ column }) => cell(column) === '')) return;
    if (!use) return this.#refuse(row, 'indicator', said.name);
    for (const { column, day } of cells) {
      if (cell(column) === '') continue;
      const head = this.#headOf(row, said.shop, shape === 'long' ? this.#dayOf(row, said.day) : day);
      if (head) this.#take(row, head, use, said.name, cell(column));
      else if (shape === 'across') return; // no shop: once a row
    }
  }

  /** A cell that is merged over several rows stands in the first of them. */
  #filled(said: Said): Said {
    if (!this.#mapping.fillDown) return said;
    const { day, shop, name } = this.#above;
    this.#above = { day: said.day || day, shop: said.shop || shop, name: said.name || name };
    return this.#above;
  }

  #dayOf(row: Row, said: string): string | undefined {
    const { dayColumn, dayForm, day } = this.#mapping;
    if (dayColumn === undefined) {
      if (day !== undefined) return day;
      return this.#refuse(row, 'day', '');
    }
    const read = readDay(said, dayForm, this.#context.today);
    if ('day' in read) return read.day;
    return this.#refuse(row, read.fault, said);
  }

  #headOf(row: Row, shop: string, day: string | undefined): SnapshotHead | undefined {
    if (day === undefined) return undefined;
    const { platform, shops, shopColumn } = this.#mapping;
    const key = shopColumn === undefined ? '' : headKey(shop);
    const own = shops.get(key);
    if (!own || own.shopId.trim() === '' || (shopColumn !== undefined && key === '')) {
      return this.#refuse(row, 'shop', shop);
    }
    const known = this.#heads.get(`${day}|${own.shopId}`);
    const head: SnapshotHead = known ?? {
      platform,
      ...own,
      page: IMPORT_PAGE,
      day,
      dayFrom: 'page',
      capturedAt: this.#context.at,
      url: '',
      stage: 'formal',
    };
    this.#heads.set(`${day}|${own.shopId}`, head);
    return head;
  }

  #take(row: Row, head: SnapshotHead, use: Use, name: string, cell: string): undefined {
    const known = this.#context.known(head.platform).get(use.indicator);
    if (!known) return this.#refuse(row, 'indicator', name);
    const read = readFigure(cell, use.written, known);
    if ('fault' in read) return read.fault === 'none' ? undefined : this.#refuse(row, read.fault, cell, name);
    const { indicator, dimension, unit } = known;
    const [label, raw] = [plainCell(name).slice(0, 400), plainCell(cell).slice(0, 400)];
    const added = this.#gatherer.add(head, { indicator, dimension, label, raw, value: read.value, unit });
    return added === 'other' ? this.#refuse(row, 'twice', cell, name) : undefined;
  }

  #refuse(row: Row, code: Parameters<ImportContext['refusals']['add']>[1], said: string, of = ''): undefined {
    this.#context.refusals.add(row.line, code, said, of);
  }
}

function isTaken(use: FigureUse): use is Use {
  return use.indicator !== undefined;
}
