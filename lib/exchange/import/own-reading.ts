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

/** What a row of ours says of its figure; undefined where it is refused. */
export function ownReading(
  row: Row,
  columns: OwnColumns,
  platform: PlatformId,
  context: ImportContext,
): Reading | undefined {
  const cell = (name: OwnColumn) => cellIn(row, columns[name]);
  const refuse = (code: RefusalCode, name: OwnColumn): undefined => {
    context.refusals.add(row.line, code, cell(name), name);
  };
  const indicator = cell('indicator');
  if (!ID.test(indicator)) return refuse('indicator', 'indicator');
  const unit = unitIn(cell('unit'));
  const known = context.known(platform).get(indicator);
  if (!unit || (known && known.unit !== unit)) return refuse('unit', 'unit');
  const figure = quick(cell('value'), known) ?? readFigure(cell('value'), unit, known ?? { unit, range: ANY });
  if ('fault' in figure) return refuse(figure.fault === 'none' ? 'number' : figure.fault, 'value');

  const [dimension, label, raw] = [plainText(cell('dimension')), plainText(cell('label')), plainText(cell('raw'))];
  if (dimension.length > 100) return refuse('long', 'dimension');
  if (label.length > 400) return refuse('long', 'label');
  if (raw.length > 400) return refuse('long', 'raw');
  const reading: Reading = { indicator, dimension, label, raw, value: figure.value, unit };
  for (const [name, key, [low, high]] of OPTIONAL) {
    const text = cell(name);
    if (text === '') continue;
    const number = numberIn(text);
    if (number === undefined) return refuse('number', name);
    if (number < low || number > high) return refuse('range', name);
    reading[key] = number;
  }
  return reading;
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
