import { type PlatformId, UNITS, type Unit } from '../../records/ids';
import type { Reading } from '../../records/snapshot';
import { plainText } from '../text-cell';
import type { KnownIndicator } from './known-indicator';
import type { ImportContext, OwnColumn, OwnColumns } from './own-csv';
import { plainCell } from './plain-cell';
import { readFigure } from './read-figure';
import { readNumber } from './read-number';
import type { RefusalCode } from './refusal';
import { cellIn, type Row } from './row';

const ID = /^[a-z][a-z0-9_]{0,63}$/;
const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;
const ANY = [-Number.MAX_VALUE, Number.MAX_VALUE] as const;

/** Columns of numbers that may be empty, with what they may hold. */
const OPTIONAL = [
  ['score', 'score', ANY],
  ['weight', 'weight', [0, 1]],
  ['numerator', 'numerator', ANY],
  ['denominator', 'denominator', ANY],
  ['window_days', 'windowDays', [1, 366]],
] as const;

/** What a row says of its indicator besides the figure. */
type Named = Pick<Reading, 'indicator' | 'dimension' | 'label' | 'unit'> & {
  readonly known: KnownIndicator | undefined;
  /** The cells that said so. */
  readonly cells: readonly [dimension: string, label: string, unit: string];
};

/** Names that are kept: more than all platforms have indicators. */
const MOST_NAMES = 1_000;

/** Reads the figures of a file of ours, row by row. Indicators are named alike on every day: each is read once. */
export class OwnReadings {
  readonly #columns: OwnColumns;
  readonly #context: ImportContext;
  readonly #named = new Map<string, Named>();
  #platform: PlatformId | undefined;

  constructor(columns: OwnColumns, context: ImportContext) {
    this.#columns = columns;
    this.#context = context;
  }

  /** What a row says of its figure; undefined where it is refused. */
  read(row: Row, platform: PlatformId): Reading | undefined {
    const named = this.#nameIn(row, platform);
    if (!named) return undefined;
    const { indicator, dimension, label, unit, known } = named;
    const value = this.#cell(row, 'value');
    const figure = quick(value, known) ?? readFigure(value, unit, known ?? { unit, range: ANY });
    if ('fault' in figure) return this.#refuse(row, figure.fault === 'none' ? 'number' : figure.fault, 'value');
    const raw = plainText(this.#cell(row, 'raw'));
    if (raw.length > 400) return this.#refuse(row, 'long', 'raw');
    const reading: Reading = { indicator, dimension, label, raw, value: figure.value, unit };
    for (const [name, key, [low, high]] of OPTIONAL) {
      const text = this.#cell(row, name);
      if (text === '') continue;
      const number = numberIn(text);
      if (number === undefined) return this.#refuse(row, 'number', name);
      if (number < low || number > high) return this.#refuse(row, 'range', name);
      reading[key] = number;
    }
    return reading;
  }

  #nameIn(row: Row, platform: PlatformId): Named | undefined {
    if (platform !== this.#platform || this.#named.size > MOST_NAMES) this.#named.clear();
    this.#platform = platform;
    const cells = [this.#cell(row, 'dimension'), this.#cell(row, 'label'), this.#cell(row, 'unit')] as const;
    const last = this.#named.get(this.#cell(row, 'indicator'));
    if (last?.cells[0] === cells[0] && last.cells[1] === cells[1] && last.cells[2] === cells[2]) return last;

    const indicator = this.#cell(row, 'indicator');
    if (!ID.test(indicator)) return this.#refuse(row, 'indicator', 'indicator');
    const unit = unitIn(cells[2]);
    const known = this.#context.known(platform).get(indicator);
    if (!unit || (known && known.unit !== unit)) return this.#refuse(row, 'unit', 'unit');
    const [dimension, label] = [plainText(cells[0]), plainText(cells[1])];
    if (dimension.length > 100) return this.#refuse(row, 'long', 'dimension');
    if (label.length > 400) return this.#refuse(row, 'long', 'label');
    const named: Named = { indicator, dimension, label, unit, known, cells };
    this.#named.set(indicator, named);
    return named;
  }

  #cell(row: Row, name: OwnColumn): string {
    return cellIn(row, this.#columns[name]);
  }

  #refuse(row: Row, code: RefusalCode, name: OwnColumn): undefined {
    this.#context.refusals.add(row.line, code, this.#cell(row, name), name);
  }
}

/** Most values are plain numbers. */
function quick(text: string, known: KnownIndicator | undefined): { readonly value: number } | undefined {
  if (!PLAIN_NUMBER.test(text)) return undefined;
  const value = Number(text);
  const [low, high] = known?.range ?? ANY;
  return value >= low && value <= high ? { value } : undefined;
}

/** A weight may have become 25 % in a spreadsheet. */
function numberIn(text: string): number | undefined {
  if (PLAIN_NUMBER.test(text)) return Number(text);
  const read = readNumber(text);
  if ('fault' in read) return undefined;
  return read.unit === 'percent' ? read.value / 100 : read.value;
}

function unitIn(cell: string): Unit | undefined {
  const name = UNITS.find((unit) => unit === cell);
  return name ?? UNITS.find((unit) => unit === plainCell(cell).toLowerCase());
}
